import { subjectAfter } from '../../attribution/clause/subject-after.ts';
import { cuesOf } from '../../attribution/cues.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { canUtter } from '../lib/can-utter.ts';
import { groupsFrom } from '../lib/groups-around.ts';
import type { Attribution, QuoteContext } from '../quote-context.ts';

/**
 * Accepts: an attribution inserted between the marks themselves, after a comma or stop.
 * Fires on: « Nous restons, répond-elle. Et nous gagnerons. »
 * Not on: « Il m'a dit qu'il restait. »
 */
export const cueInside: AttributionRule = {
  id: 'cue-inside',
  attribute(index, context) {
    const { start, end } = context.passages[index]!;
    for (const frame of context.framesWithin(start, end)) {
      if (frame.inside !== index || (frame.form !== 'after' && frame.form !== 'inserted')) continue;
      if (!/[,!?…—–-]\s*$/.test(context.slice(Math.max(start, frame.start - 3), frame.start))) continue;
      return attributionFromFrame(context, frame, this.id, 0.9, 'holds');
    }
    return insertedVerb(index, context, this.id);
  },
};

const MOST_SENTENCES = 12;

/** « …, indique le porte-parole, Marc Tessier. … »: verb of saying and subject between commas or stop. */
function insertedVerb(index: number, context: QuoteContext, rule: string): Attribution | null {
  const { analysis, passages } = context;
  const { start, end, continues, by } = passages[index]!;
  if (analysis.language !== 'fr' || by !== 'marks' || continues) return null;
  const { verbs } = cuesOf(analysis.language);
  const first = context.sentenceAt(start);
  for (let sentence = first; sentence < first + MOST_SENTENCES; sentence++) {
    const view = context.view(sentence);
    if (!view || view.tokens[view.from]!.start >= end) return null;
    for (const group of groupsFrom(view, context.firstToken(start))) {
      const from = view.tokens[group.from]!.start;
      if (
        from <= start ||
        view.tokens[group.to - 1]!.end >= end ||
        group.kind !== 'finite' ||
        group.inverted >= 0
      )
        continue;
      if (view.tokens[group.from - 1]?.text !== ',' || !verbs.has(group.lemma)) continue;
      const range = subjectAfter(view, group.to);
      const next = range && view.tokens[range.to];
      if (!range || (next && next.sentence === sentence && next.tag !== 'punctuation' && next.tag !== 'mark'))
        continue;
      const speaker = context.sourceAt(view.span(range.from, range.to));
      // "…, venaient de terminer une livraison, …": its object.
      if (!speaker || !canUtter(context, speaker)) continue;
      const cue = view.span(group.from, group.to);
      const detail = `holds "${context.slice(cue.start, cue.end)}" and its subject`;
      return { speakers: [speaker], cue, via: [], rule, confidence: 0.8, detail };
    }
  }
  return null;
}
