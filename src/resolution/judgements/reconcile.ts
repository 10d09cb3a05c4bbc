/** Which judgements must be written so that the live ones of the rules are exactly the decisions. */
import type { Judgement } from '../../model/graph.ts';
import { contentId } from '../../model/id.ts';
import type { Candidate } from './cluster.ts';

export function judgementId(kind: Judgement['kind'], left: string, right: string, by: string): string {
  // One judgement per pair and decider: all rules are one decider, so a pair has at most one of theirs.
  return contentId('Judgement', kind, left, right, by.startsWith('rule:') ? 'rule' : by);
}

export function isRule(judgement: Pick<Judgement, 'by'>): boolean {
  return judgement.by.startsWith('rule:');
}

/**
 * New and changed decisions as judgements; live ones of the rules that are decided no more come back revoked.
 * What is stored already stays untouched.
 */
export function reconcile(
  kind: Judgement['kind'],
  decisions: readonly Candidate[],
  stored: readonly Judgement[],
  now: string,
): Judgement[] {
  const before = new Map(stored.filter(isRule).map((judgement) => [judgement.id, judgement]));
  const writes: Judgement[] = [];
  for (const decision of decisions) {
    const id = judgementId(kind, decision.left, decision.right, decision.by);
    const old = before.get(id);
    before.delete(id);
    if (old && old.revokedAt === null && same(old, decision)) continue;
    writes.push({ id, kind, ...decision, at: now, revokedAt: null });
  }
  for (const judgement of before.values())
    if (judgement.revokedAt === null) writes.push({ ...judgement, revokedAt: now });
  return writes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function same(judgement: Judgement, decision: Candidate): boolean {
  return (
    judgement.verdict === decision.verdict &&
    judgement.score === decision.score &&
    judgement.reason === decision.reason &&
    judgement.by === decision.by &&
    JSON.stringify(judgement.features) === JSON.stringify(decision.features)
  );
}
