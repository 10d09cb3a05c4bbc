import type { Stance } from '../../model/extraction.ts';
import type { Language } from '../../model/language.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readLexicon } from '../lib/read-lexicon.ts';

/** What a statement says of the claim before it, and nothing else. */
export interface Echo {
  /** The stance it takes to that claim, given the stance that the claim took to what it claims. */
  readonly stanceTo: (before: Stance) => Stance;
  /** The auxiliary that it repeats, without its negation: "were"; null for "that is false". */
  readonly auxiliary: string | null;
}

const CONTRARY: Echo = {
  stanceTo: (before) => (before === 'AFFIRMS' ? 'DENIES' : 'AFFIRMS'),
  auxiliary: null,
};
const LIKEWISE: Echo = { stanceTo: (before) => before, auxiliary: null };

/** "Que si": it is so, behind somebody who denies it. */
const IN_SPITE: Echo = { stanceTo: () => 'AFFIRMS', auxiliary: null };

/** Longer ones say something of their own. */
const LONGEST = 70;

/**
 * Accepts: a whole statement that says no more than that what was claimed before is so, or is not.
 * Fires on: « C'est complètement faux. » That is simply not true. They were not.
 * Not on: C'est faux de dire que la digue a cédé. They were not asked.
 */
export function echoOf(statement: string, language: Language): Echo | null {
  if (statement.length > LONGEST) return null;
  const { contrary, likewise, adverbs, closing } = echoesOf(language);
  const last = LAST_WORD.exec(statement.slice(-LONGEST_END))?.[0].toLowerCase();
  if (last === undefined || !closing.has(last)) return null;
  const words = plain(statement, language);
  if (language === 'fr' && words === 'si') return IN_SPITE;
  const bare = words.replace(adverbs, ' ').replace(/ +/g, ' ').trim();
  if (contrary.has(bare)) return CONTRARY;
  if (likewise.has(bare)) return LIKEWISE;
  const repeated = language === 'en' ? AUXILIARY.exec(words) : null;
  if (!repeated) return null;
  const stance: Stance = repeated[2] ? 'DENIES' : 'AFFIRMS';
  return { stanceTo: () => stance, auxiliary: repeated[1]! };
}

/** Longest stretch at the end in which the last word is looked for. */
const LONGEST_END = 24;
/** What is left of words is looked up as a whole: most statements end on a word that no echo ends on. */
const LAST_WORD = /\p{L}+(?=\P{L}*$)/u;
const AUXILIARY =
  /^(?:they|he|she|that|there|we|i|you) (am|is|are|was|were|has|have|had|does|do|did|will|would|can|could)( not)?$/;

/** Small letters, no marks, no short forms; in English "it" and "this" read as "that". */
function plain(statement: string, language: Language): string {
  const words = statement
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}' -]/gu, ' ')
    .replace(/(?<!\p{L})'|'(?!\p{L})/gu, ' ');
  const whole =
    language === 'fr'
      ? words
      : words
          .replace(/\bcan't\b|\bcannot\b/g, 'can not')
          .replace(/\bwon't\b/g, 'will not')
          .replace(/n't\b/g, ' not')
          .replace(/\b(that|it|this)'s\b/g, '$1 is')
          .replace(/^ *(?:it|this)\b/, 'that');
  return whole.replace(/\s+/g, ' ').trim();
}

interface Echoes {
  readonly contrary: ReadonlySet<string>;
  readonly likewise: ReadonlySet<string>;
  readonly adverbs: RegExp;
  /** Words that an echo may end on. */
  readonly closing: ReadonlySet<string>;
}

/** Ends of English echoes that repeat an auxiliary, short forms included: "They don't", "That's", "They cannot". */
const AUXILIARY_ENDS =
  'am is are was were has have had does do did will would can could not s t cannot'.split(' ');

/** See lexicon/<lang>/echoes.yml. */
const echoesOf = perLanguage((language): Echoes => {
  const groups = readLexicon<Record<keyof Echoes, { words: string[] }>>(language, 'echoes');
  const adverbs = groups.adverbs.words.toSorted((a, b) => b.length - a.length).join('|');
  const phrases = [...groups.contrary.words, ...groups.likewise.words, ...groups.adverbs.words, 'si'];
  const ends = phrases.map((phrase) => LAST_WORD.exec(phrase)![0]);
  const echoes = {
    closing: new Set([...ends, ...AUXILIARY_ENDS]),
    contrary: new Set(groups.contrary.words),
    likewise: new Set(groups.likewise.words),
    adverbs: new RegExp(`(?<![\\p{L}'])(?:${adverbs})(?![\\p{L}'])`, 'gu'),
  };
  return echoes;
});
