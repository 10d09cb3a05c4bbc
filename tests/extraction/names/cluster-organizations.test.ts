import { describe, expect, it } from 'vitest';
import { acronymFits } from '../../../src/extraction/names/acronym-fits.ts';
import { namesOf } from './names-of.ts';

const organizations = (text: string, language: 'fr' | 'en') =>
  namesOf(text, language)
    .entities.filter(({ kind }) => kind === 'Organization')
    .map(({ name, aliases }) => [name, ...aliases]);

describe('clusters of organizations', () => {
  it.each([
    [
      "L'Office national des barrages (ONB) proteste. L'ONB attend.",
      'fr',
      ['Office national des barrages', 'ONB'],
    ],
    [
      'La CSLT (Confédération syndicale libre du Togo) appelle à la grève.',
      'fr',
      ['Confédération syndicale libre du Togo', 'CSLT'],
    ],
    ["L'ONU attend. Les Nations unies enquêtent.", 'fr', ['Nations unies', 'ONU']],
    ['The Free Harbour Union (FHU) went on strike.', 'en', ['Free Harbour Union', 'FHU']],
  ] as const)('joins letters and what they stand for: %s', (text, language, forms) => {
    expect(organizations(text, language)).toEqual([forms]);
  });

  it('joins a head alone to the body named before', () => {
    const text = 'Le Conseil canadien de la magistrature enquête. Pour le Conseil, le juge a tort.';
    expect(organizations(text, 'fr')).toEqual([['Conseil canadien de la magistrature', 'Conseil']]);
  });

  it('gives the name without nationality as another form', () => {
    expect(organizations('La Cour suprême américaine a tranché.', 'fr')[0]).toContain('Cour suprême');
  });

  it('takes a seat of power for an organization only when it speaks', () => {
    const kinds = (text: string) => namesOf(text, 'fr').entities.map(({ kind, country }) => [kind, country]);
    expect(kinds('Selon le Kremlin, tout va bien.')).toEqual([['Organization', 'RU']]);
    expect(kinds('Il est passé devant le Kremlin.')).toEqual([['Place', 'RU']]);
  });
});

describe('acronymFits', () => {
  it.each([
    ['Office national des barrages', 'ONB', true],
    ['Mouvement de libération unie', 'ULIMO', false],
    ['Justice Department', 'FBI', false],
  ])('%s %s: %s', (name, letters, fits) => {
    expect(acronymFits(name, letters)).toBe(fits);
  });
});
