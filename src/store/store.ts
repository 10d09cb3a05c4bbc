/**
 * The one interface of the graph store; SQLite and Neo4j implement it, tests/store/contract.ts is its meaning.
 *
 * Verbs: `write` merges (idempotent: the same batch twice leaves the same graph), `find…` may come back empty,
 * lists are keyset pages. Every method may throw DixitError STORE_UNREACHABLE; malformed cursors are
 * CURSOR_MALFORMED. Results of methods that take several keys come in the order of the keys (DataLoader contract).
 *
 * Above 300 lines: one interface, and what its methods take and give.
 */

import type { GraphBatch, WriteReport } from '../model/batch.ts';
import type {
  ArticleNode,
  AssertionNode,
  Change,
  ClaimForm,
  ClaimLink,
  ClaimNode,
  EntityForm,
  EntityNode,
  GraphNode,
  Judgement,
  MentionRow,
  OriginNode,
  QuoteNode,
  SpeakerNode,
  UnnamedSourceNode,
} from '../model/graph.ts';
import type {
  ArticleFilter,
  AssertionFilter,
  ClaimFilter,
  EntityFilter,
  JudgementFilter,
  OriginFilter,
  QuoteFilter,
  UnnamedSourceFilter,
} from './filters.ts';
import type { JobStore, QuestionStore } from './job-store.ts';
import type {
  ArticleOrder,
  AssertionOrder,
  ClaimOrder,
  EntityOrder,
  JudgementOrder,
  QuoteOrder,
} from './orders.ts';
import type { Along, Reading, Wanted } from './reading.ts';

export { FIELD_NAMES, type Kind } from './fields.ts';
export type * from './filters.ts';
export { NODE_SOURCES } from './node-sources.ts';
export type {
  ArticleOrder,
  AssertionOrder,
  ClaimOrder,
  EntityOrder,
  JudgementOrder,
  OrderBy,
  QuoteOrder,
} from './orders.ts';
export type { Along, Reading, Reference, Wanted } from './reading.ts';

