import type { Source } from '../../../model/extraction.ts';
import type { Attribution, PlacedFrame, QuoteContext } from '../quote-context.ts';
import { subjectSource } from './clause-subject.ts';
import { speakersBefore } from './speakers-before.ts';

/** The attribution a frame gives; the speaker of the saying before where the frame names none ("…, a-t-il dit"). */
export function attributionFromFrame(
  context: QuoteContext,
  frame: PlacedFrame,
  rule: string,
  confidence: number,
  how: string,
): Attribution {
  let speakers: readonly Source[] = isAddressed(frame)
    ? subjectAtCue(context, frame)
    : context.speakersOf(frame);
  let detail = `${how} "${context.slice(frame.cue.start, frame.cue.end)}" (${frame.rule})`;
  let sure = confidence * frame.confidence;
  if (speakers.length === 0) {
    speakers = speakersBefore(context, frame.start);
    sure *= 0.7;
    detail += speakers.length > 0 ? ', speaker of the saying before' : ', nobody named';
  }
  return { speakers, cue: frame.cue, via: context.viaOf(frame), rule, confidence: sure, detail };
}

/** Verbs whose noun after them is who is spoken to. */
const ADDRESSING = new Set(['tell', 'inform', 'remind', 'notify']);

function isAddressed({ lemma, sources, cue }: PlacedFrame): boolean {
  return ADDRESSING.has(lemma) && sources.length > 0 && sources.every(({ start }) => start >= cue.end);
}

function subjectAtCue(context: QuoteContext, { cue }: PlacedFrame): Source[] {
  const sentence = context.sentenceAt(cue.start);
  const group = context
    .view(sentence)
    ?.groups.find((each) => context.analysis.tokens[each.to - 1]!.end >= cue.end);
  const subject = group && subjectSource(context, sentence, group);
  return subject ? [subject] : [];
}
