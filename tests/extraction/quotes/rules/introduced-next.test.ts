import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('introduced-next', () => {
  it('fires', () => {
    expect(speakersOf('« On respire enfin. » Fatou, 52 ans, est coiffeuse. Sa boutique a rouvert.')).toEqual([
      'Fatou',
    ]);
  });
  it('fires behind a sentence about a crowd', () => {
    expect(
      speakersOf(
        'Mille curieux ont vu partir le navire. « Je pleure à chaque départ. » Josiane Roux, 68 ans est une habituée.',
      ),
    ).toEqual(['Josiane Roux']);
  });
  it('does not fire on a thing', () => {
    expect(speakersOf('« On respire enfin. » La rue des Carmes a rouvert jeudi.')).toEqual(['?']);
  });
});
