import type { Source } from '../../../model/extraction.ts';
import { cuesOf } from '../../attribution/cues.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';
import { speakersBefore } from '../lib/speakers-before.ts';
import { subjectIn } from '../lib/subject-in.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Tokens looked at between verb and mark. */
const FARTHEST = 25;
/** Senses that are no saying: a fragment after them is the article's own irony or a thought. */
const SILENT = new Set(['think', 'wish', 'feel', 'forecast']);

/**
 * Accepts: a fragment with a verb of saying before it in its sentence that no frame was built on; the subject of the verb.
 * Fires on: Il conteste, fort de ses appuis, ces élus disant la loi « sans le moindre effet ».
 * Not on: Il pense gagner « sans le moindre effort ».
 */
export const sayingVerbBefore: AttributionRule = {
  id: 'saying-verb-before',
  attribute(index, context) {
    const { outerStart } = context.passages[index]!;
    const { tokens, language } = context.analysis;
    const { verbs } = cuesOf(language);
    const last = context.firstToken(outerStart) - 1;
    const sentence = context.sentence(context.sentenceAt(outerStart));
    if (!sentence || context.passages[index]!.by !== 'marks') return null;
    for (let i = last; i >= sentence.from && i >= last - FARTHEST; i--) {
      const token = tokens[i]!;
      const participial =
        token.tag === 'gerund' ||
        (language === 'en' && /ing$/.test(token.lower) && tokens[i - 1]?.text === ',');
      if (!participial && !/^(?:verb|participle|infinitive)$/.test(token.tag)) continue;
      const stem = token.lower.replace(/ing$/, '');
      const cues =
        verbs.get(token.lemma) ?? (participial ? (verbs.get(stem) ?? verbs.get(`${stem}e`)) : undefined);
      if (!cues?.some(({ sense, only }) => !SILENT.has(sense) && only === null)) continue;
      if (isQuoted(context, index, token.start)) continue;
      const speakers = subjectOf(context, participial, sentence.start, token.start);
      return {
        speakers,
        cue: { start: token.start, end: token.end },
        via: [],
        rule: this.id,
        confidence: speakers.length > 0 ? 0.6 : 0.4,
        detail: `stands after the verb "${token.text}"`,
      };
    }
    return null;
  },
};

function subjectOf(
  context: QuoteContext,
  participial: boolean,
  from: number,
  verb: number,
): readonly Source[] {
  const sentence = context.sentenceAt(verb);
  const main = participial ? firstFinite(context, sentence, from, verb) : null;
  const subject =
    (main && subjectSource(context, sentence, main)) ??
    (participial ? null : lastSubject(context, from, verb)) ??
    subjectIn(context, { start: from, end: verb });
  return subject ? [subject] : speakersBefore(context, verb);
}

/** Subject right before a finite verb: the last clause's. */
function lastSubject(context: QuoteContext, from: number, verb: number): Source | null {
  const { tokens } = context.analysis;
  for (let i = context.firstToken(verb) - 1; i >= 0 && tokens[i]!.start >= from; i--) {
    const { text, tag } = tokens[i]!;
    if (text === ',' || text === ';' || text === ':' || tag === 'verb' || tag === 'subordinator') {
      return subjectIn(context, { start: tokens[i]!.end, end: verb });
    }
  }
  return null;
}

function isQuoted(context: QuoteContext, index: number, offset: number): boolean {
  for (let i = index - 1; i >= 0 && index - i < 6; i--) {
    const { outerStart, outerEnd } = context.passages[i]!;
    if (outerStart < offset && offset < outerEnd) return true;
  }
  return false;
}
