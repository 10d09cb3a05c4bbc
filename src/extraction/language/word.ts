import type { Language } from '../../model/language.ts';
import { interned } from '../lib/interned.ts';
import type { Tag } from '../parts.ts';
import { type FormAnalysis, type FormLexicon, formLexiconOf } from './form-lexicon.ts';
import { nextForm, onForgetting } from './form-numbers.ts';
import { functionWordsOf } from './function-words.ts';
import { WordTable } from './word-table.ts';

/** What is known of a written form before its neighbours are looked at. */
export interface Word {
  /** The form as written; one string for all its occurrences. */
  readonly text: string;
  /** Number of the form (form-numbers.ts), 0 for one that is not remembered. */
  readonly form: number;
  readonly lower: string;
  readonly capital: boolean;
  readonly ordinary: boolean;
  /** Tag and lemma of a closed class, null for open classes. */
  readonly closed: { readonly tag: Tag; readonly lemma: string } | null;
  readonly analyses: readonly FormAnalysis[];
  /** Which analyses there are, as bits. */
  readonly can: number;
}

export const VERB = 1;
export const PARTICIPLE = 2;
export const INFINITIVE = 4;
export const GERUND = 8;
export const NOUN = 16;
export const ADJECTIVE = 32;
export const ADVERB = 64;
const BIT: Record<FormAnalysis['tag'], number> = {
  V: VERB,
  C: VERB,
  F: VERB,
  P: PARTICIPLE,
  I: INFINITIVE,
  G: GERUND,
  N: NOUN,
  A: ADJECTIVE,
  R: ADVERB,
  O: 0,
};

/** Longest form remembered, in characters. */
const LONGEST = 40;
const caches: Record<Language, WordTable> = { fr: new WordTable(), en: new WordTable() };
onForgetting(() => {
  caches.fr.clear();
  caches.en.clear();
});

/** Looks a written form up, remembering forms met before. */
export function wordOf(text: string, language: Language): Word {
  return wordAt(text, 0, text.length, language);
}

/** Looks up the form that stands at a place of a text; a form met before costs no new string. */
export function wordAt(text: string, start: number, end: number, language: Language): Word {
  if (end - start > LONGEST) return look(text.slice(start, end), language, 0);
  const cache = caches[language];
  const known = cache.find(text, start, end);
  if (known) return known;
  const written = interned(text.slice(start, end));
  if (!cache.hasRoomFor(written)) return look(written, language, 0);
  const word = look(written, language, nextForm());
  cache.add(word);
  return word;
}

const LOOSE_PRONOUN = /^-?t['-](?:ils?|elles?|on)$/;

function look(text: string, language: Language, form: number): Word {
  const plain = text.toLowerCase().replace(/[’‘ʼ′`´‛]/g, "'");
  // "soupire t-elle", "a-t'il dit": an inverted pronoun with a hyphen lost or mistyped.
  const lower = language === 'fr' && LOOSE_PRONOUN.test(plain) ? plain.replace(/^-?t['-]/, '-t-') : plain;
  const capital = text[0] !== text[0]!.toLowerCase();
  const { tags, irregular } = functionWordsOf(language);
  const bare = lower.startsWith('-') ? lower.replace(/^-(?:t-)?/, '') : lower;
  const closed =
    tags.get(lower) ??
    (bare !== lower
      ? { tag: 'pronoun' as const, lemma: bare }
      : isCompoundNumber(lower, tags)
        ? { tag: 'number' as const, lemma: lower }
        : null);
  const lexicon = formLexiconOf(language);
  const own = irregular.get(lower);
  let analyses = own ?? lexicon.analyse(lower);
  if (own) {
    analyses = [...own, ...lexicon.analyse(lower).filter((one) => 'NAR'.includes(one.tag))];
  } else if (
    analyses.length === 0 &&
    lower.includes('-') &&
    !(capital && language === 'en' && isGivenPair(text, lexicon))
  ) {
    // "vice-président", "ex-ministre", "long-term": the last part says what the whole is.
    const head = lower.lastIndexOf('-') + 1;
    const prefix = lower.slice(0, head);
    analyses = lexicon
      .analyse(lower.slice(head))
      .filter(({ tag }) => 'NAPG'.includes(tag))
      .map(({ tag, lemma }) => ({ tag, lemma: prefix + lemma }));
  }
  if (analyses.length === 0 && language === 'en') analyses = regularVerb(lower, lexicon);
  let can = 0;
  for (const { tag } of analyses) can |= BIT[tag];
  const ordinary = closed !== null || analyses.length > 0;
  return { text, form, lower: interned(lower), capital, ordinary, closed, analyses, can };
}

/** "Hau-yip", "Jae-bin": a given name of two syllables, the first of them no English word. */
function isGivenPair(text: string, lexicon: FormLexicon): boolean {
  const [first, second, ...more] = text.split('-');
  if (more.length > 0 || !second || !/^\p{Lu}\p{Ll}{1,4}$/u.test(first!) || !/^\p{Ll}{1,5}$/u.test(second))
    return false;
  return lexicon.analyse(first!.toLowerCase()).length === 0 && !PREFIX.test(first!);
}

const PREFIX =
  /^(?:Non|Pre|Post|Anti|Semi|Co|Ex|Re|Pro|Sub|Multi|Mid|Vice|Euro|Afro|Bio|Eco|Neo|Tele|Un|De|Bi|Tri|Micro|Mega|Auto)$/;

/** "trente-sept", "vingt-et-un", "twenty-five": a number in words with hyphens. */
function isCompoundNumber(lower: string, tags: ReadonlyMap<string, { readonly tag: Tag }>): boolean {
  if (!lower.includes('-')) return false;
  const parts = lower.split('-').filter((part) => part !== 'et' && part !== 'and');
  return (
    parts.length > 1 &&
    parts.every((part, i) => tags.get(part)?.tag === 'number' || (i > 0 && /^(?:une?|one)$/.test(part)))
  );
}

/** Regular forms that the lexicon lacks: "emphasised", "signalled", "theorises", of verbs that it has in some spelling. */
function regularVerb(lower: string, lexicon: FormLexicon): FormAnalysis[] {
  const ending = /(?:ed|ing|es|s)$/.exec(lower)?.[0];
  if (!ending || lower.length - ending.length < 3) return [];
  const stem = lower.slice(0, lower.length - ending.length);
  const bases = [stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
  const isVerb = (base: string) => lexicon.analyse(base).some(({ tag }) => tag === 'I');
  const lemma = bases.find((base) => isVerb(base) || isVerb(base.replace(/ise$/, 'ize')));
  if (!lemma) return [];
  if (ending === 'ed')
    return [
      { tag: 'V', lemma },
      { tag: 'P', lemma },
    ];
  return [{ tag: ending === 'ing' ? 'G' : 'V', lemma }];
}

/** Dictionary form of a word under one of the tags given, else the word itself. */
export function lemmaOf(word: Word, ...tags: readonly FormAnalysis['tag'][]): string {
  for (const tag of tags) {
    for (const analysis of word.analyses) if (analysis.tag === tag) return analysis.lemma;
  }
  return word.lower;
}
