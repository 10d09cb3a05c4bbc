import type { Source } from '../../../model/extraction.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import { subjectAfter } from '../../attribution/clause/subject-after.ts';
import { firstIndex } from '../../lib/first-index.ts';
import type { Attribution, PlacedFrame, QuoteContext } from '../quote-context.ts';
import { verbOpensMarks } from '../rules/verb-opens-marks.ts';
import { absoluteSubject } from './absolute-subject.ts';
import { fits } from './antecedents.ts';
import { canUtter } from './can-utter.ts';
import { firstFinite, subjectSource } from './clause-subject.ts';
import { genderOf } from './gender-of.ts';
import { groupsFrom } from './groups-around.ts';
import { previousSubjects, topicOf } from './previous-subject.ts';
import { isOnePerson } from './role-gender.ts';
import { speakersBefore } from './speakers-before.ts';
import { subjectIn } from './subject-in.ts';
import type { Gender } from './taken-up-nouns.ts';

/** The attribution a frame gives; the speaker of the saying before where the frame names none ("…, a-t-il dit"). */
export function attributionFromFrame(
  context: QuoteContext,
  frame: PlacedFrame,
  rule: string,
  confidence: number,
  how: string,
): Attribution {
  let speakers = speakersGiven(context, frame);
  let detail = `${how} "${context.slice(frame.cue.start, frame.cue.end)}" (${frame.rule})`;
  let sure = confidence * frame.confidence;
  // "…, explique Ana Roy, lasse de ce que P": the clause hangs on her, not on the verb.
  if (speakers.length === 0 && frame.sources.length === 0 && opensAfterMarks(context, frame))
    speakers = subjectAfterCue(context, frame);
  if (speakers.length === 0) {
    speakers = verbInMarks(context, frame) ?? fallback(context, frame);
    sure *= 0.7;
    detail += speakers.length > 0 ? ', speaker of the saying before' : ', nobody named';
  }
  return { speakers, cue: frame.cue, via: context.viaOf(frame), rule, confidence: sure, detail };
}

/** "Le club « prend acte » et annonce que P": the verb before stands in marks, with the subject of both. */
function verbInMarks(context: QuoteContext, frame: PlacedFrame): readonly Source[] | null {
  if (frame.sources.length > 0 || context.analysis.language !== 'fr') return null;
  const { passages } = context;
  const behind = firstIndex(passages.length, (index) => passages[index]!.outerStart >= frame.cue.start);
  const index = behind - 1;
  if (index < 0 || context.sentenceAt(passages[index]!.start) !== frame.sentence) return null;
  return verbOpensMarks.attribute(index, context)?.speakers ?? null;
}

/** The speaker before; for a pronoun one of its gender, else the person the next sentence is about. */
function fallback(context: QuoteContext, frame: PlacedFrame): readonly Source[] {
  const pronoun = frame.sources[0];
  const gender = pronoun ? genderOf(context.slice(pronoun.start, pronoun.end)) : null;
  if (gender === null && frame.form === 'colon' && context.analysis.language === 'fr') {
    const subject = subjectHere(context, frame);
    if (subject) return [subject];
  }
  const before = speakersBefore(context, frame.start).filter(
    (source) => gender === null || fits(context, source, gender),
  );
  // "dit-on": nobody that was named.
  if (
    pronoun &&
    context.analysis.language === 'fr' &&
    /^(?:-(?:t-)?)?on$/i.test(context.slice(pronoun.start, pronoun.end))
  )
    return [{ kind: 'anonymous', name: 'on', entity: null, span: pronoun }];
  if (before.length > 0 || gender === null) return before;
  return personBehind(context, context.sentenceAt(frame.end) + 1, gender);
}

/**
 * "Dans les travées, un ancien champion nous lâchait, dépité : « … »", "Ana Roux dirige la séance. Premier tacle : « … »": who is
 * brought in in the sentence, else whom the paragraph was about last.
 */
