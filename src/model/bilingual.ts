/** Reader of the hand-made bilingual lexicon: the folder data/bilingual, core.txt first, the others in name order. */
import { readdirSync, readFileSync } from 'node:fs';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** One line: words of both languages that say the same. */
export interface BilingualEntry extends Readonly<Record<Language, readonly string[]>> {
  /** Folded head word, with its mark where it has one: "dismissal", "bank#river", "purchasing-power". */
  readonly concept: string;
}

const FOLDER = new URL('./data/bilingual/', import.meta.url);
const FIRST = 'core.txt';

/** Names of the files of the lexicon in the order they are read: a word's first line is its usual sense. */
export function bilingualFiles(): string[] {
  const others = readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== FIRST);
  return [FIRST, ...others.sort()];
}

export function readBilingual(): BilingualEntry[] {
  return bilingualFiles().flatMap((name) => parseBilingual(readFileSync(new URL(name, FOLDER), 'utf8')));
}

/**
 * Entries of a file's text. A comment begins with "#" at the start of a line or after a space; "#" inside the first
 * English word marks a sense of its own: "rive | bank#river, riverbank" has the concept "bank#river" and the word "bank".
 * Lines with an empty side are left out.
 */
export function parseBilingual(text: string): BilingualEntry[] {
  const entries: BilingualEntry[] = [];
  for (const line of text.split('\n')) {
    const comment = line.startsWith('#') ? 0 : line.indexOf(' #');
    const [french, english] = (comment < 0 ? line : line.slice(0, comment)).split('|').map(wordsOf);
    if (!french?.length || !english?.length) continue;
    const [head, ...others] = english;
    const mark = head!.indexOf('#');
    entries.push({
      concept: fold(head!).replace(/[\s']+/g, '-'),
      fr: french,
      en: mark < 0 ? english : [head!.slice(0, mark), ...others],
    });
  }
  return entries;
}

function wordsOf(cell: string): string[] {
  return cell
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}
