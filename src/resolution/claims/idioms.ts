/**
 * Idioms and the plain words that say the same (data/idioms.txt): "jeter l'éponge", "throw in the towel", "give up".
 */
import { readFileSync } from 'node:fs';
import { parseBilingual, startOf } from '../../model/bilingual.ts';
import { expressionAt, indexExpressions } from '../../model/concepts.ts';
import type { ExpressionIndex } from '../../model/expression-index.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { neutralTokenSets } from '../../model/neutral-tokens.ts';

interface Idioms {
  readonly index: Readonly<Record<Language, ExpressionIndex>>;
  /** By the mark of a line, what its plain words are read as. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
}

/** A piece of a text: an idiom, as the mark of its line, or what stands between two. */
export type Piece =
  | { readonly idiom: string; readonly text: string }
  | { readonly idiom: null; readonly text: string };

/** Words that come and go inside an idiom: "in his resignation", "put an end to". */
const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('d de du des l le la les un une son sa ses leur leurs à a au aux notre nos'.split(' ')),
  en: new Set('s the a an his her its their our to of'.split(' ')),
};
const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

let idioms: Idioms | undefined;

/** A text cut at its idioms. */
export function cutAtIdioms(text: string, language: Language): Piece[] {
  const index = load().index[language];
  const found = [...text.matchAll(WORD)];
  const words = found.map(([word]) => word);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const idiom = index.find(words, at);
    // "Mettre fin à sa carrière" is more than "mettre fin".
    if (!idiom || (expressionAt(words, at, language)?.length ?? 0) > idiom.length) continue;
    const last = found[at + idiom.length - 1]!;
    const [start, end] = [found[at]!.index, last.index + last[0].length];
    if (start > from) pieces.push({ idiom: null, text: text.slice(from, start) });
    pieces.push({ idiom: idiom.concepts[0]!, text: text.slice(start, end) });
    from = end;
    at += idiom.length - 1;
  }
  if (from < text.length) pieces.push({ idiom: null, text: text.slice(from) });
  return pieces;
}

/** What an idiom may be read as: concepts of the plain words of its line. */
export function sensesOfIdiom(idiom: string): readonly string[] {
  return load().senses.get(idiom) ?? [];
}

function load(): Idioms {
  if (idioms) return idioms;
  const text = readFileSync(new URL('../data/idioms.txt', import.meta.url), 'utf8');
  const senses = new Map<string, readonly string[]>();
  const sources: Record<Language, { expression: string; idiom: string }[]> = { fr: [], en: [] };
  for (const line of text.split('\n')) {
    const entry = parseBilingual(line);
    if (!entry) continue;
    const idiom = `idiom:${entry.concept}`;
    const found = new Set<string>();
    for (const language of LANGUAGES)
      for (const phrase of entry[language]) {
        if (/[\s'’]/.test(phrase)) sources[language].push({ expression: phrase, idiom });
        const tokens = neutralTokenSets(phrase, language, 'comparing');
        if (tokens.length !== 1) continue;
        const [usual, ...others] = tokens[0]!;
        for (const sense of [usual!, ...others.filter((each) => each.startsWith('class:'))]) found.add(sense);
      }
    senses.set(idiom, [...new Set([...(senses.get(idiom) ?? []), ...found])]);
  }
  const indexOf = (language: Language) =>
    indexExpressions(
      language,
      (start) =>
        sources[language]
          .filter(({ expression }) => startOf(expression) === start)
          .map(({ expression, idiom }) => ({ expression, concept: idiom, transparent: () => false })),
      // "Pay a $2m fine": figures may stand between.
      { has: (word) => SMALL[language].has(word) || /\d/.test(word) },
    );
  idioms = { index: { fr: indexOf('fr'), en: indexOf('en') }, senses };
  return idioms;
}
