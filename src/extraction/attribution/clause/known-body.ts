import { wordsOf } from '../../names/word-info.ts';
import type { SentenceView } from './sentence-view.ts';

const LONGEST = 6;

/**
 * End of the longest name of a known body that begins at a token ("La Tribune", "Europe 1", "du Monde" for "Le Monde");
 * -1 where none does.
 */
export function knownBodyEnd(view: SentenceView, from: number, limit: number): number {
  const { gazetteer } = words(view);
  const article = CONTRACTED.get(view.lower(from));
  const first = article === undefined ? from : from + 1;
  if (!view.tokens[first]?.capital || first >= limit) return -1;
  let found = -1;
  let key = article ?? '';
  for (let i = first; i < Math.min(limit, from + LONGEST); i++) {
    const { key: part, opening } = words(view).of(view.tokens[i]!);
    if (!part || (key && !gazetteer.followers.get(key)?.has(opening))) break;
    key += !key || key.endsWith("'") || part.startsWith("'") ? part : ` ${part}`;
    if (gazetteer.entries.get(key)?.kind === 'organization') found = i + 1;
  }
  return found;
}

/** A first name with another name behind it, after a name that is no first name: "Radio Rivage Marie Petit". */
export function opensPerson(view: SentenceView, at: number, limit: number): boolean {
  const { tokens } = view;
  const next = tokens[at + 1];
  if (at + 1 >= limit || next?.tag !== 'name' || tokens[at - 1]!.tag !== 'name') return false;
  const known = words(view);
  return known.of(tokens[at]!).firstName !== null && known.of(tokens[at - 1]!).firstName === null;
}

/** A word that is a first name. */
export function isGivenName(view: SentenceView, at: number): boolean {
  return words(view).of(view.tokens[at]!).firstName !== null;
}

function words(view: SentenceView) {
  return wordsOf(view.french ? 'fr' : 'en');
}

/** Article that a preposition has swallowed. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['du', 'le'],
  ['au', 'le'],
  ['des', 'les'],
  ['aux', 'les'],
]);
