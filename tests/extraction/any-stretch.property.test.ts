import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { Language } from '../../src/model/language.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** The first paragraphs of the seeds of one language. */
function sentencesOf(language: Language): string[] {
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
    .filter((text) => (/ (?:le|la|les|des) /.test(text) ? 'fr' : 'en') === language)
    .flatMap((text) => text.split(/(?<=[.!?»”"])\s+|\n+/))
    .filter((sentence) => {
      const words = sentence.split(/\s+/).length;
      return words > 2 && words < 60;
    });
}

/** Every stretch that begins or ends a sentence, as written and with a capital. */
function* stretches(sentence: string): Generator<string> {
  const words = sentence.split(/\s+/);
  for (let k = 0; k < words.length - 1; k++) {
    const end = words.slice(k).join(' ');
    yield end;
    yield end[0]!.toUpperCase() + end.slice(1);
    yield words.slice(0, words.length - k).join(' ');
  }
}

describe('extraction ends with a result, wherever a text begins or breaks off', () => {
  it.each<Language>(['fr', 'en'])('stretches of the seeds, %s', (language) => {
    const sentences = sentencesOf(language);
    expect(sentences.length).toBeGreaterThan(50);
    for (const sentence of sentences)
      for (const text of stretches(sentence))
        expect(() => extract({ id: 'art_test', language, text }), text).not.toThrow();
  });

  it.each<[Language, string]>([
    ['fr', 'Par peur des vols, la mairie ferme le parc, raconte le maire.'],
    ['fr', 'Dit-il avant de sortir par la porte.'],
    ['fr', 'Le maire assure qu’il n’y a pas de limite ni de'],
    ['fr', 'Torture dénoncée par les mineurs au début de la grève.'],
    ['en', 'Concern that the chairman was selling the ground.'],
  ])('%s: %s', (language, text) => {
    expect(() => extract({ id: 'art_test', language, text })).not.toThrow();
  });
});
