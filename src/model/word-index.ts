import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';

/**
 * Words with what they stand for, found as they are written or by their stem. Stemming every word at the start would take
 * most of a second: words are stemmed when a word of the same first two letters is first asked for by its stem. No stem
 * of another beginning is missed, because a stemmer changes the ends of words (forms like "dying" are listed as irregular).
 */
export class WordIndex {
  private readonly language: Language;
  private readonly written = new Map<string, string[]>();
  private readonly waiting = new Map<string, [word: string, meaning: string][]>();
  private readonly stemmed = new Map<string, string[]>();

  constructor(language: Language) {
    this.language = language;
  }

  /** Meanings keep the order they are added in. */
  add(word: string, meaning: string): void {
    const folded = fold(word);
    append(this.written, word, meaning);
    if (folded !== word) append(this.written, folded, meaning);
    const start = folded.slice(0, 2);
    const list = this.waiting.get(start);
    if (list) list.push([word, meaning]);
    else this.waiting.set(start, [[word, meaning]]);
  }

  /** Meanings of a word as it is written, in small letters, with or without its accents. */
  get(word: string): readonly string[] | undefined {
    return this.written.get(word);
  }

  /** Meanings of the words that share the word's stem. */
  getByStem(word: string): readonly string[] | undefined {
    this.stemAll(fold(word).slice(0, 2));
    return this.stemmed.get(stem(word, this.language));
  }

  private stemAll(start: string): void {
    const list = this.waiting.get(start);
    if (!list) return;
    this.waiting.delete(start);
    for (const [word, meaning] of list) {
      const accented = stem(word, this.language);
      const folded = fold(word);
      append(this.stemmed, accented, meaning);
      if (folded === word) continue;
      const plain = stem(folded, this.language);
      if (plain !== accented) append(this.stemmed, plain, meaning);
    }
  }
}

function append(table: Map<string, string[]>, key: string, meaning: string): void {
  const list = table.get(key);
  if (!list) table.set(key, [meaning]);
  else if (!list.includes(meaning)) list.push(meaning);
}
