/** Words of an organization's name as language-neutral concepts (data/organization-words.yml). */
import { cognateKey, lexiconConcepts } from '../../model/concepts.ts';
import { fold } from '../../model/fold.ts';
import { romanise } from '../../model/romanise.ts';
import { listed, readData } from '../lib/read-data.ts';
import { nameWords, wordTable } from './name-words.ts';

interface Data {
  readonly concepts: string;
  readonly dropped: string;
  readonly general: string;
  readonly soft: string;
  readonly trades: string;
  readonly shortened: string;
}

let concepts: ReadonlyMap<string, string> | undefined;
let dropped: Set<string>;
let general: Set<string>;
let soft: Set<string>;
/** Words that tell a trade, folded, with the group they belong to. */
let trades: Map<string, string>;
let shortened: Map<string, string>;

export interface OrganizationWords {
  /** Concepts in alphabetical order: states as "=RU", places as "#vienna", other words as they are compared. */
  readonly all: readonly string[];
  /** The same without the words that only the bilingual lexicon knows, "*" standing for each. */
  readonly plain: readonly string[];
  /** Those words as written, folded, in alphabetical order: see sameLexically. */
  readonly lexical: readonly string[];
}

/** "Ministère russe de la Défense" and "Russian Defence Ministry" agree, whatever the order of their words. */
export function organizationWords(given: string): OrganizationWords {
  load();
  // "Toyota Motor Corporation" goes by "Toyota", "General Motors Company" not by "General".
  const name = spelledOut(given).replace(/ Motor (?:Corporation|Corp\.?|Company|Co\.?)(?=[ ,]|$)/i, '');
  const all = new Set<string>();
  const plain: string[] = [];
  const lexical = new Set<string>();
  const words = nameWords(name, concepts!, dropped, (word, folded) => {
    const inflected = conceptOfForm(folded);
    if (inflected) return { concept: inflected, known: true };
    const first = lexiconConcepts(word, 'fr')[0] ?? lexiconConcepts(word, 'en')[0];
    if (first && folded.length > 3) lexical.add(folded);
    return { concept: first ?? `${cognate(folded)}`, known: !first || folded.length <= 3 };
  });
  for (const { concept, known } of words) {
    // "Police" twice says no more than once.
    if (all.has(concept)) continue;
    all.add(concept);
    plain.push(known ? concept : '*');
  }
  // A name made of dropped words alone ("Group") keeps them.
  if (all.size === 0) return { all: [fold(name)], plain: [fold(name)], lexical: [] };
  return { all: [...all].sort(), plain: plain.sort(), lexical: [...lexical].sort() };
}

/** "TJ de Nanterre" is "tribunal judiciaire de Nanterre", "Boston PD" "Boston Police Department". */
function spelledOut(name: string): string {
  const head = /^(?:l['’]|[Ll][ea] )?(\p{Lu}{2,5})(?= (?:d['’]|de |du |des )| \p{Lu}\p{Ll})/u.exec(name);
  const long = head && shortened.get(head[1]!);
  if (long) return long + name.slice(head[0].length);
  const tail = /(?<=\p{Ll} )(PD|FD|HS)$/u.exec(name);
  return tail ? name.slice(0, tail.index) + shortened.get(tail[1]!) : name;
}

/** A firm's own name and the trades it adds: "Nervia" of "Laboratoire Nervia"; null for names of another form. */
export function bareFirm(words: readonly string[]): { name: string; trades: readonly string[] } | null {
  load();
  if (words.length < 2) return null;
  const own = words.filter((word) => !trades.has(word));
  const [name] = own;
  if (own.length !== 1 || !name || /^[=#]/.test(name) || general.has(name) || concepts!.has(name))
    return null;
  return { name, trades: [...new Set(words.flatMap((word) => trades.get(word) ?? []))] };
}

/** Groups of the trades that descriptions name, in alphabetical order. */
export function tradesOf(descriptions: readonly string[]): string[] {
  load();
  const found = new Set<string>();
  for (const description of descriptions) {
    const folded = fold(description);
    for (const word of folded.split(/[^a-z]+/)) if (trades.has(word)) found.add(trades.get(word)!);
    for (const pair of folded.match(
      /[a-z]+ (?:aerienne|maker|makers|designer|giant|producer|miniere|miniers?)\b/g,
    ) ?? [])
      if (trades.has(pair)) found.add(trades.get(pair)!);
  }
  return [...found].sort();
}

/** Each word of the one name says in French or English what a word of the other says. */
export function sameLexically(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length || left.length === 0) return false;
  const rest = [...right];
  for (const word of left) {
    const senses = sensesOf(word);
    const at = rest.findIndex((other) => sensesOf(other).some((sense) => senses.includes(sense)));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return true;
}

function sensesOf(word: string): string[] {
  return [...lexiconConcepts(word, 'fr'), ...lexiconConcepts(word, 'en'), `~${cognate(word)}`];
}

/** Spelling that cognates and names from other scripts share: "philharmonique", "philharmonic". */
function cognate(word: string): string {
  // "Ermitage", "Hermitage".
  return romanise(cognateKey(word)).replace(/^h(?=.{4})/, '') || word;
}

/** Singular and masculine of words that stand in the table so: "agricoles", "catholiques", "commissions". */
function conceptOfForm(word: string): string | undefined {
  if (word.length < 5) return undefined;
  for (const [ending, replacement] of FORMS) {
    if (!word.endsWith(ending)) continue;
    const found = concepts!.get(word.slice(0, -ending.length) + replacement);
    if (found) return found;
  }
  return undefined;
}

const FORMS: readonly (readonly [ending: string, replacement: string])[] = [
  ['aux', 'al'],
  ['ales', 'al'],
  ['ales', 'ale'],
  ['nnes', 'n'],
  ['nne', 'n'],
  ['ives', 'if'],
  ['ive', 'if'],
  ['euses', 'eux'],
  ['ies', 'y'],
  ['es', ''],
  ['e', ''],
  ['s', ''],
];

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
  if (concepts) return;
  const data = readData<Data>('organization-words.yml');
  dropped = new Set(listed(data.dropped));
  general = new Set(listed(data.general));
  soft = new Set(listed(data.soft));
  trades = new Map(
    data.trades
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [group, words] = line.split('|').map((cell) => cell.trim());
        return words!.split(',').map((word): [string, string] => [word.trim(), group!]);
      }),
  );
  shortened = new Map(
    data.shortened
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string]),
  );
  concepts = new Map([
    ...[...soft].map((word): [string, string] => [word, word]),
    ...wordTable(data.concepts),
  ]);
}
