import { expect, test } from 'vitest';
import { besideWords } from '../../../src/extraction/speakers/beside-words.ts';
import { marked } from './marked.ts';

/** How the one person of a text stands beside the words in brackets. */
function beside(text: string): string {
  const { context, span } = marked(text);
  const person = context.names.entities.find(({ kind }) => kind === 'Person')!;
  return besideWords(context, span, context.voices.of(person.index));
}

test.each([
  ['« Non », a dit [le préfet de la Marne], Luc Petit, mardi.', 'behind comma near'],
  ['« Non », a dit [le bras droit] de Luc Petit mardi.', 'behind of near'],
  ['Luc Petit, [le préfet de la Marne], a dit non.', 'before comma'],
  ['« Non », a dit [le préfet], qui a remplacé Luc Petit mardi.', ''],
  ['« Non », a dit [le préfet]. Luc Petit est parti.', ''],
])('%s', (text, wanted) => {
  expect(beside(text)).toBe(wanted);
});
