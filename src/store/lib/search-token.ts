import { fold } from '../../model/fold.ts';

/**
 * Words that stand for an entity or a predicate class in the full-text index, so that one query can ask for words,
 * entities and predicates together. They have no letter sequence in common with ordinary words: an id's part is 20
 * characters of a hash.
 */
export function entityToken(id: string): string {
  return `e${id.slice(id.indexOf('_') + 1)}`.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

export function predicateToken(predicateClass: string): string {
  return `predicate${fold(predicateClass).replace(/[^\p{L}\p{N}]/gu, '')}`;
}

/** Tokens of what a claim is about. */
export function claimTokens(claim: {
  readonly subjectId: string | null;
  readonly objectId: string | null;
  readonly aboutIds: readonly string[];
  readonly predicateClass: string | null;
}): string {
  const ids = new Set([claim.subjectId, claim.objectId, ...claim.aboutIds].filter((id) => id !== null));
  const tokens = [...ids].map(entityToken);
  if (claim.predicateClass) tokens.push(predicateToken(claim.predicateClass));
  return tokens.join(' ');
}
