import type { QuoteContext } from '../quote-context.ts';

/** Tokens of the article's own before the marks that make a passage part of its sentence ("Et « … »" is not). */
const FEWEST_BEFORE = 3;

/** True where a passage stands within a sentence of the article: its own words come before the marks. */
export function isEmbedded(context: QuoteContext, index: number): boolean {
  const { outerStart } = context.passages[index]!;
  const token = context.firstToken(outerStart);
  const { tokens } = context.analysis;
  const sentence = context.sentenceAt(outerStart - 1);
  if (sentence !== context.sentenceAt(outerStart)) return false;
  // "chanté « … »", "un « … »": no comma or colon sets it off.
  if (
    /^(?:verb|participle|infinitive|preposition|determiner|noun|adjective)$/.test(
      tokens[token - 1]?.tag ?? '',
    )
  )
    return true;
  let before = 0;
  for (let i = token - 1; i >= 0 && tokens[i]!.sentence === sentence; i--) {
    const { tag, text, start } = tokens[i]!;
    if (/[.!?…]$/.test(text) || context.passageAround(start) !== -1) break;
    if (tag !== 'mark' && tag !== 'punctuation') before++;
  }
  return before >= FEWEST_BEFORE;
}
