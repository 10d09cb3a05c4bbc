/** Seam of resolution/: what the pipeline calls, and what it needs from a store (a part of store/store.ts). */
import type { Article } from '../model/article.ts';
import type { GraphBatch } from '../model/batch.ts';
import type { Extraction } from '../model/extraction.ts';
import type { ArticleNode, ClaimForm, EntityForm, GraphNode, Judgement } from '../model/graph.ts';

/** The reads resolution needs; `Store` satisfies it. */
export interface ResolutionView {
  findEntityForms(by: {
    readonly ids?: readonly string[];
    readonly keys?: readonly string[];
    readonly canonicalIds?: readonly string[];
  }): Promise<EntityForm[]>;
  findClaimForms(by: {
    readonly ids?: readonly string[];
    readonly keys?: readonly string[];
    readonly canonicalIds?: readonly string[];
  }): Promise<ClaimForm[]>;
  findJudgements(touching: readonly string[], options?: { readonly revoked?: boolean }): Promise<Judgement[]>;
  findNearArticles(signature: readonly number[]): Promise<ArticleNode[]>;
  findArticleByUrl(url: string): Promise<ArticleNode | null>;
  /** Node with an id. Without it an article that is stored already is resolved as if it were new. */
  findNodes?(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  /** Every article of the origins, retired ones included. Without it only near articles follow when origins join. */
  findOriginArticles?(originIds: readonly string[]): Promise<ArticleNode[]>;
}

export interface ResolutionInput {
  readonly article: Article;
  readonly extraction: Extraction;
  /** ISO date-time, given by the caller so that runs can be repeated. */
  readonly now: string;
}

/** `resolve` turns one extraction into the batch that adds it to the graph, decisions included. */
export interface Resolver {
  /**
   * Reads at once what resolving these articles will ask the view for: worth its while where the view keeps what it has
   * read, as the view of several articles that are written together does.
   */
  prepare(inputs: readonly ResolutionInput[]): Promise<void>;
  resolve(input: ResolutionInput): Promise<GraphBatch>;
}
