/**
 * Names of people of earlier ages, whom each language calls in its own way (data/historic-names.yml): by list, and by
 * the endings that names from Greek and Latin take ("Tacite", "Tacitus"; "Hadrien", "Hadrian").
 */
import { fold } from '../../model/fold.ts';
import { listed, readData } from '../lib/read-data.ts';
import { translatedGivenName } from './given-names.ts';
import { type PersonName, parsePersonName } from './person-name.ts';

interface Data {
  readonly endings: { readonly firm: string; readonly latin: string; readonly weak: string };
  readonly groups: string;
}

let groups: Map<string, string> | undefined;
let firm: Set<string>;
let latin: Set<string>;
let weak: Set<string>;
/** What of a name must be left when the ending is cut, so that two names do not meet by it alone. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 5;
const ENDING = /(?:ianus|aeus|eus|ius|ios|ien|ian|ine|us|es|os|as|on|in|ee|eo|ia|ie|e|a|o|i)$/;

/** The person whom a list knows by this name, or "". */
export function historicGroup(name: PersonName): string {
  load();
  return groups!.get(groupKey(name)) ?? '';
}

/**
 * How two names agree by their endings: "firm", "weak" (the ending alone is not enough), or "" for not at all. Each word
 * must agree, one at least by an ending of old names.
 */
export function classicalAgreement(a: PersonName, b: PersonName): '' | 'firm' | 'weak' {
  load();
  if (a.words.length !== b.words.length || a.words.length > 2 || a.generation !== b.generation) return '';
  const found: string[] = [];
  for (const [index, word] of a.words.entries()) {
    const [x, y] = [classical(word), classical(b.words[index]!)];
    const how = pairOf(x, y);
    if (how) found.push(how);
    else if (x !== y && !translatedGivenName(word, b.words[index]!)) return '';
  }
  if (found.includes('firm')) return 'firm';
  if (found.length === 0) return '';
  // Scholars took a Latin name whole: "Nicolas Copernic", "Nicolaus Copernicus".
  if (a.words.length > 1) return found.includes('latin') ? 'firm' : '';
  return 'weak';
}

/** What names share whose endings may correspond, for finding: "hadr" of Hadrien and Hadrian. */
export function classicalStem(word: string): string {
  return classical(word).replace(/er$/, 're').replace(ENDING, '');
}

/** Spelling in which the two languages differ in endings only: "Eschyle" and "Aeschylus" give "eskile", "eskilus". */
function classical(word: string): string {
  return fold(word)
    .replace(/[^a-z]/g, '')
    .replace(/ae|oe/g, 'e')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c(?=[ei])/g, 's')
    .replace(/qu|ch|c/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, (letters) => (letters.startsWith('e') && letters.length === 2 ? 'ee' : letters[0]!));
}

function pairOf(a: string, b: string): '' | 'firm' | 'latin' | 'weak' {
  if (a === b) return '';
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  let found: '' | 'latin' | 'weak' = '';
  for (let cut = shared; cut >= SHORTEST_STEM; cut--) {
    const [x, y] = [a.slice(cut) || '-', b.slice(cut) || '-'];
    if (x.length > LONGEST_ENDING || y.length > LONGEST_ENDING) break;
    const pairs = [`${x} ${y}`, `${y} ${x}`];
    if (pairs.some((pair) => firm.has(pair))) return 'firm';
    if (pairs.some((pair) => latin.has(pair))) found = 'latin';
    else if (found === '' && pairs.some((pair) => weak.has(pair))) found = 'weak';
  }
  return found;
}

function groupKey(name: PersonName): string {
  return `${name.words.join(' ').replace(/-/g, ' ')} ${name.generation}`.trim();
}

function load(): void {
  if (groups) return;
  const data = readData<Data>('historic-names.yml');
  firm = new Set(listed(data.endings.firm));
  latin = new Set(listed(data.endings.latin));
  weak = new Set(listed(data.endings.weak));
  groups = new Map();
  for (const line of data.groups.trim().split('\n')) {
    const names = line.split(',').map((name) => name.trim());
    for (const name of names) {
      const key = groupKey(parsePersonName(fold(name)));
      // A name that two people bear ("Charles V") is neither's.
      groups.set(key, (groups.get(key) ?? names[0]) === names[0] ? names[0]! : '');
    }
  }
}
