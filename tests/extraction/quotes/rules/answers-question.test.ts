import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

const FIRST = '« Je n’ai rien vu ce soir-là », répond Loïc Tanguy. ';

describe('answers-question', () => {
  it.each([
    ['a judge', '« Vous étiez donc absent ? », demande la présidente. « Non, je dormais dans la voiture. »'],
    ['a silence between', '« Vous dormiez donc ? », insiste la juge. Silence. « Je ne peux pas l’exclure. »'],
  ])('gives the answer to who was asked, after %s', (_, text) => {
    expect(speakersOf(FIRST + text).at(-1)).toBe('Loïc Tanguy');
  });
  it('leaves the word to who asks in talk', () => {
    const text = '« Vous croyez cela ? », lance Denise Caradec. « Je suis là depuis quatre heures. »';
    expect(speakersOf(FIRST + text).at(-1)).toBe('Denise Caradec');
  });
});
