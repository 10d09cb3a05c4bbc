import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const claims = (text: string, language: Language) =>
  claimsOf(text, language).map(
    ({ speaker, stance, proposition }) => `${speaker} ${stance} ${proposition.text}`,
  );

describe('things, wishes and acts are no speakers and no claims', () => {
  test.each<[Language, string]>([
    ['fr', 'La cheffe du port, quant a elle, a relevé la bonne tenue de la foule.'],
    ['fr', 'Selon ses vœux, la barque sera brûlée.'],
    ['fr', 'Une chose est sûre : le quai rouvrira lundi.'],
    ['fr', "Le maire a dû rappeler la salle à l'ordre."],
    ['fr', 'Ostal a concédé une cinquième défaite de suite.'],
    ['fr', "On veut que les pêcheurs annoncent leurs prix à l'avance."],
    ['fr', 'Paul Rey, 29 ans, était jugé mercredi par le tribunal de Brive pour vol.'],
    ['en', 'A driver slowed, read the signs, turned round and left.'],
    ['en', 'Len and Joan left. They do not know if the mill is standing.'],
    ['en', 'The prime accused has been identified as Paul Reed.'],
    ['en', 'A bank told to pay after clients lost savings'],
    ['en', 'Asked by Ms Holt who told him that, he looked at the floor.'],
    ['en', 'Minister Ann Reed defended the Water Service.'],
    ['en', 'The Water Service, which some farmers accuse of closing a canal, is in Leeds.'],
  ])('%s: %s', (language, text) => expect(claims(text, language)).toEqual([]));

  test('a source that is not told is none', () =>
    expect(claims('« Il y en a plus ailleurs », répond Anne Morel, sans citer de source.', 'fr')).toEqual([
      'Anne Morel AFFIRMS Il y en a plus ailleurs',
    ]));
  test('an object behind its verb says nothing', () =>
    expect(
      claims("Ms Holt says the firm's new tool, Rota, calculates meal breaks to the second.", 'en'),
    ).not.toContainEqual(expect.stringMatching(/^meal breaks/)));
});

describe('what is said ends before the next act of its speaker, and its noun is none of it', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      'The mayor confirmed that one ship had left but declined to name it.',
      'The mayor AFFIRMS One ship had left',
    ],
    [
      'en',
      'The minister has rejected claims she hid the report, telling members it was public.',
      'The minister DENIES The minister hid the report',
    ],
    [
      'en',
      'The minister has blamed owners of old boats for the wreck.',
      'The minister AFFIRMS Owners of old boats are to blame for the wreck',
    ],
    [
      'en',
      'The boats were late, posted Ann Reed, whose page says she is a sailor.',
      'page AFFIRMS Ann Reed is a sailor',
    ],
    [
      'fr',
      'Le préfet a rappelé que le trafic avait augmenté et qualifié le projet de « recul ».',
      'Le préfet AFFIRMS Le trafic avait augmenté',
    ],
  ])('%s: %s', (language, text, claim) => expect(claims(text, language)).toContain(claim));

  test('a claim that is only called one is the claim before', () =>
    expect(
      claims(
        'The crew left the gate open, Ms Holt said. It is a claim that the mayor, Joan Reed, denied.',
        'en',
      ),
    ).toEqual(['Holt AFFIRMS The crew left the gate open', 'Joan Reed DENIES The crew left the gate open']));
  test('"she" is who says it before one told in an earlier sentence', () =>
    expect(
      claims(
        'Joan Reed said the house was cold. A widow, Mrs Ann Holt, who sleeps at the school, said she had been eating rice.',
        'en',
      ),
    ).toContain('Ann Holt AFFIRMS Ann Holt had been eating rice'));
});

describe('how sure it is', () => {
  const certainty = (text: string, language: Language) => claimsOf(text, language)[0]?.certainty;
  test('"n’exclut pas" is a possibility', () =>
    expect(certainty("Le préfet n'exclut pas de fermer le quai.", 'fr')).toBe('HEDGED'));
  test('"he\'d taken" is past', () =>
    expect(certainty("The driver said he'd taken the wrong road.", 'en')).toBe('STATED'));
});
