/** Words of the names of places (data/place-words.yml): "Caroline du Nord" and "North Carolina" agree. */
import { romanise } from '../../model/romanise.ts';
import { listed, readData } from '../lib/read-data.ts';
import { nameWords, wordTable } from './name-words.ts';

let concepts: ReadonlyMap<string, string> | undefined;
let dropped: ReadonlySet<string>;

/**
 * Concepts in alphabetical order, or none for names of one word and those without a word of the table: these are
 * compared by their spelling.
 */
export function placeWords(name: string): string[] {
  if (!concepts) {
    const data = readData<{ concepts: string; dropped: string }>('place-words.yml');
    concepts = wordTable(data.concepts);
    dropped = new Set(listed(data.dropped));
  }
  if (!/[\s-]/.test(name)) return [];
  const words = nameWords(name, concepts, dropped, (word) => ({
    concept: `~${placeStem(word)}`,
    known: false,
  }));
  if (words.length < 2 || !words.some((word) => word.known)) return [];
  return [...new Set(words.map((word) => word.concept))].sort();
}

/** Sound-like spelling without the ending that each language gives the names of places: Samarcande, Samarkand. */
export function placeStem(word: string): string {
  const sounds = romanise(word);
  const stem = sounds.replace(/(?:ia|a|e|o|i|s)$/, '');
  return stem.length >= 5 ? stem : sounds;
}
