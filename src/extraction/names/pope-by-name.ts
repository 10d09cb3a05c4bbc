import type { ArticleEntity } from '../../model/extraction.ts';
import type { Description } from './find-descriptions.ts';
import type { Reading } from './reading.ts';

/** The name that popes take: with a number, or the one that had none. */
const REGNAL = /^(?:François|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:Ier|[IVX]{1,5}))$/u;

/**
 * French: "Le pape a promis une réforme. « … », a dit François": the one person told by a regnal name alone, of whom the
 * article says no office, is the pope it speaks of. He comes before those who are told as one ("le pape Jean X").
 */
export function withPopeByName(
  reading: Reading,
  entities: readonly Pick<ArticleEntity, 'kind' | 'name'>[],
  descriptions: readonly Description[],
  described: ReadonlyMap<number, readonly Description[]>,
): ReadonlyMap<number, readonly Description[]> {
  if (reading.language !== 'fr') return described;
  const office = descriptions.find(
    ({ role, piece, determiner, words }) =>
      role.lemma === 'pape' && !role.plural && piece < 0 && determiner === 'definite' && words.size === 0,
  );
  if (!office) return described;
  let only = -1;
  for (const [index, { kind, name }] of entities.entries()) {
    if (kind !== 'Person' || described.has(index) || !REGNAL.test(name)) continue;
    if (only >= 0) return described;
    only = index;
  }
  // A copy: no role phrase takes up itself.
  return only < 0 ? described : new Map([[only, [{ ...office }]], ...described]);
}
