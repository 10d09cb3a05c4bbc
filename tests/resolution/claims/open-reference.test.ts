import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { ClaimForm } from '../../../src/model/graph.ts';
import type { Language } from '../../../src/model/language.ts';
import { articleForms } from '../../../src/resolution/article-forms.ts';
import { mergeClaimForm } from '../../../src/resolution/claims/claim-form.ts';
import { compareClaimForms } from '../../../src/resolution/claims/compare-claims.ts';
import { createReference } from '../../../src/resolution/entities/reference.ts';

const reference = createReference();

function claim(text: string, language: Language, id = text): ClaimForm {
  const { claims } = articleForms(extract({ id, language, text }), reference, '2023-05-02');
  expect(claims).toHaveLength(1);
  return claims[0]!;
}

const isOne = (a: ClaimForm, b: ClaimForm): boolean =>
  a.id === b.id || compareClaimForms(a, b, (x, y) => (x && y ? x === y : null)).verdict === 'SAME';

describe('who or what is meant stands elsewhere in the article', () => {
  test.each<[Language, string, string]>([
    ['fr', '« C’est trop tard », a déclaré Cécile Morand.', '« C’est trop tard », a déclaré Karim Belkacem.'],
    ['fr', '« Ils ont menti », a affirmé Paul Vanier.', '« Ils ont menti », a affirmé Rosa Delmas.'],
    [
      'fr',
      '« C’était horrible », a raconté un témoin de la collision.',
      '« C’était horrible », a raconté un témoin du naufrage.',
    ],
    [
      'fr',
      '« Elle a fait son travail », a dit Paul Vanier.',
      '« La police a fait son travail », a dit Rosa Delmas.',
    ],
    ['en', '“They lied”, said Paula Reeves.', '“They lied”, said Omar Haddad.'],
    [
      'fr',
      '« Il a livré des drones de combat », a dit Paul Vanier.',
      '« Moscou a livré des drones de combat », a dit Rosa Delmas.',
    ],
    [
      'en',
      '“It supplied drones to Russia”, said Paula Reeves.',
      '“Iran supplied drones to Russia”, said Omar Haddad.',
    ],
    ['en', '“It’s too late”, said Paula Reeves.', '“It’s too late”, said Omar Haddad.'],
  ])('%s: two speakers, two claims: %s / %s', (language, one, other) => {
    expect(isOne(claim(one, language), claim(other, language))).toBe(false);
  });

  test.each<[Language, string, string]>([
    [
      'fr',
      '« C’est trop tard », a déclaré Cécile Morand.',
      '« C’est trop tard », a répété Cécile Morand lundi.',
    ],
    ['en', '“They lied”, said Paula Reeves.', 'Paula Reeves told reporters: “They lied”.'],
    [
      'fr',
      '« C’était horrible », a raconté un témoin de la collision.',
      '« C’était horrible », a raconté un témoin de la collision.',
    ],
  ])('%s: one speaker in two articles: %s / %s', (language, one, other) => {
    expect(isOne(claim(one, language, 'first'), claim(other, language, 'second'))).toBe(true);
  });

  test('two speakers of one article speak of the same', () => {
    const text =
      '« C’est trop tard », a déclaré Cécile Morand. « C’est trop tard », a dit aussi Karim Belkacem.';
    const { claims } = articleForms(extract({ id: 'one', language: 'fr', text }), reference, null);
    expect(claims).toHaveLength(2);
    expect(isOne(claims[0]!, claims[1]!)).toBe(true);
  });

  test.each<[Language, string, string]>([
    [
      'fr',
      '« Il a été décidé de fermer la centrale », a dit Paul Vanier.',
      '« Il a été décidé de fermer la centrale », a dit Rosa Delmas.',
    ],
    [
      'fr',
      '« Il y a trois loups dans le canton », a dit Paul Vanier.',
      '« Il y a trois loups dans le canton », a dit Rosa Delmas.',
    ],
    [
      'fr',
      '« Il est interdit de fumer sur les plages », a dit Paul Vanier.',
      '« Fumer sur les plages est interdit », a dit Rosa Delmas.',
    ],
    [
      'fr',
      '« C’est la Russie qui a tiré le missile », a dit Paul Vanier.',
      '« C’est la Russie qui a tiré le missile », a dit Rosa Delmas.',
    ],
    [
      'en',
      '“It was decided to close the bridge”, said Paula Reeves.',
      '“It was decided to close the bridge”, said Omar Haddad.',
    ],
  ])('%s: nobody is meant, or the sentence says who: %s / %s', (language, one, other) => {
    expect(isOne(claim(one, language), claim(other, language))).toBe(true);
  });
});

describe('one form of several articles', () => {
  const said = '“They lied”, said Paula Reeves.';
  const forms = Array.from({ length: 40 }, (_, at) => claim(said, 'en', `article ${at}`));

  test('is of all of them, in whatever order they came', () => {
    const [a, b, c] = forms as [ClaimForm, ClaimForm, ClaimForm];
    const merged = mergeClaimForm(mergeClaimForm(a, b), c);
    expect(merged.keys.filter((key) => key.startsWith('in:'))).toHaveLength(3);
    expect(mergeClaimForm(mergeClaimForm(c, b), a)).toEqual(merged);
    expect(mergeClaimForm(merged, b)).toBe(merged);
  });

  test('is of no more than sixteen where many repeat it, of the same ones in any order', () => {
    const merged = forms.reduce(mergeClaimForm);
    expect(merged.keys.filter((key) => key.startsWith('in:'))).toHaveLength(16);
    expect(forms.toReversed().reduce(mergeClaimForm)).toEqual(merged);
    for (const form of forms) expect(mergeClaimForm(merged, form)).toBe(merged);
  });

  test('is found by the words it shows, whichever wording came first', () => {
    const long = claim('Paul Vanier a dit que la Chine a livré les drones à Moscou.', 'fr', 'first');
    const short = claim('Paul Vanier a dit que la Chine a livré drones à Moscou.', 'fr', 'second');
    expect(short.id).toBe(long.id);
    expect(mergeClaimForm(long, short)).toEqual(mergeClaimForm(short, long));
    expect(mergeClaimForm(long, short).keys).toEqual(short.keys);
  });
});
