import type { Analysis, Names, QuotedPassage } from '../parts.ts';

export function findNames(_analysis: Analysis, _passages: readonly QuotedPassage[]): Names {
  return { entities: [], sourceAt: () => null, entityAt: () => null, entitiesIn: () => [] };
}
