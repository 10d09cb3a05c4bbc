import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/model/language.ts';
import { claimsOf } from '../claims-of.ts';

describe('what is denied, said in positive words', () => {
  it.each<[Language, string, string]>([
    ['fr', "le camion n'a pas subi de contrôle", 'Le camion a subi un contrôle'],
    ['fr', "la mairie n'a pas reçu de lettre", 'La mairie a reçu une lettre'],
    ['fr', "la ville n'a plus d'eau", "La ville a de l'eau"],
    ['fr', "le village n'a plus de pain", 'Le village a du pain'],
    ['fr', "il n'y a pas de danger", 'Il y a un danger'],
    ['fr', "le ministre n'a pas parlé de réforme", 'Le ministre a parlé de réforme'],
    ['en', 'the firm has not changed its plans', 'The firm has changed its plans'],
    ['en', 'the court did not uphold the ruling', 'The court upheld the ruling'],
    ['en', 'the mayor did not lie to the council', 'The mayor lied to the council'],
    ['en', 'the fault did not lie with the crew', 'The fault lay with the crew'],
  ])('%s: %s', (language, words, text) => {
    const said = language === 'fr' ? `Jean Lomme affirme que ${words}.` : `Tim Boyd said ${words}.`;
    expect(
      claimsOf(said.replace('que il', "qu'il"), language).map(({ stance, proposition }) => [
        stance,
        proposition.text,
      ]),
    ).toEqual([['DENIES', text]]);
  });
});
