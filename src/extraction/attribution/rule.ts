import type { Frame } from '../parts.ts';
import type { Occurrence, SentenceView } from './clause/sentence-view.ts';

/** A rule for one construction of a verb of saying; null where the words do not have it. */
export interface FrameRule {
  /** Path of the rule under rules/. */
  readonly id: string;
  frame(occurrence: Occurrence, view: SentenceView): Frame | null;
}

/** A rule for attributions without a verb ("selon X"); finds all of a sentence. */
export interface SentenceRule {
  readonly id: string;
  frames(view: SentenceView): Frame[];
}
