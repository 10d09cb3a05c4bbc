import { describe, expect, it } from 'vitest';
import { cutInterruptions } from '../../../../src/article/noise/rules/cut-interruptions.ts';
import { expectCut, PROSE, remaining } from './harness.ts';

describe('cut-interruptions', () => {
  it('takes the announcement of a break out of a paragraph', () => {
    const lines = [
      `${PROSE[0]} La suite après cette publicité ${PROSE[1]}`,
      'The dam gave way on Monday night, officials said. STORY CONTINUES BELOW ADVERTISEMENT "We ran," one resident said.',
    ];
    expect(remaining(cutInterruptions, lines)).toEqual([
      `${PROSE[0]} ${PROSE[1]}`,
      'The dam gave way on Monday night, officials said. "We ran," one resident said.',
    ]);
  });

  it('takes out the announcement of what the page shows below', () => {
    expect(
      remaining(cutInterruptions, [
        'The bone was found in a quarry by two boys last May. (article continues below image) It is kept in Dayton.',
      ]),
    ).toEqual(['The bone was found in a quarry by two boys last May. It is kept in Dayton.']);
  });

  it('cuts a labelled advertisement below the first paragraph', () => {
    expectCut(cutInterruptions, [PROSE[0], '- Publicité - Le Jura à pied : trente boucles', PROSE[1]]);
  });

  it('keeps prose on advertising, and headlines', () => {
    expectCut(cutInterruptions, [
      'Publicité - les alcooliers devant le tribunal',
      PROSE[0],
      'Il vit de ses chansons. Publicité et cinéma lui ont pourtant rapporté davantage, a raconté son agent.',
      'The firm makes films. Advertisement sales fell by a third last year, its director told the council.',
    ]);
  });

  it('takes out buttons glued to the next word', () => {
    expect(
      remaining(cutInterruptions, [
        'Hide AdAdvertisement / Hide AdCllr Joan Hartley said: “The library will stay open until March.”',
        'The leader answered on Monday.Hide AdHide Ad“We have read the letter,” he told the meeting in Harlow Green.',
        'Hide Ad',
      ]),
    ).toEqual([
      'Cllr Joan Hartley said: “The library will stay open until March.”',
      'The leader answered on Monday. “We have read the letter,” he told the meeting in Harlow Green.',
    ]);
  });

  it('keeps sentences that begin with the word', () => {
    const lines = [
      'Advertisement Standards were on the agenda. La Publicité Martin, une agence de Brévaux, a été choisie par la ville en mai.',
      'Advertisements cost more than last year, the owner of the paper in Harlow Green told us.',
    ];
    expect(remaining(cutInterruptions, lines)).toEqual(lines);
  });
});
