import type { Language } from '../../model/language.ts';
import type { Analysis, QuotedPassage, Token } from '../parts.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type WordInfo, type Words, wordsOf } from './word-info.ts';

/** An analysis together with what the word lists know of each of its tokens. */
export interface Reading {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly infos: readonly WordInfo[];
  readonly words: Words;
  /** By paragraph. */
  readonly layout: readonly Layout[];
  /** 1 where a capital tells nothing: sentence start, after an opening mark, a colon or a bullet. */
  readonly initial: Uint8Array;
  /** 1 + index of the outermost quoted utterance a token stands in, or 0. */
  readonly quoted: Uint32Array;
}

export function read(analysis: Analysis, passages: readonly QuotedPassage[]): Reading {
  const { tokens, language } = analysis;
  const words = wordsOf(language);
  const infos: WordInfo[] = new Array(tokens.length);
  const initial = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    infos[i] = words.of(token);
    if (!token.capital) continue;
    const previous = tokens[i - 1];
    if (!previous || previous.sentence !== token.sentence) initial[i] = 1;
    else if (previous.tag === 'mark' || previous.tag === 'number') initial[i] = 1;
    else if (/^[-–—•*>…]+$/.test(previous.text)) initial[i] = 1;
    else if (previous.tag === 'punctuation' && !/^[,;)&/]/.test(previous.text)) initial[i] = 1;
  }
  return {
    analysis,
    language,
    tokens,
    infos,
    words,
    layout: layoutOf(analysis, infos),
    initial,
    quoted: quotedTokens(tokens, passages),
  };
}

function quotedTokens(tokens: readonly Token[], passages: readonly QuotedPassage[]): Uint32Array {
  const quoted = new Uint32Array(tokens.length);
  let i = 0;
  passages.forEach((passage, index) => {
    if (passage.depth > 0 || !passage.utterance) return;
    while (i > 0 && tokens[i - 1]!.start >= passage.start) i--;
    while (i < tokens.length && tokens[i]!.start < passage.start) i++;
    for (; i < tokens.length && tokens[i]!.start < passage.end; i++) quoted[i] = index + 1;
  });
  return quoted;
}
