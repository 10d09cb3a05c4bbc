import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const stances = (text: string, language: Language) =>
  claimsOf(text, language).map(({ stance, proposition }) => `${stance} ${proposition.text}`);

describe('negation becomes stance, and the claim stands in positive form', () => {
  test.each<[Language, string, string]>([
    ['en', 'The bell never rang, Ms Holt said.', 'DENIES The bell rang'],
    ['en', 'The tank is no longer tight, Ms Holt said.', 'DENIES The tank is tight'],
    ['en', 'Nobody was hurt, Ms Holt said.', 'DENIES Somebody was hurt'],
    ['fr', "Le phare n'existera plus, a dit Anne Morel.", 'DENIES Le phare existera'],
    ['fr', 'Le phare ne rouvrira jamais, a dit Anne Morel.', 'DENIES Le phare rouvrira'],
  ])('%s: %s', (language, text, expected) => expect(stances(text, language)).toEqual([expected]));
});

describe('what is turned away is denied only where it was said or supposed', () => {
  test.each<[Language, string, string[]]>([
    ['fr', 'Le maire rejette toute accusation de fraude.', ['DENIES Une accusation de fraude']],
    ['fr', 'La mine a rejeté du plomb dans le lac.', []],
    [
      'fr',
      'La mine a rejeté du plomb dans le lac, a dit Anne Morel.',
      ['AFFIRMS La mine a rejeté du plomb dans le lac'],
    ],
    ['en', 'The mayor doubts the bridge will hold.', ['DENIES The bridge will hold']],
    ['fr', 'Le maire prévoit 500 cas si rien ne change.', ['AFFIRMS 500 cas si rien ne change']],
    ['en', 'The mayor dismissed two clerks.', []],
    ['en', 'The mayor rejected claims that she took gifts.', ['DENIES The mayor took gifts']],
  ])('%s: %s', (language, text, expected) => expect(stances(text, language)).toEqual(expected));
});

describe('what is ruled out is denied, what is not ruled out is possible, what nobody says is no claim', () => {
  test.each<[Language, string, string[]]>([
    ['fr', 'Le préfet exclut que le phare soit vendu.', ['DENIES STATED Le phare est vendu']],
    ['fr', "Le préfet n'exclut pas que le phare soit vendu.", ['AFFIRMS HEDGED Le phare est vendu']],
    ['en', 'Nobody has said that the mill will close.', []],
  ])('%s: %s', (language, text, expected) =>
    expect(
      claimsOf(text, language).map(
        ({ stance, certainty, proposition }) => `${stance} ${certainty} ${proposition.text}`,
      ),
    ).toEqual(expected),
  );
});

describe('a negative word that denies nothing', () => {
  test.each<[Language, string, string]>([
    ['fr', 'Une personne est tombée, a dit Anne Morel.', 'AFFIRMS'],
    ['fr', 'Chaque personne paie dix euros, a dit Anne Morel.', 'AFFIRMS'],
    ['fr', "Anne Morel assure qu'une seule personne dormait là.", 'AFFIRMS'],
    ['fr', "Personne n'est tombé, a dit Anne Morel.", 'DENIES'],
    ['fr', "« Aucun blessé » n'est à craindre, a dit Anne Morel.", 'DENIES'],
    ['fr', "« Si on n'agit pas, le quai cédera », a dit Anne Morel.", 'AFFIRMS'],
    ['fr', '« Je n’ai jamais caché ce rapport », a dit Anne Morel.', 'DENIES'],
    ['fr', 'Anne Morel n’a jamais caché qu’elle partait.', 'AFFIRMS'],
    ['fr', "« Quand il n'y a pas de vent, les voiles pendent », a dit Anne Morel.", 'AFFIRMS'],
    ['fr', "« Les gens qui n'ont pas de billet restent dehors », a dit Anne Morel.", 'AFFIRMS'],
    ['fr', "« Le navire que nous n'avons pas pris a coulé », a dit Anne Morel.", 'AFFIRMS'],
    ['fr', '« Le quai ne cédera pas si on agit », a dit Anne Morel.', 'DENIES'],
    ['fr', "« Il n'est pas impossible que le quai cède », a dit Anne Morel.", 'AFFIRMS'],
    ['fr', 'Anne Morel dit ne pas exclure une grève.', 'AFFIRMS'],
    ['fr', "« Ce quai n'est pas seulement vieux », a dit Anne Morel.", 'AFFIRMS'],
    ['fr', "« Le club n'est pas exclu du tournoi », a dit Anne Morel.", 'DENIES'],
    ['en', 'Any pilot who fails to call will be fined, Ms Holt said.', 'AFFIRMS'],
    ['en', '"If you do not pay, the gate stays shut," Ms Holt said.', 'AFFIRMS'],
    ['en', '"Those who do not row will sink," Ms Holt said.', 'AFFIRMS'],
    ['en', '"The boat is not only old, it leaks," Ms Holt said.', 'AFFIRMS'],
    ['en', 'No fewer than nine boats sank, Ms Holt said.', 'AFFIRMS'],
    ['en', 'The club failed to pay its crew, Ms Holt said.', 'DENIES'],
  ])('%s: %s', (language, text, stance) => expect(claimsOf(text, language)[0]?.stance).toBe(stance));
});

describe('enumerated clauses', () => {
  test.each<[string, string[]]>([
    [
      'Anne Morel assure que le quai est sûr, que le phare tiendra et que la foire aura lieu.',
      ['AFFIRMS Le quai est sûr', 'AFFIRMS Le phare tiendra', 'AFFIRMS La foire aura lieu'],
    ],
    [
      "Anne Morel a dit qu'il n'y avait pas de grève et qu'il n'était pas question de vendre.",
      ['DENIES Il y avait une grève', 'DENIES Il était question de vendre'],
    ],
    [
      'Anne Morel dit que le quai, que la ville a payé, est sûr.',
      ['AFFIRMS Le quai, que la ville a payé, est sûr'],
    ],
  ])('%s', (text, expected) => expect(stances(text, 'fr')).toEqual(expected));
});
