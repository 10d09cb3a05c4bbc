import { describe, expect, test } from 'vitest';
import { named } from './names-of.ts';

describe('English local bodies, officers and places', () => {
  test.each([
    [
      'She was taken to Grace Health St. Anselm Medical Center on Monday.',
      ['Grace Health St. Anselm Medical Center'],
    ],
    ['The barn burned, according to Osgood Fire & Rescue.', ['Osgood Fire & Rescue']],
    ['On Friday Ossetshire Fire and Rescue said that a man was safe.', ['Ossetshire Fire and Rescue']],
    ['The Tarnhope Regional District widened its order.', ['Tarnhope Regional District']],
    ['A clerk of the Wexborough Police Station took notes.', ['Wexborough Police Station']],
    ['It is a step that Federated Farmers has resisted.', ['Federated Farmers']],
    ['He blamed the DRP-run city for the leak.', ['DRP']],
    ['"I am well," he told Vellumday hours later.', ['Vellumday']],
    ['She told the Osk Echo that she was well.', ['Osk Echo']],
    ['The letter was seen by the Daily Lantern.', ['Daily Lantern']],
    ['The charity Hearts for Horses said that it needed hay.', ['Hearts for Horses']],
    ['Some 600 drivers employed by Brevaline walked out.', ['Brevaline']],
    ['The finance chief, who joined from Norvalis in May, left.', ['Norvalis']],
    ['Unite says that the rota is to blame.', ['Unite']],
    ['Talking to Dawn, a nurse said that nobody came.', ['Dawn']],
    ['Osk First Nation chief Ann Roe left.', ['Osk First Nation']],
    ['Ann Roe, president of United Dock Workers Local 1180, left.', ['United Dock Workers Local 1180']],
    ["The Osk Elementary Teachers' Local, with 900 members, left.", ["Osk Elementary Teachers' Local"]],
    ['She told News 7 that she was asleep.', ['News 7']],
    ['A lease with the City of Kelbrook runs for five years.', ['City of Kelbrook']],
    ['The Trinidad and Tobago Police Service found cash.', ['Trinidad and Tobago Police Service']],
    ['The Securities and Exchange Commission sued her.', ['Securities and Exchange Commission']],
    ['The flats, by Kessling Homes of Osk, are new.', ['Kessling Homes']],
    ['On Monday Fennimart said that it would close ten shops.', ['Fennimart']],
    ['Quillow chief executive Ann Roe said that sales fell.', ['Quillow']],
    ["Quillow's shares fell by a third.", ['Quillow']],
    ['"We are sorry," a spokesperson for Fennimart said.', ['Fennimart']],
    ["Men of the Marlow County Sheriff's Department came.", ["Marlow County Sheriff's Department"]],
    ['The regulator, Tamata Arowi, confirmed it.', ['Tamata Arowi']],
    ['Liberal Democrat councillor Hugh Penn said no.', ['Liberal Democrat']],
    ['Cal Fire Battalion Chief Ann Roe said no.', ['Cal Fire']],
    ['His Fine Gael constituency colleague, Senator Aoife Lynch, went further.', ['Fine Gael']],
  ])('%s', (text, names) => {
    expect(named('Organization', text, 'en')).toEqual(names);
  });

  test.each([
    'They want to dredge the River Niger and the River Osk without delay.',
    'The Member of Parliament for Tarnhope gave 200 desks.',
    'A woman in a silver Nissan Tiida fled, and her Ford Fiesta was found.',
    'The Osk Music Festival and the Osk Agricultural Show open on Friday.',
    'He was fined under the Water Resources Act 1991.',
    'The judge laughed. PTI KSU ROH',
    'He sold drones through a trader in Dubai, an arms watchdog said Monday.',
    'A plane landed at Osk International Airport, near the Osk Shopping Centre.',
    'Shares of the Dutch-listed company fell.',
    'A fee of GH¢150 was charged, and NZ$30 for the bus.',
  ])('no body: %s', (text) => {
    expect(named('Organization', text, 'en')).toEqual([]);
  });

  test.each([
    ['PC Ramdeen of the Tarnhope station took notes.', ['Ramdeen']],
    ['The motion was tabled by MCA Bonface Otundo, who wants a vote.', ['Bonface Otundo']],
    ['A youth leader, Comrade Friday Okeme, said: "Let them come."', ['Friday Okeme']],
    ['In a note signed by its secretary, Dele Akoba, the party described his words as rash.', ['Dele Akoba']],
    ["At the gate taxi operator Everold 'Bassy' Grant sells water.", ["Everold 'Bassy' Grant"]],
    ['Retired miner Tom “Tiny” Bell agreed.', ['Tom “Tiny” Bell']],
    ['Two men were held, said spokesperson Warrant Officer Ntombi Sonjo.', ['Ntombi Sonjo']],
    ["'They are fine,' Rovers manager Gary Stroud said.", ['Gary Stroud']],
    ['A commercial driver, Sunday Akpeni, said that he parked.', ['Sunday Akpeni']],
    ['The Social Democrats TD Fergal Mannix said that it was late.', ['Fergal Mannix']],
    ['Joan Thirlwell, 52, of Beck Lane, Brigg, made up fourteen drivers.', ['Joan Thirlwell']],
    ['The dam would flood the land, Karnataka Minor Irrigation Minister B N Gowda said.', ['B N Gowda']],
  ])('%s', (text, names) => {
    expect(named('Person', text, 'en')).toEqual(names);
  });

  test.each([
    '"Mr Speaker, this paper has no annexes," she told the house.',
    'There were pairs of boots, Madam Deputy Speaker, in every hall.',
    'Patients of the hospital in St Mary say that they bring sheets.',
    '"And Mam said that it was late, Ma\'am," the boy told them.',
    'A spokesman for Gardaí said that a man was held.',
    'The ministry said in a statement on Telegram that it was over.',
    'They sleep in Block C and study in Grade B.',
    'Tropical Storm Hilda hit the coast.',
    "They prayed at All Saints and St Jude's.",
    "The vicar of St Ebba's laughed.",
    'They camped by Lake Osoro in Barangay Tilod.',
  ])('nobody: %s', (text) => {
    expect(named('Person', text, 'en')).toEqual([]);
  });
});
