import type { Analysis, QuotedPassage } from '../parts.ts';

export function findPassages(_analysis: Analysis): QuotedPassage[] {
  return [];
}
