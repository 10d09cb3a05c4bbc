import { readdirSync, readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';

/** What follows from a line's wording; explained at the head of `words/fr.yml`. */
export type Role =
  | 'noise'
  | 'menu'
  | 'tail'
  | 'comments'
  | 'readAlso'
  | 'label'
  | 'prompt'
  | 'appeal'
  | 'credit';

/** An entry that a line matched. */
export interface Wording {
  readonly group: string;
  readonly role: Role;
  readonly how: 'whole' | 'start' | 'within' | 'strong' | 'weak';
  /** Words a line may have at most for a `start` entry to count. */
  readonly startWords: number;
  /** In a sentence, a `start` or `within` entry counts only when the sentence speaks to the reader. */
  readonly addressed: boolean;
}

interface Entry extends Wording {
  /** A colon must follow the words. */
  readonly colon: boolean;
  /** Words of the entry. */
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

interface Group {
  readonly role: Role;
  readonly startWords?: number;
  readonly addressed?: boolean;
  readonly whole?: readonly string[];
  readonly start?: readonly string[];
  readonly within?: readonly string[];
  readonly strong?: readonly string[];
  readonly weak?: readonly string[];
}

const HOW = ['whole', 'start', 'within', 'strong', 'weak'] as const;
const START_WORDS = 12;
const WITHIN_WORDS = 45;

/** The group whose entries are no furniture but words by which a page speaks to its reader. */
const READER = 'reader';

/** `within` has trees of its own: most words of prose open none of its entries. */
interface Lists {
  readonly entries: Node;
  readonly within: Node;
  readonly reader: Node;
}

let loaded: Lists | null = null;

/** A folded word ("#" for a number) and whether a colon follows it. */
export interface LineWord {
  readonly word: string;
  readonly colon: boolean;
}

/**
 * The strongest wording of a line: a whole-line entry, else one that it starts with, else one within it. A line that
 * quotes somebody is only matched whole or by its start: a speaker may say "cookies" too. Of a sentence that does not
 * speak to the reader ("The ministry declined all comment on its use of cookies.") some groups ask that it does.
 */
export function findWording(
  words: readonly LineWord[],
  quotes: 'none' | 'opens' | 'holds',
  isSentence: boolean,
): Wording | null {
  const { entries: root, within: inner, reader } = (loaded ??= load());
  let speaks: boolean | null = null;
  const counts = (entry: Entry) =>
    !entry.addressed ||
    !isSentence ||
    (speaks ??= words.some((_, at) => longestAt(reader, words, at, () => true) !== null));
  const whole = longestAt(root, words, 0, (entry, end) => {
    if (entry.how === 'whole') return end === words.length;
    if (quotes === 'opens') return false;
    if (entry.how === 'start') return words.length <= entry.startWords && counts(entry);
    if (entry.how === 'strong') return true;
    return entry.how === 'weak' && (end === words.length || labels(words, end, entry.length));
  });
  if (whole || words.length > WITHIN_WORDS || quotes !== 'none') return whole;
  for (let at = 0; at < words.length; at++) {
    if (!inner.next.has(words[at]!.word)) continue;
    const within = longestAt(inner, words, at, counts);
    if (within) return within;
  }
  return null;
}

/** A colon closes the label at once, or after a few words for labels of two words or more ("Voir aussi notre dossier :"). */
function labels(words: readonly LineWord[], end: number, length: number): boolean {
  const last = length > 1 ? end + 4 : end;
  for (let i = end - 1; i < Math.min(last, words.length); i++) if (words[i]!.colon) return true;
  return false;
}

function longestAt(
  root: Node,
  words: readonly LineWord[],
  from: number,
  accepts: (entry: Entry, end: number) => boolean,
): Wording | null {
  let found: Wording | null = null;
  let node = root;
  for (let i = from; i < words.length; i++) {
    const next = node.next.get(words[i]!.word);
    if (!next) break;
    node = next;
    for (const entry of node.entries) {
      if (entry.colon && !words[i]!.colon) continue;
      if (accepts(entry, i + 1)) found = entry;
    }
  }
  return found;
}

/** Every language's lists in one tree of words: pages mix languages in their furniture. */
function load(): Lists {
  const root: Node = { next: new Map(), entries: [] };
  const inner: Node = { next: new Map(), entries: [] };
  const reader: Node = { next: new Map(), entries: [] };
  const folder = new URL('./words/', import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.yml')) continue;
    const groups = readYaml(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Group>;
    for (const [group, { role, startWords = START_WORDS, addressed = false, ...lists }] of Object.entries(
      groups,
    )) {
      for (const how of HOW) {
        const tree = group === READER ? reader : how === 'within' ? inner : root;
        for (const phrase of lists[how] ?? []) add(tree, phrase, { group, role, how, startWords, addressed });
      }
    }
  }
  return { entries: root, within: inner, reader };
}

function add(root: Node, phrase: string, wording: Wording): void {
  const text = String(phrase);
  let node = root;
  let length = 0;
  for (const word of text.split(/[^\p{L}\p{N}#€]+/u)) {
    if (word === '') continue;
    length++;
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), entries: [] }));
    node = next;
  }
  node.entries.push({ ...wording, colon: text.endsWith(':'), length });
}
