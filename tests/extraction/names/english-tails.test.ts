import { describe, expect, test } from 'vitest';
import { named } from './names-of.ts';

describe('what the end of an English name tells', () => {
  test.each([
    ['They beat the Marsh City Falcons. Carrow Raiders won.', ['Marsh City Falcons', 'Carrow Raiders']],
    ['Cancer Action Wales said beds were short.', ['Cancer Action Wales']],
    [
      'Asthma Trust Canada said so. Stroke Research UK agreed.',
      ['Asthma Trust Canada', 'Stroke Research UK'],
    ],
    ["She studied at Queen's College London.", ["Queen's College London"]],
    ['It ran in Prism magazine.', ['Prism']],
    ['Norvia state television said two men died.', ['Norvia state television']],
    ["Norvia's state news agency reported a blast.", ["Norvia's state news agency"]],
    ['The Kenyan military said it was calm.', ['Kenyan military']],
    ['Holt Brothers Lettings, the agent, closed.', ['Holt Brothers Lettings']],
    ['The Royal Marsh Regiment left.', ['Royal Marsh Regiment']],
  ])('organizations of %s', (text, expected) => {
    expect(named('Organization', text, 'en')).toEqual(expected);
  });

  test.each([
    'She flew to South Africa and Equatorial Guinea.',
    'A Kenyan military truck fell.',
    'On Monday state media were silent.',
    'Leo Kings left.',
    'She read a South Africa newspaper.',
    'He grows GM crops. Two MEPs and an MSP came.',
  ])('no organization in %s', (text) => {
    expect(named('Organization', text, 'en')).toEqual([]);
  });

  test.each([
    ['Mr Justice Paul Keane sat. Mr Justice Keane left.', ['Paul Keane']],
    ['Lady Justice Clare Dunne sat. Lady Justice Dunne left.', ['Clare Dunne']],
    ['Judge Ann Lowe spoke. Judge Lowe said he lied.', ['Ann Lowe']],
    ['Ivor Hale SC spoke for the widow.', ['Ivor Hale']],
    ['Chief editor of Prism magazine, Lena Holt, quit.', ['Lena Holt']],
    ['Lena Holt spoke from her Grace home. Ivor Kay, of St Thomas Road, left.', ['Lena Holt', 'Ivor Kay']],
  ])('people of %s', (text, expected) => {
    expect(named('Person', text, 'en')).toEqual(expected);
  });
});
