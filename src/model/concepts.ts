/**
 * Words of French and English as language-neutral concepts: the bridge between claims, and between a question and
 * claims, of two languages. A word of the hand-made lexicon (data/bilingual/) stands for its concept whatever its
 * inflection; any other word stands for itself in a spelling that brings cognates together ("négociation",
 * "negotiation"; "publique", "public").
 *
 * Above 300 lines: every way of asking about a word shares one loaded lexicon.
 */
import { readFileSync } from 'node:fs';
import { load as parse } from 'js-yaml';
import { type BilingualEntry, type BilingualText, readBilingual, startOf } from './bilingual.ts';
import { cognateKey } from './cognate-key.ts';
import {
  ExpressionIndex,
  type ExpressionSource,
  type FoundExpression,
  type Irregular,
  type SmallWords,
} from './expression-index.ts';
import { fold } from './fold.ts';
import { LANGUAGES, type Language } from './language.ts';
import { predicateClasses } from './predicates.ts';
import { stem } from './stem.ts';
import { WordIndex } from './word-index.ts';

export { cognateKey } from './cognate-key.ts';
export { stem } from './stem.ts';

interface Lexicon {
  /** The concepts that a word may stand for. */
  readonly concepts: Record<Language, WordIndex>;
  readonly expressions: Record<Language, ExpressionIndex>;
  /** The lines themselves: concept to its words. */
  readonly text: BilingualText;
  readonly stop: Record<Language, ReadonlySet<string>>;
  /** Irregular form to dictionary form, folded. */
  readonly irregular: Record<Language, ReadonlyMap<string, string>>;
  /** The predicate classes that a word may be of, the first that lists it first. */
  readonly predicates: Record<Language, WordIndex>;
  readonly near: Map<string, readonly string[]>;
  /** Filled when first asked for. */
  readonly listed: Record<Language, string[]>;
}

let lexicon: Lexicon | undefined;
/** Class of the verb that a word in the lexicon may be a participle of: "envoyé" of "envoyer". */
function participleClass(word: string, language: Language): string | null {
  const folded = fold(word);
  const infinitive =
    language === 'fr'
      ? /^(.{3,})(?:e|ee|es|ees)$/.exec(folded)?.[1]
      : /^(.{3,})(?:ed|ing)$/.exec(folded)?.[1];
  if (!infinitive || (language === 'fr' && !/[éÉ]/.test(word))) return null;
  const { predicates } = load();
  return predicates[language].get(`${infinitive}${language === 'fr' ? 'er' : ''}`)?.[0] ?? null;
}

