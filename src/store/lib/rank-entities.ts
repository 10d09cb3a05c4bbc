import { foldedWords } from '../../model/fold.ts';
import type { EntityNode } from '../../model/graph.ts';
import { nameWords } from './name-words.ts';

export interface EntityCandidate {
  readonly entity: EntityNode;
  /** Current assertions the entity makes. */
  readonly assertions: number;
}

/**
 * Best first: words spelled as asked before words forgiven an error, then names with the fewest other words, then those
 * who speak most, then by id. The same in both back ends, whatever their own scores.
 */
export function rankEntities(words: readonly string[], candidates: readonly EntityCandidate[]): EntityNode[] {
  const scored = candidates.map(({ entity, assertions }) => {
    const known = new Set(nameWords(entity));
    const exact = words.filter((word) => known.has(word)).length;
    const extra = Math.min(
      ...[entity.name, ...entity.aliases].map((name) => {
        const own = foldedWords(name);
        const met = words.filter((word) => own.includes(word)).length;
        return own.length - met + (words.length - met) * 10;
      }),
    );
    return { entity, assertions, exact, extra };
  });
  scored.sort(
    (a, b) =>
      b.exact - a.exact ||
      a.extra - b.extra ||
      b.assertions - a.assertions ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
  return scored.map(({ entity }) => entity);
}
