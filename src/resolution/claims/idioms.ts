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
  /** Idioms that other words stand inside of, by the stem they begin with. */
  readonly parted: Readonly<Record<Language, ReadonlyMap<string, readonly Parted[]>>>;
}

/** "Put … up for sale": stems of what stands before and behind. */
interface Parted {
  readonly head: readonly string[];
  readonly tail: readonly string[];
  readonly idiom: string;
}

/** Readings of a plain word that count, its usual ones. */
const USUAL = 2;
/** Words that may stand inside such an idiom. */
const INSIDE = 5;

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
  // Words behind which the rest of a parted idiom stands, already said by its beginning.
  const tails = new Map<number, number>();
  const cut = (at: number, length: number, idiom: string | null): void => {
    const last = found[at + length - 1]!;
    const [start, end] = [found[at]!.index, last.index + last[0].length];
    if (start > from) pieces.push({ idiom: null, text: text.slice(from, start) });
    if (idiom !== null) pieces.push({ idiom, text: text.slice(start, end) });
    from = end;
  };
  for (let at = 0; at < words.length; at++) {
    const tail = tails.get(at);
    if (tail !== undefined) {
      cut(at, tail, null);
      at += tail - 1;
      continue;
    }
    const idiom = index.find(words, at);
    const parted = idiom ? null : partedAt(words, at, language);
    if (parted) {
      cut(at, parted.length, parted.idiom);
      tails.set(parted.tailAt, parted.tailLength);
      at += parted.length - 1;
      continue;
    }
    // "Mettre fin à sa carrière" is more than "mettre fin".
    if (!idiom || (expressionAt(words, at, language)?.length ?? 0) > idiom.length) continue;
    cut(at, idiom.length, idiom.concepts[0]!);
    at += idiom.length - 1;
  }
  if (from < text.length) pieces.push({ idiom: null, text: text.slice(from) });
  return pieces;
}

function partedAt(
  words: readonly string[],
  at: number,
  language: Language,
): { idiom: string; length: number; tailAt: number; tailLength: number } | null {
  const { parted, index } = load();
  const stemAt = (place: number) => (place < words.length ? index[language].stemOf(words[place]!) : '');
  /** Words taken by stems from a place on, small ones between them included; 0 where they do not stand there. */
  const taken = (stems: readonly string[], place: number): number => {
    let next = place;
    for (const [number, stem] of stems.entries()) {
      while (number > 0 && next < words.length && SMALL[language].has(words[next]!.toLowerCase())) next++;
      if (stemAt(next) !== stem) return 0;
      next++;
    }
    return next - place;
  };
  for (const { head, tail, idiom } of parted[language].get(stemAt(at)) ?? []) {
    const length = taken(head, at);
    if (length === 0) continue;
    for (let tailAt = at + length; tailAt <= at + length + INSIDE; tailAt++) {
      const tailLength = taken(tail, tailAt);
      if (tailLength > 0) return { idiom, length, tailAt, tailLength };
    }
  }
  return null;
}

/** What an idiom may be read as: concepts of the plain words of its line. */
export function sensesOfIdiom(idiom: string): readonly string[] {
  return load().senses.get(idiom) ?? [];
}

/** Forms of the verb that no stem brings together: "être en grève" is found in "sont en grève". */
const BE: Readonly<Record<Language, readonly string[]>> = {
  fr: 'être est sont était étaient été sera seront serait seraient fut furent soit soient'.split(' '),
  en: 'be is are was were been being'.split(' '),
};

function inflected(phrase: string, language: Language): readonly string[] {
  const [first, ...others] = phrase.split(' ');
  return first === BE[language][0] ? BE[language].map((form) => [form, ...others].join(' ')) : [phrase];
}

function load(): Idioms {
  if (idioms) return idioms;
  const text = readFileSync(new URL('../data/idioms.txt', import.meta.url), 'utf8');
  const senses = new Map<string, readonly string[]>();
  const sources: Record<Language, { expression: string; idiom: string }[]> = { fr: [], en: [] };
  const parts: Record<Language, [string, string][]> = { fr: [], en: [] };
  for (const line of text.split('\n')) {
    const entry = parseBilingual(line);
    if (!entry) continue;
    const idiom = `idiom:${entry.concept}`;
    const found = new Set<string>();
    for (const language of LANGUAGES)
      for (const phrase of entry[language]) {
        if (phrase.includes(' … ')) {
          parts[language].push([phrase, idiom]);
          continue;
        }
        if (/[\s'’]/.test(phrase))
          for (const expression of inflected(phrase, language)) sources[language].push({ expression, idiom });
        const tokens = neutralTokenSets(phrase, language, 'comparing');
        if (tokens.length !== 1) continue;
        for (const [at, sense] of tokens[0]!.entries())
          if (at < USUAL || sense.startsWith('class:')) found.add(sense);
      }
    senses.set(idiom, [...new Set([...(senses.get(idiom) ?? []), ...found])]);
  }
  const indexOf = (language: Language) =>
    indexExpressions(
      language,
      (start) =>
        sources[language]
          .map(({ expression, idiom }, order) => ({
            expression,
            concept: idiom,
            order,
            transparent: () => false,
          }))
          .filter(({ expression }) => startOf(expression) === start),
      // "Pay a $2m fine": figures may stand between.
      { has: (word) => SMALL[language].has(word) || /\d/.test(word) },
    );
  const index = { fr: indexOf('fr'), en: indexOf('en') };
  const partedOf = (language: Language) => {
    const byHead = new Map<string, Parted[]>();
    for (const [phrase, idiom] of parts[language]) {
      const [head, tail] = phrase
        .split(' … ')
        .map((part) =>
          (part.match(WORD) ?? [])
            .filter((word, at) => at === 0 || !SMALL[language].has(word))
            .map((word) => index[language].stemOf(word)),
        );
      const key = head![0]!;
      byHead.set(key, [...(byHead.get(key) ?? []), { head: head!, tail: tail!, idiom }]);
    }
    return byHead;
  };
  idioms = { index, senses, parted: { fr: partedOf('fr'), en: partedOf('en') } };
  return idioms;
}
