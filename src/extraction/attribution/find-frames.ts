import type { Span } from '../../model/span.ts';
import type { Analysis, Frame, QuotedPassage } from '../parts.ts';
import type { Occurrence, SentenceView } from './clause/sentence-view.ts';
import { viewsOf } from './clause/views-of.ts';
import { sentenceRules, verbRules } from './frame-rules.ts';

/**
 * Every act of saying in a text, in order of its cue. Within utterances only cues inserted between commas count
 * ("Nous partons, dit-il, demain"): what a speaker reports of others is part of what he says.
 */
export function findFrames(analysis: Analysis, passages: readonly QuotedPassage[]): Frame[] {
  const views = viewsOf(analysis, passages);
  const frames: Frame[] = [];
  for (let index = 0; index < analysis.sentences.length; index++) {
    const view = views.at(index);
    if (view.occurrences.length > 0) {
      for (const occurrence of view.occurrences) {
        const passage = view.passageAt(occurrence.group.head);
        if (!passage && !view.french && standsInMarks(view, occurrence)) continue;
        for (const rule of verbRules) {
          if (passage && rule.id !== 'inverted' && !(rule.id === 'after' && isInsertedIn(view, occurrence)))
            continue;
          const frame = rule.frame(occurrence, view);
          if (!frame) continue;
          frames.push(frame);
          break;
        }
      }
    }
    for (const rule of sentenceRules) {
      for (const frame of rule.frames(view)) {
        if (!passageAround(frame.cue, passages)?.utterance) frames.push(frame);
      }
    }
  }
  return frames.sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end);
}

/** « Nous partons, a dit Paul. Demain. »: a comma, a plain form of the third person, and the subject right behind it. */
function isInsertedIn(view: SentenceView, { group, end }: Occurrence): boolean {
  if (view.lower(group.from - 1) !== ',' || group.negated || group.first || group.to - group.from > 3)
    return false;
  const next = view.tokens[end];
  if (closesDescription(view, group.from - 1)) return false;
  return (
    next !== undefined &&
    end < view.to &&
    (next.tag === 'name' || next.tag === 'determiner' || next.tag === 'clitic') &&
    next.lower !== "qu'"
  );
}

/** « Un élève, blessé par une vitre, a prévenu ses maîtres »: the comma closes what describes the verb's own subject. */
function closesDescription(view: SentenceView, comma: number): boolean {
  for (let i = comma - 1; i > view.from && comma - i < 16; i--) {
    if (view.lower(i) === ',')
      return /^(?:participle|adjective)$/.test(view.tokens[i + 1]!.tag) && view.tokens[i - 1]!.tag !== 'verb';
    if (/^(?:verb|auxiliary|mark)$/.test(view.tokens[i]!.tag)) return false;
  }
  return false;
}

/** Longest words in marks that are no utterance, in characters; beyond it a mark is more likely lost. */
const LONGEST_FRAGMENT = 120;

/** English: a word of saying within a fragment in marks ("told her to 'say little'") is nobody's cue. */
function standsInMarks({ passages, tokens }: SentenceView, { group }: Occurrence): boolean {
  const around = passageAround(tokens[group.head]!, passages);
  return around !== undefined && around.end - around.start < LONGEST_FRAGMENT;
}

/** A passage in marks that holds a span. */
function passageAround({ start, end }: Span, passages: readonly QuotedPassage[]): QuotedPassage | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle]!;
    if (passage.start > start) high = middle - 1;
    else if (passage.end < end) low = middle + 1;
    else return passage;
  }
  return undefined;
}
