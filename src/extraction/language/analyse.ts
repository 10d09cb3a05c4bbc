import type { Language } from '../../model/language.ts';
import type { Analysis, Sentence } from '../parts.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { findSentences } from './find-sentences.ts';
import { forgetFormsIfMany } from './form-numbers.ts';
import { MutableToken } from './mutable-token.ts';
import { tagSentence } from './tag-sentence.ts';
import { tokenise } from './tokenise.ts';
import { wordAt } from './word.ts';

/** Tokens, sentences and paragraphs of a text, every token with its part of speech. Linear in the text's length. */
export function analyse(text: string, language: Language): Analysis {
  forgetFormsIfMany();
  const paragraphs = findParagraphs(text);
  const tokens: MutableToken[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, number) => {
    const first = tokens.length;
    const offsets = tokenise(text, paragraph, language);
    for (let i = 0; i < offsets.length; i += 2) {
      const start = offsets[i]!;
      const end = offsets[i + 1]!;
      tokens.push(new MutableToken(tokens.length, start, end, wordAt(text, start, end, language)));
    }
    let from = first;
    for (const to of findSentences(text, tokens, first, tokens.length, language)) {
      const sentence = sentences.length;
      for (let i = from; i < to; i++) tokens[i]!.sentence = sentence;
      sentences.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, paragraph: number, from, to });
      tagSentence(tokens, from, to, language);
      from = to;
    }
  });
  return { text, language, tokens, sentences, paragraphs, shared: {} };
}
