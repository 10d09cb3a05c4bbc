import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import type { QuoteContext } from '../quote-context.ts';

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
    const subject = group && subjectSource(context, sentence, group);
    const role = subject && isOnePerson(context, subject) ? subject : null;
    const speaker = role?.kind === 'person' ? role : (personAtStart(context, before) ?? role);
    if (!speaker) return null;
    const detail = `follows a sentence about "${speaker.name}"`;
    return { speakers: [speaker], cue: null, via: [], rule: this.id, confidence: 0.6, detail };
  },
};

/** "Sam Roe, the director of the Party said in a statement.": the person whose name begins the sentence. */
function personAtStart(context: QuoteContext, { start, end }: Span): Source | null {
  const first = context.names.entitiesIn({ start, end })[0];
  const entity = first === undefined ? undefined : context.names.entities[first];
  const mention = entity?.mentions.find((each) => each.start === start);
  if (entity?.kind !== 'Person' || !mention) return null;
  return { kind: 'person', name: entity.name, entity: entity.index, span: mention };
}
