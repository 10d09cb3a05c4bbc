import type { Source } from '../../../model/extraction.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import type { QuoteContext } from '../quote-context.ts';

const LONGEST = 60;
const MOST_WORDS = 7;

/**
 * Accepts: a turn of a dialogue told within a paragraph: nothing but the speaker and a colon stands between it and the
 * sentence or quotation before.
 * Fires on: « Où étiez-vous ? » L'accusé : « Au lit. » La juge : « Seul ? »
 * Not on: Son slogan : « Tous au lit. »
 */
export const turnLabel: AttributionRule = {
  id: 'turn-label',
  attribute(index, context) {
    const span = labelBefore(context, index);
    const speaker = span && speakerOf(context, span);
    if (!speaker) return null;
    const detail = `stands after "${context.slice(span.start, span.end)}" and a colon`;
    return { speakers: [speaker], cue: null, via: [], rule: this.id, confidence: 0.85, detail };
  },
};

function labelBefore(context: QuoteContext, index: number) {
  const { outerStart } = context.passages[index]!;
  const { tokens } = context.analysis;
  let colon = context.firstToken(outerStart) - 1;
  while (colon >= 0 && tokens[colon]!.start >= outerStart) colon--;
  if (tokens[colon]?.text !== ':' || outerStart - tokens[colon]!.end > 3) return null;
  let from = colon;
  const { sentence } = tokens[colon]!;
  while (from > 0 && colon - from <= MOST_WORDS) {
    const { tag, sentence: own, text } = tokens[from - 1]!;
    if (own !== sentence || tag === 'mark' || /^[.!?…–—-]$/.test(text)) break;
    if (!/^(?:noun|name|adjective|determiner|preposition|clitic|number)$/.test(tag)) return null;
    from--;
  }
  if (from === colon || colon - from > MOST_WORDS) return null;
  const span = { start: tokens[from]!.start, end: tokens[colon - 1]!.end };
  return tokens[from]!.capital && span.end - span.start <= LONGEST ? span : null;
}

function speakerOf(context: QuoteContext, span: { start: number; end: number }): Source | null {
  const source = context.sourceAt(span);
  if (!source) return null;
  return source.kind === 'person' || source.kind === 'organization' || isOnePerson(context, source)
    ? source
    : null;
}
