/** What descriptions tell of a person's field of activity and country ("le ministre russe", "the striker"). */
import { fold } from '../../model/fold.ts';
import { stateOf } from '../../model/states.ts';
import { listed, readData } from '../lib/read-data.ts';

interface Data {
  readonly words: Record<string, string>;
  readonly apart: string;
}

let fieldOfWord: Map<string, string> | undefined;
let phrases: [phrase: string, field: string][] = [];
let apart: Set<string>;

/** Field most of whose words occur in the descriptions; "" where none or several tie. */
export function fieldOf(descriptions: readonly string[]): string {
  load();
  const counts = new Map<string, number>();
  for (const description of descriptions) {
    const text = fold(description);
    const words = text.match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
    const found: string[] = [];
    for (const word of words) {
      const field = fieldOfWord!.get(word) ?? fieldOfWord!.get(word.replace(/(?:es|s|e)$/, ''));
      if (field) found.push(field);
    }
    for (const [phrase, field] of phrases) if (text.includes(phrase)) found.push(field, field);
    // The head comes first: "ancien joueur devenu ministre" counts the first word more.
    found.forEach((field, position) => {
      counts.set(field, (counts.get(field) ?? 0) + (position === 0 ? 2 : 1));
    });
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (ranked.length === 0 || (ranked[1] && ranked[1][1] === ranked[0]![1])) return '';
  return ranked[0]![0];
}

/** The one country that descriptions name by adjective or name; "" where none or several. */
export function countryOf(descriptions: readonly string[]): string {
  const found = new Set<string>();
  for (const description of descriptions) {
    const words = description.match(/[\p{L}\p{M}]+(?:[-.][\p{L}\p{M}]+)*/gu) ?? [];
    for (let start = 0; start < words.length; start++) {
      for (let length = Math.min(5, words.length - start); length >= 1; length--) {
        const state = stateOf(words.slice(start, start + length).join(' '));
        if (!state || state.role === 'capital') continue;
        found.add(state.country);
        start += length - 1;
        break;
      }
    }
  }
  return found.size === 1 ? [...found][0]! : '';
}

/** Two fields that one career seldom joins. */
export function fieldsApart(left: string, right: string): boolean {
  load();
  return left !== '' && right !== '' && apart.has([left, right].sort().join(' '));
}

function load(): void {
  if (fieldOfWord) return;
  const data = readData<Data>('fields.yml');
  fieldOfWord = new Map();
  for (const [field, words] of Object.entries(data.words)) {
    for (const word of listed(words)) {
      if (/[ ']/.test(word)) phrases.push([fold(word), field]);
      else if (!fieldOfWord.has(fold(word))) fieldOfWord.set(fold(word), field);
    }
  }
  phrases = phrases.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  apart = new Set(listed(data.apart).map((pair) => pair.split(' ').sort().join(' ')));
}
