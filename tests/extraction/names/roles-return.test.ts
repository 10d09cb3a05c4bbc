import { describe, expect, it } from 'vitest';
import { named, sourceOf } from './names-of.ts';

describe('roles of a kind that return', () => {
  it.each([
    [
      "L'entraîneur Jorik Verhaegen a parlé. Marie Dubois, présidente du club, aussi. Le technicien belge reste confiant.",
      'Le technicien belge',
      'person: Jorik Verhaegen',
    ],
    [
      "Le maire Luc Morin a reçu Anne Roux, infirmière. Elle part. L'élu a promis une aide.",
      "L'élu",
      'person: Luc Morin',
    ],
  ])('%s', (text, words, source) => {
    expect(sourceOf(text, words, 'fr')).toBe(source);
  });

  it('keeps both initials of a double first name', () => {
    expect(named('Person', 'Le chimiste J.-P. Lambert confirme.', 'fr')).toEqual(['J.-P. Lambert']);
  });
});

describe('the body of a role told by other words', () => {
  it.each([
    [
      "Le directeur de l'Union mondiale des ports (UMP), Amadou Barro, arrive. Le directeur de l'UMP est attendu.",
      "Le directeur de l'UMP",
      'person: Amadou Barro',
    ],
    [
      'La dette croît, dit la directrice générale du FMI. Ingrid Solberg, la directrice de l’institution, est attendue.',
      'la directrice générale du FMI',
      'person: Ingrid Solberg',
    ],
    [
      'La dette croît, dit la directrice générale du FMI. Ingrid Solberg, la directrice de la BCE, est attendue.',
      'la directrice générale du FMI',
      'anonymous: la directrice générale du FMI',
    ],
  ])('%s', (text, words, source) => {
    expect(sourceOf(text, words, 'fr')).toBe(source);
  });
});