/** Keyset page. `after`/`before` are cursors from an earlier page of the same list and order. */
export interface PageArgs {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

export interface Page<T> {
  readonly nodes: readonly T[];
  /** One per node. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Nodes that the page's own lead to, where they were asked for and came in the same round trip. */
  readonly along?: readonly Along[];
}

/** Forms that any of these leads to. */
export interface FormKeys {
  readonly ids?: readonly string[];
  /** Blocking keys. */
  readonly keys?: readonly string[];
  readonly canonicalIds?: readonly string[];
}

/**
 * Lists that hang from a node, loaded for many parents in one call. Only current assertions count (and the articles,
 * claims, speakers and origins they lead to) unless said otherwise; each node stands once in a list. Assertions, quotes
 * and articles come newest first (publishedAt descending, unknown last, then id), an entity's claims by their newest
 * assertion; the others by id.
 */
export interface ChildLists {
  'claim.assertions': AssertionNode;
  /** Those of articles corrected or withdrawn since, too. */
  'claim.history': AssertionNode;
  /** Those with stance AFFIRMS. */
  'claim.affirmations': AssertionNode;
  /** Those with stance DENIES. */
  'claim.denials': AssertionNode;
  /** Whoever affirms or denies it. */
  'claim.speakers': SpeakerNode;
  /** Quotes in whose words it is asserted. */
  'claim.quotes': QuoteNode;
  'claim.articles': ArticleNode;
  'claim.origins': OriginNode;
  /** Links that begin or end at it, by kind, then by the other claim's id. */
  'claim.links': ClaimLink;
  /** The same, of one kind: CONTRADICTS, SUPPORTS (either way), SIMILAR_TO. */
  'claim.contradicting': ClaimLink;
  'claim.supporting': ClaimLink;
  'claim.similar': ClaimLink;
  'speaker.assertions': AssertionNode;
  /** What it passed on as a go-between. */
  'speaker.relayed': AssertionNode;
  'speaker.quotes': QuoteNode;
  /** Claims the speaker affirms or denies. */
  'speaker.claims': ClaimNode;
  /** Claims that have the entity as subject, object or topic. */
  'entity.claims': ClaimNode;
  'entity.articles': ArticleNode;
  'article.assertions': AssertionNode;
  'article.claims': ClaimNode;
  'article.quotes': QuoteNode;
  'article.entities': EntityNode;
  'article.unnamedSources': UnnamedSourceNode;
  /** Corrections of it, corrected themselves or not. */
  'article.supersededBy': ArticleNode;
  'quote.assertions': AssertionNode;
  'origin.articles': ArticleNode;
  'origin.assertions': AssertionNode;
  'origin.claims': ClaimNode;
  'outlet.articles': ArticleNode;
  /** Origins credited to it. */
  'outlet.origins': OriginNode;
}
export type ChildList = keyof ChildLists;

/** Words to find in claims and evidence: folded, without stop words; `expansions` are further words for the same term. */
export interface TextQuery {
  readonly terms: readonly {
    readonly word: string;
    /** Words that say the same; without them, all of its expansions do. */
    readonly same?: readonly string[];
    readonly expansions: readonly string[];
  }[];
  /** Canonical entities that make a claim a candidate, whatever its words. */
  readonly entityIds: readonly string[];
  /** Those of them that are asked for as what acts. */
  readonly subjectIds?: readonly string[];
  /** Those of them that are asked for as who says it. */
  readonly speakerIds?: readonly string[];
  readonly predicateClasses: readonly string[];
  readonly limit: number;
}

/** Where a candidate matched: raw counts; search/ turns them into a score. */
export interface ClaimCandidate {
  readonly claimId: string;
  /** Back end's full-text score, normalised to 0..1 within the result. */
  readonly textScore: number;
  /** The claim and its counts, where they came along. */
  readonly claim?: ClaimNode;
  readonly counts?: ClaimCounts;
}

/** For and against, over current assertions. Origins are counted, never articles. */
export interface ClaimCounts {
  readonly affirmOrigins: number;
  readonly denyOrigins: number;
  readonly independentOrigins: number;
  readonly assertions: number;
  readonly articles: number;
}

/** What somebody says, over current articles. */
export interface SpeakerCounts {
  readonly assertions: number;
  readonly quotes: number;
}

/** Whose vectors the store holds: those of one model at a time. */
export interface EmbeddingState {
  readonly model: string;
  /** Numbers in a vector. */
  readonly dimension: number;
  /** Claims that have one. */
  readonly count: number;
}

export interface ClaimEmbedding {
  readonly claimId: string;
  /** The claim's text when it was embedded: a claim whose text has changed since is listed to be embedded again. */
  readonly text: string;
  /** Of length 1. */
  readonly vector: Float32Array;
}

/** Words of the full-text index that stand for one thing asked (model/neutral-tokens.ts, `indexWord`). */
export type WordGroup = readonly string[];

/** A claim near a vector. */
export interface VectorCandidate {
  readonly claimId: string;
  /** Cosine, from -1 to 1. */
  readonly similarity: number;
}

export type Counted =
  | 'articles'
  | 'origins'
  | 'people'
  | 'organizations'
  | 'places'
  | 'unnamedSources'
  | 'quotes'
  | 'claims'
  | 'assertions'
  | 'judgements';

/** What assertions can be counted by. `month` is that of publication, `outlet` and `speaker` are canonical ids. */
export type Facet =
  | 'stance'
  | 'certainty'
  | 'predicateClass'
  | 'language'
  | 'month'
  | 'outlet'
  | 'speaker'
  | 'origin';

/** A facet, and how many of its values are wanted: the most frequent ones. */
export interface FacetAsked {
  readonly facet: Facet;
  readonly limit: number;
}

export interface FacetCounts {
  /** Most first, then by value. */
  readonly values: readonly {
    /** Null for assertions that have none. */
    readonly value: string | null;
    readonly assertions: number;
    readonly origins: number;
  }[];
  /** Assertions counted, under all values. */
  readonly counted: number;
  /** False when only the newest FACET_ROWS that pass were counted. */
  readonly complete: boolean;
}

/** Assertions that are counted one by one at most: the newest of those that pass. What counts without reading each counts all. */
export const FACET_ROWS = 100_000;

/** Lists that can be counted under a filter, and the filter of each. */
export interface CountedLists {
  claims: ClaimFilter;
  assertions: AssertionFilter;
  entities: EntityFilter;
  quotes: QuoteFilter;
  articles: ArticleFilter;
  origins: OriginFilter;
  unnamedSources: UnnamedSourceFilter;
  judgements: JudgementFilter;
}

/** What only articles corrected or withdrawn since hold: it is in the counters, and in a list only on request. */
export type CountedRetired = 'claims' | 'assertions' | 'quotes';

/** Up to here a list is counted. */
export const MOST_COUNTED = 10_000;

export interface Store {
  readonly backend: 'sqlite' | 'neo4j';
  /** Whether each call is a round trip: it then pays to ask at once for what may be needed. */
  readonly remote: boolean;
  /** What waits to be ingested. */
  readonly jobs: JobStore;
  /** Questions that people follow. */
  readonly questions: QuestionStore;
  /** Product and version of the server, for logs and /health; throws when the store does not answer. */
  describe(): Promise<string>;
  close(): Promise<void>;

