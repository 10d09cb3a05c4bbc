import type {
  ArticleNode,
  AssertionNode,
  Change,
  ClaimForm,
  ClaimLink,
  ClaimNode,
  EntityForm,
  EntityNode,
  Judgement,
  MentionRow,
  OriginNode,
  QuoteNode,
  UnnamedSourceNode,
} from './graph.ts';

/** Everything one ingest (or one judgement) changes, written in one transaction. Absent lists mean none. */
export interface GraphBatch {
  readonly articles?: readonly ArticleNode[];
  readonly origins?: readonly OriginNode[];
  readonly entityForms?: readonly EntityForm[];
  readonly entities?: readonly EntityNode[];
  readonly unnamedSources?: readonly UnnamedSourceNode[];
  readonly mentions?: readonly MentionRow[];
  readonly quotes?: readonly QuoteNode[];
  readonly claimForms?: readonly ClaimForm[];
  readonly claims?: readonly ClaimNode[];
  readonly assertions?: readonly AssertionNode[];
  readonly claimLinks?: readonly ClaimLink[];
  /** Claims whose links are replaced by `claimLinks`: old ones not named again go away. */
  readonly relinkedClaims?: readonly string[];
  readonly judgements?: readonly Judgement[];
  /** Canonical entities, claims or origins that ceased to exist by a merge or split. Assertions, quotes and claims that point
   *  at moved forms are given in full in this batch, or follow from `moves`. */
  readonly removed?: readonly string[];
  /** Forms whose canonical id changed: every stored reference to the form follows. */
  readonly moves?: readonly { readonly formId: string; readonly canonicalId: string }[];
  /** Articles moved to another origin: their assertions follow. */
  readonly originMoves?: readonly {
    readonly articleId: string;
    readonly originId: string;
    readonly reason: string;
  }[];
  /** Articles no longer current (superseded or withdrawn); their assertions become not current. */
  readonly retired?: readonly { readonly articleId: string; readonly withdrawnAt: string | null }[];
  readonly changes?: readonly Omit<Change, 'seq'>[];
}

export interface WriteReport {
  readonly created: number;
  readonly updated: number;
}
