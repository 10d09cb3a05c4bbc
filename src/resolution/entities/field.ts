/** What descriptions tell of a person's field of activity and country ("le ministre russe", "the striker"). */
import { fold } from '../../model/fold.ts';
import { stateOf } from '../../model/states.ts';
import { listed, readData } from '../lib/read-data.ts';

interface Data {
  readonly words: Record<string, string>;
  readonly apart: string;
  readonly near: string;
  readonly kin: string;
  readonly realms: string;
}

let fieldOfWord: Map<string, string> | undefined;
let phrases: [phrase: string, field: string][] = [];
let apart: Set<string>;
let near: Set<string>;
let kin: Set<string>;
let realms: Map<string, string>;

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

/** Whether a description speaks of a relative of someone: "fils du président", "the actor's widow". */
export function isKin(description: string): boolean {
  load();
  const words: string[] = fold(description).match(/[a-z]+(?:-[a-z]+)*|'s\b/g) ?? [];
  const start = LEADING.has(words[0] ?? '') ? 1 : 0;
  // French "son" is no son: "de son vrai nom", "son avocate".
  const isOne = (word: string, at: number) =>
    kin.has(word) && (word !== 'son' || at === words.length - 1 || words[at + 1] === 'of');
  if (words.slice(start, start + 2).some((word, index) => isOne(word, start + index))) return true;
  const owner = words.indexOf("'s");
  return owner >= 0 && words.slice(owner + 1, owner + 4).some((word) => kin.has(word));
}

const LEADING = new Set([
  'the',
  'a',
  'an',
  'le',
  'la',
  'l',
  'his',
  'her',
  'their',
  'sa',
  'ses',
  'leur',
  'un',
  'une',
]);

/** The one country that descriptions name by adjective or name; "" where none or several. */
export function countryOf(descriptions: readonly string[]): string {
  load();
  const found = new Set<string>();
  for (const description of descriptions) {
    const words = description.match(/[\p{L}\p{M}]+(?:[-.][\p{L}\p{M}]+)*/gu) ?? [];
    for (let start = 0; start < words.length; start++) {
      for (let length = Math.min(5, words.length - start); length >= 1; length--) {
        const state = stateOf(words.slice(start, start + length).join(' '));
        const realm = length <= 2 ? realms.get(words.slice(start, start + length).join(' ')) : undefined;
        if (realm) {
          found.add(realm);
          start += length - 1;
          break;
        }
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

/** Two fields that one career often joins. */
export function fieldsNear(left: string, right: string): boolean {
  load();
  return near.has([left, right].sort().join(' '));
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
  kin = new Set(listed(data.kin));
  realms = new Map(
    data.realms
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string]),
  );
  const pairs = (text: string) => new Set(listed(text).map((pair) => pair.split(' ').sort().join(' ')));
  apart = pairs(data.apart);
  near = pairs(data.near);
}
