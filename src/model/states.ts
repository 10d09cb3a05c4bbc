import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';

/** What a word says of a state: its name, its capital, a seat of its government, its people or adjective. */
export interface StateWord {
  /** ISO 3166-1 alpha-2 code; XK for Kosovo, SU for the Soviet Union. */
  readonly country: string;
  readonly role: 'state' | 'capital' | 'metonym' | 'demonym';
}

/** Names of one state in one language, as written in data/states.yml. */
export interface StateNames {
  readonly country: string;
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  /** All forms: masculine, feminine, singular, plural. */
  readonly demonyms: readonly string[];
  readonly metonyms: readonly string[];
}

type Tables = Record<Language, Map<string, StateWord>>;

/** In this order an earlier role keeps a word that two share ("Monaco", "Singapour", "Vatican"). */
const ARTICLE = /^(?:l['’]|(?:le|la|les|the)\s+)/i;

let names: Record<Language, StateNames[]> | undefined;
let tables: Tables | undefined;
let acronyms: Map<string, StateWord> | undefined;

/**
 * The state that a word names or stands for, in one language or, without one, in any: "Pékin", "la Chine", "chinoises",
 * "le Kremlin", "U.S.". Case, accents, hyphens and a leading article do not matter, except that short forms in capitals
 * are matched in capitals ("US" is a state, "us" is not). Null when the word names none. Homonyms (Georgia, Congo)
 * give the state that has the plain name.
 */
export function stateOf(word: string, language?: Language): StateWord | null {
  load();
  const plain = word.trim();
  const short = acronyms!.get(plain.replaceAll('.', '').replace(ARTICLE, ''));
  if (short) return short;
  const key = stateKey(plain);
  const bare = stateKey(plain.replace(ARTICLE, ''));
  for (const each of language ? [language] : LANGUAGES) {
    const found = tables![each].get(key) ?? tables![each].get(bare);
    if (found) return found;
  }
  return null;
}

/** Every state with its words in one language, in the order of the data. */
export function stateNames(language: Language): readonly StateNames[] {
  load();
  return names![language];
}

/** Short forms in capitals, points left out: "US", "RDC". */
export function stateAcronyms(): ReadonlyMap<string, StateWord> {
  load();
  return acronyms!;
}

/** Key under which state words are compared: folded, hyphens and points as blanks. */
function stateKey(word: string): string {
  return fold(word)
    .replace(/[-‐‑.\s]+/g, ' ')
    .trim();
}

/** All four forms of a French demonym given as "ukrainien" or "turc/turque". */
export function frenchDemonymForms(entry: string): string[] {
  const invariable = entry.endsWith('=');
  const [masculine = '', given] = entry.replace('=', '').split('/');
  const feminine = given ?? frenchFeminine(masculine);
  const forms = [masculine, feminine];
  if (!invariable)
    for (const form of [masculine, feminine]) forms.push(/[sx]$/.test(form) ? form : `${form}s`);
  return [...new Set(forms)];
}

function frenchFeminine(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  if (/[ié]en$/.test(masculine)) return `${masculine}ne`;
  return `${masculine}e`;
}

function englishDemonymForms(entry: string): string[] {
  if (entry.endsWith('=')) return [entry.slice(0, -1)];
  if (entry.endsWith('man')) return [entry, `${entry.slice(0, -3)}men`];
  return [entry, `${entry}s`];
}

function load(): void {
  if (tables) return;
  const path = new URL('./data/states.yml', import.meta.url);
  const data = readYaml(readFileSync(path, 'utf8')) as { states: string; acronyms: string; metonyms: string };
  const rows = (block: string) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.split(',').map((part) => part.trim())));
  const metonyms = new Map(rows(data.metonyms).map(([code, fr, en]) => [code![0]!, { fr: fr!, en: en! }]));
  names = { fr: [], en: [] };
  for (const [code, fr, en, frDemonyms, enDemonyms, frCapitals, enCapitals] of rows(data.states)) {
    const country = code![0]!;
    names.fr.push({
      country,
      names: fr!,
      capitals: frCapitals!,
      demonyms: frDemonyms!.flatMap(frenchDemonymForms),
      metonyms: metonyms.get(country)?.fr ?? [],
    });
    names.en.push({
      country,
      names: en!,
      capitals: enCapitals!,
      demonyms: enDemonyms!.flatMap(englishDemonymForms),
      metonyms: metonyms.get(country)?.en ?? [],
    });
  }
  acronyms = new Map();
  for (const [code, short] of rows(data.acronyms))
    for (const form of short!) acronyms.set(form, { country: code![0]!, role: 'state' });
  tables = { fr: tableOf(names.fr), en: tableOf(names.en) };
}

function tableOf(all: readonly StateNames[]): Map<string, StateWord> {
  const table = new Map<string, StateWord>();
  const add = (word: string, country: string, role: StateWord['role']) => {
    const key = stateKey(word);
    if (!table.has(key)) table.set(key, { country, role });
  };
  for (const { country, names } of all) for (const name of names) add(name, country, 'state');
  for (const { country, metonyms } of all) for (const name of metonyms) add(name, country, 'metonym');
  for (const { country, demonyms } of all) for (const name of demonyms) add(name, country, 'demonym');
  for (const { country, capitals } of all) for (const name of capitals) add(name, country, 'capital');
  return table;
}
