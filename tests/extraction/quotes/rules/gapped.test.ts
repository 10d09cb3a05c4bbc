import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('gapped', () => {
  it.each([
    [
      'La maire Ana Roux parle d’un « texte bien creux », l’industrie d’un « arrêt de mort ».',
      ['Ana Roux', 'l’industrie'],
    ],
    [
      'Ana Roux a parlé d’une « honte pour tous », Luc Petit d’« une chance de plus ».',
      ['Ana Roux', 'Luc Petit'],
    ],
  ])('fires on %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
  it('does not fire on a second object', () => {
    expect(
      speakersOf('Ana Roux parle d’un « texte bien creux », et d’une « vraie honte nationale ».'),
    ).toEqual(['Ana Roux', 'Ana Roux']);
  });
});
