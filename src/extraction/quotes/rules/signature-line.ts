import type { Span } from '../../../model/span.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { subjectIn } from '../lib/subject-in.ts';
import type { QuoteContext } from '../quote-context.ts';

const LONGEST = 160;

/**
 * Accepts: a short line after the quotation's paragraph that begins with a dash and names somebody; the same behind a
 * quotation that opens its paragraph.
 * Fires on: « Nous restons. »⏎ — Ana Duarte, maire de Sel. « Nous restons. » — Ana Duarte
 * Not on: « Nous restons. »⏎ Ana Duarte part.
 */
export const signatureLine: AttributionRule = {
  id: 'signature-line',
  attribute(index, context) {
    const line = lineAfter(context, index);
    if (!line || line.end - line.start > LONGEST) return null;
    if (!/^[—–―-]{1,2}\s?\S/.test(context.slice(line.start, line.start + 5))) return null;
    const source = subjectIn(context, line);
    if (!source) return null;
    const detail = `is signed "${source.name}"`;
    return { speakers: [source], cue: null, via: [], rule: this.id, confidence: 0.9, detail };
  },
};

/** The rest of the paragraph that the quotation opens; where there is none, the next paragraph. */
function lineAfter(context: QuoteContext, index: number): Span | undefined {
  const { outerStart, outerEnd } = context.passages[index]!;
  const paragraph = context.paragraphs[index]!;
  const own = context.analysis.paragraphs[paragraph];
  if (!own) return undefined;
  const rest = context.slice(outerEnd, Math.min(own.end, outerEnd + LONGEST));
  if (/^[\s.,»”"']*$/.test(rest)) return context.analysis.paragraphs[paragraph + 1];
  // Nothing but a name: no verb, no second sentence.
  if (outerStart - own.start > 2 || !/^\s*[—–―-]{1,2}\s?\p{Lu}[^.!?:;«“"]*$/u.test(rest)) return undefined;
  const start = outerEnd + rest.length - rest.trimStart().length;
  const verb = context.view(context.sentenceAt(own.end - 1))?.groups.some(({ kind, from }) => {
    return kind === 'finite' && context.analysis.tokens[from]!.start >= start;
  });
  return verb ? undefined : { start, end: own.end };
}
