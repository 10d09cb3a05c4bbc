import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';
import { named } from './names-of.ts';

const last = (text: string) => speakersOf(text).at(-1);

describe('a role told again in other words', () => {
  it.each([
    [
      'where it was told',
      'La ministre de la Mer Inès Vidal était à Brest. « On signe », a dit la ministre sur Radio Rivage.',
    ],
    ['by side', 'La sénatrice Inès Vidal hausse le ton. « On signe », déplore l’élue de droite.'],
    [
      'by side, of the head of a group',
      'La présidente du groupe UDR au Sénat, Inès Vidal, a parlé. « On signe », a dit l’élue de droite.',
    ],
    [
      'by opposition',
      'La conseillère municipale communiste Inès Vidal a protesté. « On signe », a dit la conseillère d’opposition.',
    ],
    ['by region', 'La députée Inès Vidal a parlé. « On signe », a dit la parlementaire bretonne.'],
    ['by town', 'La conseillère d’État Inès Vidal a parlé. « On signe », a dit la magistrate genevoise.'],
    [
      'of a prefect',
      'La préfète de l’île, Inès Vidal, a parlé. « On signe », a dit la représentante de l’État.',
    ],
    ['of a prosecutor', 'La procureure Inès Vidal a parlé. « On signe », a dit la représentante du parquet.'],
    [
      'of a union',
      'Inès Vidal, déléguée CGT, a distribué des tracts. « On signe », a dit la représentante syndicale.',
    ],
    [
      'by the house',
      'La Première ministre Inès Vidal a parlé. « On signe », a dit la locataire de Matignon.',
    ],
    ['of a mayor in Belgium', 'La bourgmestre de Mons Inès Vidal a parlé. « On signe », a dit la mayeure.'],
    ['of a coach', 'L’entraîneuse Inès Vidal a parlé. « On signe », a dit la coach des Verts.'],
    [
      'of a national team',
      'La sélectionneuse du Maroc, Inès Vidal, a parlé. « On signe », a dit la sélectionneuse nationale.',
    ],
    [
      'at the head of a body',
      'La cheffe de l’ONU Inès Vidal a parlé. « On signe », a dit la secrétaire générale des Nations unies.',
    ],
    ['by title', 'Me Inès Vidal a plaidé. « On signe », a dit l’avocate des parties civiles.'],
    [
      'behind a relative clause',
      'On a entendu la trésorière du MDR, qui quitte la scène, Inès Vidal. « On signe », a dit la trésorière du MDR.',
    ],
  ])('%s', (_, text) => expect(last(text)).toBe('Inès Vidal'));

  it.each([
    [
      'of the other side',
      'La sénatrice de droite Inès Vidal est venue. « On signe », a dit l’élue de gauche.',
      'l’élue de gauche',
    ],
    [
      'of another nation',
      'Le sélectionneur belge Luc Ferrand est venu. « On signe », a dit le sélectionneur italien.',
      'le sélectionneur italien',
    ],
    [
      'of another body',
      'Le chef de l’ONU Luc Ferrand a parlé. « On signe », a dit le secrétaire général de l’Otan.',
      'le secrétaire général de l’Otan',
    ],
    ['against who is tried', 'Luc Ferrand a été arrêté. « On signe », a dit le procureur.', 'le procureur'],
    [
      'for the other party',
      'Me Luc Ferrand, avocat de la famille, a parlé. « On signe », a dit l’avocat du prévenu.',
      'l’avocat du prévenu',
    ],
  ])('is not somebody %s', (_, text, speaker) => expect(last(text)).toBe(speaker));
});

describe('a name behind a body', () => {
  it.each([
    'La directrice générale de Norvia Inès Vidal a parlé.',
    'La présidente de la fédération Inès Vidal a parlé.',
    'La cheffe du groupe UDR au Sénat Inès Vidal a parlé.',
    'La sénatrice de gauche Inès Vidal a parlé.',
  ])('%s', (text) => expect(named('Person', text, 'fr')).toEqual(['Inès Vidal']));

  it.each([
    'La porte-parole du parti, Inès Vidal, est venue.',
    'Une ancienne salariée du site, Inès Vidal, est venue.',
  ])('%s', (text) => expect(named('Person', text, 'fr')).toEqual(['Inès Vidal']));

  it('whoever died in a village is not called by it', () => {
    expect(named('Person', 'La crue a fait deux morts à Sarvane, un homme et son fils.', 'fr')).toEqual([]);
  });

  it('a firefighter of a village is not called by it', () => {
    expect(named('Person', 'Un pompier de Fresnoy a vu le feu. Le général de Marsan aussi.', 'fr')).toEqual([
      'de Marsan',
    ]);
  });
});
