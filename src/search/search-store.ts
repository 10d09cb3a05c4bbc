/** What search needs of a store; `Store` satisfies it. */
import type { AssertionNode, ClaimNode, EntityForm, EntityNode, GraphNode } from '../model/graph.ts';
import type { ArticleWords } from './article-words.ts';
import type { Counts } from './search.ts';

/** What is read of a node, by its kind; of a kind that is not named, all. */
type Wanted = Readonly<Record<string, readonly string[]>>;

export interface SearchStore {
  /** Whether each call is a round trip: what may be needed is then asked for at once. */
  readonly remote: boolean;
  findNodes(ids: readonly string[], wanted?: Wanted): Promise<(GraphNode | null)[]>;
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
  }): Promise<
    {
      readonly claimId: string;
      readonly textScore: number;
      /** The claim and its counts, where they came along. */
      readonly claim?: ClaimNode;
      readonly counts?: Counts;
    }[]
  >;
  searchArticles(groups: readonly (readonly string[])[], limit: number): Promise<string[]>;
  findClaimCounts(claimIds: readonly string[]): Promise<Counts[]>;
  listChildren<L extends keyof SearchLists>(
    list: L,
    parentIds: readonly string[],
    page: { readonly first?: number },
    reading?: { readonly wanted: Wanted },
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
    order?: undefined,
    reading?: { readonly wanted: Wanted },
  ): Promise<{ readonly nodes: readonly Pick<AssertionNode, 'claimId' | 'outletId'>[] }>;
}

/** Lists that search reads. */
export interface SearchLists {
  'claim.assertions': Evidence;
  'entity.articles': { readonly id: string };
  'article.claims': { readonly id: string };
  'article.assertions': AssertionNode;
}

/** What ranking looks at of an assertion. */
export const EVIDENCE = [
  'articleId',
  'speakerId',
  'stance',
  'certainty',
  'text',
  'start',
  'end',
  'language',
  'outletId',
  'publishedAt',
] as const satisfies readonly (keyof AssertionNode)[];

export type Evidence = Pick<AssertionNode, (typeof EVIDENCE)[number]>;

/** A claim with what ranking looks at. */
export interface Candidate {
  readonly claim: ClaimNode;
  readonly assertions: readonly Evidence[];
  readonly textScore: number;
  readonly counts: Counts;
  /** Words of articles its assertions stand in, by id; those that were read. */
  readonly articles: ReadonlyMap<string, ArticleWords>;
  /** Names and descriptions of its speakers, by id; those that were read. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  /** Cosine with the question, where it is among the claims nearest in meaning. */
  readonly near?: number;
}
