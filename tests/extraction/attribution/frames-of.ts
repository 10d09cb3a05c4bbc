import { findFrames } from '../../../src/extraction/attribution/find-frames.ts';
import { analyse } from '../../../src/extraction/language/analyse.ts';
import { findPassages } from '../../../src/extraction/quotes/find-passages.ts';
import type { Language } from '../../../src/model/language.ts';

/** The frames of a text with words in place of spans, so that a case reads as a table row. */
export function framesOf(text: string, language: Language) {
  const analysis = analyse(text, language);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return findFrames(analysis, findPassages(analysis)).map((frame) => ({
    rule: frame.rule,
    sense: frame.sense,
    negated: frame.negated,
    cue: words(frame.cue),
    sources: frame.sources.map(words),
    via: frame.via.map(words),
    content: frame.content.map(words),
  }));
}

/** Frames of one rule. */
export function framesBy(rule: string, text: string, language: Language) {
  return framesOf(text, language).filter((frame) => frame.rule === rule);
}
