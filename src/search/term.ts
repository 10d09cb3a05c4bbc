/** One word of a question with all that it may match. */
import { distance } from 'fastest-levenshtein';
import { broaderConcepts, narrowerConcepts } from '../model/broader.ts';
import {
  conceptOf,
  inducedTranslations,
  isStopWord,
  lexiconConcepts,
  lexiconWords,
} from '../model/concepts.ts';
import { fold } from '../model/fold.ts';
import type { Language } from '../model/language.ts';
import { indexWord } from '../model/neutral-tokens.ts';
import { oppositesOf } from '../model/opposites.ts';
import { skeleton } from '../model/romanise.ts';

/** Letters of an unknown word that is looked for as it stands. */
const UNKNOWN = 4;

export interface Term {
  readonly word: string;
  /** Language-neutral tokens that say the same. */
  readonly same: readonly string[];
  /** Tokens of kinds of it: drone for weapon. */
  readonly narrower: readonly string[];
  /** Tokens of what says the opposite: who asks whether it is fake wants to hear that it is genuine. */
  readonly opposite: readonly string[];
  /** Tokens of what takes it in: weapon for drone. */
  readonly broader: readonly string[];
  /** The word itself, folded, where the lexicon has it not: a name that no sound brings together ("the Diois"). */
  readonly unknown?: string;
  /** The words of an expression: what has them all says it too ("suppression de 240 postes" for "job cuts"). */
  readonly parts?: readonly Term[];
}

export function termOf(word: string, language: Language): Term {
  const known = lexiconConcepts(word, language);
  const concepts = known.length > 0 ? known : nearWords(word, language);
  const other = language === 'fr' ? 'en' : 'fr';
  const translated =
    known.length > 0 ? [] : inducedTranslations(word, language).map((each) => conceptOf(each, other));
  // "Que dit Seven Waters ?": a name may be of words of the other language.
  const abroad = known.length === 0 && /^\p{Lu}/u.test(word) ? lexiconConcepts(word, other) : [];
  const own = [...new Set([...concepts, conceptOf(word, language), ...translated, ...abroad])];
  // A word the lexicon does not know may be a name, which is indexed by its sound; two sounds ("quokkas", "Xi") say too little.
  const sound = known.length === 0 ? skeleton(word) : '';
  const same = sound.length >= 3 ? [...own, `*${sound}`] : own;
  return {
    word: fold(word),
    ...(known.length === 0 && word.length >= UNKNOWN ? { unknown: fold(word) } : {}),
    same,
    narrower: [...new Set(concepts.flatMap(narrowerConcepts))],
    opposite: [...new Set(concepts.flatMap(oppositesOf))],
    broader: [...new Set(concepts.flatMap(broaderConcepts))],
  };
}

/** An expression of several words as one term; what has but one of its words meets it less. */
export function termOfExpression(
  words: readonly string[],
  concepts: readonly string[],
  language: Language,
): Term {
  const parts = words
    .filter((word) => !isStopWord(fold(word), language))
    .map((word) => termOf(word, language));
  return {
    parts,
    word: fold(words.join(' ')),
    same: concepts,
    narrower: [...new Set(concepts.flatMap(narrowerConcepts))],
    opposite: [...new Set(concepts.flatMap(oppositesOf))],
    broader: [...new Set([...concepts.flatMap(broaderConcepts), ...parts.flatMap(({ same }) => same)])],
  };
}

/** For the full-text index: the words to look for beside the word itself. */
export function expansionsOf(term: Term): string[] {
  return [...term.same, ...term.narrower, ...term.opposite, ...term.broader].map(indexWord);
}

/** Concepts of the words of the lexicon that are one typing error away. */
function nearWords(word: string, language: Language): string[] {
  const own = fold(word);
  if (own.length < 5) return [];
  const near = lexiconWords(language).filter(
    (other) => Math.abs(other.length - own.length) <= 1 && other[0] === own[0] && distance(other, own) === 1,
  );
  return [...new Set(near.slice(0, 3).flatMap((other) => lexiconConcepts(other, language)))];
}
