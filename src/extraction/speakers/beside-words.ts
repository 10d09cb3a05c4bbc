import type { Span } from '../../model/span.ts';
import { firstIndex } from '../lib/first-index.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import type { Voice } from './voices.ts';

/** Tokens behind the words within which a name belongs to them. */
const REACH = 14;
const NEAR = 5;
/** Characters of as many tokens, and of a comma before the words. */
const LONGEST = 280;
const COMMA_WITHIN = 20;
const BREAKS: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'mark']);
const OF: ReadonlySet<string> = new Set(['preposition', 'determiner', 'clitic']);

/**
 * How a name stands beside words in their sentence: "behind comma near" ("le préfet de l'Orne, Luc Petit"), "behind of
 * near" ("le bras droit de Luc Petit"), "before comma" ("Luc Petit, le préfet"), "inside"; '' where it does not, or a
 * verb stands between.
 */
export function besideWords(context: QuoteContext, span: Span, { named, namedEnds }: Voice): string {
  const { tokens } = context.analysis;
  const first = context.firstToken(span.start);
  const end = context.firstToken(span.end);
  const sentence = tokens[first]?.sentence;
  // In order of the text; those far behind and ahead need no look.
  const nearest = firstIndex(named.length, (i) => namedEnds[i]! >= span.start - COMMA_WITHIN);
  for (let n = nearest; n < named.length && named[n]! <= span.end + LONGEST; n++) {
    const at = context.firstToken(named[n]!);
    if (tokens[at]?.sentence !== sentence) continue;
    if (named[n]! < span.start) {
      const to = context.firstToken(namedEnds[n]!);
      if (first - to <= 1 && tokens[to]?.text === ',') return 'before comma';
      continue;
    }
    if (at < end) return 'inside';
    if (at - end > REACH) continue;
    const between = tokens.slice(end, at);
    if (between.some(({ tag }) => BREAKS.has(tag))) continue;
    const before = tokens[at - 1]!;
    const how =
      before.text === ','
        ? 'comma'
        : OF.has(before.tag)
          ? 'of'
          : before.tag === 'conjunction'
            ? 'and'
            : 'next';
    return `behind ${how} ${at - end > NEAR ? 'far' : 'near'}`;
  }
  return '';
}
