import type { Language } from '../../model/language.ts';
import { adverbialLength, adverbialPhrasesOf } from './adverbial-phrases.ts';
import { APOSTROPHE, characterClass, DIGIT, LETTER, MARK } from './character-class.ts';
import { writtenTest } from './form-test.ts';
import type { MutableToken } from './mutable-token.ts';
import { tagEnglishWord } from './tag-english.ts';
import { tagFrenchWord } from './tag-french.ts';
import { findVerbOfClause } from './verb-of-clause.ts';
import { findVerbOfEnglishClause } from './verb-of-english-clause.ts';

const TAGGERS = { fr: tagFrenchWord, en: tagEnglishWord };

const CURRENCY = writtenTest(/^[$€£¥₽]$/);
const HANDLE = writtenTest(/^[@#]\p{L}/u);

/** Gives each token of a sentence its part of speech and dictionary form, from left to right. */
export function tagSentence(tokens: MutableToken[], from: number, to: number, language: Language): void {
  const tagWord = TAGGERS[language];
  const { byFirst, openers } = adverbialPhrasesOf(language);
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (openers.of(token)) {
      const length = adverbialLength(byFirst.get(token.lower)!, tokens, i, from, to);
      for (let k = i; k < i + length; k++) tokens[k]!.tag = 'adverb';
      if (length > 0) {
        i += length - 1;
        continue;
      }
    }
    const kind = characterClass(token.text.charCodeAt(0));
    if (kind === LETTER || token.word.closed) tagWord(tokens, i, from, to);
    else if (kind === DIGIT) token.tag = 'number';
    else if (kind === MARK || kind === APOSTROPHE) token.tag = isWordEnding(token) ? 'clitic' : 'mark';
    else if (CURRENCY.of(token)) token.tag = 'other';
    else token.tag = isInverted(token) ? 'pronoun' : HANDLE.of(token) ? 'name' : 'punctuation';
  }
  if (language === 'fr') findVerbOfClause(tokens, from, to);
  else findVerbOfEnglishClause(tokens, from, to);
}

function isWordEnding(token: MutableToken): boolean {
  return token.text.length > 1 && characterClass(token.text.charCodeAt(1)) === LETTER;
}

function isInverted(token: MutableToken): boolean {
  return (
    token.text.length > 2 && token.text.startsWith('-') && characterClass(token.text.charCodeAt(1)) === LETTER
  );
}
