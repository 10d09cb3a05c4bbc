import type { Source } from '../../../model/extraction.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Tokens between "with" and the gerund. */
const LONGEST_ABSOLUTE = 14;

/** "with its coordinator, Peter Muta, warning of": the words after "with" are the subject of an English gerund. */
export function absoluteSubject(context: QuoteContext, verb: number): Source | null {
  const { tokens, language } = context.analysis;
  if (language !== 'en' || !/ing$/.test(tokens[verb]?.lower ?? '')) return null;
  for (
    let i = verb - 1;
    i >= 0 && verb - i < LONGEST_ABSOLUTE && tokens[i]!.sentence === tokens[verb]!.sentence;
    i--
  ) {
    if (tokens[i]!.tag === 'verb' || tokens[i]!.tag === 'auxiliary') return null;
    if (tokens[i]!.lower !== 'with') continue;
    const view = context.view(tokens[i]!.sentence);
    const range = view && phraseFrom(view, i + 1);
    // Its words must reach the verb, but for an apposition between commas.
    if (!view || !range || (range.to !== verb && view.tokens[verb - 1]!.text !== ',')) return null;
    const span = view.span(range.from, range.to);
    return context.whoAt(span);
  }
  return null;
}
