import type { AttributionRule } from '../attribution-rule.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';
import { isOnePerson } from '../lib/role-gender.ts';

/**
 * Accepts: a quotation that opens its paragraph, when nothing else fits: the person whom the paragraph before is about.
 * Fires on: Ana Duarte a tout perdu dans l'incendie.⏎⏎ « Deux cents ruches en une nuit. »
 * Not on: La rue est vide.⏎⏎ « Deux cents ruches en une nuit. »
 */
export const previousParagraphSubject: AttributionRule = {
  id: 'previous-paragraph-subject',
  attribute(index, context) {
    const { outerStart } = context.passages[index]!;
    let paragraph = context.paragraphs[index]! - 1;
    if (outerStart > (context.analysis.paragraphs[paragraph + 1]?.start ?? 0)) return null;
    if (paragraph >= 0 && context.isHeading(paragraph)) paragraph--;
    const span = context.analysis.paragraphs[paragraph];
    if (!span) return null;
    for (
      let sentence = context.sentenceAt(span.end - 1);
      context.sentence(sentence)?.paragraph === paragraph;
      sentence--
    ) {
      const { start, end } = context.sentence(sentence)!;
      const group = firstFinite(context, sentence, start, end);
      const speaker = group && subjectSource(context, sentence, group);
      if (!speaker || !isOnePerson(context, speaker)) continue;
      const detail = `follows a paragraph about "${speaker.name}"`;
      return { speakers: [speaker], cue: null, via: [], rule: this.id, confidence: 0.45, detail };
    }
    return null;
  },
};
