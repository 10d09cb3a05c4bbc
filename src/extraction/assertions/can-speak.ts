import type { Source } from '../../model/extraction.ts';
import type { Language } from '../../model/language.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { wordListsOf } from '../names/word-lists.ts';
import type { Analysis, Frame } from '../parts.ts';
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
  if (analysis.language === 'en' && frame.rule === 'headline' && source.kind === 'anonymous')
    return lastNounSpeaks(analysis, view, source);
  if (source.kind !== 'anonymous') return true;
  // "Nobody has said that the mill will close"
  if (frame.form === 'that-clause' && NO_ONE.test(source.name)) return false;
  // "RotaSmart, calculates the breaks": an object behind its verb.
  if (analysis.language === 'en' && frame.form === 'after' && source.span.start > frame.cue.end)
    return anyNounSpeaks(analysis, view, source, frame.lemma === 'say');
  if (analysis.language === 'en') return true;
  // "Une chose est sûre : le port ferme"
  if (NOBODY.test(source.name)) return false;
  if (frame.form === 'according-to') return true;
  if (frame.rule === 'headline') return headSpeaks(analysis, view, source);
  if (frame.form !== 'after' && !view.cues.inanimate.has(frame.lemma)) return true;
  const { from, to } = tokenRange(analysis, source.span);
  for (let i = from; i < to; i++) {
    const { lower, lemma, tag } = view.tokens[i]!;
    // "plus de 500 étudiants", "au moins dix élus"
    if (tag === 'adverb' && view.tokens[to - 1]!.tag === 'noun' && isCounted(view, i, to)) return true;
    if (tag === 'preposition' && i > from) return false;
    if (tag === 'determiner' || tag === 'clitic' || tag === 'preposition') continue;
    if (tag === 'name' || tag === 'number' || tag === 'pronoun') return true;
    if (isSpeakerWord(analysis.language, lower) || isSpeakerWord(analysis.language, lemma)) return true;
    if (tag !== 'adjective' && PERSON_ENDING[analysis.language].test(lower)) return true;
  }
  return false;
}

const NO_ONE = /^(?:nobody|no[ -]one|none|nothing|neither|no \S+|personne|nul|aucune?)(?: |$)/i;
const NOBODY =
  /^(?:(?:une|la seule|seule une|cette|autre) chose|l['’]essentiel|le reste|le \d{1,2}|le 1er)$/i;

/** English: "said a friend of hers"; behind a plain "said" only an abstraction is nobody ("said his explanation …"). */
function anyNounSpeaks(analysis: Analysis, view: SentenceView, source: Source, plain: boolean): boolean {
  const { from, to } = tokenRange(analysis, source.span);
  const owned = view.tokens.slice(from, to).findLastIndex(({ lower }) => /^['’]s?$/.test(lower));
  const nouns = view.tokens.slice(from + owned + 1, to);
  return nouns.some(
    ({ tag, lower, lemma }) =>
      /^(?:name|pronoun|number)$/.test(tag) ||
      isSpeakerWord('en', lower) ||
      isSpeakerWord('en', lemma) ||
      (plain ? tag === 'noun' && !ABSTRACT.test(lower) : PERSON_ENDING.en.test(lower)),
  );
}

const ABSTRACT = /(?:[ts]ion|ness|ity|ment|ism|age|ance|ence)s?$/;

/** "Affaire Martin : le juge part" is about Martin: the first noun of a heading's source must be one that speaks. */
function headSpeaks(analysis: Analysis, view: SentenceView, source: Source): boolean {
  const { from, to } = tokenRange(analysis, source.span);
  for (let i = from; i < to; i++) {
    const { tag, lower, lemma } = view.tokens[i]!;
    // "Rimouski : la piscine rouvre": whoever has a name and no entity is a place.
    if (tag === 'name') return to - from > 1;
    if (tag === 'noun' || tag === 'adjective') {
      return isSpeakerWord(analysis.language, lower) || isSpeakerWord(analysis.language, lemma);
    }
  }
  return false;
}

/** English: "Storm damage: the bill is due" is about the damage; the last noun of a heading's source must be one that speaks. */
function lastNounSpeaks(analysis: Analysis, view: SentenceView, source: Source): boolean {
  const { to } = tokenRange(analysis, source.span);
  const { tag, lower, lemma } = view.tokens[to - 1]!;
  if (tag === 'name') return true;
  return isSpeakerWord('en', lower) || isSpeakerWord('en', lemma) || PERSON_ENDING.en.test(lower);
}

function isSpeakerWord(language: Language, word: string): boolean {
  const lists = wordListsOf(language);
  return (
    speakerWordsOf(language).has(word) ||
    lists.roles.has(word) ||
    lists.documents.has(word) ||
    lists.groups.has(word) ||
    lists.organizationHeads.has(word) ||
    lists.definite.has(word)
  );
}

/** People in numbers: a number behind, and the last noun is one that speaks. */
function isCounted(view: SentenceView, from: number, to: number): boolean {
  const { lower, lemma } = view.tokens[to - 1]!;
  return (
    view.tokens.slice(from, to).some(({ tag }) => tag === 'number') &&
    (isSpeakerWord('fr', lower) || isSpeakerWord('fr', lemma) || PERSON_ENDING.fr.test(lower))
  );
}
