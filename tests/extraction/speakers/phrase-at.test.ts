import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

/** The phrase that the words in brackets are. */
function phraseIn(text: string) {
  const { context, span } = marked(text);
  return context.names.phraseAt(span);
}

describe('words that stand for somebody', () => {
  it.each([
    ['Ana Roy est partie. Tout va, dit[-elle].', { form: 'pronoun', gender: 'female' }],
    ['[La directrice de la crèche] a dit non.', { form: 'role', gender: 'female', determiner: 'definite' }],
    ['Un pas, dit [un pompier].', { form: 'role', determiner: 'indefinite' }],
    ['Un pas, dit [le Russe].', { form: 'role', gender: 'male' }],
    ['[La châtelaine] a dit non.', { form: 'noun', gender: 'female', sort: 'other' }],
    ['[Le syndicat] a dit non.', { form: 'noun', sort: 'body' }],
    ['[Les élus de la ville] ont dit non.', { plural: true }],
  ])('%s', (text, wanted) => {
    expect(phraseIn(text)).toMatchObject(wanted);
  });
  it.each(['[Ana Roy] a dit non.', '[Le maire Luc Petit] a dit non.', 'Selon [M. Petit], non.'])(
    'is null where they name them: %s',
    (text) => {
      expect(phraseIn(text)).toBeNull();
    },
  );
});
