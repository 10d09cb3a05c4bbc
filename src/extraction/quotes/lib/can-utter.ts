import type { Source } from '../../../model/extraction.ts';
import { speakerWordsOf } from '../../assertions/speaker-words.ts';
import { wordListsOf } from '../../names/word-lists.ts';
import type { QuoteContext } from '../quote-context.ts';
import { isOnePerson } from './role-gender.ts';

/** Endings of French nouns for people that no list has. */
const PERSON_ENDING =
  /(?:eurs?|rices?|euses?|iens?|iennes?|istes?|logues?|antes?|iers?|ières|ées?|ais|aises?|ois|oises?|crates?)$/;

const HERS = /^(?:la|une|cette|sa)$/;

/**
 * False for French words without a name whose head noun is neither of people nor of a body nor of a writing: "le niveau du
 * lac", "la question posée" stand in a sentence with words in marks, and did not utter them.
 */
export function canUtter(context: QuoteContext, source: Source): boolean {
  const { tokens, language } = context.analysis;
  if (language !== 'fr' || source.kind !== 'anonymous' || isOnePerson(context, source)) return true;
  const lists = wordListsOf(language);
  const speaking = speakerWordsOf(language);
  const of = [
    speaking,
    lists.roles,
    lists.documents,
    lists.groups,
    lists.organizationHeads,
    lists.definite,
  ] as const;
  const { start, end } = source.span;
  const first = tokens[context.firstToken(start)]?.lower ?? '';
  for (let i = context.firstToken(start); i < tokens.length && tokens[i]!.end <= end; i++) {
    const { tag, lower, lemma, capital } = tokens[i]!;
    if (/^(?:determiner|clitic|preposition)$/.test(tag)) continue;
    if (/^(?:pronoun|name)$/.test(tag) || capital) return true;
    if (of.some((words) => words.has(lower) || words.has(lemma))) return true;
    // "La rumeur", "une lueur": only with an article of his is "-eur" somebody.
    if (tag === 'noun') return PERSON_ENDING.test(lower) && !(/eur$/.test(lower) && HERS.test(first));
  }
  return true;
}
