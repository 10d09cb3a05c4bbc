import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/fold.ts';
import { stateNames, stateOf } from '../../src/model/states.ts';

interface Country {
  readonly cca2: string;
  readonly independent: boolean;
  readonly name: { readonly common: string };
}
/** The package's type declarations do not fit an ES module's default import. */
const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];

describe('stateOf', () => {
  it.each([
    ['la Chine', 'CN', 'state'],
    ['Pékin', 'CN', 'capital'],
    ['PEKIN', 'CN', 'capital'],
    ['chinoises', 'CN', 'demonym'],
    ['Etats-Unis', 'US', 'state'],
    ['les États-Unis', 'US', 'state'],
    ['U.S.', 'US', 'state'],
    ['le Kremlin', 'RU', 'metonym'],
    ['the White House', 'US', 'metonym'],
    ['l’Élysée', 'FR', 'metonym'],
    ['Ukrainiennes', 'UA', 'demonym'],
    ['Turkish', 'TR', 'demonym'],
    ['nord-coréen', 'KP', 'demonym'],
    ["Côte d'Ivoire", 'CI', 'state'],
    ['Le Caire', 'EG', 'capital'],
  ])('%s is %s as %s', (word, country, role) => {
    expect(stateOf(word)).toEqual({ country, role });
  });

  it('keeps short forms in their own case', () => {
    expect(stateOf('us')).toBeNull();
    expect(stateOf('Paris Hilton')).toBeNull();
  });

  it('keeps the languages apart when asked', () => {
    expect(stateOf('Mexico', 'fr')).toEqual({ country: 'MX', role: 'capital' });
    expect(stateOf('Mexico', 'en')).toEqual({ country: 'MX', role: 'state' });
  });

  it('has every independent state, under its ISO code, with the name ISO users know it by', () => {
    const byCode = new Map(stateNames('en').map((state) => [state.country, state]));
    const french = new Map(stateNames('fr').map((state) => [state.country, state]));
    for (const country of countries.filter((each) => each.independent)) {
      expect(byCode.has(country.cca2), country.name.common).toBe(true);
      const display = new Intl.DisplayNames('fr', { type: 'region' }).of(country.cca2)!;
      expect(french.get(country.cca2)!.names.length, display).toBeGreaterThan(0);
    }
    const codes = new Set(countries.map((country) => country.cca2));
    for (const { country } of stateNames('fr'))
      expect(codes.has(country) || country === 'XK', country).toBe(true);
  });

  it('agrees with the reference on the English name of all but a few states', () => {
    const other = countries
      .filter((country) => country.independent)
      .filter((country) => {
        const ours = stateNames('en').find((state) => state.country === country.cca2)!;
        return !ours.names.some((name) => fold(name) === fold(country.name.common));
      });
    expect(other.map((country) => country.cca2)).toEqual([]);
  });
});
