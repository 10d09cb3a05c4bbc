import type { MutableToken } from '../mutable-token.ts';
import { ADJECTIVE, ADVERB, GERUND, INFINITIVE, lemmaOf, NOUN, PARTICIPLE, VERB } from '../word.ts';

const OBJECT_PRONOUNS = new Set([
  "l'",
  'la',
  'le',
  'les',
  'leur',
  'lui',
  'y',
  'en',
  'se',
  "s'",
  "m'",
  "t'",
  'me',
  'te',
  'nous',
  'vous',
]);
const SUBJECTS = new Set([
  'il',
  'elle',
  'on',
  'ils',
  'elles',
  'je',
  "j'",
  'tu',
  'qui',
  'nous',
  'vous',
  "c'",
  'ce',
  'cela',
  'ça',
]);

/** A clause begins here, and what follows is no participle ("A démissionné hier") and no pronoun behind a hyphen. */
function opensPhraseOfPlace(before: MutableToken | undefined, after: MutableToken | undefined): boolean {
  if (before && !/^[–—:«"“(-]$/.test(before.text)) return false;
  if (!after || after.lower.startsWith('-')) return false;
  const closed = after.word.closed?.tag;
  if (closed) return /^(?:determiner|clitic|number|pronoun)$/.test(closed) && after.lower !== 'on';
  if (after.tag === 'number' || after.tag === 'name' || after.capital || /^\d/.test(after.text)) return true;
  return (after.word.can & PARTICIPLE) === 0 && (after.word.can & (NOUN | INFINITIVE)) !== 0;
}

/** Mends the tag of a word of the closed classes ("le", "en", "même") by the words around it. */
export function adjustFrenchClosed(
  token: MutableToken,
  before: MutableToken | undefined,
  after: MutableToken | undefined,
): void {
  const { lower } = token;
  // "A Paris, il pleut", "A la barre, elle nie": "À" as most papers write it.
  if (token.text === 'A' && token.tag === 'auxiliary' && opensPhraseOfPlace(before, after)) {
    token.tag = 'preposition';
    token.lemma = 'à';
    return;
  }
  if (before?.lower === "l'" && (lower === 'un' || lower === 'une')) {
    token.tag = 'pronoun';
    return;
  }
  if (
    token.tag === 'auxiliary' &&
    token.word.can & NOUN &&
    before &&
    (before.tag === 'determiner' || before.tag === 'number')
  ) {
    // "50 avions", "des sommes", "les êtres"
    token.tag = 'noun';
    token.lemma = lemmaOf(token.word, 'N');
    return;
  }
  if (token.tag === 'determiner' || token.tag === 'clitic') {
    // "le" and "l'" before a verb are pronouns: "l'a dit", "il la voit"; "leur" before a noun is a possessive.
    if (after && OBJECT_PRONOUNS.has(lower) && isVerbLike(after) && !/^(?:de|du|à)$/.test(after.lower)) {
      const noun =
        (after.word.can & (NOUN | ADJECTIVE)) !== 0 &&
        after.tag !== 'auxiliary' &&
        !after.word.closed &&
        !RARE_NOUN.test(after.lower);
      const clause = before && (SUBJECTS.has(before.lower) || before.lower === 'ne' || before.lower === "n'");
      if (token.tag === 'determiner' && (!noun || clause)) token.tag = 'pronoun';
    }
    if (
      (lower === 'tout' || lower === 'tous') &&
      after &&
      after.word.closed === null &&
      after.word.can === ADVERB
    )
      token.tag = 'adverb';
    return;
  }
  if (lower === 'en' && after) {
    // "en a parlé", "il en est" against "en France", "en mars".
    if (
      after.tag === 'auxiliary' ||
      after.word.closed?.tag === 'auxiliary' ||
      (before && SUBJECTS.has(before.lower))
    )
      token.tag = 'pronoun';
    return;
  }
  // "la même source": which one, not "even".
  if (lower === 'même' && before?.word.closed?.tag === 'determiner') token.tag = 'adjective';
  if (lower === 'soit' && before && /^(?:noun|name|pronoun|adjective|participle)$/.test(before.tag)) {
    token.tag = 'auxiliary';
    token.lemma = 'être';
  }
  if (lower === 'plus' && !(before && /^(?:ne|n'|non)$/.test(before.lower))) token.tag = 'adverb';
  if (lower === 'point' && before && (before.word.closed?.tag === 'determiner' || before.tag === 'adjective'))
    token.tag = 'noun';
  if (lower === 'été') token.tag = 'participle';
  if (
    lower === 'est' &&
    before &&
    (before.lower === "l'" || before.lower === 'nord' || before.lower === 'sud')
  ) {
    if (!after || /^(?:du|de|d'|des|et|,|\.)$/.test(after.lower)) token.tag = 'noun';
  }
  if (lower === 'personne' && before && before.word.closed?.tag === 'determiner') token.tag = 'noun';
  if (lower === 'or' && before && /^(?:l'|d'|en|d’)$/.test(before.lower)) token.tag = 'noun';
  if (lower === 'car' && before && before.word.closed?.tag === 'determiner') token.tag = 'noun';
}

/** Verbs of saying that the lexicon also has as nouns that nobody uses: "la mairie le conteste". */
const RARE_NOUN = /^contestes?$/;

function isVerbLike(token: MutableToken): boolean {
  return token.word.closed?.tag === 'auxiliary' || (token.word.can & (VERB | INFINITIVE | GERUND)) !== 0;
}