function subjectHere(context: QuoteContext, frame: PlacedFrame): Source | null {
  const view = context.view(frame.sentence);
  if (!view) return null;
  const cue = context.firstToken(frame.cue.start);
  for (let i = Math.max(view.from, cue - MOST_TOKENS); i < cue; i++) {
    if (!/^une?$/.test(view.lower(i)) || !(i === view.from || view.lower(i - 1) === ',')) continue;
    const range = phraseFrom(view, i);
    const source = range && range.to <= cue ? context.sourceAt(view.span(range.from, range.to)) : null;
    if (source && isOnePerson(context, source)) return source;
  }
  const paragraph = context.paragraphAt(frame.cue.start);
  for (const source of previousSubjects(context, context.sentence(frame.sentence)!.start)) {
    if (context.paragraphAt(source.span.start) !== paragraph) return null;
    if (isOnePerson(context, source)) return source;
  }
  return null;
}

/** The first person of a gender who is the subject of a sentence behind: nobody stands before the pronoun. */
function personBehind(context: QuoteContext, first: number, gender: Gender): readonly Source[] {
  for (let next = first; next < first + MOST_BEHIND; next++) {
    const sentence = context.sentence(next);
    if (!sentence) return [];
    const group = firstFinite(context, next, sentence.start, sentence.end);
    const source = group && !context.isHeading(sentence.paragraph) && subjectSource(context, next, group);
    if (source && source.kind === 'person') return fits(context, source, gender) ? [source] : [];
  }
  return [];
}

/** Tokens before a cue in which somebody is brought in; keeps hostile text linear. */
const MOST_TOKENS = 40;
/** Sentences looked at for a person whom a pronoun points forward to. */
const MOST_BEHIND = 4;

/** Speakers the frame names; not whom it speaks to, nor words of the quotation itself. */
function speakersGiven(context: QuoteContext, frame: PlacedFrame): readonly Source[] {
  if (isAddressed(frame)) return subjectAtCue(context, frame);
  const absolute = absoluteSubject(context, context.firstToken(frame.cue.start));
  if (absolute) return [absolute];
  const quoted =
    frame.inside === -1 && frame.sources.some(({ start }) => context.passageAround(start) !== -1);
  if (quoted) return subjectAfterCue(context, frame);
  const speakers = context.speakersOf(frame);
  // "Pour Ana Roy, l'affaire montre que P": no thing speaks.
  const topic = speakers.some((source) => canUtter(context, source))
    ? null
    : topicOf(context, frame.sentence, frame.cue.start);
  if (topic && (topic.kind === 'organization' || isOnePerson(context, topic))) return [topic];
  return isThingBehind(context, frame, speakers) ? [] : speakers;
}

/** French: "Et dit la même chose, ou presque : « … »": what stands behind the verb is its object. */
function isThingBehind(context: QuoteContext, frame: PlacedFrame, speakers: readonly Source[]): boolean {
  return (
    frame.form === 'colon' &&
    speakers.length > 0 &&
    frame.sources.every(({ start }) => start >= frame.cue.end) &&
    !speakers.some((source) => canUtter(context, source))
  );
}

/** French: the cue stands right behind a closing mark or a mark and a comma. */
function opensAfterMarks(context: QuoteContext, { cue }: PlacedFrame): boolean {
  return (
    context.analysis.language === 'fr' &&
    /[»”"]\s?,?\s$/.test(context.slice(Math.max(0, cue.start - 4), cue.start))
  );
}

/** « … », ont déclaré à l'AFP des responsables. */
function subjectAfterCue(context: QuoteContext, { cue }: PlacedFrame): Source[] {
  const view = context.view(context.sentenceAt(cue.start));
  const group = view && groupsFrom(view, context.firstToken(cue.end) - 1)[0];
  const range = view && group ? subjectAfter(view, group.to) : null;
  const source = view && range ? context.sourceAt(view.span(range.from, range.to)) : null;
  return source ? [source] : [];
}

/** Verbs whose noun after them is who is spoken to. */
const ADDRESSING = new Set(['tell', 'inform', 'remind', 'notify']);

function isAddressed({ lemma, sources, cue }: PlacedFrame): boolean {
  return ADDRESSING.has(lemma) && sources.length > 0 && sources.every(({ start }) => start >= cue.end);
}

function subjectAtCue(context: QuoteContext, { cue }: PlacedFrame): Source[] {
  const sentence = context.sentenceAt(cue.start);
  const view = context.view(sentence);
  const group = view && groupsFrom(view, context.firstToken(cue.end) - 1)[0];
  const clause = { start: context.sentence(sentence)?.start ?? cue.start, end: cue.start };
  const subject = (group && subjectSource(context, sentence, group)) ?? subjectIn(context, clause);
  return subject ? [subject] : [];
}
