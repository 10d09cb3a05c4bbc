import type { Quote } from '../../model/extraction.ts';
import type { Analysis, Frame, Names, QuotedPassage } from '../parts.ts';

export function attributeQuotes(
  _analysis: Analysis,
  _passages: readonly QuotedPassage[],
  _frames: readonly Frame[],
  _names: Names,
): Quote[] {
  return [];
}
