import type { PassageView } from './passage-view.ts';

/** Decides whether somebody uttered the words of a passage: true, false, or null where it cannot tell. */
export interface UtteranceRule {
  /** File name under utterance/rules/. */
  readonly id: string;
  decide(view: PassageView): boolean | null;
}
