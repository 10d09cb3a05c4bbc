/** Words of an organization's name as language-neutral concepts (data/organization-words.yml). */
import { fold } from '../../model/fold.ts';
import { stateOf } from '../../model/states.ts';
import { readData } from '../lib/read-data.ts';

interface Data {
  readonly concepts: string;
  readonly dropped: readonly string[];
  readonly general: readonly string[];
}

let conceptOfWord: Map<string, string> | undefined;
let dropped: Set<string>;
let general: Set<string>;

/** Concepts in alphabetical order, states as "=RU". "Ministère russe de la Défense" and "Russian Defence Ministry" agree. */
export function organizationWords(name: string): string[] {
  load();
  const words = name.replace(/['’]/g, "' ").match(/[\p{L}\p{M}\p{N}&]+(?:[-.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const found = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    let length = 0;
    for (const size of [4, 3, 2, 1]) {
      if (index + size > words.length) continue;
      const state = stateOf(words.slice(index, index + size).join(' '));
      if (state && (state.role !== 'capital' || size > 1)) {
        found.add(`=${state.country}`);
        length = size;
        break;
      }
    }
    if (length > 0) {
      index += length - 1;
      continue;
    }
    const word = fold(words[index]!);
    if (dropped.has(word)) continue;
    found.add(conceptOfWord!.get(word) ?? word);
  }
  // A name made of dropped words alone ("Group") keeps them.
  return found.size > 0 ? [...found].sort() : [fold(name)];
}

/** True for names like "le ministère de la Défense" that say neither whose nor where. */
export function isGeneralName(words: readonly string[]): boolean {
  load();
  return words.length > 0 && words.every((word) => general.has(word));
}

function load(): void {
  if (conceptOfWord) return;
  const data = readData<Data>('organization-words.yml');
  conceptOfWord = new Map();
  for (const line of data.concepts.trim().split('\n')) {
    const [concept, ...cells] = line.split('|').map((cell) => cell.trim());
    for (const word of cells.flatMap((cell) => cell.split(',')).map((each) => each.trim()))
      if (word && !conceptOfWord.has(word)) conceptOfWord.set(word, concept!);
  }
  dropped = new Set(data.dropped);
  general = new Set(data.general);
}
