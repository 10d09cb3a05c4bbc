import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('kept-words', () => {
  it.each([
    'La maire Ana Duarte refuse de « baisser les bras ».',
    'La chanteuse Ana Duarte renonce à sa tournée pour « calmer les esprits ».',
    'Ana Duarte se voyait déjà un « bel établi » dans la verrerie, mais le four s’est éteint.',
    'Ana Duarte a exprimé sa « profonde lassitude » devant les élus.',
  ])('fires: %s', (text) => {
    expect(speakersOf(text)).toEqual(['Ana Duarte']);
  });
  it.each([
    'La maire Ana Duarte ouvre la salle « baisser de rideau ».',
    'Le pont refuse de « céder un pouce ».',
  ])('does not fire: %s', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });
  it('says nothing of other words in marks beside them', () => {
    expect(
      speakersOf('Ana Duarte se voyait un « bel établi » près de la halle « aux quatre vents ».'),
    ).toEqual(['Ana Duarte']);
  });
});
