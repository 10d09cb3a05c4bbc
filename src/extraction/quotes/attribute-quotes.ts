import type { Quote } from '../../model/extraction.ts';
import type { Analysis, Frame, Names, QuotedPassage } from '../parts.ts';
import { chooseSilent } from '../speakers/choose-speaker.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { CARRIED_RULES, CUED_RULES, FRAGMENT_RULES } from './attribution-rules.ts';
import { type Attribution, type QuoteContext, quoteContextOf } from './quote-context.ts';
import { contentIsPassage } from './rules/content-is-passage.ts';
import { cueBefore } from './rules/cue-before.ts';
import { echoedLater } from './rules/echoed-later.ts';
import { headingSource } from './rules/heading-source.ts';
import { headlineSpeaker } from './rules/headline-speaker.ts';
import { nestedSpeech } from './rules/nested-speech.ts';
import { quotedInTurn } from './rules/quoted-in-turn.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { FRAGMENT } from './utterance/decide-utterance.ts';
import { inHeading } from './utterance/rules/in-heading.ts';

/**
 * Quotations among the passages, each with its speaker: one Quote for each of several joint speakers, speaker null
 * where none fits. Fragments count only when a saying in their sentence holds them.
 */
export function attributeQuotes(
  analysis: Analysis,
  passages: readonly QuotedPassage[],
  frames: readonly Frame[],
  names: Names,
): Quote[] {
  const context = quoteContextOf(analysis, passages, frames, names);
  const candidates = passages.flatMap((_, index) => (isCandidate(index) ? [index] : []));
  const headings = passages.flatMap((_, index) => (isHeadline(index) ? [index] : [])).slice(0, MOST_HEADINGS);
  for (const index of candidates) {
    if (context.parents[index] !== -1) continue;
    const rules = context.pulled.has(index) ? [repeatedWords] : CUED_RULES;
    context.attributions[index] = firstOf(rules, index, context);
  }
  for (const index of candidates) {
    // What is quoted within a quotation may be its speaker's own; so it comes after the one around it.
    if (context.parents[index] !== -1)
      context.attributions[index] = firstOf(inTurn(index) ? TURN_RULES : [nestedSpeech], index, context);
    // A pull quote that repeats nobody's reported words is the article's or another quotation's.
    if (context.parents[index] !== -1 || context.pulled.has(index)) continue;
    const rules = passages[index]!.utterance ? CARRIED_RULES : CARRIED_FRAGMENT_RULES;
    context.attributions[index] ??= weighed(firstOf(rules, index, context), index);
  }
  // Last: what is drawn from a quotation behind it has the speaker of that.
  for (const index of candidates)
    if (context.pulled.has(index)) context.attributions[index] ??= echoedLater.attribute(index, context);
  for (const index of headings) context.attributions[index] = firstOf(HEADING_RULES, index, context);
  return [...candidates, ...headings].sort((a, b) => a - b).flatMap((index) => quotesOf(index));

  /** The attribution without words that point to anybody, with the likeliest speaker. */
  function weighed(attribution: Attribution | null, index: number): Attribution | null {
    if (!attribution || attribution.cue || attribution.speakers.length > 1) return attribution;
    const given = attribution.speakers[0] ?? null;
    const chosen = chooseSilent(context, passages[index]!, given, attribution.rule);
    if (chosen === given || !chosen) return attribution;
    const detail = `${attribution.detail}; most likely ${chosen.name} (weighed)`;
    return {
      ...attribution,
      speakers: [chosen],
      confidence: Math.min(attribution.confidence, WEIGHED),
      detail,
    };
  }

  /** In marks, within a turn of an interview that has none. */
  function inTurn(index: number): boolean {
    return passages[index]!.depth === 1 && passages[context.parents[index]!]!.by !== 'marks';
  }

  function isCandidate(index: number): boolean {
    const { utterance, utteranceRule } = passages[index]!;
    return utterance || utteranceRule === FRAGMENT;
  }

  function isHeadline(index: number): boolean {
    return passages[index]!.utteranceRule === inHeading.id;
  }

  function quotesOf(index: number): Quote[] {
    const { start, end, utterance, utteranceRule } = passages[index]!;
    const attribution = context.attributions[index];
    if (!attribution || (!utterance && !FRAGMENT_RULES.has(attribution.rule))) return [];
    const { speakers, cue, via, rule, confidence } = attribution;
    const quote = {
      start,
      end,
      text: analysis.text.slice(start, end),
      cue: cue && { start: cue.start, end: cue.end, text: analysis.text.slice(cue.start, cue.end) },
      via,
      rule,
      confidence: Math.round(confidence * 100) / 100,
    };
    return (speakers.length === 0 ? [null] : speakers).map((speaker) => ({
      ...quote,
      detail: `Quotation (${utteranceRule}); ${attribution.detail}${speaker ? context.weighing(speaker) : ''}.`,
      speaker,
    }));
  }
}

/** Confidence in a speaker whom no words point to. */
const WEIGHED = 0.45;
/** Words in headings looked up in the text; keeps hostile text linear. */
const MOST_HEADINGS = 60;

const CARRIED_FRAGMENT_RULES = CARRIED_RULES.filter(({ id }) => FRAGMENT_RULES.has(id));

/** Words of a heading: those of the text that come again, else who says them in the heading itself. */
const HEADING_RULES = [echoedLater, contentIsPassage, cueBefore, headingSource, headlineSpeaker];

const TURN_RULES = [nestedSpeech, ...CUED_RULES, quotedInTurn];

function firstOf(
  rules: readonly AttributionRule[],
  index: number,
  context: QuoteContext,
): Attribution | null {
  for (const rule of rules) {
    const attribution = rule.attribute(index, context);
    if (attribution) return attribution;
  }
  return null;
}
