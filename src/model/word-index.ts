import { startOf } from './bilingual.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';

/** Words that begin with two letters (folded), each with what it stands for. */
export type WordSource = (start: string) => Iterable<readonly [word: string, meaning: string]>;

/**
 * Words with what they stand for, found as they are written or by their stem. Words are read, and later stemmed, when a
 * word of the same first two letters is first asked for: all of them at the start would take most of a second. No stem of
 * another beginning is missed, because a stemmer changes the ends of words (forms like "dying" are listed as irregular).
 */
export class WordIndex {
  private readonly language: Language;
  private readonly source: WordSource;
  private readonly read = new Set<string>();
  private readonly written = new Map<string, string[]>();
  private readonly waiting = new Map<string, [word: string, meaning: string][]>();
  private readonly stemmed = new Map<string, string[]>();

  constructor(language: Language, source: WordSource) {
    this.language = language;
    this.source = source;
  }

  /** Meanings of a word as it is written, in small letters, with or without its accents; in the order of the source. */
  get(word: string): readonly string[] | undefined {
    this.readAll(word);
    return this.written.get(word);
  }

  /** Meanings of the words that share the word's stem. */
  getByStem(word: string): readonly string[] | undefined {
    this.readAll(word);
    this.stemAll(startOf(word));
    return this.stemmed.get(stem(word, this.language));
  }

  private readAll(word: string): void {
    const letters = word.slice(0, 2);
    if (this.read.has(letters)) return;
    this.read.add(letters);
    const start = startOf(letters);
    if (letters !== start) {
      this.readAll(start);
      return;
    }
    const list: [string, string][] = [];
    for (const [each, meaning] of this.source(start)) {
      const folded = fold(each);
      append(this.written, each, meaning);
      if (folded !== each) append(this.written, folded, meaning);
      list.push([each, meaning]);
    }
    this.waiting.set(start, list);
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
