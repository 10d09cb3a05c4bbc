import type { Analysis, Frame, QuotedPassage } from '../parts.ts';

export function findFrames(_analysis: Analysis, _passages: readonly QuotedPassage[]): Frame[] {
  return [];
}
