/** Names of several words, or one, that stand for a state or a large international body in a text. */
import { bodies } from './bodies.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { stateAcronyms, stateNames, stateOf } from './states.ts';

const CACHE = 50_000;

/** Anchor of a state ("@RU") or of a large international body ("@nato") under any of its names, or null. */
export function nameOf(phrase: string, size: number, language: Language): string | null {
  const known = names[language].get(phrase);
  if (known !== undefined) return known;
  const found = findName(phrase, size, language);
  if (names[language].size >= CACHE) names[language].clear();
  names[language].set(phrase, found);
  return found;
}

const names: Record<Language, Map<string, string | null>> = { fr: new Map(), en: new Map() };

function findName(phrase: string, size: number, language: Language): string | null {
  if (size <= 4 && phrase.length >= 2 && phrase.length <= 45) {
    const state = stateOf(phrase.replace(/\.$/, ''), language)?.country;
    if (state) return `@${state}`;
  }
  const id = bodyNames().get(size === 1 ? phrase : fold(phrase).replace(/[-.]/g, ' '));
  return id === undefined ? null : `@${id}`;
}

let bodyTable: Map<string, string> | undefined;

/** Names of several words folded, acronyms as they are written ("WHO" is no "who"). */
function bodyNames(): Map<string, string> {
  if (!bodyTable) {
    bodyTable = new Map();
    for (const { id, kind, names, country } of bodies()) {
      // What stands for a state is told by the state.
      if (kind !== 'Organization' || country) continue;
      for (const name of names) {
        if (/\s/.test(name))
          bodyTable.set(
            fold(name)
              .replace(/[-.'’]/g, ' ')
              .replace(/\s+/g, ' '),
            id,
          );
        else if (/^\p{Lu}{2}/u.test(name)) {
          bodyTable.set(name, id);
          // French papers write "l'Otan", "l'Onu"; shorter ones are words ("Who", "Oms").
          if (/^(?:\p{Lu}{4,}|ONU)$/u.test(name)) bodyTable.set(name[0]! + name.slice(1).toLowerCase(), id);
        }
      }
    }
  }
  return bodyTable;
}

/** Articles, which say nothing alone. */
export const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la', 'les']),
  en: new Set(['the']),
};
/** Words that a name has at most. */
export const LONGEST = 6;
interface NamesFrom {
  /** Words of the longest name. */
  longest: number;
  /** The parts of the names after the first. */
  readonly follows: Set<string>;
}
const NO_NAMES: NamesFrom = { longest: 1, follows: new Set() };
const allNames: Partial<Record<Language, ReadonlySet<string>>> = {};
const nameTables: Partial<Record<Language, ReadonlyMap<string, NamesFrom>>> = {};

/**
 * By the first part of names, how many words they may have and which parts go on: most words begin no name of several, and
 * looking up every run of words costs more than all the rest.
 */
function tableOfNames(language: Language): ReadonlyMap<string, NamesFrom> {
  const known = nameTables[language];
  if (known) return known;
  const table = new Map<string, NamesFrom>();
  const add = ([first, ...rest]: readonly string[]) => {
    if (first === undefined) return;
    const names = table.get(first) ?? { longest: 1, follows: new Set<string>() };
    names.longest = Math.min(LONGEST, Math.max(names.longest, rest.length + 1));
    for (const part of rest) names.follows.add(part);
    table.set(first, names);
    // A leading article does not matter to `stateOf`.
    if (ARTICLES.fr.has(first) || ARTICLES.en.has(first)) add(rest);
  };
  for (const name of [...namesOfStates(language), ...stateAcronyms().keys(), ...bodyNames().keys()])
    add(
      fold(name)
        .split(/[-‐‑.'\s]+/)
        .filter(Boolean),
    );
  for (const article of ['le', 'la', 'les', 'the'])
    table.set(article, { longest: LONGEST, follows: table.get(article)?.follows ?? new Set() });
  nameTables[language] = table;
  return table;
}

/** What names go on from a first part. */
export function namesFrom(first: string, language: Language): Readonly<NamesFrom> {
  return tableOfNames(language).get(first) ?? NO_NAMES;
}

/** Whether a word with this first part may stand behind the article of a name, long or short: "la Chine", "les Nations unies". */
export function beginsName(first: string, language: Language): boolean {
  allNames[language] ??= new Set(
    [...namesOfStates(language), ...stateAcronyms().keys(), ...bodyNames().keys()].flatMap((name) => {
      const [one = '', two = ''] = name.split(/\s+/).map(firstWord);
      return ARTICLES.fr.has(one) || ARTICLES.en.has(one) ? [one, two] : [one];
    }),
  );
  return allNames[language].has(first);
}

function namesOfStates(language: Language): string[] {
  return stateNames(language).flatMap(({ names, capitals, demonyms, metonyms }) => [
    ...names,
    ...capitals,
    ...demonyms,
    ...metonyms,
  ]);
}

export function firstWord(name: string): string {
  return fold(name).split(/[-‐‑.\s]+/)[0]!;
}
