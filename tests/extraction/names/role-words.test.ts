import { describe, expect, it } from 'vitest';
import { sourceOf } from './names-of.ts';

describe('roles taken up in other words than they were told in', () => {
  it.each([
    [
      'Le sergent Marc Tessier, porte-parole de la Sûreté du Québec, a parlé. Le porte-parole policier reste prudent.',
      'Le porte-parole policier',
      'person: Marc Tessier',
    ],
    [
      'Jean Faure, porte-parole du parquet de Namur, a parlé. Pierre Roux, porte-parole de la police, aussi. Le porte-parole judiciaire reste prudent.',
      'Le porte-parole judiciaire',
      'person: Jean Faure',
    ],
    [
      'La porte-parole du parquet, Nadia Ferrand, a parlé. L’attachée de presse reste prudente.',
      'L’attachée de presse',
      'person: Nadia Ferrand',
    ],
    [
      'L’avocat de Loïc Perdrix est venu. Le procès dure, dit Me Jean Coudray, l’avocat de la défense.',
      'L’avocat de Loïc Perdrix',
      'person: Jean Coudray',
    ],
    [
      'L’avocat de la famille est venu. Le procès dure, dit Me Jean Coudray, l’avocat de la défense.',
      'L’avocat de la famille',
      'anonymous: L’avocat de la famille',
    ],
    [
      'Jean Faure, porte-parole du parquet de Namur, a parlé. Le porte-parole militaire reste prudent.',
      'Le porte-parole militaire',
      'anonymous: Le porte-parole militaire',
    ],
  ])('%s', (text, words, source) => {
    expect(sourceOf(text, words, 'fr')).toBe(source);
  });
});
