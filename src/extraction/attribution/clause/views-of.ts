import type { Analysis, QuotedPassage } from '../../parts.ts';
import { SentenceView } from './sentence-view.ts';

/** Sentence views of one article, made once and when asked for: frames and assertions look at the same sentences. */
export interface Views {
  at(sentence: number): SentenceView;
}

export function viewsOf(analysis: Analysis, passages: readonly QuotedPassage[]): Views {
  const known = analysis.shared.views;
  if (known?.passages === passages) return known.views;
  const passageOf = mapPassages(analysis, passages);
  const made: SentenceView[] = [];
  const views: Views = {
    at: (sentence) => (made[sentence] ??= new SentenceView(analysis, sentence, passages, passageOf)),
  };
  analysis.shared.views = { passages, views };
  return views;
}

/** Outermost utterance that holds each token, by index in `passages`; -1 outside. */
function mapPassages(analysis: Analysis, passages: readonly QuotedPassage[]): Int32Array {
  const map = new Int32Array(analysis.tokens.length).fill(-1);
  let passage = 0;
  for (const token of analysis.tokens) {
    while (passage < passages.length && isPast(passages[passage]!, token.start)) passage++;
    const current = passages[passage];
    if (current && token.start >= current.start && token.end <= current.end) map[token.index] = passage;
  }
  return map;
}

function isPast(passage: QuotedPassage, offset: number): boolean {
  return passage.end <= offset || passage.depth > 0 || !passage.utterance;
}