/** The plainest singular: enough to find "weeks" under "week" before its stem finds "weekly". */
function singularOf(word: string, language: Language): string {
  if (language === 'en' && /ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (language === 'en' && /(?:ch|sh|ss|x|o)es$/.test(word)) return word.slice(0, -2);
  if (language === 'fr' && /[^e]aux$/.test(word)) return `${word.slice(0, -3)}al`;
  return /[^s]s$/.test(word) || (language === 'fr' && /eux$|aux$/.test(word)) ? word.slice(0, -1) : word;
}

/** Dictionary form of an irregular form or of a plural of the French present, else the word folded. */
function baseForm(word: string, language: Language): string {
  const folded = fold(word);
  const { irregular } = load();
  return irregular[language].get(folded) ?? (language === 'fr' ? presentPlural(word, folded) : folded);
}

/** Infinitive of "livrent", "livrons", which the stemmer leaves as they are; nouns ("client", "saisons") stay. */
function presentPlural(word: string, folded: string): string {
  const root = /^(.{3,})(?:ent|ons)$/.exec(folded)?.[1];
  if (!root) return folded;
  const { concepts, predicates } = load();
  const lower = word.toLowerCase();
  if (concepts.fr.get(lower) ?? concepts.fr.get(singularOf(lower, 'fr'))) return folded;
  // "Mangeons" of "manger", "appellent" of "appeler", "emploient" of "employer".
  const roots = [root, root.replace(/e$/, ''), root.replace(/(l|t)\1$/, '$1'), root.replace(/i$/, 'y')];
  const infinitives = roots.map((each) => `${each}er`);
  return infinitives.find((each) => predicates.fr.get(each) ?? concepts.fr.get(each)) ?? folded;
}

export function isStopWord(folded: string, language: Language): boolean {
  return load().stop[language].has(folded);
}

/** Class of predicates that a word stands for in any of its forms ("livraisons", "sold"), or null. */
export function predicateClassOf(word: string, language: Language): string | null {
  const { predicates, concepts } = load();
  const base = baseForm(word, language);
  const exact = predicates[language].get(base);
  if (exact) return exact[0]!;
  // "Déclin" is no form of "décliner": a word of the lexicon is itself.
  if (concepts[language].get(word.toLowerCase())) return null;
  return predicates[language].getByStem(base)?.[0] ?? null;
}

/**
 * Concepts that a word may stand for, the usual one first; empty for words that are neither in the lexicon nor of a
 * predicate class. A word as it stands in the lexicon goes before what its stem may be.
 */
export function lexiconConcepts(word: string, language: Language): readonly string[] {
  const cache = found[language];
  let concepts = cache.get(word);
  if (!concepts) {
    concepts = findConcepts(word, language);
    if (cache.size >= CACHE) cache.clear();
    cache.set(word, concepts);
  }
  return concepts;
}

const CACHE = 100_000;
const found: Record<Language, Map<string, readonly string[]>> = { fr: new Map(), en: new Map() };

function findConcepts(word: string, language: Language): readonly string[] {
  const table = load().concepts[language];
  const base = baseForm(word, language);
  // Accents tell "livré" from "livre": a word written with them is no other word without.
  const lower = word.toLowerCase();
  const exact =
    table.get(lower) ??
    table.get(singularOf(lower, language)) ??
    (base === fold(word) ? undefined : table.get(base));
  const predicate = predicateClassOf(word, language) ?? participleClass(word, language);
  // "Envoyé" is an envoy, and sent.
  if (exact) return predicate && !exact.includes(predicate) ? [...exact, predicate] : exact;
  if (predicate) return [predicate];
  const found = table.get(base) ?? table.getByStem(word) ?? table.getByStem(base);
  // "Riber" is no form of "rib": names are as they are.
  if (found || /^\p{Lu}/u.test(word)) return found ?? table.get(compoundSingular(lower, language)) ?? [];
  return [compoundSingular(lower, language), ...positivesOf(lower, language)].flatMap(
    (each) => table.get(each) ?? [],
  );
}

/** "Sage-femme" of "sages-femmes", "midwife" of "midwives". */
function compoundSingular(word: string, language: Language): string {
  if (language === 'en') return word.replace(/ives$/, 'ife').replace(/([lr])ves$/, '$1f');
  return word.includes('-')
    ? word
        .split('-')
        .map((part) => singularOf(part, language))
        .join('-')
    : word;
}

/** "Cheap" of "cheaper", "big" of "biggest", "happy" of "happier", "large" of "larger"; none of other words. */
function positivesOf(word: string, language: Language): readonly string[] {
  const root = language === 'en' ? /^(.{3,})(?:er|est)$/.exec(word)?.[1] : undefined;
  return root ? [root, `${root}e`, root.replace(/i$/, 'y'), root.replace(/(.)\1$/, '$1')] : [];
}

/**
 * Everything a word may stand for in any reading: as it is written, in the singular, by its dictionary form, by its stem,
 * as a predicate, and its cognate key. For comparing two whole sentences, where other words tell the readings apart; far
 * too many for finding.
 */
export function sensesOf(word: string, language: Language): readonly string[] {
  const { concepts, predicates } = load();
  const table = concepts[language];
  const lower = word.toLowerCase();
  const base = baseForm(word, language);
  const found = [
    ...lexiconConcepts(word, language),
    ...[lower, singularOf(lower, language), base].flatMap((each) => table.get(each) ?? []),
    ...(table.getByStem(lower) ?? []),
    ...(table.getByStem(base) ?? []),
    ...[
      ...(predicates[language].get(base) ?? []),
      ...(predicates[language].getByStem(lower) ?? []),
      ...(predicates[language].getByStem(base) ?? []),
      ...[participleClass(word, language)].filter((each) => each !== null),
    ].map((id) => `class:${id}`),
    `~${cognateKey(word)}`,
  ];
  return [...new Set(found)];
}

/** The word's first concept, else its cognate key: comparable across languages. */
export function conceptOf(word: string, language: Language): string {
  return lexiconConcepts(word, language)[0] ?? `~${cognateKey(word)}`;
}

/** Words of a language that say what a word of the other says. */
export function translations(word: string, from: Language, to: Language): string[] {
  const found = lexiconConcepts(word, from).flatMap((concept) => load().text.wordsOf(concept)?.[to] ?? []);
  return [...new Set(found)];
}

/**
 * Concepts that share a word with a concept: "job" is in (emploi, job) and in (poste, post, job), so the two are near.
 * For comparing two sentences; too loose for finding.
 */
export function nearConcepts(concept: string): readonly string[] {
  const { near, text, concepts } = load();
  let found = near.get(concept);
  if (!found) {
    const entry = text.wordsOf(concept);
    found = entry
      ? [
          ...new Set(
            LANGUAGES.flatMap((language) =>
              entry[language].flatMap((word) => concepts[language].get(fold(word)) ?? []),
            ),
          ),
        ]
      : [concept];
    near.set(concept, found);
  }
  return found;
}

/**
 * Words of the other language that an embedding model holds nearest (data/bilingual-induced.txt, nine in ten right): for
 * finding, never for deciding. Folded; empty for words of the hand-made lexicon.
 */
export function inducedTranslations(word: string, language: Language): readonly string[] {
  induced ??= readInduced();
  const table = induced[language];
  const folded = fold(word);
  return (
    table.get(folded) ??
    table.get(fold(singularOf(word.toLowerCase(), language))) ??
    table.get(`~${stem(word, language)}`) ??
    []
  );
}

let induced: Record<Language, Map<string, string[]>> | undefined;

function readInduced(): Record<Language, Map<string, string[]>> {
  const tables: Record<Language, Map<string, string[]>> = { fr: new Map(), en: new Map() };
  const text = readFileSync(new URL('./data/bilingual-induced.txt', import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    const [french, english] = line
      .replace(/#.*/, '')
      .split('|')
      .map((cell) => cell.trim());
    if (!french || !english) continue;
    for (const [language, word, other] of [
      ['fr', french, english],
      ['en', english, french],
    ] as const)
      for (const key of [fold(word), `~${stem(word, language)}`])
        tables[language].set(key, [...(tables[language].get(key) ?? []), fold(other)]);
  }
  return tables;
}

/** Every single word of the lexicon in a language, folded. */
export function lexiconWords(language: Language): readonly string[] {
  const { text, listed } = load();
  let list = listed[language];
  if (list.length === 0) {
    const all = text.all().flatMap((entry) => entry[language]);
    list = [...new Set(all.filter((word) => !SPACED.test(word)).map(fold))];
    listed[language] = list;
  }
  return list;
}

/** An expression of the lexicon that begins at a place among the words of a text ("mise", "en", "garde"), or null. */
export function expressionAt(
  words: readonly string[],
  at: number,
  language: Language,
): FoundExpression | null {
  const found = load().expressions[language].find(words, at);
  return found ? { concepts: withUsual(found.concepts), length: found.length } : null;
}

/** Whether any expression of the lexicon may begin with a word of a text. */
export function beginsExpression(word: string, language: Language): boolean {
  return load().expressions[language].begins(word);
}

/** An index of expressions of its own, which finds words in any form as the lexicon's does. */
export function indexExpressions(
  language: Language,
  source: ExpressionSource,
  small: SmallWords,
): ExpressionIndex {
  return new ExpressionIndex(language, source, irregularOf(load().irregular[language]), small);
}

/** An expression that says what an English word says stands for all that the word does: "mise en garde" for "warn". */
function withUsual(concepts: readonly string[]): readonly string[] {
  const key = concepts.join('|');
  let found = widened.get(key);
  if (!found) {
    // The usual sense of the English word goes first, as it does where the word itself stands.
    found = [...new Set([...concepts.flatMap((concept) => lexiconConcepts(concept, 'en')), ...concepts])];
    widened.set(key, found);
  }
  return found;
}

const widened = new Map<string, readonly string[]>();

/** Words with their hyphens, but "main-d'œuvre" as three. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:-(?!d['’])[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Content words of a text with their concepts, in order: stop words and bare numbers left out, an expression of several
 * words ("mise en garde") as one.
 */
export function contentWords(
  text: string,
  language: Language,
): { word: string; concept: string; concepts: readonly string[] }[] {
  const words = text.match(WORD) ?? [];
  const { stop } = load();
  const found: { word: string; concept: string; concepts: readonly string[] }[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const expression = words.length > 1 ? expressionAt(words, index, language) : null;
    if (expression) {
      const { concepts, length } = expression;
      const phrase = fold(words.slice(index, index + length).join(' '));
      found.push({ word: phrase, concept: concepts[0]!, concepts });
      index += length - 1;
      continue;
    }
    const folded = fold(word);
    if ((stop[language].has(folded) && !ACCENTED.test(word)) || /^[\d-]+$/.test(folded)) continue;
    const known = lexiconConcepts(word, language);
    const concepts = known.length > 0 ? known : [`~${cognateKey(word)}`];
    found.push({ word: folded, concept: concepts[0]!, concepts });
  }
  return found;
}

/** What only its accents tell from a little word: "sûr" is not "sur", "dû" not "du", "maïs" not "mais". */
export const ACCENTED = /^(?:[sd]ûr?e?s?|maïs|entrés?)$/i;

const SPACED = /[\s']/;

function load(): Lexicon {
  if (lexicon) return lexicon;
  const read = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');
  const stop = parse(read('stop-words.yml')) as Record<Language, string>;
  const text = readBilingual();
  const irregular = irregularForms(read('irregular.yml'), read('irregular-french.txt'));
  lexicon = {
    text,
    concepts: {
      fr: new WordIndex('fr', (start) => lexiconWordsFrom(text, start, 'fr')),
      en: new WordIndex('en', (start) => lexiconWordsFrom(text, start, 'en')),
    },
    expressions: {
      fr: expressionIndex(text, 'fr', irregular),
      en: expressionIndex(text, 'en', irregular),
    },
    stop: { fr: new Set(listed(stop.fr)), en: new Set(listed(stop.en)) },
    irregular,
    predicates: { fr: predicateIndex('fr'), en: predicateIndex('en') },
    near: new Map(),
    listed: { fr: [], en: [] },
  };
  return lexicon;
}

function expressionIndex(
  text: BilingualText,
  language: Language,
  irregular: Record<Language, ReadonlyMap<string, string>>,
): ExpressionIndex {
  return new ExpressionIndex(
    language,
    (start) => expressionsFrom(text, start, language),
    irregularOf(irregular[language]),
  );
}

function irregularOf(forms: ReadonlyMap<string, string>): Irregular {
  const starts = new Map<string, Set<string>>();
  for (const [form, base] of forms) {
    const known = starts.get(base);
    if (known) known.add(startOf(form));
    else starts.set(base, new Set([startOf(form)]));
  }
  return { base: (word) => forms.get(fold(word)) ?? fold(word), starts: (base) => starts.get(base) ?? [] };
}

/** Words of the lexicon with their concepts; "mise en garde" also stands as "mise-en-garde". */
function* lexiconWordsFrom(
  text: BilingualText,
  start: string,
  language: Language,
): Iterable<[string, string]> {
  for (const entry of text.startingWith(start, language))
    for (const word of entry[language])
      if (startOf(word) === start) yield [word.replace(/[\s']+/g, '-'), entry.concept];
}

/**
 * Its expressions of several words; what is written with hyphens ("face-à-face") may also be written without. Those that
 * say what their words say in both languages ("accord de paix", "peace agreement") are left out: their words meet anyway,
 * and meet "accord" and "paix" too.
 */
function* expressionsFrom(
  text: BilingualText,
  start: string,
  language: Language,
): ReturnType<ExpressionSource> {
  for (const entry of text.startingWith(start, language))
    for (const word of entry[language])
      if (/[\s'-]/.test(word) && startOf(word) === start)
        yield {
          expression: word,
          concept: entry.concept,
          order: entry.line,
          transparent: () => isTransparent(entry),
        };
}

function isTransparent({ fr, en }: BilingualEntry): boolean {
  return fr.every((french) =>
    en.every((english) => sayTheSame(partsOf(french, 'fr'), partsOf(english, 'en'))),
  );
}

/** Two or more words on each side, and each meets one of the other side. */
function sayTheSame(
  french: readonly (readonly string[])[],
  english: readonly (readonly string[])[],
): boolean {
  return (
    french.length > 1 &&
    french.length === english.length &&
    french.every((one) => english.some((other) => one.some((concept) => other.includes(concept))))
  );
}

/** Concepts of each content word of an expression. */
function partsOf(expression: string, language: Language): (readonly string[])[] {
  return expression
    .split(/[\s'-]+/)
    .filter((word) => !isStopWord(fold(word), language))
    .map((word) => [...lexiconConcepts(word, language), `~${cognateKey(word)}`]);
}

function listed(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** Forms listed by hand go before those made from conjugation models. */
function irregularForms(text: string, french: string): Record<Language, Map<string, string>> {
  const data = parse(text) as Record<Language, string>;
  const tableOf = (block: string) =>
    new Map(
      block.split('\n').flatMap((line): [string, string][] => {
        const [forms, base] = line.split('>').map((cell) => cell.trim());
        return base ? forms!.split(/\s+/).map((form) => [form, base]) : [];
      }),
    );
  return {
    fr: new Map([...tableOf(french.replace(/^#.*$/gm, '')), ...tableOf(data.fr)]),
    en: tableOf(data.en),
  };
}

function predicateIndex(language: Language): WordIndex {
  const byStart = new Map<string, [string, string][]>();
  for (const { id, ...words } of predicateClasses()) {
    const { verbs, nouns } = words[language];
    for (const word of [...verbs, ...nouns]) {
      const start = startOf(word);
      const list = byStart.get(start);
      if (list) list.push([word, id]);
      else byStart.set(start, [[word, id]]);
    }
  }
  return new WordIndex(language, (start) => byStart.get(start) ?? []);
}
