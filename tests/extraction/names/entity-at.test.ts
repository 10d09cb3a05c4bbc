import { expect, it } from 'vitest';
import { namesOf } from './names-of.ts';

const text = "Le maire Paul Vidal a écrit à la SNCF. Le maire attend. Selon l'ONU, Paul Vidal ment.";
const names = namesOf(text, 'fr');
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

it('finds the entity at, around and inside a span', () => {
  const vidal = names.entityAt(at('Paul Vidal'));
  expect(names.entities[vidal!]?.name).toBe('Paul Vidal');
  expect(names.entityAt(at('Vidal'))).toBe(vidal);
  expect(names.entityAt(at('Le maire Paul Vidal a'))).toBe(vidal);
  expect(names.entityAt(at('Le maire attend'))).toBeNull();
  expect(names.entityAt(at('maire', 30))).toBe(vidal);
  expect(names.entityAt(at('a écrit'))).toBeNull();
});

it('lists entities within a span in order, each once', () => {
  const found = names.entitiesIn({ start: 0, end: text.length }).map((index) => names.entities[index]!.name);
  expect(found).toEqual(['Paul Vidal', 'SNCF', 'ONU']);
});

it('gives every mention in the words of the text', () => {
  for (const { mentions } of names.entities)
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
});
