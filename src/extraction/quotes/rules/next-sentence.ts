import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';
import { announces } from '../lib/frame-gap.ts';
import { isEmbedded } from '../lib/is-embedded.ts';
import type { QuoteContext } from '../quote-context.ts';

/**
 * Accepts: a quotation that opens its paragraph, followed by a sentence that tells who speaks.
 * Fires on: « Nous restons. » Lundi, la maire a assuré que tout allait bien. « Tout a brûlé. » Deux bergers racontent leur nuit.
 *   « Sept minutes ! » Dans le couloir, Luc Petit ne décolère pas.
 * Not on: « Nous restons », dit la maire. Le préfet a parlé ensuite.
 */
export const nextSentence: AttributionRule = {
  id: 'next-sentence',
  attribute(index, context) {
    const { outerEnd } = context.passages[index]!;
    if (isEmbedded(context, index)) return null;
    const next = context.sentence(context.sentenceAt(outerEnd - 1) + 1);
    if (!next || next.paragraph !== context.paragraphs[index]) return null;
    const frame = context
      .framesWithin(outerEnd, next.end)
      .find(
        (candidate) =>
          candidate.inside === -1 &&
          !announces(context, candidate) &&
          candidate.cue.start >= outerEnd &&
          context.speakersOf(candidate).length > 0,
      );
    const teller = tellerOf(context, context.sentenceAt(outerEnd - 1) + 1, outerEnd);
    if (teller && (!frame || frame.cue.start > teller.cue.end)) {
      const detail = `is followed by what "${teller.source.name}" told`;
      return { speakers: [teller.source], cue: teller.cue, via: [], rule: this.id, confidence: 0.6, detail };
    }
    return frame
      ? attributionFromFrame(context, frame, this.id, 0.6, 'is followed in the next sentence by')
      : null;
  },
};

/** Verbs of telling; who answers or adds has been spoken to. */
const TELLING =
  /^(?:raconter|témoigner|décrire|relater|narrer|confier|évoquer|expliquer|résumer|détailler|livrer|retracer|rapporter)$/;

/** How somebody named has just spoken: "ne décolère pas", "s'emporte". */
const MOOD =
  /^(?:décolérer|fulminer|pester|tempêter|jubiler|exulter|savourer|enrager|tonner|soupirer|ironiser|plaisanter|emporter|agacer|énerver|indigner|insurger)$/;

/** Who is the subject of the sentence's first verb, where that is one of saying, whatever it says ("raconte sa nuit"). */
function tellerOf(
  context: QuoteContext,
  sentence: number,
  from: number,
): { readonly source: Source; readonly cue: Span } | null {
  const { language } = context.analysis;
  const end = context.sentence(sentence)?.end ?? from;
  const group = firstFinite(context, sentence, from, end);
  if (!group || group.passive || language !== 'fr') return null;
  const told = TELLING.test(group.lemma) && !group.reflexive && !group.negated;
  if (!told && !MOOD.test(group.lemma)) return null;
  const source = subjectSource(context, sentence, group);
  if (!told && source?.kind !== 'person') return null;
  if (!source || source.kind === 'document') return null;
  return { source, cue: context.view(sentence)!.span(group.from, group.to) };
}
