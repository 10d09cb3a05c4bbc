import type { Source } from '../../../model/extraction.ts';
import { namedSource } from '../../names/named-source.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import type { QuoteContext } from '../quote-context.ts';

/** How far back, in characters, the lawyer may have been named. */
const FARTHEST = 2500;
const MY_CLIENT = /\b(?:mon client|ma cliente|mes client(?:e?s)|notre cliente?|my client|our client)\b/i;
const TITLE = /(?:^|\s)(?:Me|Maître|M(?:aî|aÎ)tre)\s/u;
const LAWYER = /(?:avocate?|bâtonni(?:er|ère)|défenseure?|conseil|lawyer|attorney|barrister|solicitor)\b/iu;

/** "l'avocat Paul Roy", "l'avocate de la famille, Me Roy"; in "l'avocate de Jean" the name is the client's. */
const BEFORE_NAME =
  /(?:avocate?|lawyer|attorney|barrister|solicitor)s?(?: (?!d[eu]s? |of )\p{L}+)?\s$|avocate? d(?:e |u |es |['’])[^.;:,«»"“”]{1,30},\s(?:Me\s)?$/iu;

/**
 * Accepts: a passage without words of saying that speaks of "mon client": the lawyer named last before it.
 * Fires on: « Rien n'est prouvé », dit Me Carlier, l'avocate de Jean Massart. L'homme attend. « Mon client est serein. »
 * Not on: « Mon client est serein », dit le vendeur. « Mon client. » where no lawyer has been named.
 */
export const clientOfLawyer: AttributionRule = {
  id: 'client-of-lawyer',
  attribute(index, context) {
    const { start, end, outerStart } = context.passages[index]!;
    if (!MY_CLIENT.test(context.slice(start, end))) return null;
    const speaker = lastLawyer(context, outerStart);
    if (!speaker) return null;
    const detail = `speaks of a client, as the lawyer "${speaker.name}" does`;
    return { speakers: [speaker], cue: null, via: [], rule: this.id, confidence: 0.75, detail };
  },
};

function lastLawyer(context: QuoteContext, offset: number): Source | null {
  const { entities } = context.names;
  let best: Source | null = null;
  for (const index of context.names.entitiesIn({ start: Math.max(0, offset - FARTHEST), end: offset })) {
    const { kind, mentions } = entities[index]!;
    const last = mentions.findLast(({ start, form }) => start < offset && form === 'name');
    if (kind !== 'Person' || !last || (best && best.span.start > last.start)) continue;
    const lawyer = mentions.some(({ start, end, text, form }) => {
      if (form !== 'name' || start >= offset) return false;
      const before = context.slice(Math.max(0, start - 40), start);
      const after = context.slice(end, end + 40);
      return (
        TITLE.test(`${before.slice(-8)}${text}`) ||
        BEFORE_NAME.test(before) ||
        (/^, (?:l['’]|un |une |son |the |a |his |her )?\p{L}*/u.test(after) &&
          LAWYER.test(after.slice(0, 22)))
      );
    });
    if (lawyer) best = namedSource(entities[index]!, last);
  }
  return best;
}
