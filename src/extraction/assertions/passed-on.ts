/** Frames within frames: which of two sayings, one part of the other, counts, and what counts for nothing. */

import { isMedium } from '../attribution/clause/via.ts';
import type { Frame } from '../parts.ts';
import { tokenRange } from './lib/token-range.ts';
import type { AssertionContext } from './statement.ts';

/** Senses whose content is nothing stated: questions, orders, wishes. */
export const NOT_STATING: ReadonlySet<Frame['sense']> = new Set(['ask', 'order', 'wish']);

/** "n'a pas confirmé", "did not say that": nothing is said; a negated denial or opinion says something. */
export function isNoStatement({ negated, sense }: Frame): boolean {
  return negated && sense !== 'feel' && sense !== 'deny' && sense !== 'think';
}

/** "X a dit A qui, selon lui, B": the pronoun only takes X up again. */
function isAside({ form, sources }: Frame): boolean {
  return (
    (form === 'according-to' || form === 'inserted') && sources.every(({ start, end }) => end - start <= 5)
  );
}

/** The saying that another saying is part of ("A affirme que B a promis …"), or null. */
export function around({ framesOfSentence }: AssertionContext, frame: Frame): Frame | null {
  // A closing or inserted cue governs its whole sentence.
  if (frame.form === 'after' || frame.form === 'inserted') return null;
  const outer = framesOfSentence
    .get(frame.sentence)!
    .find(
      (other) =>
        other !== frame &&
        other.sources.length > 0 &&
        !NOT_STATING.has(other.sense) &&
        other.form !== 'object' &&
        !isAside(other) &&
        other.content.some(({ start, end }) => start <= frame.cue.start && frame.cue.end <= end),
    );
  return outer ?? null;
}

/**
 * "Pékin dément avoir livré des armes, a déclaré son porte-parole": the denial is Pékin's, the other a go-between.
 * Elsewhere what a source is said to say of others is the source's own statement.
 */
export function passesOn(context: AssertionContext, outer: Frame, inner: Frame): boolean {
  const english = context.analysis.language === 'en';
  if (english && relays(context, outer, inner)) return true;
  if (!english && isPaper(context, outer)) return relaysEvidence(context, outer, inner);
  // "Redland plans to open shops, its founder said": he says it of the firm.
  if (english && inner.sense === 'promise') return false;
  if (outer.form !== 'after' && outer.form !== 'inserted' && outer.form !== 'according-to') return false;
  if (inner.sense !== 'deny' && inner.sense !== 'accuse' && inner.sense !== 'promise') return false;
  if (inner.sources.length === 0 || isNoStatement(inner)) return false;
  const view = context.views.at(inner.sentence);
  const content = outer.content.find(({ start, end }) => start <= inner.cue.start && inner.cue.end <= end)!;
  return !view.groups.some((group) => {
    const verb = view.span(group.from, group.to);
    return group.kind === 'finite' && verb.start >= content.start && verb.end <= inner.cue.start;
  });
}

/**
 * English: "According to the affidavit, Farrow says he slept", "Detectives say Farrow told them he slept": what is said
 * first of all is that somebody else says something; the outer source goes between.
 */
function relays(context: AssertionContext, outer: Frame, inner: Frame): boolean {
  if (inner.sources.length === 0 || isNoStatement(inner) || NOT_STATING.has(inner.sense)) return false;
  // "The Gazette reported that the mayor told residents she would quit": the paper goes between.
  if (isHeard(outer) || isNews(context, outer)) return relaysEvidence(context, outer, inner);
  if (inner.form !== 'that-clause' && inner.form !== 'colon') return false;
  const written = outer.form === 'according-to';
  // "told them": what the outer source heard from him.
  if (!written && !(outer.form === 'that-clause' && inner.lemma === 'tell')) return false;
  const content = outer.content.find(({ start, end }) => start <= inner.cue.start && inner.cue.end <= end);
  const source = inner.sources[0]!;
  if (!content || source.start < content.start || source.end > content.end) return false;
  const said = inner.content.reduce((sum, { start, end }) => sum + end - start, 0);
  if (said < (content.end - content.start) * (written ? LEAST_WRITTEN : LEAST_SAID)) return false;
  const words = context.analysis.text.slice(source.start, source.end);
  if (written) return !POLLED.test(words);
  return source.start - content.start < NEAR && !PRONOUN.test(words);
}

/** "The court heard", "the inquest was told": a body that speaks for nobody. */
function isHeard({ lemma, rule }: Frame): boolean {
  return lemma === 'hear' || rule === 'was-told';
}

/** A paper, station or agency that reports. */
function isNews(
  { analysis, names, views }: AssertionContext,
  { lemma, form, sources, sentence }: Frame,
): boolean {
  const [source] = sources;
  if (lemma !== 'report' || form !== 'that-clause' || !source || sources.length > 1) return false;
  const { from, to } = tokenRange(analysis, source);
  return isMedium(views.at(sentence), from, to) || names.sourceAt(source)?.kind === 'organization';
}

/** "Selon La Gazette, le maire affirme que": a paper tells what others say. */
function isPaper({ analysis, views }: AssertionContext, { form, sources, sentence }: Frame): boolean {
  const [source] = sources;
  if (form !== 'according-to' || !source || sources.length > 1) return false;
  const { from, to } = tokenRange(analysis, source);
  return isMedium(views.at(sentence), from, to);
}

/** "The jury heard she told officers a stranger was to blame": whoever is found to speak first in what is heard. */
function relaysEvidence({ names }: AssertionContext, outer: Frame, inner: Frame): boolean {
  if (!/^(?:that-clause|colon|infinitive)$/.test(inner.form)) return false;
  const content = outer.content.find(({ start, end }) => start <= inner.cue.start && inner.cue.end <= end);
  const source = inner.sources[0]!;
  if (!content || source.start < content.start || source.end > content.end) return false;
  return source.start - content.start < NEAR && names.sourceAt(source) !== null;
}

/** "He told officers he slept, the jury heard": what he told ends where what was heard ends. */
export function within(frame: Frame, { form, content }: Frame): Frame {
  const end = content[0]!.end;
  if (form !== 'after' || !frame.content.some((span) => span.start < end && span.end > end)) return frame;
  return {
    ...frame,
    content: frame.content.map((span) => ({ start: span.start, end: Math.min(span.end, end) })),
  };
}

/** Least share of what the outer source says that the inner one's words make up. */
const LEAST_WRITTEN = 0.35;
const LEAST_SAID = 0.3;
/** Characters before the inner source: "that ", "the late ". */
const NEAR = 12;
/** Those whom a poll asks: what they say is the poll's result. */
const POLLED = /\d|\b(?:percent|respondents?|voters|majorit(?:y|ies)|people|adults|most|half)\b/i;
const PRONOUN = /^(?:i|he|she|it|they|we|you)$/i;

/** The frame only passes on another's denial, accusation or promise. */
export function isPassedOn(context: AssertionContext, frame: Frame): boolean {
  return context.framesOfSentence
    .get(frame.sentence)!
    .some(
      (inner) =>
        inner !== frame &&
        ((around(context, inner) === frame && passesOn(context, frame, inner)) ||
          wraps(context, frame, inner)),
    );
}

/** English: "'Drop it,' Dunn shouted, according to the tape.": the words are Dunn's. */
function wraps(context: AssertionContext, outer: Frame, inner: Frame): boolean {
  return (
    context.analysis.language === 'en' &&
    outer.form === 'according-to' &&
    (inner.form === 'after' || inner.form === 'inserted') &&
    outer.content.some(({ start, end }) => start <= inner.cue.start && inner.cue.end <= end)
  );
}
