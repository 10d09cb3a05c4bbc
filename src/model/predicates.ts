import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { LANGUAGES, type Language } from './language.ts';

/** Verbs (infinitive) and nouns (singular) that stand for a predicate class in one language. */
export interface PredicateWords {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

/** A language-neutral class of predicates (data/predicates.yml). */
export interface PredicateClass extends Readonly<Record<Language, PredicateWords>> {
  /** "supply", "attack", "meet", … */
  readonly id: string;
  readonly note: string;
}

interface Table {
  readonly classes: readonly PredicateClass[];
  readonly verbs: Readonly<Record<Language, ReadonlyMap<string, string>>>;
  readonly nouns: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

let table: Table | undefined;

/** Every predicate class, in the order of the data. */
export function predicateClasses(): readonly PredicateClass[] {
  return load().classes;
}

/**
 * Class of a verb by its dictionary form ("livrer", "deliver" give "supply"), or null. Said of oneself a French verb may mean
 * another thing: "s'entendre" is to agree, "entendre" is to hear.
 */
export function predicateClassOfVerb(lemma: string, language: Language, reflexive = false): string | null {
  const verbs = load().verbs[language];
  const own =
    reflexive && language === 'fr'
      ? verbs.get(`${/^[aeiouyéèêâîh]/.test(lemma) ? "s'" : 'se '}${lemma}`)
      : null;
  return own ?? verbs.get(lemma) ?? null;
}

/** Class of a noun by its singular ("livraison", "delivery" give "supply"), or null. */
export function predicateClassOfNoun(lemma: string, language: Language): string | null {
  return load().nouns[language].get(lemma) ?? null;
}

function load(): Table {
  if (table) return table;
  const file = new URL('data/predicates.yml', import.meta.url);
  const data = readYaml(readFileSync(file, 'utf8')) as Record<string, Omit<PredicateClass, 'id'>>;
  const classes = Object.entries(data).map(([id, words]) => ({ id, ...words }));
  const index = (part: keyof PredicateWords) =>
    Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        new Map(
          // The first class that lists a word keeps it.
          classes
            .toReversed()
            .flatMap((one) => one[language][part].map((word): [string, string] => [word, one.id])),
        ),
      ]),
    ) as unknown as Record<Language, ReadonlyMap<string, string>>;
  table = { classes, verbs: index('verbs'), nouns: index('nouns') };
  return table;
}
