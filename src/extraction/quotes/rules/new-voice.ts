import type { Source } from '../../../model/extraction.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';
import { isEmbedded } from '../lib/is-embedded.ts';
import { isWritten } from '../lib/is-written.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import { SILENT } from '../lib/silent-verbs.ts';
import { speakersBefore } from '../lib/speakers-before.ts';
import type { QuoteContext } from '../quote-context.ts';

/**
 * Accepts: a quotation that opens its paragraph, behind a paragraph that brings in another voice than the last one quoted:
 * somebody says something there, or a person first named there, or who speaks elsewhere, is what it is about.
 * Fires on: « Nous restons », dit la maire.⏎⏎ Paul Hardy, lui, est parti.⏎⏎ « Je n'avais plus le choix. »
 * Not on: « Nous restons », dit la maire.⏎⏎ Paul Hardy a été enterré lundi.⏎⏎ « Il nous manque. »
 */
export const newVoice: AttributionRule = {
  id: 'new-voice',
  attribute(index, context) {
    const { outerStart } = context.passages[index]!;
    const own = context.paragraphs[index]!;
    if (isEmbedded(context, index) || outerStart > (context.analysis.paragraphs[own]?.start ?? 0))
      return null;
    const before = context.attributedBefore(index, 2);
    // Nobody was heard: whom the paragraph is about is left to a weaker rule.
    if (before < 0 && speakersBefore(context, outerStart).length === 0) return null;
    const heard = before < 0 ? -1 : context.paragraphs[before]!;
    let paragraph = own - 1;
    while (paragraph > heard && paragraph >= 0 && context.isHeading(paragraph)) paragraph--;
    const span = context.analysis.paragraphs[paragraph];
    if (!span) return null;
    const from = Math.max(span.start, before < 0 ? 0 : context.passages[before]!.outerEnd);
    const frame = context
      .framesWithin(from, outerStart)
      .findLast((each) => each.inside === -1 && each.paragraph === paragraph && talks(context, each));
    if (frame) {
      const again = before < 0 || isSame(context.speakersOf(frame), context.attributions[before]!.speakers);
      return again
        ? null
        : attributionFromFrame(context, frame, this.id, 0.7, 'follows the paragraph of a saying of');
    }
    if (paragraph <= heard) return null;
    const speaker = voiceOf(context, paragraph);
    if (!speaker || isAbout(context, index)) return null;
    const detail = `follows a paragraph that brings in "${speaker.name}"`;
    return { speakers: [speaker], cue: null, via: [], rule: this.id, confidence: 0.55, detail };
  },
};

function talks(context: QuoteContext, frame: Parameters<QuoteContext['speakersOf']>[0]): boolean {
  const speakers = context.speakersOf(frame);
  return speakers.length > 0 && !speakers.every((source) => isWritten(context, source));
}

function isSame(one: readonly Source[], other: readonly Source[]): boolean {
  return one[0]?.entity === other[0]?.entity && one[0]?.name === other[0]?.name;
}

/**
 * The last person whom a sentence of a paragraph tells to do something: one who is new in it, speaks elsewhere or is all
 * that it is about.
 */
function voiceOf(context: QuoteContext, paragraph: number): Source | null {
  const span = context.analysis.paragraphs[paragraph]!;
  for (
    let sentence = context.sentenceAt(span.end - 1);
    context.sentence(sentence)?.paragraph === paragraph;
    sentence--
  ) {
    const { start, end } = context.sentence(sentence)!;
    const group = firstFinite(context, sentence, start, end);
    const subject = group && subjectSource(context, sentence, group);
    if (!group || !subject || !isOnePerson(context, subject)) continue;
    if (group.passive || SILENT.test(group.lemma)) return null;
    if (subject.entity === null)
      return NEWCOMER.test(context.slice(subject.span.start, subject.span.end)) ? subject : null;
    const first = context.names.entities[subject.entity]!.mentions[0]!;
    const alone = start === span.start && end >= span.end - 1 && subject.span.start <= start + 1;
    return alone || first.start >= span.start || context.saysSomething(subject.entity) ? subject : null;
  }
  return null;
}

const NEWCOMER = /^(?:une? |an? |one |another )/i;

/** "« Il nous manque. »", "She was loved by all": words about the one spoken of. */
function isAbout(context: QuoteContext, index: number): boolean {
  const first = context.analysis.tokens[context.firstToken(context.passages[index]!.start)];
  return first !== undefined && ABOUT.test(first.lower);
}

const ABOUT = /^(?:il|elle|he|she|his|her|son|sa)$/;
