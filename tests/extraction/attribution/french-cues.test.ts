import { describe, expect, test } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';

const claimants = (text: string) => claimsOf(text, 'fr').map(({ speaker }) => speaker);

describe('words of saying and holding, with "que"', () => {
  const participles =
    'redit objecté répliqué riposté glissé lancé murmuré tweeté ironisé plaisanté décrété statué protesté pointé déduit diagnostiqué calculé imaginé parié'.split(
      ' ',
    );
  test.each(participles)('a %s que', (participle) => {
    expect(claimants(`Le maire Luc Fabre a ${participle} que le pont était fermé.`)).toEqual(['Luc Fabre']);
  });
  test.each([
    'est convaincu que',
    'reste persuadé que',
    'est certain que',
    'est formel :',
    "s'est dit convaincu que",
    "s'est étonné que",
    "n'a pas caché que",
    'a laissé filtrer que',
    'a donné à entendre que',
    'a la conviction que',
    'a émis l’hypothèse que',
    'garde la certitude que',
  ])('%s', (words) => {
    expect(claimants(`Le maire Luc Fabre ${words} le pont était fermé.`)).toEqual(['Luc Fabre']);
  });
});

describe('tenses and leading verbs', () => {
  test.each([
    'affirmait',
    'affirma',
    'avait affirmé',
    "continue d'affirmer",
    "n'a cessé d'affirmer",
    "n'hésite pas à affirmer",
    "se contente d'affirmer",
    "s'est borné à affirmer",
    "n'a pas manqué d'affirmer",
    "s'est empressé d'affirmer",
    'entend affirmer',
  ])('%s', (words) => {
    expect(claimants(`Le maire Luc Fabre ${words} que le pont était fermé.`)).toEqual(['Luc Fabre']);
  });
  test.each(['refuse d’affirmer', "a cessé d'affirmer"])('nothing is said: %s', (words) => {
    expect(claimants(`Le maire Luc Fabre ${words} que le pont était fermé.`)).toEqual([]);
  });
});

describe('other ways to name a source', () => {
  test.each([
    ['Le maire Luc Fabre, selon qui le pont est fermé, a quitté la salle.', 'Luc Fabre'],
    ['Le maire Luc Fabre, pour qui le pont est fermé, a quitté la salle.', 'Luc Fabre'],
    ['À la préfecture, on assure que le pont est fermé.', 'la préfecture'],
    ['Le pont est fermé, dixit le maire Luc Fabre.', 'Luc Fabre'],
    ["Le pont est fermé, de l'aveu même du maire Luc Fabre.", 'Luc Fabre'],
    ['Le maire Luc Fabre a rappelé la fermeture du pont en mai.', 'Luc Fabre'],
  ])('%s', (text, speaker) => {
    expect(claimants(text)).toEqual([speaker]);
  });
  test('a relative clause with another "pour" names no source', () => {
    expect(claimants('Le député, qui a voté pour le parti de Luc Fabre, a quitté la salle.')).toEqual([]);
  });
});
