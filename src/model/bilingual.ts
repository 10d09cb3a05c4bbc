/** Reader of the hand-made bilingual lexicon: the folder data/bilingual, core.txt first, the others in name order. */
import { readdirSync, readFileSync } from 'node:fs';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** One line: words of both languages that say the same. */
export interface BilingualEntry extends Readonly<Record<Language, readonly string[]>> {
  /** Folded head word, with its mark where it has one: "dismissal", "bank#river", "purchasing-power". */
  readonly concept: string;
  /** Which line of the lexicon it is. */
  readonly line: number;
}

const FOLDER = new URL('./data/bilingual/', import.meta.url);
const FIRST = 'core.txt';
const NONE: readonly BilingualEntry[] = [];

/** Names of the files of the lexicon in the order they are read: a word's first line is its usual sense. */
export function bilingualFiles(): string[] {
  const others = readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== FIRST);
  return [FIRST, ...others.sort()];
}

/** The whole lexicon. */
export function readBilingual(): BilingualText {
  return new BilingualText(bilingualFiles().map((name) => readFileSync(new URL(name, FOLDER), 'utf8')));
}

/**
 * The lines of the lexicon by the first two letters of their words. Taking every line apart at the start would take a
 * fifth of a second: a line is taken apart when one of its words may be asked for.
 */
export class BilingualText {
  private readonly lines: string[] = [];
  private readonly starts: Record<Language, Map<string, number[]>> = { fr: new Map(), en: new Map() };
  private readonly parsed = new Map<number, BilingualEntry | null>();

  constructor(texts: readonly string[]) {
    for (const text of texts)
      for (const line of text.split('\n')) if (line !== '' && !line.startsWith('#')) this.lines.push(line);
    for (let number = 0; number < this.lines.length; number++) {
      const line = this.lines[number]!;
      const bar = line.indexOf('|');
      if (bar < 0) continue;
      this.note('fr', line, 0, bar, number);
      this.note('en', line, bar + 1, line.length, number);
    }
  }

  /** Every entry, in order. */
  all(): BilingualEntry[] {
    return this.lines.flatMap((_, number) => this.entry(number) ?? []);
  }

  /** Entries, in order, that have a word of the language with these two first letters (folded). */
  startingWith(start: string, language: Language): readonly BilingualEntry[] {
    const numbers = this.starts[language].get(start);
    return numbers ? numbers.flatMap((number) => this.entry(number) ?? []) : NONE;
  }

  /** Words of a concept, per language: every line of one head word adds to it. */
  wordsOf(concept: string): Record<Language, string[]> | null {
    // The head is one of the English words.
    const found = this.startingWith(startOf(concept), 'en').filter((entry) => entry.concept === concept);
    if (found.length === 0) return null;
    return { fr: found.flatMap(({ fr }) => fr), en: found.flatMap(({ en }) => en) };
  }

  private note(language: Language, line: string, from: number, to: number, number: number): void {
    const table = this.starts[language];
    let at = from;
    while (at < to) {
      while (line.charCodeAt(at) === SPACE) at++;
      const letters = line.slice(at, at + 2);
      let list = table.get(letters);
      if (!list) {
        // Accented beginnings share the list of the plain one.
        const start = startOf(letters);
        list = table.get(start) ?? [];
        table.set(start, list);
        table.set(letters, list);
      }
      if (list[list.length - 1] !== number) list.push(number);
      const comma = line.indexOf(',', at);
      if (comma < 0) break;
      at = comma + 1;
    }
  }

  private entry(number: number): BilingualEntry | null {
    let entry = this.parsed.get(number);
    if (entry === undefined) {
      entry = parseBilingual(this.lines[number]!, number);
      this.parsed.set(number, entry);
    }
    return entry;
  }
}

const SPACE = 32;

/** First two letters of a word, folded: what words are kept by. */
export function startOf(word: string): string {
  return fold(word.slice(0, 2)).slice(0, 2);
}

/**
 * Entry of a line. A comment begins with "#" at the start of the line or after a space; "#" inside the first English word
 * marks a sense of its own: "rive | bank#river, riverbank" has the concept "bank#river" and the word "bank". Null for a
 * line without two sides.
 */
export function parseBilingual(line: string, number = 0): BilingualEntry | null {
  const comment = line.startsWith('#') ? 0 : line.indexOf(' #');
  const [french, english] = (comment < 0 ? line : line.slice(0, comment)).split('|').map(wordsOf);
  if (!french?.length || !english?.length) return null;
  const [head, ...others] = english;
  const mark = head!.indexOf('#');
  return {
    concept: fold(head!).replace(/[\s']+/g, '-'),
    line: number,
    fr: french,
    en: mark < 0 ? english : [head!.slice(0, mark), ...others],
  };
}

function wordsOf(cell: string): string[] {
  return cell
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}
