import { expect, test } from 'vitest';
import { predicateClasses, predicateClassOfNoun, predicateClassOfVerb } from '../../src/model/predicates.ts';

test('verbs and nouns of both languages meet in one class', () => {
  expect(predicateClassOfVerb('livrer', 'fr')).toBe('supply');
  expect(predicateClassOfVerb('deliver', 'en')).toBe('supply');
  expect(predicateClassOfNoun('livraison', 'fr')).toBe('supply');
  expect(predicateClassOfVerb('rêver', 'fr')).toBeNull();
  // Said of oneself a verb may be another.
  expect(predicateClassOfVerb('battre', 'fr')).toBe('win');
  expect(predicateClassOfVerb('battre', 'fr', true)).toBe('fight');
  expect(predicateClassOfVerb('entendre', 'fr')).toBeNull();
  expect(predicateClassOfVerb('entendre', 'fr', true)).toBe('agree');
  expect(predicateClassOfVerb('livrer', 'fr', true)).toBe('supply');
});

test('no word stands in two classes, and each class has words in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    for (const part of ['verbs', 'nouns'] as const) {
      const seen = new Map<string, string>();
      for (const { id, [language]: words } of predicateClasses()) {
        for (const word of words[part]) {
          expect(seen.get(word), `${word} (${language}) is in ${seen.get(word)} and ${id}`).toBeUndefined();
          seen.set(word, id);
        }
      }
    }
  }
  for (const { id, fr, en, note } of predicateClasses()) {
    expect(fr.verbs.length, id).toBeGreaterThan(0);
    expect(en.verbs.length, id).toBeGreaterThan(0);
    expect(note.length, id).toBeGreaterThan(0);
  }
});
