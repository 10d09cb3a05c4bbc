import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

describe('what is a claim', () => {
  test.each([
    ['fr', 'La maire, Anne Morel, a déclaré que le pont est fermé.', 1],
    ['fr', '« Le pont est fermé. Pourquoi maintenant ? Fermez la route. » a déclaré Anne Morel.', 1],
    ['fr', 'Anne Morel a demandé que le pont ferme.', 0],
    ['fr', "Anne Morel espère que le pont ferme. Le pont n'est pas fermé.", 0],
    ['fr', "Anne Morel n'a pas confirmé que le pont est fermé.", 0],
    ['fr', "La chute des prix a révélé l'ampleur de la crise.", 0],
    ['en', 'Anne Morel said the bridge was closed.', 1],
    ['en', 'Anne Morel asked whether the bridge was closed.', 0],
  ] as const)('%s: %s', (language, text, count) => {
    expect(claimsOf(text, language)).toHaveLength(count);
  });

  test('joint speakers make one claim each', () => {
    const speakers = claimsOf('Anne Morel et Paul Durand ont affirmé que la trêve tient.', 'fr').map(
      ({ speaker }) => speaker,
    );
    expect(speakers).toEqual(['Anne Morel', 'Paul Durand']);
  });

  test('two clauses under one cue are two claims', () => {
    const claims = claimsOf(
      'Anne Morel a affirmé que le pont est fermé et que la route reste ouverte aux camions.',
      'fr',
    );
    expect(claims.map(({ proposition }) => proposition.text)).toEqual([
      'Le pont est fermé',
      'La route reste ouverte aux camions',
    ]);
  });
});

describe('evidence', () => {
  const evidence = (text: string) => claimsOf(text, 'fr').map(({ text: words, speaker }) => [words, speaker]);

  test('a lead-in to a whole quoted clause is the article’s own', () => {
    expect(evidence("S'il a menti, « nous l'ignorions tous », a dit Anne Morel.")).toEqual([
      ["nous l'ignorions tous", 'Anne Morel'],
    ]);
    expect(evidence("L'idée divise : « C'est beaucoup trop tôt », tranche Anne Morel.")).toEqual([
      ["C'est beaucoup trop tôt", 'Anne Morel'],
    ]);
  });
  test('what is told of the speaker behind an inserted cue is no part of the words', () => {
    expect(evidence('« Le toit a cédé, note Anne Morel, qui a tout vu. Le mur a tenu. »')).toEqual([
      ['Le toit a cédé', 'Anne Morel'],
      ['Le mur a tenu', 'Anne Morel'],
    ]);
  });
  test('quoted words with “selon” need no verb', () => {
    expect(evidence('Un geste « digne de respect » selon Anne Morel, qui a quitté la salle.')).toEqual([
      ['Un geste « digne de respect » selon Anne Morel', 'Anne Morel'],
    ]);
  });
  test('the “comme” of a comparison stays with its clause', () => {
    expect(evidence("Comme l'écrit Anne Morel, le pont est fermé.")).toEqual([
      ["Comme l'écrit Anne Morel, le pont est fermé", 'Anne Morel'],
    ]);
  });
  test('a sentence that goes on with “qui” has the speaker of the one before', () => {
    expect(
      evidence('Anne Morel juge que le plan est illégal. Qui ajoute que la facture sera lourde.')[1],
    ).toEqual(['ajoute que la facture sera lourde', 'Anne Morel']);
  });
});

