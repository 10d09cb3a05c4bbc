import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/model/language.ts';
import { speakersOf } from '../speakers-of.ts';

describe('turn-label', () => {
  it.each<[string, string[], Language]>([
    [
      'Le procès reprend. L’avocat : « Vous étiez où ? » Le témoin : « Au lit. »',
      ['L’avocat', 'Le témoin'],
      'fr',
    ],
    [
      'La juge Rose Morel interroge Paul Vidal pendant plus d’une heure. Paul Vidal : « Au lit. » Rose Morel : « Seul, vraiment ? »',
      ['Paul Vidal', 'Rose Morel'],
      'fr',
    ],
    [
      'The trial went on. The lawyer: “Where were you?” The witness: “In bed.”',
      ['The lawyer', 'The witness'],
      'en',
    ],
  ])('fires: %s', (text, speakers, language) => {
    expect(speakersOf(text, language)).toEqual(speakers);
  });
  it('does not fire on things', () => {
    expect(speakersOf('La maire Rose Morel a gagné. Son slogan : « Tous au lit. »')).not.toContain(
      'Son slogan',
    );
  });
});
