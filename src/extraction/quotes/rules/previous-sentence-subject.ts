import type { AttributionRule } from '../attribution-rule.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';

/**
 * Accepts: a whole sentence in marks that follows a sentence about somebody in the same paragraph.
 * Fires on: Ana Duarte hausse les épaules. « On verra bien demain. »
 * Not on: Les rues sont vides. « On verra bien demain. »
 */
export const previousSentenceSubject: AttributionRule = {
  id: 'previous-sentence-subject',
  attribute(index, context) {
    const { outerStart } = context.passages[index]!;
    const own = context.sentenceAt(outerStart);
    const ownStart = context.sentence(own)?.start ?? outerStart;
    // The tokenizer may leave the opening mark to the sentence before.
    const sentence = ownStart >= outerStart - 1 ? own - 1 : own;
    const before = context.sentence(sentence);
    if (!before || before.paragraph !== context.paragraphs[index]) return null;
    const group = firstFinite(context, sentence, before.start, outerStart);
    const speaker = group && subjectSource(context, sentence, group);
    if (speaker?.kind !== 'person') return null;
    const detail = `follows a sentence about "${speaker.name}"`;
    return { speakers: [speaker], cue: null, via: [], rule: this.id, confidence: 0.6, detail };
  },
};
