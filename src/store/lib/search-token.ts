import { fold } from '../../model/fold.ts';

/**
 * Words that stand for an entity or a predicate class in the full-text index, so that one query can ask for words,
 * entities and predicates together. They have no letter sequence in common with ordinary words: an id's part is 20
 * characters of a hash.
 */
export function entityToken(id: string): string {
  const part = id.slice(id.indexOf('_') + 1);
  if (PLAIN.test(part)) return `e${part}`;
  return `e${part}`.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** What an id made of a hash is. */
const PLAIN = /^[a-z0-9]+$/;

/** An entity as the subject of a claim. */
export function subjectToken(id: string): string {
  return `subject${entityToken(id)}`;
}

/** The highest level of origins: 256 and more. */
export const MOST_LEVEL = 9;

/** How much is said independently, in steps of a doubling: 1 for one origin, 2 for two and three, 3 for four to seven; 0 for none. */
export function originLevel(origins: number): number {
  return Math.min(MOST_LEVEL, origins > 0 ? 1 + Math.floor(Math.log2(origins)) : 0);
}

export function levelToken(level: number): string {
  return `originlevel${level}`;
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
