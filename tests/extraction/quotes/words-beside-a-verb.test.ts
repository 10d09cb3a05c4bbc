import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

it.each([
  [
    'the cue that ends the sentence has both parts',
    'Trois mineurs ont été tués, selon deux sources syndicales. « Les ouvriers descendaient au fond » lorsque la cage « a cédé à la hauteur du puits », a précisé l’une d’elles.',
    ['l’une d’elles', 'l’une d’elles'],
  ],
  [
    'placards are carried by marchers',
    'Plus de 500 étudiants ont défilé à Rennes avec des banderoles dénonçant « un ministère sourd » et criant « non à la sélection ».',
    ['Plus de 500 étudiants', 'Plus de 500 étudiants'],
  ],
  [
    'praise in a relative clause, with its grounds',
    'Ce prix couronne un opéra, que la presse a salué pour « la grâce des voix » mais aussi pour « les décors construits avec soin ».',
    ['la presse', 'la presse'],
  ],
  [
    'what others tell the speaker',
    '« Avant, les clients venaient, raconte Lise Morel. Aujourd’hui, les fournisseurs nous disent : “désolé, nous n’avons plus de stock”. »',
    ['Lise Morel', 'les fournisseurs'],
  ],
])('%s', (_name, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

it('what people in general say colours the tale', () => {
  expect(
    speakersOf('« Et des gens crient : “vous partirez tous demain”. C’est dur », raconte Lise Morel.'),
  ).toEqual(['Lise Morel']);
});
