/** What search needs of a store; `Store` satisfies it. */
import type {
  ArticleNode,
  AssertionNode,
  ClaimNode,
  EntityForm,
  EntityNode,
  GraphNode,
} from '../model/graph.ts';
import type { ArticleWords } from './article-words.ts';

export interface SearchStore {
  findNodes(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  findEntityForms(by: { readonly keys?: readonly string[] }): Promise<EntityForm[]>;
  searchEntities(words: readonly string[], limit: number): Promise<EntityNode[]>;
  searchClaims(query: {
    readonly terms: readonly {
      readonly word: string;
      readonly same: readonly string[];
      readonly expansions: readonly string[];
    }[];
    readonly entityIds: readonly string[];
    readonly subjectIds: readonly string[];
    readonly speakerIds: readonly string[];
    readonly predicateClasses: readonly string[];
    readonly limit: number;
  }): Promise<{ readonly claimId: string; readonly textScore: number }[]>;
  searchArticles(groups: readonly (readonly string[])[], limit: number): Promise<string[]>;
  findClaimCounts(
    claimIds: readonly string[],
  ): Promise<
    { readonly independentOrigins: number; readonly affirmOrigins: number; readonly denyOrigins: number }[]
  >;
  listChildren<L extends keyof SearchLists>(
    list: L,
    parentIds: readonly string[],
    page: { readonly first?: number },
  ): Promise<{ readonly nodes: readonly SearchLists[L][] }[]>;
  /** Whose vectors the store holds; null where there are none. */
  findEmbeddingState(): Promise<{ readonly model: string; readonly dimension: number } | null>;
  /** Claims nearest to a vector, nearest first, with the cosine. */
  searchVectors(
    vector: Float32Array,
    limit: number,
  ): Promise<{ readonly claimId: string; readonly similarity: number }[]>;
  listAssertions(
    filter: {
      readonly speakerIds?: readonly string[];
      readonly outletIds?: readonly string[];
      readonly publishedFrom?: string;
      readonly publishedTo?: string;
    },
    page: { readonly first?: number },
  ): Promise<{ readonly nodes: readonly AssertionNode[] }>;
}

/** Lists that search reads. */
export interface SearchLists {
  'claim.assertions': AssertionNode;
  'entity.articles': ArticleNode;
  'article.claims': ClaimNode;
  'article.assertions': AssertionNode;
}

/** A claim with what ranking looks at. */
export interface Candidate {
  readonly claim: ClaimNode;
  readonly assertions: readonly AssertionNode[];
  readonly textScore: number;
  readonly independentOrigins: number;
  /** Words of articles its assertions stand in, by id; those that were read. */
  readonly articles: ReadonlyMap<string, ArticleWords>;
  /** Names and descriptions of its speakers, by id; those that were read. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  /** Cosine with the question, where it is among the claims nearest in meaning. */
  readonly near?: number;
}
