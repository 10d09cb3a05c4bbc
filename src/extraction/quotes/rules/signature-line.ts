import type { AttributionRule } from '../attribution-rule.ts';
import { subjectIn } from '../lib/subject-in.ts';

const LONGEST = 160;

/**
 * Accepts: a short line after the quotation's paragraph that begins with a dash and names somebody.
 * Fires on: « Nous restons. »⏎ — Ana Duarte, maire de Sel
 * Not on: « Nous restons. »⏎ Ana Duarte part.
 */
export const signatureLine: AttributionRule = {
  id: 'signature-line',
  attribute(index, context) {
    const paragraph = context.paragraphs[index]!;
    const own = context.analysis.paragraphs[paragraph];
    const next = context.analysis.paragraphs[paragraph + 1];
    if (!own || !next || next.end - next.start > LONGEST) return null;
    if (!/^[\s.,»”"']*$/.test(context.slice(context.passages[index]!.outerEnd, own.end))) return null;
    if (!/^[—–―-]{1,2}\s?\S/.test(context.slice(next.start, next.start + 5))) return null;
    const source = subjectIn(context, next);
    if (!source) return null;
    const detail = `is signed "${source.name}" in the next line`;
    return { speakers: [source], cue: null, via: [], rule: this.id, confidence: 0.9, detail };
  },
};