describe('stance', () => {
  test.each([
    [
      'fr',
      'La Chine dément avoir livré des drones à la Russie.',
      'DENIES',
      'La Chine a livré des drones à la Russie',
    ],
    ['fr', "La Chine n'a pas livré de drones, selon Anne Morel.", 'DENIES', 'La Chine a livré des drones'],
    ['fr', 'La Chine ne nie pas avoir livré des drones.', 'AFFIRMS', 'La Chine a livré des drones'],
    [
      'fr',
      '« Je ne pense pas que la Chine soit un allié », a dit Anne Morel.',
      'DENIES',
      'La Chine est un allié',
    ],
    ['en', 'China denies having supplied drones to Russia.', 'DENIES', 'China has supplied drones to Russia'],
    ['en', 'Anne Morel said China has not sold weapons.', 'DENIES', 'China has sold weapons'],
  ] as const)('%s: %s', (language, text, stance, proposition) => {
    const [claim] = claimsOf(text, language);
    expect(claim).toMatchObject({ stance, proposition: { text: proposition } });
  });

  test('a denial by pronoun takes up what was claimed before', () => {
    const claims = claimsOf('Anne Morel affirme que la Chine a livré des drones. Paul Durand le nie.', 'fr');
    expect(claims.map(({ speaker, stance, proposition }) => [speaker, stance, proposition.text])).toEqual([
      ['Anne Morel', 'AFFIRMS', 'La Chine a livré des drones'],
      ['Paul Durand', 'DENIES', 'La Chine a livré des drones'],
    ]);
  });

  test('a denial passed on by a spokesman is the denier’s own', () => {
    const claims = claimsOf('Pékin dément avoir livré des drones, a déclaré lundi Jean Martin.', 'fr');
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ speaker: 'Pékin', via: ['Jean Martin'], stance: 'DENIES' });
  });
});

describe('certainty', () => {
  test.each([
    ['fr', 'La Russie aurait reçu des drones, selon Anne Morel.', 'HEDGED'],
    ['fr', 'Anne Morel a dit que la Russie recevrait des drones.', 'INTENDED'],
    ['fr', 'Anne Morel promet de livrer des drones.', 'INTENDED'],
    ['fr', 'Anne Morel affirme que la Russie recevra des drones.', 'INTENDED'],
    ['fr', 'Selon Anne Morel, la Russie perdra si la Chine se retire.', 'CONDITIONAL'],
    ['fr', 'Selon Anne Morel, la Russie a reçu des drones.', 'STATED'],
    ['en', 'Anne Morel said China allegedly sold drones.', 'HEDGED'],
    ['en', 'Anne Morel said China will sell drones.', 'INTENDED'],
  ] as const)('%s: %s', (language, text, certainty) => {
    expect(claimsOf(text, language)[0]).toMatchObject({ certainty });
  });
});

describe('proposition', () => {
  const proposition = (text: string, language: Language) => claimsOf(text, language)[0]!.proposition;

  test('roles, class, figures and date', () => {
    expect(
      proposition(
        "La Chine a livré pour 12 millions de dollars de drones à la Russie en février 2023, selon l'AFP.",
        'fr',
      ),
    ).toMatchObject({
      subject: 'Chine',
      predicate: 'livrer',
      predicateClass: 'supply',
      object: 'drones',
      figures: [{ value: 12e6, unit: 'USD', bound: 'exact' }],
      when: '2023-02',
    });
  });
  test('a passive is turned', () => {
    expect(proposition('The drones were delivered by China, Anne Morel said.', 'en')).toMatchObject({
      subject: 'China',
      predicateClass: 'supply',
      object: 'drones',
    });
  });
  test('a pronoun is resolved in the text, never in the evidence', () => {
    const [claim] = claimsOf("Anne Morel a affirmé qu'elle a rencontré Paul Durand.", 'fr');
    expect(claim!.proposition).toMatchObject({
      text: 'Anne Morel a rencontré Paul Durand',
      subject: 'Anne Morel',
    });
    expect(claim!.text).toContain("qu'elle a rencontré");
  });
  test('the first person stays, with its speaker beside it', () => {
    expect(proposition('« Nous avons vendu 50 avions », a dit Anne Morel.', 'fr')).toMatchObject({
      text: 'Nous [Anne Morel] avons vendu 50 avions',
      subject: 'Anne Morel',
      predicateClass: 'sell',
      figures: [{ value: 50, unit: 'avion', bound: 'exact' }],
    });
  });
  test('an accusation becomes a clause', () => {
    expect(proposition('Anne Morel a accusé la mairie de cacher les chiffres.', 'fr')).toMatchObject({
      text: 'La mairie cache les chiffres',
      subject: 'mairie',
      predicate: 'cacher',
    });
  });
});

