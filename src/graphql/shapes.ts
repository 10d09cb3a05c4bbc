/** What the schema's types are made of where the model has no type of its own. */
import type { Figure, Mention } from '../model/extraction.ts';
import type {
  ArticleNode,
  AssertionNode,
  ClaimLink,
  ClaimNode,
  EntityNode,
  Judgement,
  OriginNode,
  QuoteNode,
  SpeakerNode,
  UnnamedSourceNode,
} from '../model/graph.ts';
import type { Job, JobOutcome, SavedQuestion } from '../model/job.ts';

export type Gender = EntityNode['gender'];
export type Bound = Figure['bound'];
export type JudgementKind = Judgement['kind'];
export type MentionForm = Mention['form'];

/** A node of the graph, whichever list or look-up it came from. */
export type AnyNode =
  | ArticleNode
  | EntityNode
  | UnnamedSourceNode
  | QuoteNode
  | AssertionNode
  | ClaimNode
  | OriginNode
  | Judgement;

/** A link as seen from one of its two claims. */
export interface LinkFrom extends ClaimLink {
  readonly claimId: string;
}

/** A span of an article whose text is loaded when its words are asked for. */
export interface SpanOf {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** One speaker on one side of one claim. */
export interface SpeakerPosition {
  readonly speakerId: string;
  readonly assertions: readonly AssertionNode[];
}

/** A page of a list, with what its connection needs. */
export interface Connection<T, E = object> {
  readonly edges: readonly ({ readonly cursor: string; readonly node: T } & E)[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asked only when the field is: may cost a store call. */
  readonly totalCount?: (() => Promise<number | null>) | null;
}

/** Why plain words found a claim; absent where the list was not asked in plain words. */
export interface Found {
  readonly score?: number | null;
  readonly why?: readonly string[];
}

export type ClaimPage = Connection<ClaimNode, Found>;
export type ClaimEdgeOf = ClaimPage['edges'][number];
/** A link as an edge: its claim is loaded when it is asked for. */
export type RelatedPage = Connection<LinkFrom>;
export type RelatedEdge = RelatedPage['edges'][number];
export type AssertionPage = Connection<AssertionNode>;
export type EntityPage = Connection<EntityNode>;
export type PersonPage = EntityPage;
export type OrganizationPage = EntityPage;
export type PlacePage = EntityPage;
export type SpeakerPage = Connection<SpeakerNode>;
export type UnnamedSourcePage = Connection<UnnamedSourceNode>;
export type QuotePage = Connection<QuoteNode>;
export type ArticlePage = Connection<ArticleNode>;
export type OriginPage = Connection<OriginNode>;
export type JudgementPage = Connection<Judgement>;
export type JobPage = Connection<Job>;
export type SavedQuestionPage = Connection<SavedQuestion>;

export type SearchFound = EntityNode | ClaimNode | ArticleNode | QuoteNode | UnnamedSourceNode | OriginNode;
export type SearchKind =
  | 'Person'
  | 'Organization'
  | 'Place'
  | 'Claim'
  | 'Article'
  | 'Quote'
  | 'UnnamedSource'
  | 'Origin';

/** Something `search` found, and why. */
export interface SearchHitOf {
  readonly node: SearchFound;
  readonly why: readonly string[];
}

export interface JudgedId {
  readonly __typename: 'Judged' | 'Revoked';
  readonly judgementId: string;
}

export interface WithdrawnId {
  readonly __typename: 'Withdrawn';
  readonly articleId: string;
}

export interface JobOf {
  readonly __typename: 'Queued' | 'Cancelled';
  readonly job: Job;
}

export interface IngestedOutcome extends JobOutcome {
  readonly __typename: 'Ingested';
}

export interface NotIngestedOutcome {
  readonly __typename: 'NotIngested';
  readonly code: string;
  readonly message: string;
}

export type Outcome = IngestedOutcome | NotIngestedOutcome;
