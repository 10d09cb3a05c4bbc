import type { AssertionNode, ClaimNode } from '../../model/graph.ts';

/** The part that a person, organization, place or unnamed source plays in a claim. */
export type ClaimRole = 'AFFIRMS' | 'DENIES' | 'SUBJECT' | 'OBJECT' | 'ABOUT';

/** Entities that a claim speaks of, each once, with the first of its parts. */
export function spokenOf(claim: ClaimNode): Map<string, ClaimRole> {
  const roles = new Map<string, ClaimRole>();
  if (claim.subjectId) roles.set(claim.subjectId, 'SUBJECT');
  if (claim.objectId && !roles.has(claim.objectId)) roles.set(claim.objectId, 'OBJECT');
  for (const id of claim.aboutIds) if (!roles.has(id)) roles.set(id, 'ABOUT');
  return roles;
}

/** What whoever says it says of a claim, from the newest of its assertions; null for one who says nothing of it. */
export function saidBy(speakerId: string, assertions: readonly AssertionNode[]): AssertionNode | null {
  return assertions.find((one) => one.speakerId === speakerId) ?? null;
}