/** Milliseconds of processor time: other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

describe('any text', () => {
  const parts = [
    'a déclaré que',
    'said that',
    '« ',
    ' »',
    '"',
    ', ',
    '. ',
    'Anne Morel',
    'selon',
    'la Chine',
    'dément avoir',
    '(',
    ')',
    'qui',
    'et',
    '\n',
    "n'a pas",
    'livré',
    '12 millions',
    '? ',
    'according to',
    '-t-il',
    ' : ',
    '–',
    'accuse',
    'de',
    '😀',
  ];
  test('every span of every fact equals its text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 5 })), {
          maxLength: 60,
        }),
        fc.constantFrom<Language>('fr', 'en'),
        (pieces, language) => {
          const text = pieces.join(' ');
          const { assertions, refused } = extract({ id: 'art_test', language, text });
          expect(refused.filter(({ what }) => what === 'assertion')).toEqual([]);
          for (const { start, end, text: words, cue } of assertions) {
            expect(text.slice(start, end)).toBe(words);
            if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    'a déclaré que la Chine ',
    'Anne Morel a dit que ',
    ', a-t-il dit',
    'selon Anne Morel, ',
    '« Il part », dit Paul. ',
    'dément avoir accusé de ',
    'et la Chine a annoncé ',
    'X accuse Y de mentir, ajoutant que ',
  ])('time grows with length, not with its square: %j', (unit) => {
    const timed = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const started = processorTime();
      extract({ id: 'art_test', language: 'fr', text });
      return processorTime() - started;
    };
    timed(20_000);
    const small = Math.max(30, timed(40_000));
    const large = timed(320_000);
    // Eight times the text; a square would take 64 times as long.
    expect(large / small).toBeLessThan(30);
  });
});

describe('what a speaker tells as a fact, in French', () => {
  const said = (words: string) => claimsOf(`« ${words} », a dit Anne Morel.`, 'fr').length;
  test.each([
    'La halle a encore dû être vidée avant la nuit',
    "Le règlement fait obligation au maire d'informer les élus",
    'Il a fallu trouver cent lits en une nuit',
    'Il fallait marquer vite',
    "L'entreprise a dû fermer deux ateliers",
    'Les salariés devaient partir à 18 heures',
    'Il faut trois ans pour former un pilote',
  ])('claim: %s', (words) => {
    expect(said(words)).toBe(1);
  });
  test.each([
    'Il faut partir',
    'Le maire doit partir',
    'Les risques doivent être pris au sérieux',
    "Le public m'a plu",
    "L'avenir le dira",
    "On se doit d'être exemplaires",
    'Il est bon que chacun vienne',
    'Il est temps de partir',
  ])('no claim: %s', (words) => {
    expect(said(words)).toBe(0);
  });
});

describe('who claims, in French', () => {
  const claims = (text: string) => claimsOf(text, 'fr').map(({ text: words, speaker }) => [words, speaker]);
  test('a name in apposition to a description', () => {
    expect(claims('Une riveraine, Rose Morel, a confié ne pas dormir la nuit.')).toEqual([
      ['Une riveraine, Rose Morel, a confié ne pas dormir la nuit', 'Rose Morel'],
    ]);
  });
  test('a clause with its subject first is no closing cue', () => {
    expect(claims('La sénatrice Maud Keller se dit innocente, les avocats plaident.')).toEqual([
      ['La sénatrice Maud Keller se dit innocente', 'Maud Keller'],
    ]);
    expect(claims("Lorsque Anne Morel déclare qu'elle part, ses greffiers sourient.")).toEqual([
      ["Anne Morel déclare qu'elle part", 'Anne Morel'],
    ]);
  });
  test('a headline that the body repeats is left to the body', () => {
    const text =
      "Luc Fabre : le pont n'était pas sûr\n\nLe maire Luc Fabre a affirmé mardi que le vieux pont n'était pas sûr.";
    expect(claims(text)).toHaveLength(1);
    expect(claims("Luc Fabre : le pont n'était pas sûr\n\nLe maire dort.")).toHaveLength(1);
  });
});