  write(batch: GraphBatch): Promise<WriteReport>;
  /**
   * Writes many batches, with the result of writing them one after another, as fast as the back end can: for filling a
   * store. SQLite does it in one transaction and answers nobody meanwhile; Neo4j in one for each batch.
   */
  load(batches: Iterable<GraphBatch>): Promise<WriteReport>;

  /** Nodes of any kind; a form id gives its canonical node; null where nothing is known. */
  findNodes(ids: readonly string[], wanted?: Wanted): Promise<(GraphNode | null)[]>;
  findEntityForms(by: FormKeys): Promise<EntityForm[]>;
  findClaimForms(by: FormKeys): Promise<ClaimForm[]>;
  /** Live judgements that touch any of the form or article ids; revoked ones too when asked. */
  findJudgements(touching: readonly string[], options?: { readonly revoked?: boolean }): Promise<Judgement[]>;
  /**
   * Articles that share at least one band of the signature (locality-sensitive hashing) and may be near by it
   * (`mayBeNear`). Retired ones too: who reprints a text that was corrected since reports nothing of his own.
   */
  findNearArticles(signature: readonly number[]): Promise<ArticleNode[]>;
  findArticleByUrl(url: string): Promise<ArticleNode | null>;
  /** Every article of the origins, retired ones included. */
  findOriginArticles(originIds: readonly string[]): Promise<ArticleNode[]>;
  findClaimLinks(claimIds: readonly string[]): Promise<ClaimLink[]>;
  findClaimCounts(claimIds: readonly string[]): Promise<ClaimCounts[]>;
  /** Current assertions and quotes of each entity or unnamed source, from counters; zeros for what is not known. */
  findSpeakerCounts(ids: readonly string[]): Promise<SpeakerCounts[]>;
  findMentions(articleIds: readonly string[]): Promise<MentionRow[]>;

