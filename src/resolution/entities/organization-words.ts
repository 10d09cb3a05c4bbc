/** Words of an organization's name as language-neutral concepts (data/organization-words.yml). */
import { lexiconConcepts } from '../../model/concepts.ts';
import { fold } from '../../model/fold.ts';
import { stateOf } from '../../model/states.ts';
import { listed, readData } from '../lib/read-data.ts';

interface Data {
  readonly concepts: string;
  readonly dropped: string;
  readonly general: string;
  readonly soft: string;
}

let conceptOfWord: Map<string, string> | undefined;
let dropped: Set<string>;
let general: Set<string>;
let soft: Set<string>;

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
    found.add(
      conceptOfWord!.get(word) ?? lexiconConcepts(word, 'fr')[0] ?? lexiconConcepts(word, 'en')[0] ?? word,
    );
  }
  // Ministries of foreign affairs: English says it without the affairs.
  if (found.has('foreign')) found.delete('affairs');
  // A name made of dropped words alone ("Group") keeps them.
  return found.size > 0 ? [...found].sort() : [fold(name)];
}

/** The words without those that firms add to their names or not; as they are where one word alone would remain. */
export function firmWords(words: readonly string[]): readonly string[] {
  load();
  const kept = words.filter((word) => !soft.has(word));
  return kept.length >= 2 ? kept : words;
}

/**
 * Acronyms that the words of a name may be shortened to: from all its words, from those that count, and from those but
 * the last ("Société nationale des chemins de fer français", SNCF).
 */
export function initialsOf(name: string): string[] {
  load();
  const words = fold(name)
    .replace(/['’]/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length < 2) return [];
  const content = words.filter((word) => !dropped.has(word));
  const found = [words, content, content.slice(0, -1)].map((list) => list.map((word) => word[0]).join(''));
  return [...new Set(found)].filter((initials) => initials.length >= 2 && initials.length <= 7);
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
  dropped = new Set(listed(data.dropped));
  general = new Set(listed(data.general));
  soft = new Set(listed(data.soft));
}
