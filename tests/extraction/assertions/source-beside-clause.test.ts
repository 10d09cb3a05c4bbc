import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const told = (text: string) => claimsOf(text, 'fr').map(({ speaker, text: said }) => `${speaker}: ${said}`);

describe('a writing speaks for who issued it', () => {
  test.each([
    [
      'Un rapport publié par la Banque de Norlande, chargée de la monnaie, indique que l’inflation a doublé.',
      'Banque de Norlande',
    ],
    [
      'Un communiqué de presse diffusé par Ocean Watch, association de plongeurs, révèle que trois épaves ont été vues.',
      'Ocean Watch',
    ],
    [
      'Une lettre signée par Médecins sans frontières affirme que l’hôpital manque de sang.',
      'Médecins sans frontières',
    ],
  ])('%s', (text, speaker) => {
    expect(claimsOf(text, 'fr').map((claim) => claim.speaker)).toEqual([speaker]);
  });
  test('an agent of anybody else does not', () => {
    expect(
      claimsOf('La voisine dénoncée par M. Roche assure que la porte était fermée.', 'fr')[0]!.speaker,
    ).toBe('La voisine');
  });
});

describe('"selon" between a verb and what goes with it', () => {
  test.each([
    [
      'Le suspect dormait, selon la police, dans sa voiture.',
      'police: Le suspect dormait, selon la police, dans sa voiture',
    ],
    [
      'Éric Blin a quitté le parti dont la direction a, selon lui, « trahi ses électeurs ».',
      'Éric Blin: la direction a, selon lui, « trahi ses électeurs »',
    ],
    [
      "Le préfet a visité le camp qui compte, d'après lui, « trois mille tentes ».",
      "Le préfet: le camp qui compte, d'après lui, « trois mille tentes »",
    ],
  ])('%s', (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });
  test('the saying around it ends before the relative clause', () => {
    expect(
      told(
        "L'amiral Piotr Nowak a affirmé que neuf marins avaient été arrêtés dont certains avaient, selon lui, « fui ailleurs ».",
      ),
    ).toEqual([
      "Piotr Nowak: L'amiral Piotr Nowak a affirmé que neuf marins avaient été arrêtés",
      'Piotr Nowak: certains avaient, selon lui, « fui ailleurs »',
    ]);
  });
  test('behind a conjunction only what follows', () => {
    expect(told('Kevin reconnaît sa faute mais, selon lui, la route était verglacée.')).toContain(
      'Kevin: selon lui, la route était verglacée',
    );
  });
  test('an adjective may stand before the witnesses', () => {
    expect(told('Selon de nombreux récits, la barge a coulé en une heure.')).toHaveLength(1);
    expect(told("D'après de multiples appels de riverains, l'eau sentait le gasoil.")).toHaveLength(1);
  });
});

describe('words in marks behind a pronoun or an infinitive', () => {
  test.each([
    [
      'Hugo Meyer affirme qu’elle « vivra encore cent ans ».',
      'Hugo Meyer affirme qu’elle « vivra encore cent ans »',
    ],
    ['Hugo Meyer affirme qu’ils « ont trahi la ville ».', 'Hugo Meyer affirme qu’ils « ont trahi la ville »'],
    ['Le maire dit vouloir « éviter un drame ».', 'Le maire dit vouloir « éviter un drame »'],
  ])('%s', (text, claim) => {
    expect(claimsOf(text, 'fr').map((each) => each.text)).toEqual([claim]);
  });
});
