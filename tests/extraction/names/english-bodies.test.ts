import { describe, expect, test } from 'vitest';
import { named } from './names-of.ts';

describe('English bodies by their parts', () => {
  test.each([
    ["He sued the Auditor General's Office over it.", ["Auditor General's Office"]],
    ["The Kestrel County Sheriff's Office said a man was held.", ["Kestrel County Sheriff's Office"]],
    ["The Prime Minister's office declined.", ["Prime Minister's office"]],
    ["They dined at Rosa's Kitchen.", ["Rosa's Kitchen"]],
    ['He stood at North Wexley Magistrates’ Court.', ['North Wexley Magistrates’ Court']],
    [
      "The Workers' Party lost. The Marsh Small Farmers' Union won.",
      ["Workers' Party", "Marsh Small Farmers' Union"],
    ],
    ["She works at Marshfield's Halvard School of Nursing.", ['Halvard School of Nursing']],
    ["She works at the Women's Media Center.", ["Women's Media Center"]],
    ['The Norvia Consulate General said the road was shut.', ['Norvia Consulate General']],
    ['He spoke to the Houses of Congress.', ['Houses of Congress']],
    ['The Health and Safety Executive met.', ['Health and Safety Executive']],
    ['The Larkhill Fire and Rescue Service sent crews.', ['Larkhill Fire and Rescue Service']],
    ['Norvia Power and Light cut jobs.', ['Norvia Power and Light']],
    ['The Oakley Valley School District closed.', ['Oakley Valley School District']],
    ['The Norvian Union of Public Employees struck.', ['Norvian Union of Public Employees']],
    ['Doctors at Ridgeway Spine Physicians met.', ['Ridgeway Spine Physicians']],
    ['The Kite Flyers Guild met.', ['Kite Flyers Guild']],
    ['It was sold by Bramwell, Stone & Co last year.', ['Bramwell, Stone & Co']],
  ])('%s', (text, expected) => {
    expect(named('Organization', text, 'en')).toEqual(expected);
  });

  test.each([
    [
      'He joined Teachers for Peace in May. Mothers Against Noise met.',
      ['Teachers for Peace', 'Mothers Against Noise'],
    ],
    ['Members of Save the Rivers sued.', ['Save the Rivers']],
    ['Health New Zealand and Rugby Australia agreed.', ['Health New Zealand', 'Rugby Australia']],
    ['It ran on Radio Keldon and Channel 8.', ['Radio Keldon', 'Channel 8']],
    ['The anchor of state channel Norvia 7 fell ill.', ['Norvia 7']],
    ['Doctors wrote to An Bord Iascaigh and Bord na Farraige.', ['An Bord Iascaigh', 'Bord na Farraige']],
    [
      'An Garda Síochána closed the road. She met Te Kura Moana staff.',
      ['An Garda Síochána', 'Te Kura Moana'],
    ],
    [
      "The Norvian presidential office and the German chancellor's office met.",
      ['Norvian presidential office', "German chancellor's office"],
    ],
    ['He works for the Amsel Keller law firm. She left the Keldon airline.', ['Amsel Keller', 'Keldon']],
    ['It was due, according to Douglas Keating I/B/E/S data.', ['Douglas Keating I/B/E/S']],
    ['Morgan Biscuit Co lost money. Morgan said sales fell.', ['Morgan Biscuit Co']],
    ['Marlow GAA beat Larkhill RFC.', ['Marlow GAA', 'Larkhill RFC']],
  ])('%s', (text, expected) => {
    expect(named('Organization', text, 'en')).toEqual(expected);
  });

  test.each([
    ['Morgan Biscuit Co lost money. Morgan, 34, said sales fell.', ['Morgan']],
    ['Morgan Biscuit Co lost money. Morgan said sales fell.', []],
    ['An Oxford professor spoke. An Irish court sat. An Taoiseach spoke.', []],
  ])('people of %s', (text, expected) => {
    expect(named('Person', text, 'en')).toEqual(expected);
  });

  test.each([
    'An Oxford professor spoke. An Irish court sat. An Taoiseach spoke.',
    'The Norvian office of hers was shut. Her Ann bakery closed.',
    "President Roe's office was dark. The mayor's office was shut.",
    'Prices for Brent fell. Voters for Ann Roe left.',
    'Save the Rivers from drought, he said.',
    'Health officials in Norway and Rugby fans in Wales met.',
    'She came with salt and light.',
  ])('none in %s', (text) => {
    expect(named('Organization', text, 'en')).toEqual([]);
  });
});