  /** Lists take an order, the first of orders.ts unless given; each order has cursors of its own. */
  listClaims(
    filter: ClaimFilter,
    page: PageArgs,
    order?: ClaimOrder,
    reading?: Reading,
  ): Promise<Page<ClaimNode>>;
  listAssertions(
    filter: AssertionFilter,
    page: PageArgs,
    order?: AssertionOrder,
    reading?: Reading,
  ): Promise<Page<AssertionNode>>;
  listEntities(
    filter: EntityFilter,
    page: PageArgs,
    order?: EntityOrder,
    reading?: Reading,
  ): Promise<Page<EntityNode>>;
  listQuotes(
    filter: QuoteFilter,
    page: PageArgs,
    order?: QuoteOrder,
    reading?: Reading,
  ): Promise<Page<QuoteNode>>;
  listArticles(
    filter: ArticleFilter,
    page: PageArgs,
    order?: ArticleOrder,
    reading?: Reading,
  ): Promise<Page<ArticleNode>>;
  listJudgements(filter: JudgementFilter, page: PageArgs, order?: JudgementOrder): Promise<Page<Judgement>>;
  /** By id. */
  listOrigins(filter: OriginFilter, page: PageArgs): Promise<Page<OriginNode>>;
  /** By id. */
  listUnnamedSources(filter: UnnamedSourceFilter, page: PageArgs): Promise<Page<UnnamedSourceNode>>;
  listChanges(afterSeq: number, limit: number): Promise<Change[]>;
  /** Number of the newest change; 0 before any. Costs next to nothing: it may be asked several times a second. */
  lastChange(): Promise<number>;
  /**
   * A word that is another after anything in the store has changed, whoever changed it, by whatever tool: while it is the
   * same, every read gives the same. Only for comparison with others of the same open store. Costs next to nothing.
   */
  revision(): Promise<string>;
  /** One page per parent, in order. */
  listChildren<L extends ChildList>(
    list: L,
    parentIds: readonly string[],
    page: PageArgs,
    reading?: Reading,
  ): Promise<Page<ChildLists[L]>[]>;

  searchClaims(query: TextQuery): Promise<ClaimCandidate[]>;
  /** Ids of current articles whose title or text has the words of most groups (one word of a group is enough), best first. */
  searchArticles(groups: readonly WordGroup[], limit: number): Promise<string[]>;
  /** Entities whose folded name or alias has all the words (typing errors of one letter forgiven), best first. */
  searchEntities(words: readonly string[], limit: number): Promise<EntityNode[]>;

  /**
   * Keeps vectors of claims; those of claims that are gone are passed over. Vectors are derived data: not in the digest,
   * no change is logged. Throws EMBEDDINGS_MISMATCH, and writes nothing, when the store holds vectors of another model
   * or dimension; with `again` those give way first.
   */
  writeEmbeddings(
    set: { readonly model: string; readonly dimension: number },
    rows: readonly ClaimEmbedding[],
    options?: { readonly again?: boolean },
  ): Promise<void>;
  /** Null until the first vector is written. */
  findEmbeddingState(): Promise<EmbeddingState | null>;
  /** Current claims without a vector of their present text (with `all`, every current claim) by id, after `after`. */
  listClaimsToEmbed(
    limit: number,
    options?: { readonly after?: string; readonly all?: boolean },
  ): Promise<ClaimNode[]>;
  /** Current claims nearest to a vector, nearest first; none before any is embedded. Throws EMBEDDINGS_MISMATCH for a vector of another dimension. */
  searchVectors(vector: Float32Array, limit: number): Promise<VectorCandidate[]>;

  /** How many assertions there are under each value of each facet asked for, in the order they were asked for. */
  countFacets(filter: AssertionFilter, asked: readonly FacetAsked[]): Promise<FacetCounts[]>;
  /** Nodes of a list; null when they are more than MOST_COUNTED. */
  countList<L extends keyof CountedLists>(list: L, filter: CountedLists[L]): Promise<number | null>;
  countAll(): Promise<Record<Counted, number>>;
  /** How much of what `countAll` counts is retired: found by the articles that are, which are few. */
  countRetired(): Promise<Record<CountedRetired, number>>;
  /** SHA-256 over every node and relationship in canonical order, times of recording left out. Same graph, same digest, whatever the back end. */
  digest(): Promise<string>;
}
