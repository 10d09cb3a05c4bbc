import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const claims = (text: string, language: Language) =>
  claimsOf(text, language).map(
    ({ speaker, stance, proposition }) => `${speaker} ${stance} ${proposition.text}`,
  );

describe('a claim is cut free of what only leads in to it', () => {
  test.each<[Language, string, string[]]>([
    [
      'fr',
      'Ostal : le service de nuit rouvrira en mars, assure le ministre',
      ['le ministre AFFIRMS Le service de nuit rouvrira en mars'],
    ],
    [
      'fr',
      'Anne Morel ne mâche pas ses mots : le port est devenu, écrit-elle dans une note, « un gouffre ».',
      ['Anne Morel AFFIRMS Le port est devenu « un gouffre »'],
    ],
    [
      'fr',
      'Les patrons ont dénoncé de leur côté sur Telegram un « recul jamais vu ».',
      ['Les patrons AFFIRMS Un « recul jamais vu »'],
    ],
    ['fr', "Il n'est pas vrai que le port ferme, a dit Anne Morel.", ['Anne Morel DENIES Le port ferme']],
    ['fr', 'Il est faux que le port ferme, a dit Anne Morel.', ['Anne Morel DENIES Le port ferme']],
    ['en', 'It is not true that the mill is closed, Ms Reed said.', ['Reed DENIES The mill is closed']],
    ['en', 'It is false that the mill is closed, Ms Reed said.', ['Reed DENIES The mill is closed']],
    [
      'fr',
      "Anne Morel se défend d'avoir lésé qui que ce soit.",
      ["Anne Morel DENIES Anne Morel a lésé quelqu'un"],
    ],
    [
      'fr',
      "En avril, le magazine « Vues » l'avait montrée au bras d'un marin basque, une rumeur qu'elle balaie d'un rire.",
      [],
    ],
  ])('%s: %s', (language, text, expected) => expect(claims(text, language)).toEqual(expected));
});

describe('a denial takes up what somebody may deny', () => {
  test('not what is told of oneself in marks', () =>
    expect(claims("« Ma sœur a tout vu », raconte Léa Brun. La mairie récuse l'accusation.", 'fr')).toEqual([
      'Léa Brun AFFIRMS Ma sœur a tout vu',
    ]));
  test('whoever is named beside a role, not who had one before', () =>
    expect(
      claims(
        "Le porte-parole des rebelles, Paul Ruha, est au front. Le porte-parole de l'armée, le capitaine Denis Kasé, accuse la rébellion d'avoir violé la trêve. Paul Ruha rejette ces accusations.",
        'fr',
      ),
    ).toEqual([
      'Denis Kasé AFFIRMS La rébellion a violé la trêve',
      'Paul Ruha DENIES La rébellion a violé la trêve',
    ]));
});

describe('what belongs to the source, or to another act, is no part of a claim', () => {
  test.each<[Language, string, string[]]>([
    [
      'fr',
      "Pour Ana Roy, épidémiologiste à l'université de Brest, qui n'a pas signé l'étude, la méthode est « sûre ou presque ».",
      ['Ana Roy AFFIRMS La méthode est « sûre ou presque »'],
    ],
    ['fr', 'La foule a tremblé. Le 8 novembre a montré que le quai avait bougé.', []],
    [
      'fr',
      'Anne Morel a salué la « force mentale » du groupe, puis filé au contrôle.',
      ['Anne Morel AFFIRMS La « force mentale » du groupe'],
    ],
    ['fr', 'Le gardien a maintenu les siens à flot devant Rey.', []],
    ['fr', "Ostal et Morne ont dénoncé, lundi, lors d'une visite à Brest, des achats trop bas.", []],
    ['en', 'Villagers do not say who holds the mill.', []],
  ])('%s: %s', (language, text, expected) => expect(claims(text, language)).toEqual(expected));
});
