import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const claims = (language: Language, text: string) =>
  claimsOf(text, language).map(
    ({ speaker, stance, proposition }) => `${speaker} ${stance} ${proposition.text}`,
  );

describe('a denial without words of its own takes up what was claimed', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Anne Morel affirme que la digue a cédé. La préfecture dément.',
      'La préfecture DENIES La digue a cédé',
    ],
    [
      'fr',
      'Les habitants accusent l’usine d’avoir caché une étude, ce que la direction nie.',
      'la direction DENIES L’usine a caché une étude',
    ],
    [
      'fr',
      'Anne Morel affirme que la digue a cédé. La préfecture dément et parle d’une crue.',
      'La préfecture DENIES La digue a cédé',
    ],
    [
      'fr',
      'Anne Morel affirme que la digue a cédé. Le préfet Luc Roy a rejeté ces accusations.',
      'Luc Roy DENIES La digue a cédé',
    ],
    [
      'fr',
      'Selon Anne Morel, la digue a cédé. Luc Roy conteste cette version.',
      'Luc Roy DENIES La digue a cédé',
    ],
    [
      'en',
      'Anne Morel said the dam had failed. The operator rejected the allegation.',
      'The operator DENIES The dam had failed',
    ],
    [
      'en',
      'Anne Morel said the dam had failed. Luke Roy disputes the finding.',
      'Luke Roy DENIES The dam had failed',
    ],
    [
      'en',
      'Anne Morel said the dam had failed. Luke Roy has denied the claims.',
      'Luke Roy DENIES The dam had failed',
    ],
  ])('%s %s', (language, text, claim) => expect(claims(language, text)).toContain(claim));

  it('prefers what was claimed of the one who denies', () => {
    const text =
      'Anne Morel accuse Luc Roy d’avoir caché une étude. Paul Aubin affirme que la digue a cédé. Luc Roy dément.';
    expect(claims('fr', text)).toContain('Luc Roy DENIES Luc Roy a caché une étude');
  });

  it('shows who denies as evidence', () => {
    const text = 'Anne Morel said the dam had failed. The operator rejected the allegation.';
    expect(claimsOf(text, 'en').at(-1)).toMatchObject({ text: 'The operator rejected the allegation' });
  });

  it.each<[Language, string]>([
    ['fr', 'La digue tient. La préfecture dément.'],
    ['fr', 'Anne Morel affirme que la digue a cédé. La préfecture dément toute fuite.'],
    ['en', 'Anne Morel said the dam had failed. The operator rejected the offer.'],
  ])('%s not: %s', (language, text) => {
    expect(
      claims(language, text).filter((claim) => claim.includes('DENIES') && /digue|dam/.test(claim)),
    ).toEqual([]);
  });
});
