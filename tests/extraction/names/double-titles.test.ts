import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';
import { named, sourceOf } from './names-of.ts';

describe('two titles before one name', () => {
  it.each([
    [
      'Le ministre de la Culture, porte-parole du gouvernement, Idrissa Kaboré, a dit oui. Le ministre a souri.',
      'Le ministre',
      'person: Idrissa Kaboré',
      2,
    ],
    [
      "La directrice de l'Office des eaux, coordonnatrice du plan, cheffe de mission, Awa Ndiaye, part. La directrice est attendue.",
      'La directrice',
      'person: Awa Ndiaye',
      2,
    ],
    [
      'Le directeur du port, présidente du club, Rose Morel, a dit oui. Le directeur a souri.',
      'Le directeur',
      'anonymous: Le directeur',
      2,
    ],
  ])('%s', (text, words, source, nth) => expect(sourceOf(text, words, 'fr', nth)).toBe(source));

  it('takes no portfolio for a person', () => {
    const text =
      "Le ministre de la Justice, garde des Sceaux, Hugo Perrin, est là. La ministre de l'Energie, elle, non.";
    expect(named('Person', text, 'fr')).toEqual(['Hugo Perrin']);
  });
});

describe('the name behind a title', () => {
  it.each([
    ['Le sénateur du parti UDR, M. Alioune Kassi, a dit que « la taxe tombe mal ».', 'Alioune Kassi'],
    ['« Le réseau tient », a assuré le ministre kényan de l’Energie Joseph Kamau.', 'Joseph Kamau'],
    ['« Le réseau tient », a assuré la vice-ministre de l’Intérieur Nina Castel.', 'Nina Castel'],
    [
      'Selon l’ingénieur-conseil du canton, Yves Sicotte, tout va. « C’est sain », a dit l’ingénieur.',
      'Yves Sicotte',
    ],
    ['Paul Viaud, médecin-chef du camp, est arrivé. « C’est sain », a dit le médecin.', 'Paul Viaud'],
    [
      '« Tout brûlait », dit Luc Perrin. « Je tenais la porte », dit Chloé Garnier, belle-sœur de Luc Perrin. « On a eu chaud », croit la belle-sœur.',
      'Chloé Garnier',
    ],
  ])('%s', (text, speaker) => expect(speakersOf(text).at(-1)).toBe(speaker));
});
