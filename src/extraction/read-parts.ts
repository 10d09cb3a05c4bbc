import type { Language } from '../model/language.ts';
import { findFrames } from './attribution/find-frames.ts';
import { analyse } from './language/analyse.ts';
import { findNames } from './names/find-names.ts';
import { withWholeNames } from './names/whole-names.ts';
import type { Analysis, Frame, Names, QuotedPassage } from './parts.ts';
import { findPassages } from './quotes/find-passages.ts';

/** What is known of a text before anybody is given any words. */
export interface Parts {
  readonly analysis: Analysis;
  readonly passages: readonly QuotedPassage[];
  readonly names: Names;
  readonly frames: readonly Frame[];
}

export function readParts(text: string, language: Language): Parts {
  const words = analyse(text, language);
  const passages = findPassages(words);
  const names = findNames(words, passages);
  const analysis = withWholeNames(words, names);
  return { analysis, passages, names, frames: findFrames(analysis, passages) };
}
