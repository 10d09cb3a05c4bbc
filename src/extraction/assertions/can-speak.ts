import type { Source } from '../../model/extraction.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { wordListsOf } from '../names/word-lists.ts';
import type { Frame } from '../parts.ts';
import { tokenRange } from './lib/token-range.ts';
import { speakerWordsOf } from './speaker-words.ts';
import type { AssertionContext } from './statement.ts';

/** Endings of nouns for people that no list has. */
const PERSON_ENDING = {
  fr: /(?:eurs?|rices?|euses?|iens?|iennes?|istes?|logues?|ants?|antes?|iers?|ières?|és?|ées?|ains?|aines?|ais|aises?|ois|oises?|crates?)$/,
  en: /(?:ers?|ors?|ists?|ians?|men|man|women|woman|people|ants?|ees?|ents?|ives?|ats?|folk|team|staff)$/,
};

/**
 * False for subjects that cannot say anything ("les échecs ont révélé", "the move suggests"): an unnamed source must
 * be a person, a group, a body or a document by its head word.
 */
export function canSpeak(
  { analysis }: AssertionContext,
  view: SentenceView,
  frame: Frame,
  source: Source,
): boolean {
  if (
    (analysis.language === 'en' && frame.rule !== 'headline') ||
    source.kind !== 'anonymous' ||
    frame.form === 'according-to' ||
    frame.form === 'after'
  )
    return true;
  if (!view.cues.inanimate.has(frame.lemma) && frame.rule !== 'headline') return true;
  const lists = wordListsOf(analysis.language);
  const own = speakerWordsOf(analysis.language);
  const { from, to } = tokenRange(analysis, source.span);
  for (let i = from; i < to; i++) {
    const { lower, lemma, tag } = view.tokens[i]!;
    if (tag === 'preposition' && i > from) return false;
    if (tag === 'determiner' || tag === 'clitic' || tag === 'preposition') continue;
    if (tag === 'name' || tag === 'number' || tag === 'pronoun') return true;
    for (const word of [lower, lemma]) {
      if (lists.roles.has(word) || lists.documents.has(word) || lists.groups.has(word)) return true;
      if (own.has(word)) return true;
      if (lists.organizationHeads.has(word) || lists.definite.has(word)) return true;
    }
    if (tag !== 'adjective' && PERSON_ENDING[analysis.language].test(lower)) return true;
  }
  return false;
}
