import type { ClaimLinkKind } from '../../model/graph.ts';

/** What one claim says to another: `fromRight` when it is the right one that supports the left. */
export interface ClaimRelation {
  readonly kind: ClaimLinkKind;
  readonly score: number;
  readonly reason: string;
  readonly fromRight: boolean;
  /** Of a contradiction: one or the other holds, so that denying the one says the other. */
  readonly complementary?: boolean;
}

export function contradicts(score: number, reason: string): ClaimRelation {
  return { kind: 'CONTRADICTS', score, reason, fromRight: false };
}

export function similar(score: number): ClaimRelation {
  return {
    kind: 'SIMILAR_TO',
    score: Math.round(score * 100) / 100,
    reason: 'much in common',
    fromRight: false,
  };
}
