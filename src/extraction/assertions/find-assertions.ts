import type { Assertion, Quote } from '../../model/extraction.ts';
import type { Analysis, Frame, Names, QuotedPassage } from '../parts.ts';

export function findAssertions(
  _analysis: Analysis,
  _passages: readonly QuotedPassage[],
  _frames: readonly Frame[],
  _quotes: readonly Quote[],
  _names: Names,
): Assertion[] {
  return [];
}
