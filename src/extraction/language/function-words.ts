import { perLanguage } from '../lib/per-language.ts';
import { readLexicon } from '../lib/read-lexicon.ts';
import type { Tag } from '../parts.ts';
import type { FormAnalysis } from './form-lexicon.ts';

/** Closed classes of a language and corrections to its form lexicon. */
export interface FunctionWords {
  readonly tags: ReadonlyMap<string, { readonly tag: Tag; readonly lemma: string }>;
  readonly irregular: ReadonlyMap<string, readonly FormAnalysis[]>;
}

type Group = { note: string; words?: string[] | Record<string, string> } & Record<string, unknown>;

export const functionWordsOf = perLanguage((language): FunctionWords => {
  const groups = readLexicon<Record<string, Group>>(language, 'function-words');
  const tags = new Map<string, { tag: Tag; lemma: string }>();
  const irregular = new Map<string, FormAnalysis[]>();
  const set = (word: string, tag: Tag, lemma: string) => {
    if (!tags.has(word)) tags.set(word, { tag, lemma });
  };
  for (const [name, group] of Object.entries(groups)) {
    if (name === 'irregular') {
      for (const line of group.words as string[]) {
        const [form, tag, lemma] = line.split(' ') as [string, FormAnalysis['tag'], string];
        const list = irregular.get(form) ?? [];
        irregular.set(form, list);
        list.push({ tag, lemma });
      }
    } else if (name === 'elided') {
      for (const [form, lemma] of Object.entries(group.words as Record<string, string>))
        set(form, 'clitic', lemma);
    } else if (name === 'auxiliary') {
      for (const [lemma, forms] of Object.entries(group)) {
        if (lemma !== 'note') for (const form of forms as string[]) set(form, 'auxiliary', lemma);
      }
    } else {
      // "adjective_before" is a group of its own for the note's sake; the tag stands before the underscore.
      const tag = name.split('_')[0] as Tag;
      for (const word of group.words as string[]) set(word, tag, word);
    }
  }
  const words = { tags, irregular };
  return words;
});
