import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const people = (text: string) =>
  extract({ id: 'art_test', language: 'fr', text })
    .entities.filter(({ kind }) => kind === 'Person')
    .map(({ name }) => name);

describe('French: a name ends before where somebody works', () => {
  test.each([
    // Told alone elsewhere.
    ['Pour Omar Lind, il faut agir. « Non », précise Omar Lind de Ciel Vaste.', ['Omar Lind']],
    ['« Non », répond Anna Sorel du Tillard. Le public applaudit.', ['Anna Sorel']],
    ['Selon Paul Morin du Courlis, la digue tient.', ['Paul Morin']],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  test.each([
    ['Le comte Paul Morin de Brenac a vendu. Paul Morin de Brenac part.', ['Paul Morin de Brenac']],
    ['Charles de Brenac a vendu. Il part.', ['Charles de Brenac']],
  ])('but it keeps its estate: %s', (text, expected) => expect(people(text)).toEqual(expected));
});

describe('French: ordinary words with capitals inside a sentence, the first a first name, are a person', () => {
  test.each([
    [
      'Aimé Brisé a été élu. Pas peu fier, Aimé Brisé livre son sentiment au sujet du trophée.',
      ['Aimé Brisé'],
    ],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  test.each([
    ['Il a regardé hier le Juste Prix sur son téléphone.', []],
    ['Juste Retour. La salle était pleine.', []],
  ])('not %s', (text, expected) => expect(people(text)).toEqual(expected));
});
