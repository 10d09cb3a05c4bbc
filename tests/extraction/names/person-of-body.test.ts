import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';

describe('who was told only by a body speaks for it', () => {
  it.each<[string, string, string]>([
    ['de FO', 'la déléguée syndicale de FO', 'Sandra Vauque'],
    ['de la CFDT', 'la représentante syndicale', 'Sandra Vauque'],
    ['de la police', 'la porte-parole policière', 'Sandra Vauque'],
    ['de la mairie', 'la représentante syndicale', 'la représentante syndicale'],
    ['de la CGT', 'le syndicaliste', 'le syndicaliste'],
  ])('%s, %s', (body, role, speaker) => {
    const text = `« Le tri a doublé », relève Sandra Vauque, ${body}. « Personne ne répond plus », précise ${role}.`;
    expect(speakersOf(text)).toEqual(['Sandra Vauque', speaker]);
  });
});
