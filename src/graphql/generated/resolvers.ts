import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Gender as GenderWord, Bound as BoundWord, JudgementKind as JudgementKindWord, MentionForm as MentionFormWord, SearchKind, SearchHitOf, AnyNode, LinkFrom, SpanOf, ClaimPage, AssertionPage, PersonPage, OrganizationPage, PlacePage, EntityPage, QuotePage, ArticlePage, OriginPage, SpeakerPage, UnnamedSourcePage, JudgementPage, ClaimEdgeOf, RelatedPage, RelatedEdge, SearchFound, JudgedId, WithdrawnId, Outcome, IngestedOutcome, NotIngestedOutcome, JobPage, SavedQuestionPage, JobOf, SpeakerPosition } from '../shapes.ts';
import type { SpeakerNode, EntityNode, UnnamedSourceNode, EntityForm as EntityFormRow, ClaimNode, ClaimForm as ClaimFormRow, AssertionNode, QuoteNode, ArticleNode, MentionRow, OriginNode, Judgement as JudgementRow } from '../../model/graph.ts';
import type { ClaimCounts as CountsRow } from '../../store/store.ts';
import type { Question as AskedQuestion, Hit as FoundHit, Answer as SearchAnswer, Excerpt as FoundExcerpt } from '../../search/search.ts';
import type { FacetsOf, OneFacet } from '../graph/facets.ts';
import type { FoundPath, PathStep as FoundStep, FoundPaths } from '../graph/find-paths.ts';
import type { Subgraph as GrownSubgraph, SubgraphNode as GrownNode, SubgraphEdge as GrownEdge } from '../graph/subgraph.ts';
import type { TimelineBucket as Bucket, TimelineEvent as Event } from '../graph/timeline.ts';
import type { Comparison as FoundComparison, ComparedClaim as SeveralSides, ComparedSide as OneSide, Difference as FoundDifference, OnlyIn as FoundOnlyIn } from '../graph/compare-articles.ts';
import type { JobState as JobStateWord, Job as JobRow, JobAction as JobStepWord, SavedQuestion as SavedQuestionRow } from '../../model/job.ts';
import type { ExportFormat as ExportFormatWord } from '../../export/export-graph.ts';
import type { JobEventOf as JobEventOf } from '../live/job-events.ts';
import type { NewAssertionsOf as NewAssertionsOf } from '../live/new-assertions.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A moment as precise as its source gives it: ISO 8601 year, month, day or date-time.
   * Example: `"2023"`, `"2023-03"`, `"2023-03-21"`, `"2023-03-21T08:30:00Z"`.
   */
  Date: { input: string; output: string; }
};

/** Answer to a question in plain words. */
export type Answer = {
  readonly __typename?: 'Answer';
  /**
   * Sentences of articles on the subject that answer, at most 5, best first; none where many claims answer in full. No claim was
   * drawn from these words and nobody is said to say them: they are the article's own, or their speaker was not found.
   * Example: `{ ask(question: "who was fined for the spill?") { excerpts { span { exact } article { title } } } }`.
   */
  readonly excerpts: ReadonlyArray<Excerpt>;
  /** Claims found, best first. */
  readonly hits: ReadonlyArray<AnswerHit>;
  /** What the user should know. Example: `["no entity named 'Foo' in the graph"]`. */
  readonly notices: ReadonlyArray<Scalars['String']['output']>;
  /** How it was understood. */
  readonly question: Question;
};

/** A claim that answers a question, with both sides. */
export type AnswerHit = {
  readonly __typename?: 'AnswerHit';
  /** Whoever affirms it, those with most independent origins first. */
  readonly affirmedBy: ReadonlyArray<Position>;
  /** The claim, in positive form. */
  readonly claim: Claim;
  /** It has nothing of the question itself, and stands in an article on the subject. */
  readonly contextOnly: Scalars['Boolean']['output'];
  /** Whoever denies it, those with most independent origins first. */
  readonly deniedBy: ReadonlyArray<Position>;
  /** Higher is better; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** Why it was found. Example: `["subject China", "predicate supply", "word drones"]`. */
  readonly why: ReadonlyArray<Scalars['String']['output']>;
};

/** One immutable text as published. A corrected text is a new article that supersedes the old one. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** What is affirmed and denied in it. */
  readonly assertions: AssertionConnection;
  /** Names under the headline. Example: `["Jeanne Morel"]`. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** Claims affirmed or denied in it. */
  readonly claims: ClaimConnection;
  /** Wire agencies and outlets it credits, as written. Example: `["AFP"]`. */
  readonly credits: ReadonlyArray<Scalars['String']['output']>;
  /** False once corrected or withdrawn. */
  readonly current: Scalars['Boolean']['output'];
  /** People, organizations and places it mentions. */
  readonly entities: EntityConnection;
  /** Name of the file it was read from, or null. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the folded words: equal for texts that differ only in case, accents, spacing and punctuation. */
  readonly fingerprint: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Live decisions on whether it is of one origin with another article. Example: `{ judgements { verdict reason right { id } } }`. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** BCP 47 primary tag, or `und`. Example: `"fr"`. */
  readonly language: Scalars['String']['output'];
  /** Every place where it mentions a person, organization or place. */
  readonly mentions: ReadonlyArray<Mention>;
  /** When the page says it was last changed. */
  readonly modifiedAt?: Maybe<Scalars['Date']['output']>;
  /** Independent piece of reporting it belongs to. */
  readonly origin: Origin;
  /** Why it belongs to that origin. Example: `"credits AFP; 94 % of the words of an earlier article"`. */
  readonly originReason: Scalars['String']['output'];
  /** The publisher. */
  readonly outlet?: Maybe<Organization>;
  /** Name of the publisher as the page gives it. */
  readonly outletName?: Maybe<Scalars['String']['output']>;
  /** As precise as the page gives it. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** Quotes in it. */
  readonly quotes: QuoteConnection;
  /** When Dixit recorded it. */
  readonly recordedAt: Scalars['Date']['output'];
  /** Articles that correct it, newest first; a correction may have been corrected itself. Example: `{ supersededBy { edges { node { title } } } }`. */
  readonly supersededBy: ArticleConnection;
  /** The article it corrects. */
  readonly supersedes?: Maybe<Article>;
  /** Clean text that every span counts in; paragraphs are separated by one blank line. Untrusted: escape it before showing it. */
  readonly text: Scalars['String']['output'];
  /** Headline. */
  readonly title: Scalars['String']['output'];
  /** Sources it cites without naming them. Example: `{ unnamedSources { edges { node { name } } } }`. */
  readonly unnamedSources: UnnamedSourceConnection;
  /** Address as published, or null. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, if it was. */
  readonly withdrawnAt?: Maybe<Scalars['Date']['output']>;
};


/** One immutable text as published. A corrected text is a new article that supersedes the old one. */
export type ArticleAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable text as published. A corrected text is a new article that supersedes the old one. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable text as published. A corrected text is a new article that supersedes the old one. */
export type ArticleEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable text as published. A corrected text is a new article that supersedes the old one. */
export type ArticleQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable text as published. A corrected text is a new article that supersedes the old one. */
export type ArticleSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable text as published. A corrected text is a new article that supersedes the old one. */
export type ArticleUnnamedSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An article in a list. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Conditions on articles. */
export type ArticleFilter = {
  /** All of these must hold too. Example: `[{ mentions: ["per_…"] }, { mentions: ["pla_…"] }]`. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Also articles that were corrected or withdrawn since; at the top of a filter only. Example: `true`. */
  readonly includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** BCP 47 primary tag. Example: `"fr"`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Entities it names. Example: `["per_…"]`. */
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This must not hold. What has no date or outlet meets no condition on it, and so passes its negation. Example: `{ mentions: ["per_…"] }`. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** At least one of these must hold; an empty list lets nothing pass. Example: `[{ language: "fr" }, { outlets: ["org_…"] }]`. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Independent pieces of reporting. Example: `["ori_…"]`. */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Publishers (organizations). Example: `["org_…"]`. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Published on or after. Example: `"2023-02-24"`. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published on or before; a year or month includes all its days. Example: `"2023-03"`. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Recorded by Dixit on or after. Example: `"2024-05-06"`. */
  readonly recordedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Recorded by Dixit on or before; a year or month includes all its days. Example: `"2024-05"`. */
  readonly recordedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of articles. */
export type ArticleOrder = {
  /** Which way; left out, the way each field says. Example: `ASC`. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. Example: `RECORDED`. */
  readonly field: ArticleOrderField;
};

/** By what articles can be put in order; equal ones are told apart by id. */
export type ArticleOrderField =
  /** By time of publication, newest first; those without come last. */
  | 'PUBLISHED'
  /** By when Dixit recorded them, newest first. */
  | 'RECORDED';

/** One act of saying in one article: a speaker affirms or denies a claim. */
export type Assertion = Node & {
  readonly __typename?: 'Assertion';
  /** The article it stands in. */
  readonly article: Article;
  /** How firmly. */
  readonly certainty: Certainty;
  /** What is affirmed or denied. */
  readonly claim: Claim;
  /** Confidence of the rule, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The words that attribute it. Example: `"dément"`. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** False once the article was corrected or withdrawn. */
  readonly current: Scalars['Boolean']['output'];
  /** How it was found, in words. */
  readonly detail: Scalars['String']['output'];
  /** True where the heart of the claim stands in quotation marks. */
  readonly direct: Scalars['Boolean']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Language of the article. Example: `"fr"`. */
  readonly language: Scalars['String']['output'];
  /** Independent piece of reporting the article belongs to. */
  readonly origin: Origin;
  /** Publisher of the article. */
  readonly outlet?: Maybe<Organization>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** Quotes in whose words it is said. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Rule that found it: its path under `src/extraction`. */
  readonly rule: Scalars['String']['output'];
  /** When it was said, where the article tells it. */
  readonly saidAt?: Maybe<Scalars['Date']['output']>;
  /** Where they stand in the article. */
  readonly span: Span;
  /** Who affirms or denies it. */
  readonly speaker: Speaker;
  /** Affirms or denies. */
  readonly stance: Stance;
  /** The article's own words that carry it. Example: `"Pékin dément avoir fourni des drones à Moscou"`. */
  readonly text: Scalars['String']['output'];
  /** Go-betweens from speaker to article, nearest to the speaker first. Example: customs data, then a newspaper. */
  readonly via: ReadonlyArray<Speaker>;
  /** The wording of the claim that this article gives, before resolution. Example: `{ wording { text } }`. */
  readonly wording: ClaimForm;
};

/** A page of acts of saying. */
export type AssertionConnection = {
  readonly __typename?: 'AssertionConnection';
  /** The acts of saying with their cursors. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An act of saying in a list. */
export type AssertionEdge = {
  readonly __typename?: 'AssertionEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The act of saying. */
  readonly node: Assertion;
};

/**
 * Conditions on acts of saying. All given must hold; a list means one of its members; `and`, `or` and `not` compose them.
 * Example: what one of two people says that is not hedged:
 * `{ or: [{ speakers: ["per_…"] }, { speakers: ["per_…"] }], not: { certainty: [HEDGED] } }`.
 */
export type AssertionFilter = {
  /** All of these must hold too. Example: `[{ entities: ["pla_…"] }, { entities: ["org_…"] }]`. */
  readonly and?: InputMaybe<ReadonlyArray<AssertionFilter>>;
  /** Articles it is printed in. Example: `["art_…"]`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it is said. Example: `[STATED, HEDGED]`. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Claims. Example: `["clm_…"]`. */
  readonly claims?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the heart of the claim stands in quotation marks. Example: `true`. */
  readonly direct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the claim is both affirmed and denied, or contradicted by another claim. Example: `true`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Entities that speak or are spoken of. Example: `["pla_…"]`. */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is claimed happens or happened on or after, where the claim says when. Example: `"2022-02"`. */
  readonly happenedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** What is claimed happens or happened on or before; a year or month includes all its days. Example: `"2022"`. */
  readonly happenedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Also from articles that were corrected or withdrawn since; at the top of a filter only. Example: `true`. */
  readonly includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of the article, BCP 47 primary tag. Example: `"fr"`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** This must not hold. What has no date or outlet meets no condition on it, and so passes its negation. Example: `{ outlets: ["org_…"] }`. */
  readonly not?: InputMaybe<AssertionFilter>;
  /** At least one of these must hold; an empty list lets nothing pass. Example: `[{ stance: DENIES }, { certainty: [HEDGED] }]`. */
  readonly or?: InputMaybe<ReadonlyArray<AssertionFilter>>;
  /** Independent pieces of reporting. Example: `["ori_…"]`. */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The claim rests on at least so many independent origins. Example: `3`. */
  readonly originsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** The claim rests on at most so many independent origins. Example: `1` for what only one source reports. */
  readonly originsAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** Publishers (organizations). Example: `["org_…"]`. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Language-neutral class of what is claimed. Example: `["supply"]`. */
  readonly predicateClass?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published on or after. Example: `"2023-02-24"`. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published on or before; a year or month includes all its days. Example: `"2023-03"`. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Said on or after, where the article tells when. Example: `"2023-03-20"`. */
  readonly saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Said on or before; a year or month includes all its days. Example: `"2023-03"`. */
  readonly saidTo?: InputMaybe<Scalars['Date']['input']>;
  /** Whoever says it: people, organizations, places, unnamed sources. Example: `["per_…"]`. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Which way it goes. Example: `DENIES`. */
  readonly stance?: InputMaybe<Stance>;
  /** Go-betweens through whom it reached the article. Example: a wire agency, `["org_…"]`. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Order of acts of saying. */
export type AssertionOrder = {
  /** Which way; left out, the way each field says. Example: `ASC`. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. Example: `PUBLISHED`. */
  readonly field: AssertionOrderField;
};

/** By what acts of saying can be put in order; equal ones are told apart by id. */
export type AssertionOrderField =
  /** By time of publication, newest first; those without come last. */
  | 'PUBLISHED';

/** How the figure of a claim is bounded. */
export type Bound =
  /** "environ", "about". */
  | 'ABOUT'
  /** "plus de", "more than". */
  | 'AT_LEAST'
  /** "moins de", "less than". */
  | 'AT_MOST'
  /** Exactly so many. */
  | 'EXACT';

/** A job to cancel. */
export type CancelJobInput = {
  /** Its id. Example: `"job_ab2cd3ef4gh5ij6kl7mn"`. */
  readonly job: Scalars['ID']['input'];
};

/** What became of a wish to cancel. */
export type CancelJobResult = Cancelled | Refused;

/** The job is cancelled, or will be when it next looks. */
export type Cancelled = {
  readonly __typename?: 'Cancelled';
  /** As it is now. */
  readonly job: Job;
};

/** How firmly a claim is said. */
export type Certainty =
  /** Under a condition: "si …, livrerait", "would supply if". */
  | 'CONDITIONAL'
  /** Said with reserve: the French journalistic conditional "aurait livré"; "allegedly". */
  | 'HEDGED'
  /** An intention or forecast: "livrera", "plans to supply". */
  | 'INTENDED'
  /** Said as a fact: "a livré", "supplied". */
  | 'STATED';

/** A proposition that can be true or false, in positive form. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Other entities the claim speaks of. */
  readonly about: ReadonlyArray<Entity>;
  /** Articles it is printed in, newest first. */
  readonly articles: ArticleConnection;
  /** Acts of affirming and denying it, newest first. */
  readonly assertions: AssertionConnection;
  /** How much stands for and against. */
  readonly counts: ClaimCounts;
  /** Numbers with their units. Example: 12 million dollars is `{ value: 12000000, unit: "USD" }`. */
  readonly figures: ReadonlyArray<Figure>;
  /** Every wording that was resolved to it. */
  readonly forms: ReadonlyArray<ClaimForm>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** BCP 47 primary tag of `text`. Example: `"fr"`. */
  readonly language: Scalars['String']['output'];
  /**
   * Claims that stand in a relation to it, each with score and reason. Example: `links(kind: CONTRADICTS)`.
   * @deprecated Not paged. Use `related`.
   */
  readonly links: ReadonlyArray<ClaimLink>;
  /** Entity it is done to, where it was recognised. */
  readonly object?: Maybe<Entity>;
  /** Words of the object; empty where there is none. Example: `"des drones"`. */
  readonly objectWords: Scalars['String']['output'];
  /** Independent pieces of reporting it rests on. */
  readonly origins: OriginConnection;
  /** Dictionary form of the main verb. Example: `"livrer"`. */
  readonly predicate: Scalars['String']['output'];
  /** Language-neutral class of the predicate, or null. Example: `"supply"`. */
  readonly predicateClass?: Maybe<Scalars['String']['output']>;
  /** Quotes in whose words it is affirmed or denied, newest first. */
  readonly quotes: QuoteConnection;
  /**
   * Claims that stand in a relation to it, in either direction, by kind of relation; each edge holds score and reason.
   * Example: `{ related(kind: CONTRADICTS, first: 5) { edges { reason node { text } } } }`.
   */
  readonly related: RelatedClaimConnection;
  /** Whoever affirms or denies it. */
  readonly speakers: SpeakerConnection;
  /** Entity that does or is what is claimed, where it was recognised. */
  readonly subject?: Maybe<Entity>;
  /** Words of the subject; empty where there is none. Example: `"la Chine"`. */
  readonly subjectWords: Scalars['String']['output'];
  /** Readable sentence in the language of the article it was first read in. Example: `"La Chine a livré des drones à la Russie"`. */
  readonly text: Scalars['String']['output'];
  /**
   * What was said of it in the order of time: who affirmed and denied it first, when independent origins joined, whose mind
   * changed, what was corrected. Example: `{ timeline(interval: DAY) { buckets { period affirmations denials events { kind assertion { speaker { name } } } } } }`.
   */
  readonly timeline: Timeline;
  /** When the claimed thing happens or happened, where the claim says so. */
  readonly when?: Maybe<Scalars['Date']['output']>;
};


/** A proposition that can be true or false, in positive form. */
export type ClaimArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A proposition that can be true or false, in positive form. */
export type ClaimAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  stance?: InputMaybe<Stance>;
};


/** A proposition that can be true or false, in positive form. */
export type ClaimLinksArgs = {
  kind?: InputMaybe<ClaimLinkKind>;
};


/** A proposition that can be true or false, in positive form. */
export type ClaimOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A proposition that can be true or false, in positive form. */
export type ClaimQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A proposition that can be true or false, in positive form. */
export type ClaimRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ClaimLinkKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A proposition that can be true or false, in positive form. */
export type ClaimSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A proposition that can be true or false, in positive form. */
export type ClaimTimelineArgs = {
  interval?: InputMaybe<Interval>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** For and against, over articles that stand. Origins are independent pieces of reporting: forty reprints are one. */
export type ClaimCounts = {
  readonly __typename?: 'ClaimCounts';
  /** Independent origins in which somebody affirms it. */
  readonly affirmingOrigins: Scalars['Int']['output'];
  /** Articles, reprints included. */
  readonly articles: Scalars['Int']['output'];
  /** Acts of saying. */
  readonly assertions: Scalars['Int']['output'];
  /** Independent origins in which somebody denies it. */
  readonly denyingOrigins: Scalars['Int']['output'];
  /** Independent origins in all; one that carries both sides counts once. */
  readonly independentOrigins: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
  /** With `about`: higher is better, comparable within one list only. Else null. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** With `about`: why it was found. Else empty. */
  readonly why: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * Conditions on claims. A claim passes when at least one of its assertions passes all conditions on assertions, and the
 * claim passes the others; each part of `and`, `or` and `not` asks anew for such an assertion.
 * Example: affirmed by one and denied by another:
 * `{ and: [{ speakers: ["per_…"], stance: AFFIRMS }, { speakers: ["pla_…"], stance: DENIES }] }`.
 */
export type ClaimFilter = {
  /** All of these must hold too. Example: `[{ stance: AFFIRMS }, { stance: DENIES }]`. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Articles it is printed in. Example: `["art_…"]`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of its assertions passes this filter as well. Example: `{ or: [{ stance: DENIES }, { certainty: [HEDGED] }] }`. */
  readonly asserted?: InputMaybe<AssertionFilter>;
  /** How firmly it is said. Example: `[HEDGED]`. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Whether its heart stands in quotation marks. Example: `true`. */
  readonly direct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is both affirmed and denied, or contradicted by another claim. Example: `true`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Entities that speak or are spoken of. Example: `["pla_…"]`. */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is claimed happens or happened on or after, where the claim says when. Example: `"2022-02"`. */
  readonly happenedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** What is claimed happens or happened on or before; a year or month includes all its days. Example: `"2022"`. */
  readonly happenedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Also from articles that were corrected or withdrawn since; at the top of a filter only. Example: `true`. */
  readonly includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of the article, BCP 47 primary tag. Example: `"en"`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** This must not hold. What has no date or outlet meets no condition on it, and so passes its negation. Example: `{ disputed: true }`. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** Entities it is done to. Example: `["pla_…"]`. */
  readonly objects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of these must hold; an empty list lets nothing pass. Example: `[{ subjects: ["pla_…"] }, { originsAtLeast: 3 }]`. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Independent pieces of reporting. Example: `["ori_…"]`. */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The claim rests on at least so many independent origins. Example: `3`. */
  readonly originsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** The claim rests on at most so many independent origins. Example: `1` for what only one source reports. */
  readonly originsAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** Publishers (organizations). Example: `["org_…"]`. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Language-neutral class of what is claimed. Example: `["supply"]`. */
  readonly predicateClass?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published on or after. Example: `"2023-02-24"`. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published on or before; a year or month includes all its days. Example: `"2023-03"`. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Said on or after, where the article tells when. Example: `"2023-03-20"`. */
  readonly saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Said on or before; a year or month includes all its days. Example: `"2023-03"`. */
  readonly saidTo?: InputMaybe<Scalars['Date']['input']>;
  /** Somebody among these says it: people, organizations, places, unnamed sources. Example: `["per_…"]`. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Entities it speaks of in any part. Example: `["pla_…"]`. */
  readonly speaksOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Somebody affirms it, or somebody denies it. Example: `DENIES`. */
  readonly stance?: InputMaybe<Stance>;
  /** Entities that do what is claimed. Example: `["pla_…"]`. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Go-betweens through whom it reached an article. Example: `["org_…"]`. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One wording of a claim, as an article gives it. */
export type ClaimForm = {
  readonly __typename?: 'ClaimForm';
  /** What it was resolved to. */
  readonly claim: Claim;
  /** Its id; `node(id:)` gives the claim it was resolved to. */
  readonly id: Scalars['ID']['output'];
  /** Live decisions that touch this wording. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** BCP 47 primary tag. */
  readonly language: Scalars['String']['output'];
  /** The wording. */
  readonly text: Scalars['String']['output'];
};

/** A relation between the claim asked and another. */
export type ClaimLink = {
  readonly __typename?: 'ClaimLink';
  /** The other claim. */
  readonly claim: Claim;
  /** Which relation. */
  readonly kind: ClaimLinkKind;
  /** For `SUPPORTS`: true when the claim asked is the one that supports. Always true for the symmetric relations. */
  readonly outgoing: Scalars['Boolean']['output'];
  /** What the relation rests on. Example: `"same subject, predicate and object; figures differ: 12 million, 20 million"`. */
  readonly reason: Scalars['String']['output'];
  /** 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** How one claim stands to another. */
export type ClaimLinkKind =
  /** Both cannot be true. */
  | 'CONTRADICTS'
  /** Close, but neither the same nor opposed. */
  | 'SIMILAR_TO'
  /** If the first is true, so is the second. */
  | 'SUPPORTS';

/** Order of claims. */
export type ClaimOrder = {
  /** Which way; left out, the way each field says. Example: `ASC`. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. Example: `ORIGINS`. */
  readonly field: ClaimOrderField;
};

/** By what claims can be put in order; equal ones are told apart by id. */
export type ClaimOrderField =
  /** By id, which keeps its place whatever is added; `a` first. */
  | 'ID'
  /** By publication of the newest assertion, newest first. */
  | 'NEWEST'
  /** By number of independent origins, most first. */
  | 'ORIGINS';

/** The part that somebody plays in a claim. */
export type ClaimRole =
  /** Is spoken of otherwise. */
  | 'ABOUT'
  /** Says that it is so. */
  | 'AFFIRMS'
  /** Says that it is not so. */
  | 'DENIES'
  /** It is done to. */
  | 'OBJECT'
  /** Does or is what is claimed. */
  | 'SUBJECT';

/** A claim as several articles have it. */
export type ComparedClaim = {
  readonly __typename?: 'ComparedClaim';
  /** The claim. */
  readonly claim: Claim;
  /** What each article that has it says. */
  readonly sides: ReadonlyArray<ComparedSide>;
};

/** What one article says of a claim. */
export type ComparedSide = {
  readonly __typename?: 'ComparedSide';
  /** The article. */
  readonly article: Article;
  /** What is said in it, in the order of its text. */
  readonly assertions: ReadonlyArray<Assertion>;
};

/** What several articles say, side by side. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The articles, in the order asked. */
  readonly articles: ReadonlyArray<Article>;
  /** False when an article has more assertions than are read, 300. */
  readonly complete: Scalars['Boolean']['output'];
  /** Where they differ. */
  readonly differences: ReadonlyArray<Difference>;
  /** Independent origins among them: 1 says that they are reprints of one another. */
  readonly independentOrigins: Scalars['Int']['output'];
  /** What only one of them says, in the order of the articles. */
  readonly only: ReadonlyArray<OnlyIn>;
  /** Claims that more than one of them says alike, by id. */
  readonly shared: ReadonlyArray<ComparedClaim>;
};

/** Where articles differ. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** In what. */
  readonly kind: DifferenceKind;
  /** The claim, or the first of two. */
  readonly left: ComparedClaim;
  /** In words. Example: `"stance differs: AFFIRMS / DENIES"`. */
  readonly reason: Scalars['String']['output'];
  /** The second claim of a contradiction; else the same one. */
  readonly right: ComparedClaim;
};

/** In what articles differ. */
export type DifferenceKind =
  /** One says more firmly what another says with reserve. */
  | 'CERTAINTY'
  /** One makes a claim that contradicts another's. */
  | 'CONTRADICTION'
  /** One affirms what another denies. */
  | 'STANCE';

/** The real person, organization or place that names in articles were resolved to. */
export type Entity = {
  /** Other forms the articles use. Example: `["Poutine", "Putin"]`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that mention it, newest first. */
  readonly articles: ArticleConnection;
  /** What it affirms or denies, newest first. */
  readonly assertions: AssertionConnection;
  /** Claims it affirms or denies. */
  readonly claims: ClaimConnection;
  /** Claims that speak of it, whoever makes them. */
  readonly claimsAbout: ClaimConnection;
  /** ISO 3166-1 alpha-2 code, for states and what stands for them. Example: `"CN"` for Chine and Pékin. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** How articles describe it. Example: `["président russe"]`. */
  readonly descriptions: ReadonlyArray<Scalars['String']['output']>;
  /** Every name that was resolved to it, with the decisions that joined them. */
  readonly forms: ReadonlyArray<EntityForm>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Fullest name. Example: `"Vladimir Poutine"`. */
  readonly name: Scalars['String']['output'];
  /** Its words between quotation marks, newest first. */
  readonly quotes: QuoteConnection;
  /** What reached articles through it as a go-between, newest first. Example: what a wire agency passed on: `{ relayed(first: 5) { edges { node { text speaker { name } } } } }`. */
  readonly relayed: AssertionConnection;
  /** Wikidata item, where a reference file gives it. Example: `"Q7747"`. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** The real person, organization or place that names in articles were resolved to. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The real person, organization or place that names in articles were resolved to. */
export type EntityAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The real person, organization or place that names in articles were resolved to. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The real person, organization or place that names in articles were resolved to. */
export type EntityClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The real person, organization or place that names in articles were resolved to. */
export type EntityQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The real person, organization or place that names in articles were resolved to. */
export type EntityRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entity in a list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Conditions on people, organizations and places. */
export type EntityFilter = {
  /** All of these must hold too. Example: `[{ named: "anna" }, { named: "kel" }]`. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Makes at least so many assertions. Example: `10`. */
  readonly assertionsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Makes at most so many assertions. Example: `1`. */
  readonly assertionsAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** ISO 3166-1 alpha-2 codes of states and what stands for them. Example: `["CN", "RU"]`. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Beginning of a word of its name or of another form of it; case and accents do not matter. Example: `"leve"` finds Éric Lévêque. */
  readonly named?: InputMaybe<Scalars['String']['input']>;
  /** This must not hold. What has no date or outlet meets no condition on it, and so passes its negation. Example: `{ speaking: true }`. */
  readonly not?: InputMaybe<EntityFilter>;
  /** At least one of these must hold; an empty list lets nothing pass. Example: `[{ countries: ["CN"] }, { named: "chin" }]`. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Whether it is quoted or asserts something. Example: `true`. */
  readonly speaking?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One name as articles write it, before resolution. */
export type EntityForm = {
  readonly __typename?: 'EntityForm';
  /** What it was resolved to. */
  readonly entity: Entity;
  /** Its id; `node(id:)` gives the entity it was resolved to. */
  readonly id: Scalars['ID']['output'];
  /** Live decisions that touch this name. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** As written most fully. Example: `"Poutine"`. */
  readonly name: Scalars['String']['output'];
};

/** Order of people, organizations and places. */
export type EntityOrder = {
  /** Which way; left out, the way each field says. Example: `ASC`. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. Example: `NAME`. */
  readonly field: EntityOrderField;
};

/** By what people, organizations and places can be put in order; equal ones are told apart by id. */
export type EntityOrderField =
  /** By number of assertions they make, most first. */
  | 'ASSERTIONS'
  /** By name without case and accents, A first. */
  | 'NAME';

/** A sentence of an article that answers a question, and that no claim was drawn from. */
export type Excerpt = {
  readonly __typename?: 'Excerpt';
  /** Other articles that have the same sentence. */
  readonly alsoIn: ReadonlyArray<Article>;
  /** Where it stands. */
  readonly article: Article;
  /** Higher is better; comparable with the hits of the same answer. */
  readonly score: Scalars['Float']['output'];
  /** The sentence. Untrusted: escape it before showing it. */
  readonly span: Span;
  /** Why it was found. Example: `["names China", "word drones"]`. */
  readonly why: ReadonlyArray<Scalars['String']['output']>;
};

/** Format of an exported file. */
export type ExportFormat =
  /** A table for spreadsheets: a row for each act of affirming or denying, with claim, speaker, words, outlet, title and address. */
  | 'CSV_ASSERTIONS'
  /** The edges as CSV. */
  | 'CSV_EDGES'
  /** The nodes as CSV. */
  | 'CSV_NODES'
  /** A Cypher script for Neo4j; loading it twice is loading it once. */
  | 'CYPHER'
  /** Elements of Cytoscape.js. */
  | 'CYTOSCAPE'
  /** GEXF 1.3: Gephi, Gephi Lite, graphology, networkx. */
  | 'GEXF'
  /** GraphML: yEd, Gephi, Cytoscape, igraph, graphology, networkx. */
  | 'GRAPHML'
  /** Serialisation of graphology, read by sigma.js. */
  | 'GRAPHOLOGY'
  /** One JSON object a line: `{"node":{…}}`, then `{"edge":{…}}`. */
  | 'JSONL';

/** Where a part of the graph can be had as a file. */
export type ExportLinks = {
  readonly __typename?: 'ExportLinks';
  /** Address of the file on this server; needs the same key as this request, where the server asks for one. */
  readonly file: Scalars['String']['output'];
  /**
   * Opens the part in Gephi Lite, which fetches it by the reader's browser: the server must be open to that origin
   * (`DIXIT_CORS_ORIGINS=https://lite.gephi.org`) and ask for no key.
   */
  readonly gephiLite: Scalars['String']['output'];
};

/** How many acts of saying share a value. */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  /** Acts of saying. */
  readonly assertions: Scalars['Int']['output'];
  /** Independent origins that carry them. */
  readonly independentOrigins: Scalars['Int']['output'];
  /** The value for people: a name where the value is an id, `none` where there is none. Example: `"Le Quotidien"`. */
  readonly label: Scalars['String']['output'];
  /** The node, where the value is an id. */
  readonly node?: Maybe<Node>;
  /** The value: a word of the schema, a month, or an id; null for those that have none. Example: `"DENIES"`. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Acts of saying counted by what they are: the newest 100 000 that pass. */
export type Facets = {
  readonly __typename?: 'Facets';
  /** By how firmly they are said. */
  readonly certainties: ReadonlyArray<FacetCount>;
  /** False when there are more, which were not counted. */
  readonly complete: Scalars['Boolean']['output'];
  /** By language of the article. */
  readonly languages: ReadonlyArray<FacetCount>;
  /** By month of publication; without a value where it is not known. */
  readonly months: ReadonlyArray<FacetCount>;
  /** By independent piece of reporting: the most reprinted first. */
  readonly origins: ReadonlyArray<FacetCount>;
  /** By publisher; without a value where it is not known. */
  readonly outlets: ReadonlyArray<FacetCount>;
  /** By class of what is claimed; without a value where it has none. */
  readonly predicateClasses: ReadonlyArray<FacetCount>;
  /** By whoever says it. */
  readonly speakers: ReadonlyArray<FacetCount>;
  /** Affirmed, denied. */
  readonly stances: ReadonlyArray<FacetCount>;
  /** How many were counted. */
  readonly total: Scalars['Int']['output'];
};


/** Acts of saying counted by what they are: the newest 100 000 that pass. */
export type FacetsLanguagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Acts of saying counted by what they are: the newest 100 000 that pass. */
export type FacetsMonthsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Acts of saying counted by what they are: the newest 100 000 that pass. */
export type FacetsOriginsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Acts of saying counted by what they are: the newest 100 000 that pass. */
export type FacetsOutletsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Acts of saying counted by what they are: the newest 100 000 that pass. */
export type FacetsPredicateClassesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Acts of saying counted by what they are: the newest 100 000 that pass. */
export type FacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One line of an explanation. */
export type Feature = {
  readonly __typename?: 'Feature';
  /** The first value. */
  readonly left: Scalars['String']['output'];
  /** What was compared. Example: `"family name"`. */
  readonly name: Scalars['String']['output'];
  /** The second value. */
  readonly right: Scalars['String']['output'];
  /** How much it weighed; negative speaks against. */
  readonly weight: Scalars['Float']['output'];
};

/** A number with its unit. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** Exactly, about, at least, at most. */
  readonly bound: Bound;
  /** ISO 4217 code for money, `%` for shares, else a singular noun (`drone`), or empty for a bare number. */
  readonly unit: Scalars['String']['output'];
  /** The number, scale included: 12 millions is 12000000. */
  readonly value: Scalars['Float']['output'];
};

/** What to follow: exactly one field is given. */
export type FollowInput =
  /** A claim; followed through merges. Example: `"clm_ab2cd3ef4gh5ij6kl7mn"`. */
  { readonly claim: Scalars['ID']['input']; readonly entity?: never; readonly question?: never; readonly savedQuestion?: never; }
  |  /** A person, organization or place that speaks or is spoken of; followed through merges. */
  { readonly claim?: never; readonly entity: Scalars['ID']['input']; readonly question?: never; readonly savedQuestion?: never; }
  |  /**
   * A question in plain words. A new claim is told of when `ask` would answer the question with it: the same search, made to look
   * at the new claims; claims that merely stand in an article on the subject are left out.
   */
  { readonly claim?: never; readonly entity?: never; readonly question: Scalars['String']['input']; readonly savedQuestion?: never; }
  |  /** A question saved before, by its id. */
  { readonly claim?: never; readonly entity?: never; readonly question?: never; readonly savedQuestion: Scalars['ID']['input']; };

/** A question to forget. */
export type ForgetQuestionInput = {
  /** Its id. Example: `"que_ab2cd3ef4gh5ij6kl7mn"`. */
  readonly savedQuestion: Scalars['ID']['input'];
};

/** What became of a question to forget. */
export type ForgetQuestionResult = QuestionForgotten | Refused;

/** Gender of the words an article uses for a person. */
export type Gender =
  /** Feminine. */
  | 'FEMALE'
  /** Masculine. */
  | 'MALE'
  /** The articles do not tell. */
  | 'UNKNOWN';

/** An article to ingest. What is given here wins over what the page says of itself. */
export type IngestInput = {
  /** When it was published. Example: `"2023-03-21"`. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** A tie-break only: the text's own language decides. Example: `"fr"`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Name of the publisher. Example: `"Le Courrier du Fleuve"`. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Text of the article. Example: `"Pékin dément avoir livré des drones."`. Without it, the page at `url` is fetched. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /**
   * Address of its page. Without `text` it is fetched: it must be on the public internet, and a page of HTML or text of at most
   * 5 MB. Example: `"https://news.example/page.html"`.
   */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an article given to `ingest`. */
export type IngestResult = Queued | Refused;

/** The graph holds the article. */
export type Ingested = {
  readonly __typename?: 'Ingested';
  /** The article. */
  readonly article: Article;
  /** Articles added: 1, or 0 where it was there. */
  readonly articles: Scalars['Int']['output'];
  /** Acts of affirming and denying found in it. */
  readonly assertions: Scalars['Int']['output'];
  /** Quotes found in it. */
  readonly quotes: Scalars['Int']['output'];
  /** The first hundred of them. */
  readonly refused: ReadonlyArray<RefusedFact>;
  /** Facts a rule proposed and the gate turned away, because the article's words do not bear them out. */
  readonly refusedCount: Scalars['Int']['output'];
  /** The graph held this very text already; nothing was changed. */
  readonly unchanged: Scalars['Boolean']['output'];
};

/** What a plain-words question asks for. */
export type Intent =
  /** "claims about X": whatever is claimed of it. */
  | 'ABOUT'
  /** "what did X say". */
  | 'WHAT_SAID'
  /** "who says …". */
  | 'WHO_AFFIRMS'
  /** "who denies …". */
  | 'WHO_DENIES';

/** Length of a bucket of time. */
export type Interval =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/** An article to ingest, from the moment it was asked for to its end. */
export type Job = {
  readonly __typename?: 'Job';
  /** How often it was begun: more than once where the server stopped meanwhile. */
  readonly attempts: Scalars['Int']['output'];
  /** Somebody asked to cancel it. */
  readonly cancelAsked: Scalars['Boolean']['output'];
  /** When it ended. */
  readonly finishedAt?: Maybe<Scalars['Date']['output']>;
  /** Its id. Example: `"job_ab2cd3ef4gh5ij6kl7mn"`. */
  readonly id: Scalars['ID']['output'];
  /** What came of it; null until it is done or has failed. */
  readonly outcome?: Maybe<JobOutcome>;
  /** When it was asked for. */
  readonly queuedAt: Scalars['Date']['output'];
  /** When it was last begun. */
  readonly startedAt?: Maybe<Scalars['Date']['output']>;
  /** How far it is. */
  readonly state: JobState;
  /** The headline that was given. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The address that was given. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A page of jobs. */
export type JobConnection = {
  readonly __typename?: 'JobConnection';
  /** The jobs with their cursors. */
  readonly edges: ReadonlyArray<JobEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A job in a list. */
export type JobEdge = {
  readonly __typename?: 'JobEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The job. */
  readonly node: Job;
};

/** A step of a job. */
export type JobEvent = {
  readonly __typename?: 'JobEvent';
  /** When it happened. */
  readonly at: Scalars['Date']['output'];
  /** In words: what was fetched or found, or what went wrong. */
  readonly detail: Scalars['String']['output'];
  /** The job as it is now. */
  readonly job: Job;
  /** Its place on the log of changes: rises with every event. */
  readonly seq: Scalars['Int']['output'];
  /** What happened. */
  readonly step: JobStep;
};

/** Conditions on jobs. */
export type JobFilter = {
  /** How far they are. */
  readonly state?: InputMaybe<JobState>;
};

/** What came of a job. */
export type JobOutcome = Ingested | NotIngested;

/** How far a job is. */
export type JobState =
  /** Somebody cancelled it. */
  | 'CANCELLED'
  /** The graph holds the article. */
  | 'DONE'
  /** The article could not be used; `outcome` says why. */
  | 'FAILED'
  /** It waits. */
  | 'QUEUED'
  /** It is being worked on. */
  | 'RUNNING';

/** What happened to a job. */
export type JobStep =
  /** Somebody cancelled it. */
  | 'CANCELLED'
  /** The graph holds the article. */
  | 'DONE'
  /** The article could not be used. */
  | 'FAILED'
  /** Its page was fetched. */
  | 'FETCHED'
  /** It waits. */
  | 'QUEUED'
  /** It was begun; once more where the server stopped meanwhile. */
  | 'STARTED';

/** A person's judgement on a pair. */
export type JudgeInput = {
  /** Who judges. Example: `"Marie Vance"`. */
  readonly by: Scalars['String']['input'];
  /** An entity, claim or article, or one of the names or wordings resolved to it. */
  readonly left: Scalars['ID']['input'];
  /** Why, in a few words. Example: `"father and son"`. */
  readonly reason: Scalars['String']['input'];
  /** Another of the same kind. */
  readonly right: Scalars['ID']['input'];
  /** What they are to each other. */
  readonly verdict: Verdict;
};

/** What became of a judgement. */
export type JudgeResult = Judged | Refused;

/** The judgement stands. */
export type Judged = {
  readonly __typename?: 'Judged';
  /** As it was recorded. */
  readonly judgement: Judgement;
};

/** A decision that two names, wordings or articles are the same, different, or unsure; it can be revoked. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** When it was made. */
  readonly at: Scalars['Date']['output'];
  /** `rule:<path under src/resolution>` or `person:<name>`. */
  readonly by: Scalars['String']['output'];
  /** What was compared, what it weighed, and the two values that met. */
  readonly features: ReadonlyArray<Feature>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: JudgementKind;
  /** What the first of the two belongs to now. */
  readonly left?: Maybe<Node>;
  /** In words. Example: `"transliteration: Poutine, Putin"`. */
  readonly reason: Scalars['String']['output'];
  /** When it was revoked, if it was. */
  readonly revokedAt?: Maybe<Scalars['Date']['output']>;
  /** What the second of the two belongs to now. */
  readonly right?: Maybe<Node>;
  /** 0 to 1; 1 for a person's decision. */
  readonly score: Scalars['Float']['output'];
  /** What was decided. */
  readonly verdict: Verdict;
};

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The judgements with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A judgement in a list. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** Conditions on judgements. */
export type JudgementFilter = {
  /** What it is about. Example: `CLAIM`. */
  readonly kind?: InputMaybe<JudgementKind>;
  /** Only those not revoked, or only revoked ones. Example: `false`. */
  readonly live?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was decided. `UNSURE` is the review queue. */
  readonly verdict?: InputMaybe<Verdict>;
};

/** What a judgement is about. */
export type JudgementKind =
  /** Two propositions: one claim? */
  | 'CLAIM'
  /** Two names: one person, organization or place? */
  | 'ENTITY'
  /** Two articles: one origin? */
  | 'ORIGIN';

/** Order of judgements. */
export type JudgementOrder = {
  /** Which way; left out, the way each field says. Example: `ASC`. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. Example: `MADE`. */
  readonly field: JudgementOrderField;
};

/** By what judgements can be put in order; equal ones are told apart by id. */
export type JudgementOrderField =
  /** By id; `a` first. */
  | 'ID'
  /** By when they were made, newest first. */
  | 'MADE';

/** A name, description or pronoun seen at a place in an article. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Offset after the last character, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** What it was resolved to. */
  readonly entity: Entity;
  /** Name, description or pronoun. */
  readonly form: MentionForm;
  /** Rule that found it: its path under `src/extraction`. */
  readonly rule: Scalars['String']['output'];
  /** Offset of the first character, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The words. Example: `"le président russe"`. */
  readonly text: Scalars['String']['output'];
};

/** What kind of words a mention is. */
export type MentionForm =
  /** "le président russe". */
  | 'DESCRIPTION'
  /** "Vladimir Poutine". */
  | 'NAME'
  /** "il". */
  | 'PRONOUN';

/**
 * What can be changed: decisions of people. Extraction is never edited; whatever rests on a decision is decided anew, and every
 * change can be taken back. A server that others can reach takes no changes.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Cancels a job: at once where it waits; one that runs stops before it writes, or is done. */
  readonly cancelJob: CancelJobResult;
  /** Forgets a saved question. Those who follow it now go on to; it is only not found again. */
  readonly forgetQuestion: ForgetQuestionResult;
  /**
   * Queues an article, its text or the address of its page, and gives the job at once; `job` and the subscription of the same
   * name tell what becomes of it. Giving the same article twice changes nothing: while it waits, its job is given again.
   * Example: `mutation { ingest(input: { url: "https://news.example/page.html" }) { ... on Queued { job { id state } } ... on Refused { code message } } }`.
   */
  readonly ingest: IngestResult;
  /**
   * Says that two entities, claims or articles are the same, different, or that you are unsure. Overrides what rules say of
   * the pair. Example:
   * `mutation { judge(input: { left: "per_…", right: "per_…", verdict: DIFFERENT, reason: "father and son", by: "Marie Vance" }) { ... on Judged { judgement { id } } ... on Refused { code message } } }`.
   */
  readonly judge: JudgeResult;
  /** Takes a judgement back, a person's or a rule's. */
  readonly revoke: RevokeResult;
  /**
   * Saves a question, so that it can be followed by its id. The same words twice are one question.
   * Example: `mutation { saveQuestion(input: { question: "who denies supplying drones?" }) { ... on QuestionSaved { savedQuestion { id } } } }`.
   */
  readonly saveQuestion: SaveQuestionResult;
  /** Withdraws an article: what rests on it alone counts no more; it stays visible on request. */
  readonly withdraw: WithdrawResult;
};


/**
 * What can be changed: decisions of people. Extraction is never edited; whatever rests on a decision is decided anew, and every
 * change can be taken back. A server that others can reach takes no changes.
 */
export type MutationCancelJobArgs = {
  input: CancelJobInput;
};


/**
 * What can be changed: decisions of people. Extraction is never edited; whatever rests on a decision is decided anew, and every
 * change can be taken back. A server that others can reach takes no changes.
 */
export type MutationForgetQuestionArgs = {
  input: ForgetQuestionInput;
};


/**
 * What can be changed: decisions of people. Extraction is never edited; whatever rests on a decision is decided anew, and every
 * change can be taken back. A server that others can reach takes no changes.
 */
export type MutationIngestArgs = {
  input: IngestInput;
};


/**
 * What can be changed: decisions of people. Extraction is never edited; whatever rests on a decision is decided anew, and every
 * change can be taken back. A server that others can reach takes no changes.
 */
export type MutationJudgeArgs = {
  input: JudgeInput;
};


/**
 * What can be changed: decisions of people. Extraction is never edited; whatever rests on a decision is decided anew, and every
 * change can be taken back. A server that others can reach takes no changes.
 */
export type MutationRevokeArgs = {
  input: RevokeInput;
};


/**
 * What can be changed: decisions of people. Extraction is never edited; whatever rests on a decision is decided anew, and every
 * change can be taken back. A server that others can reach takes no changes.
 */
export type MutationSaveQuestionArgs = {
  input: SaveQuestionInput;
};


/**
 * What can be changed: decisions of people. Extraction is never edited; whatever rests on a decision is decided anew, and every
 * change can be taken back. A server that others can reach takes no changes.
 */
export type MutationWithdrawArgs = {
  input: WithdrawInput;
};

/** What one new article says on what is followed. */
export type NewAssertions = {
  readonly __typename?: 'NewAssertions';
  /** The article. */
  readonly article: Article;
  /** The acts of saying, in order of the article's text. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** When the article was added. */
  readonly at: Scalars['Date']['output'];
  /** Its place on the log of changes: rises with every event. */
  readonly seq: Scalars['Int']['output'];
};

/** Something with a global id. Example: `{ node(id: "clm_…") { id ... on Claim { text } } }`. */
export type Node = {
  /**
   * Global id: three letters for the kind, an underscore, twenty characters derived from content.
   * Example: `"clm_ab2cd3ef4gh5ij6kl7mn"`.
   */
  readonly id: Scalars['ID']['output'];
};

/** The article could not be used. */
export type NotIngested = {
  readonly __typename?: 'NotIngested';
  /** Why, as a stable code. Example: `"FETCH_FAILED"`. */
  readonly code: Scalars['String']['output'];
  /** Why, in words: quotes what came and says what to do. */
  readonly message: Scalars['String']['output'];
};

/** What one article says and the others do not. */
export type OnlyIn = {
  readonly __typename?: 'OnlyIn';
  /** The article. */
  readonly article: Article;
  /** Claims that stand in it alone, by id. */
  readonly claims: ReadonlyArray<ComparedClaim>;
};

/** Which way an order goes. */
export type OrderDirection =
  /** Smallest, oldest or A first. */
  | 'ASC'
  /** Largest, newest or Z first. */
  | 'DESC';

/** A company, agency, ministry, medium, armed group, alliance, university. */
export type Organization = Entity & Node & Speaker & {
  readonly __typename?: 'Organization';
  /** Other forms the articles use. Example: `["Poutine", "Putin"]`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that mention it, newest first. */
  readonly articles: ArticleConnection;
  /** What it affirms or denies, newest first. */
  readonly assertions: AssertionConnection;
  /** Claims it affirms or denies. */
  readonly claims: ClaimConnection;
  /** Claims that speak of it, whoever makes them. */
  readonly claimsAbout: ClaimConnection;
  /** ISO 3166-1 alpha-2 code, for states and what stands for them. Example: `"CN"` for Chine and Pékin. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Independent pieces of reporting that are credited to it, as a wire agency. Example: `{ creditedOrigins { edges { node { label } } } }`. */
  readonly creditedOrigins: OriginConnection;
  /** How articles describe it. Example: `["président russe"]`. */
  readonly descriptions: ReadonlyArray<Scalars['String']['output']>;
  /** Every name that was resolved to it, with the decisions that joined them. */
  readonly forms: ReadonlyArray<EntityForm>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Fullest name. Example: `"Vladimir Poutine"`. */
  readonly name: Scalars['String']['output'];
  /** Articles it publishes, newest first. */
  readonly published: ArticleConnection;
  /** Its words between quotation marks, newest first. */
  readonly quotes: QuoteConnection;
  /** What reached articles through it as a go-between, newest first. Example: what a wire agency passed on: `{ relayed(first: 5) { edges { node { text speaker { name } } } } }`. */
  readonly relayed: AssertionConnection;
  /** Wikidata item, where a reference file gives it. Example: `"Q7747"`. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A company, agency, ministry, medium, armed group, alliance, university. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, agency, ministry, medium, armed group, alliance, university. */
export type OrganizationAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, agency, ministry, medium, armed group, alliance, university. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, agency, ministry, medium, armed group, alliance, university. */
export type OrganizationClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, agency, ministry, medium, armed group, alliance, university. */
export type OrganizationCreditedOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, agency, ministry, medium, armed group, alliance, university. */
export type OrganizationPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, agency, ministry, medium, armed group, alliance, university. */
export type OrganizationQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, agency, ministry, medium, armed group, alliance, university. */
export type OrganizationRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An organization in a list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** One independent piece of reporting: an article with its reprints and near-copies, or a wire agency's item. */
export type Origin = Node & {
  readonly __typename?: 'Origin';
  /** Articles that carry it, newest first. */
  readonly articles: ArticleConnection;
  /** What is affirmed and denied in its articles, newest first; reprints repeat it. */
  readonly assertions: AssertionConnection;
  /** Claims affirmed or denied in its articles. */
  readonly claims: ClaimConnection;
  /** Organization the reporting is credited to, where one is. */
  readonly creditedTo?: Maybe<Organization>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Readable name. Example: `"AFP, 2023-03-21"`. */
  readonly label: Scalars['String']['output'];
};


/** One independent piece of reporting: an article with its reprints and near-copies, or a wire agency's item. */
export type OriginArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One independent piece of reporting: an article with its reprints and near-copies, or a wire agency's item. */
export type OriginAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One independent piece of reporting: an article with its reprints and near-copies, or a wire agency's item. */
export type OriginClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of origins. */
export type OriginConnection = {
  readonly __typename?: 'OriginConnection';
  /** The origins with their cursors. */
  readonly edges: ReadonlyArray<OriginEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An origin in a list. */
export type OriginEdge = {
  readonly __typename?: 'OriginEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The origin. */
  readonly node: Origin;
};

/** Conditions on origins. */
export type OriginFilter = {
  /** All of these must hold too. Example: `[{ credited: true }]`. */
  readonly and?: InputMaybe<ReadonlyArray<OriginFilter>>;
  /** Whether it is credited to anybody but the outlet itself. Example: `true`. */
  readonly credited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Organizations the reporting is credited to. Example: `["org_…"]`. */
  readonly creditedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This must not hold. What has no date or outlet meets no condition on it, and so passes its negation. Example: `{ creditedTo: ["org_…"] }`. */
  readonly not?: InputMaybe<OriginFilter>;
  /** At least one of these must hold; an empty list lets nothing pass. Example: `[{ creditedTo: ["org_…"] }, { credited: false }]`. */
  readonly or?: InputMaybe<ReadonlyArray<OriginFilter>>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge, null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** More nodes follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Nodes stand before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** One way from one node to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The way in words. Example: `"Éric Lévêque affirms \"La Chine a livré des drones à la Russie\", which speaks of Chine"`. */
  readonly explanation: Scalars['String']['output'];
  /** Claims on the way. */
  readonly length: Scalars['Int']['output'];
  /** The way, claim by claim. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** How two nodes are connected. */
export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  /** False when something was left out for want of room: there may be further, or shorter, ways. */
  readonly complete: Scalars['Boolean']['output'];
  /** Claims, entities and sources looked at. */
  readonly explored: Scalars['Int']['output'];
  /** The shortest ways, those over claims with the most independent origins first; empty where none was found. */
  readonly paths: ReadonlyArray<Path>;
};

/** Two speakers or entities that one claim connects. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The claim. */
  readonly claim: Claim;
  /** What either of them says of it; else its newest assertion. */
  readonly evidence: ReadonlyArray<Assertion>;
  /** The one before. */
  readonly from: Speaker;
  /** Its part in the claim. */
  readonly fromRole: ClaimRole;
  /** The next one. */
  readonly to: Speaker;
  /** Its part in the claim. */
  readonly toRole: ClaimRole;
};

/** A human being that articles name. */
export type Person = Entity & Node & Speaker & {
  readonly __typename?: 'Person';
  /** Other forms the articles use. Example: `["Poutine", "Putin"]`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that mention it, newest first. */
  readonly articles: ArticleConnection;
  /** What it affirms or denies, newest first. */
  readonly assertions: AssertionConnection;
  /** Claims it affirms or denies. */
  readonly claims: ClaimConnection;
  /** Claims that speak of it, whoever makes them. */
  readonly claimsAbout: ClaimConnection;
  /** ISO 3166-1 alpha-2 code, for states and what stands for them. Example: `"CN"` for Chine and Pékin. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** How articles describe it. Example: `["président russe"]`. */
  readonly descriptions: ReadonlyArray<Scalars['String']['output']>;
  /** Every name that was resolved to it, with the decisions that joined them. */
  readonly forms: ReadonlyArray<EntityForm>;
  /** As the articles' words tell it. */
  readonly gender: Gender;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Fullest name. Example: `"Vladimir Poutine"`. */
  readonly name: Scalars['String']['output'];
  /** Its words between quotation marks, newest first. */
  readonly quotes: QuoteConnection;
  /** What reached articles through it as a go-between, newest first. Example: what a wire agency passed on: `{ relayed(first: 5) { edges { node { text speaker { name } } } } }`. */
  readonly relayed: AssertionConnection;
  /** Wikidata item, where a reference file gives it. Example: `"Q7747"`. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A human being that articles name. */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being that articles name. */
export type PersonAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being that articles name. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being that articles name. */
export type PersonClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being that articles name. */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being that articles name. */
export type PersonRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A person in a list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** A state, city, region. A state speaks: China, Pékin and Beijing are one speaker. */
export type Place = Entity & Node & Speaker & {
  readonly __typename?: 'Place';
  /** Other forms the articles use. Example: `["Poutine", "Putin"]`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that mention it, newest first. */
  readonly articles: ArticleConnection;
  /** What it affirms or denies, newest first. */
  readonly assertions: AssertionConnection;
  /** Claims it affirms or denies. */
  readonly claims: ClaimConnection;
  /** Claims that speak of it, whoever makes them. */
  readonly claimsAbout: ClaimConnection;
  /** ISO 3166-1 alpha-2 code, for states and what stands for them. Example: `"CN"` for Chine and Pékin. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** How articles describe it. Example: `["président russe"]`. */
  readonly descriptions: ReadonlyArray<Scalars['String']['output']>;
  /** Every name that was resolved to it, with the decisions that joined them. */
  readonly forms: ReadonlyArray<EntityForm>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Fullest name. Example: `"Vladimir Poutine"`. */
  readonly name: Scalars['String']['output'];
  /** Its words between quotation marks, newest first. */
  readonly quotes: QuoteConnection;
  /** What reached articles through it as a go-between, newest first. Example: what a wire agency passed on: `{ relayed(first: 5) { edges { node { text speaker { name } } } } }`. */
  readonly relayed: AssertionConnection;
  /** Wikidata item, where a reference file gives it. Example: `"Q7747"`. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A state, city, region. A state speaks: China, Pékin and Beijing are one speaker. */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, city, region. A state speaks: China, Pékin and Beijing are one speaker. */
export type PlaceAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, city, region. A state speaks: China, Pékin and Beijing are one speaker. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, city, region. A state speaks: China, Pékin and Beijing are one speaker. */
export type PlaceClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, city, region. A state speaks: China, Pékin and Beijing are one speaker. */
export type PlaceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, city, region. A state speaks: China, Pékin and Beijing are one speaker. */
export type PlaceRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The places with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A place in a list. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: Place;
};

/** One speaker on one side of one claim, over the fifty newest assertions of that side. */
export type Position = {
  readonly __typename?: 'Position';
  /** The acts of saying, newest first. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** Independent origins that carry the speaker's words. */
  readonly independentOrigins: Scalars['Int']['output'];
  /** Who. */
  readonly speaker: Speaker;
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Articles as published, newest first.
   * Example: `{ articles(filter: { mentions: ["per_…"], language: "fr" }) { edges { node { title publishedAt } } } }`.
   */
  readonly articles: ArticleConnection;
  /**
   * Answers a question in plain French or English: how it was understood, and for each claim found who affirms it, who
   * denies it, in which words, through whom, and how many independent origins stand behind each side.
   * Example: `{ ask(question: "claims about China supplying drones") { hits { claim { text } affirmedBy { speaker { name } } } } }`.
   */
  readonly ask: Answer;
  /**
   * Acts of saying, newest first. Example: all denials printed by one outlet in March 2023:
   * `{ assertions(filter: { stance: DENIES, outlets: ["org_…"], publishedFrom: "2023-03", publishedTo: "2023-03" }) { edges { node { text } } } }`.
   */
  readonly assertions: AssertionConnection;
  /**
   * Claims: with `about`, those that answer plain words, best first, each edge saying why; without, all of them.
   * Example: `{ claims(about: "deliveries of drones", filter: { stance: DENIES }, first: 5) { edges { why node { text } } } }`.
   */
  readonly claims: ClaimConnection;
  /**
   * What 2 to 10 articles say, side by side: what several say alike, where they differ or contradict one another, what only
   * one says. Example: `{ compare(articles: ["art_…", "art_…"]) { shared { claim { text } } differences { kind reason } only { article { title } claims { claim { text } } } } }`.
   */
  readonly compare: Comparison;
  /**
   * Where a part of the graph can be had as a file, and opened in Gephi Lite: the claims that answer a question, those around a
   * node, or those that pass a filter, with all that belongs to them; the whole graph without any of the three.
   * Example: `{ exportLinks(question: "claims about China supplying drones", format: GRAPHML) { file gephiLite } }`.
   */
  readonly exportLinks: ExportLinks;
  /**
   * Acts of saying counted by what they are: stance, certainty, predicate class, language, month, outlet, speaker; under the
   * same conditions as the list of them. Example: whom an outlet quotes on a subject:
   * `{ facets(filter: { outlets: ["org_…"], predicateClass: ["supply"] }) { total speakers(first: 5) { label assertions independentOrigins } } }`.
   */
  readonly facets: Facets;
  /**
   * What became of an article that was given to `ingest`; null when no such job is kept. The newest thousand finished ones are.
   * Example: `{ job(id: "job_…") { state outcome { ... on Ingested { article { title } } ... on NotIngested { code message } } } }`.
   */
  readonly job?: Maybe<Job>;
  /** Jobs, newest first. */
  readonly jobs: JobConnection;
  /**
   * Decisions that two names, claims or articles are the same or not, newest first.
   * Example: the review queue: `{ judgements(filter: { verdict: UNSURE }) { edges { node { reason } } } }`.
   */
  readonly judgements: JudgementConnection;
  /**
   * Any node by its id; null when nothing is known by it. An id of a merged entity or claim gives what it was merged into.
   * Example: `{ node(id: "art_…") { ... on Article { title } } }`.
   */
  readonly node?: Maybe<Node>;
  /** Several nodes in the order of their ids, null where nothing is known. At most 100 ids. Example: `{ nodes(ids: ["clm_…"]) { id } }`. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Organizations the articles name: companies, ministries, media, armed groups, alliances.
   * Example: `{ organizations(orderBy: { field: NAME }) { edges { node { name } } } }`.
   */
  readonly organizations: OrganizationConnection;
  /**
   * Independent pieces of reporting, by id.
   * Example: `{ origins(filter: { creditedTo: ["org_…"] }) { edges { node { label articles { edges { node { title } } } } } } }`.
   */
  readonly origins: OriginConnection;
  /**
   * How two people, organizations, places or unnamed sources are connected: the shortest ways over claims that one of them
   * makes or that speak of them, those over the best supported claims first.
   * Example: `{ path(from: "per_…", to: "pla_…") { paths { explanation steps { from { name } claim { text } to { name } } } } }`.
   */
  readonly path: PathAnswer;
  /** People the articles name. Example: `{ people(filter: { named: "pout" }) { edges { node { name aliases } } } }`. */
  readonly people: PersonConnection;
  /**
   * Places the articles name; a state is a place, and speaks (`China denies …`).
   * Example: `{ places(filter: { countries: ["CN"] }) { edges { node { name assertions { totalCount } } } } }`.
   */
  readonly places: PlaceConnection;
  /**
   * Words between quotation marks that a speaker said or wrote, newest first.
   * Example: `{ quotes(filter: { speakers: ["per_…"] }) { edges { node { text article { title } } } } }`.
   */
  readonly quotes: QuoteConnection;
  /** Questions that were saved to be followed, by id. */
  readonly savedQuestions: SavedQuestionConnection;
  /**
   * Nodes of every type that plain words name: people, organizations, places (typing errors of a letter and missing accents
   * are forgiven), claims, articles, and quotes, unnamed sources and origins of the articles found.
   * Example: `{ search(words: "stoltenbrg", types: [PERSON, CLAIM]) { why node { __typename ... on Entity { name } } } }`.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /** How much the graph holds. Example: `{ stats { articles claims assertions origins } }`. */
  readonly stats: Stats;
  /**
   * What stands around some nodes, as nodes and edges for graph tools: no edge leads out of it, and the same question gives
   * the same answer. On each step the nodes of most weight are taken in first, until the limit is reached.
   * Example: `{ subgraph(around: ["per_…"], depth: 2, limit: 50) { nodes { id label type weight } edges { id source target type weight } } }`.
   */
  readonly subgraph: Subgraph;
  /**
   * Sources that articles do not name, by id.
   * Example: documents cited: `{ unnamedSources(filter: { document: true }) { edges { node { name article { title } } } } }`.
   */
  readonly unnamedSources: UnnamedSourceConnection;
};


/** What can be asked. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** What can be asked. */
export type QueryAskArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  question: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssertionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssertionOrder>;
};


/** What can be asked. */
export type QueryClaimsArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** What can be asked. */
export type QueryCompareArgs = {
  articles: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryExportLinksArgs = {
  around?: InputMaybe<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<Scalars['String']['input']>;
  format?: InputMaybe<ExportFormat>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryFacetsArgs = {
  filter?: InputMaybe<AssertionFilter>;
};


/** What can be asked. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JudgementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JudgementOrder>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** What can be asked. */
export type QueryOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OriginFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPathArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** What can be asked. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** What can be asked. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QuoteOrder>;
};


/** What can be asked. */
export type QuerySavedQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  words: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySubgraphArgs = {
  around: ReadonlyArray<Scalars['ID']['input']>;
  articles?: InputMaybe<Scalars['Boolean']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<SubgraphFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryUnnamedSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnnamedSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How a question was understood. */
export type Question = {
  readonly __typename?: 'Question';
  /** Certainty it asks for. */
  readonly certainty?: Maybe<Certainty>;
  /** Entities recognised in it. */
  readonly entities: ReadonlyArray<QuestionEntity>;
  /** What it asks for. */
  readonly intent: Intent;
  /** Language it was read in. Example: `"fr"`. */
  readonly language: Scalars['String']['output'];
  /** Language-neutral class of what it asks about. Example: `"supply"`. */
  readonly predicateClass?: Maybe<Scalars['String']['output']>;
  /** Verbs of that class in the language of the question, the plainest first; none without a class. Example: `["livrer", "fournir"]`. */
  readonly predicateVerbs: ReadonlyArray<Scalars['String']['output']>;
  /** Start of the time it asks about. */
  readonly publishedFrom?: Maybe<Scalars['Date']['output']>;
  /** End of the time it asks about. */
  readonly publishedTo?: Maybe<Scalars['Date']['output']>;
  /** Side it asks for. */
  readonly stance?: Maybe<Stance>;
  /** Words that remain to be found. Example: `["drones"]`. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** The question as it came. */
  readonly text: Scalars['String']['output'];
};

/** An entity recognised in a question. */
export type QuestionEntity = {
  readonly __typename?: 'QuestionEntity';
  /** What they were resolved to. */
  readonly entity: Entity;
  /** The part it plays. */
  readonly role: Role;
  /** The words of the question. Example: `"Pékin"`. */
  readonly words: Scalars['String']['output'];
};

/** The question is forgotten. */
export type QuestionForgotten = {
  readonly __typename?: 'QuestionForgotten';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** The question is saved. */
export type QuestionSaved = {
  readonly __typename?: 'QuestionSaved';
  /** As it is kept. */
  readonly savedQuestion: SavedQuestion;
};

/** The article waits its turn. */
export type Queued = {
  readonly __typename?: 'Queued';
  /** As it is now. */
  readonly job: Job;
};

/** Words between quotation marks that a speaker said or wrote, verbatim. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** The article it stands in. */
  readonly article: Article;
  /** What is affirmed or denied in these words. */
  readonly assertions: AssertionConnection;
  /** Confidence of the rule, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The words that attribute it; null where the speaker is carried over. Example: `"a déclaré"`. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** Rule that found it: its path under `src/extraction`. */
  readonly rule: Scalars['String']['output'];
  /** Where they stand in the article. */
  readonly span: Span;
  /** Who said or wrote it, where that was found. */
  readonly speaker?: Maybe<Speaker>;
  /** The words, without the marks. */
  readonly text: Scalars['String']['output'];
};


/** Words between quotation marks that a speaker said or wrote, verbatim. */
export type QuoteAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of quotes. */
export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  /** The quotes with their cursors. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A quote in a list. */
export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The quote. */
  readonly node: Quote;
};

/** Conditions on quotes. */
export type QuoteFilter = {
  /** All of these must hold too. Example: `[{ speakers: ["per_…"] }]`. */
  readonly and?: InputMaybe<ReadonlyArray<QuoteFilter>>;
  /** Articles it is printed in. Example: `["art_…"]`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Also from articles that were corrected or withdrawn since; at the top of a filter only. Example: `true`. */
  readonly includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of the article, BCP 47 primary tag. Example: `"fr"`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** This must not hold. What has no date or outlet meets no condition on it, and so passes its negation. Example: `{ speakers: ["per_…"] }`. */
  readonly not?: InputMaybe<QuoteFilter>;
  /** At least one of these must hold; an empty list lets nothing pass. Example: `[{ language: "en" }, { outlets: ["org_…"] }]`. */
  readonly or?: InputMaybe<ReadonlyArray<QuoteFilter>>;
  /** Publishers (organizations). Example: `["org_…"]`. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Published on or after. Example: `"2023-02-24"`. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published on or before; a year or month includes all its days. Example: `"2023-03"`. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Whoever said it. Example: `["per_…"]`. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Order of quotes. */
export type QuoteOrder = {
  /** Which way; left out, the way each field says. Example: `ASC`. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. Example: `PUBLISHED`. */
  readonly field: QuoteOrderField;
};

/** By what quotes can be put in order; equal ones are told apart by id. */
export type QuoteOrderField =
  /** By time of publication, newest first; those without come last. */
  | 'PUBLISHED';

/** Why a change was refused. */
export type RefusalCode =
  /** The address is not on the public internet. */
  | 'ADDRESS_REFUSED'
  /** An argument makes no sense. */
  | 'ARGUMENT_INVALID'
  /** Not an id, or the id of another kind of thing. */
  | 'ID_MALFORMED'
  /** Nothing is known by the id. */
  | 'ID_NOT_FOUND'
  /** The job is over. */
  | 'JOB_FINISHED'
  /** It contradicts a live judgement of a person; take that one back first. */
  | 'JUDGEMENT_CONFLICT'
  /** Too many articles wait already. */
  | 'QUEUE_FULL'
  /** This server takes no changes. */
  | 'READ_ONLY';

/** Nothing was changed. */
export type Refused = {
  readonly __typename?: 'Refused';
  /** Why, as a stable code. */
  readonly code: RefusalCode;
  /** Why, in words: quotes what came and says what to do. */
  readonly message: Scalars['String']['output'];
};

/** A fact that a rule proposed and the gate turned away. */
export type RefusedFact = {
  readonly __typename?: 'RefusedFact';
  /** Why it was turned away. */
  readonly reason: Scalars['String']['output'];
  /** The rule: its path under `src/extraction`. */
  readonly rule: Scalars['String']['output'];
  /** The words it was to rest on. */
  readonly text: Scalars['String']['output'];
  /** `mention`, `quote` or `assertion`. */
  readonly what: Scalars['String']['output'];
};

/** A page of claims that stand in a relation to another one. */
export type RelatedClaimConnection = {
  readonly __typename?: 'RelatedClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<RelatedClaimEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A claim in relation to the one asked. */
export type RelatedClaimEdge = {
  readonly __typename?: 'RelatedClaimEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Which relation. */
  readonly kind: ClaimLinkKind;
  /** The other claim. */
  readonly node: Claim;
  /** For `SUPPORTS`: true when the claim asked is the one that supports. Always true for the symmetric relations. */
  readonly outgoing: Scalars['Boolean']['output'];
  /** What the relation rests on. Example: `"same subject, predicate and object; figures differ: 12 million, 20 million"`. */
  readonly reason: Scalars['String']['output'];
  /** 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** A judgement to take back. */
export type RevokeInput = {
  /** Who takes it back. */
  readonly by: Scalars['String']['input'];
  /** Its id. Example: `"jud_ab2cd3ef4gh5ij6kl7mn"`. */
  readonly judgement: Scalars['ID']['input'];
  /** Why: kept in the log of changes, and in the judgement that overrides a rule's. Example: `"two people of one name"`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a revocation. */
export type RevokeResult = Refused | Revoked;

/** The judgement is taken back. */
export type Revoked = {
  readonly __typename?: 'Revoked';
  /** As it is now. A person's has the time of its revocation; a rule's stays, and is overridden by `UNSURE` of whoever revoked it. */
  readonly judgement: Judgement;
};

/** The part an entity plays in a question. */
export type Role =
  /** Any part. */
  | 'ANY'
  /** The claim says that something is done to it or given. */
  | 'OBJECT'
  /** It says something. */
  | 'SPEAKER'
  /** The claim says that it does or is something. */
  | 'SUBJECT';

/** A question to save. */
export type SaveQuestionInput = {
  /** Plain words in French or English, at most 500 characters. Example: `"who denies supplying drones?"`. */
  readonly question: Scalars['String']['input'];
};

/** What became of a question to save. */
export type SaveQuestionResult = QuestionSaved | Refused;

/** A question that was saved to be followed. */
export type SavedQuestion = {
  readonly __typename?: 'SavedQuestion';
  /** Its id. Example: `"que_ab2cd3ef4gh5ij6kl7mn"`. */
  readonly id: Scalars['ID']['output'];
  /** When it was saved. */
  readonly savedAt: Scalars['Date']['output'];
  /** The question as it came. */
  readonly text: Scalars['String']['output'];
};

/** A page of saved questions. */
export type SavedQuestionConnection = {
  readonly __typename?: 'SavedQuestionConnection';
  /** The questions with their cursors. */
  readonly edges: ReadonlyArray<SavedQuestionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A saved question in a list. */
export type SavedQuestionEdge = {
  readonly __typename?: 'SavedQuestionEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The question. */
  readonly node: SavedQuestion;
};

/** Something `search` found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What was found. */
  readonly node: SearchResult;
  /** Why. Example: `["name Jens Stoltenberg"]`. */
  readonly why: ReadonlyArray<Scalars['String']['output']>;
};

/** What `search` finds. */
export type SearchResult = Article | Claim | Organization | Origin | Person | Place | Quote | UnnamedSource;

/** What `search` can be asked for. */
export type SearchType =
  /** Articles, by the words of title and text. */
  | 'ARTICLE'
  /** Claims, as `ask` finds them. */
  | 'CLAIM'
  /** Organizations, by their names. */
  | 'ORGANIZATION'
  /** Origins that have the words in their names, of the articles found. */
  | 'ORIGIN'
  /** People, by their names. */
  | 'PERSON'
  /** Places, by their names. */
  | 'PLACE'
  /** Quotes that have the words, of the articles found. */
  | 'QUOTE'
  /** Unnamed sources that have the words, of the articles found. */
  | 'UNNAMED_SOURCE';

/**
 * A place in an article's text, with the exact words and a few around them (W3C Web Annotation text position and text
 * quote selectors).
 */
export type Span = {
  readonly __typename?: 'Span';
  /** Offset after the last character, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves. */
  readonly exact: Scalars['String']['output'];
  /** Up to `context` characters before, cut at a word. */
  readonly prefix: Scalars['String']['output'];
  /** Offset of the first character, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Up to `context` characters after, cut at a word. */
  readonly suffix: Scalars['String']['output'];
};


/**
 * A place in an article's text, with the exact words and a few around them (W3C Web Annotation text position and text
 * quote selectors).
 */
export type SpanPrefixArgs = {
  context?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A place in an article's text, with the exact words and a few around them (W3C Web Annotation text position and text
 * quote selectors).
 */
export type SpanSuffixArgs = {
  context?: InputMaybe<Scalars['Int']['input']>;
};

/** Whom a quote or an assertion is attributed to: a person, organization or place, or a source the article does not name. */
export type Speaker = {
  /** What it affirms or denies, newest first. */
  readonly assertions: AssertionConnection;
  /** Claims it affirms or denies. */
  readonly claims: ClaimConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name, or the article's own words for an unnamed source. Example: `"un haut responsable américain"`. */
  readonly name: Scalars['String']['output'];
  /** Its words between quotation marks, newest first. */
  readonly quotes: QuoteConnection;
  /** What reached articles through it as a go-between, newest first. Example: what a wire agency passed on: `{ relayed(first: 5) { edges { node { text speaker { name } } } } }`. */
  readonly relayed: AssertionConnection;
};


/** Whom a quote or an assertion is attributed to: a person, organization or place, or a source the article does not name. */
export type SpeakerAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whom a quote or an assertion is attributed to: a person, organization or place, or a source the article does not name. */
export type SpeakerClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whom a quote or an assertion is attributed to: a person, organization or place, or a source the article does not name. */
export type SpeakerQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whom a quote or an assertion is attributed to: a person, organization or place, or a source the article does not name. */
export type SpeakerRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of speakers. */
export type SpeakerConnection = {
  readonly __typename?: 'SpeakerConnection';
  /** The speakers with their cursors. */
  readonly edges: ReadonlyArray<SpeakerEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A speaker in a list. */
export type SpeakerEdge = {
  readonly __typename?: 'SpeakerEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The speaker. */
  readonly node: Speaker;
};

/** Which way an assertion goes. */
export type Stance =
  /** The speaker says that it is so. */
  | 'AFFIRMS'
  /** The speaker says that it is not so. "China denies having supplied drones" denies the positive claim. */
  | 'DENIES';

/** How much the graph holds. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Articles, corrected and withdrawn ones included. */
  readonly articles: Scalars['Int']['output'];
  /** Acts of affirming and denying. */
  readonly assertions: Scalars['Int']['output'];
  /** Claims. */
  readonly claims: Scalars['Int']['output'];
  /** Decisions of sameness. */
  readonly judgements: Scalars['Int']['output'];
  /** Organizations. */
  readonly organizations: Scalars['Int']['output'];
  /** Independent pieces of reporting. */
  readonly origins: Scalars['Int']['output'];
  /** People. */
  readonly people: Scalars['Int']['output'];
  /** Places. */
  readonly places: Scalars['Int']['output'];
  /** Quotes. */
  readonly quotes: Scalars['Int']['output'];
  /** Sources the articles do not name. */
  readonly unnamedSources: Scalars['Int']['output'];
};

/** Nodes and the edges between them, as graph tools take them. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** False when something was left out for want of room. */
  readonly complete: Scalars['Boolean']['output'];
  /** Every edge between two of the nodes. */
  readonly edges: ReadonlyArray<SubgraphEdge>;
  /** Those in the middle first, then step by step, on each step those of most weight first. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
};

/** An edge of a subgraph. */
export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  /** False for relations that have no direction. */
  readonly directed: Scalars['Boolean']['output'];
  /** Made of both ends and the type; the same in every answer. */
  readonly id: Scalars['ID']['output'];
  /** In words. Example: `"denies"`. */
  readonly label: Scalars['String']['output'];
  /** Id of the node it begins at. */
  readonly source: Scalars['ID']['output'];
  /** Id of the node it leads to. */
  readonly target: Scalars['ID']['output'];
  /** What it says. Example: `DENIES`, from a speaker to a claim. */
  readonly type: SubgraphEdgeType;
  /** For what is said, independent origins; for relations of claims, their score; else 1. */
  readonly weight: Scalars['Float']['output'];
};

/** What an edge of a subgraph says. */
export type SubgraphEdgeType =
  /** Claim to whoever it speaks of otherwise. */
  | 'ABOUT'
  /** Speaker to claim: says that it is so. */
  | 'AFFIRMS'
  /** Claim to claim: both cannot be true. */
  | 'CONTRADICTS'
  /** Speaker to claim: says that it is not so. */
  | 'DENIES'
  /** Claim to whoever it is done to. */
  | 'OBJECT'
  /** Claim to article. */
  | 'PRINTED_IN'
  /** Article to outlet. */
  | 'PUBLISHED_BY'
  /** Claim to claim: close, but neither the same nor opposed. */
  | 'SIMILAR_TO'
  /** Claim to whoever does or is what is claimed. */
  | 'SUBJECT'
  /** Claim to claim: if the first is true, so is the second. */
  | 'SUPPORTS';

/** Conditions on the claims of a subgraph, and on what is said of them. */
export type SubgraphFilter = {
  /** How firmly it is said. Example: `[STATED]`. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** The claim rests on at least so many independent origins. Example: `2`. */
  readonly originsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Language-neutral class of what is claimed. Example: `["supply"]`. */
  readonly predicateClass?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published on or after. Example: `"2023-02-24"`. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published on or before; a year or month includes all its days. Example: `"2023-03"`. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only what is affirmed, or only what is denied. Example: `DENIES`. */
  readonly stance?: InputMaybe<Stance>;
};

/** A node of a subgraph. */
export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  /** Steps from the nearest node in the middle. */
  readonly distance: Scalars['Int']['output'];
  /** Global id of the node. */
  readonly id: Scalars['ID']['output'];
  /** Name, sentence or title. Example: `"Éric Lévêque"`. */
  readonly label: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Node;
  /** Type of the node. Example: `"Person"`. */
  readonly type: Scalars['String']['output'];
  /** A claim's independent origins; of others, how strongly what was taken in before leads to it. */
  readonly weight: Scalars['Float']['output'];
};

/**
 * What can be followed, as server-sent events (ask `/graphql` with `accept: text/event-stream`, by GET or POST, else the answer is 406; protocol: GraphQL
 * over SSE, distinct connections mode). Whatever process writes to the graph, its changes arrive within a second.
 *
 * The id of every event is its `seq`. A client that comes back with the header `Last-Event-ID` (a browser's EventSource does so by
 * itself), or with `after`, gets what it missed, each event once and in order.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * How a job fares: how far it is, then every further step; the stream ends with its last one.
   * Example: `subscription { job(id: "job_…") { seq step job { state } } }`.
   */
  readonly job: JobEvent;
  /**
   * What new articles say on a claim, an entity, or a question: one event for each article that says anything on it.
   * Example: `subscription { newAssertions(on: { question: "claims about China supplying drones" }) { seq article { title } assertions { stance claim { text } speaker { name } } } }`.
   */
  readonly newAssertions: NewAssertions;
};


/**
 * What can be followed, as server-sent events (ask `/graphql` with `accept: text/event-stream`, by GET or POST, else the answer is 406; protocol: GraphQL
 * over SSE, distinct connections mode). Whatever process writes to the graph, its changes arrive within a second.
 *
 * The id of every event is its `seq`. A client that comes back with the header `Last-Event-ID` (a browser's EventSource does so by
 * itself), or with `after`, gets what it missed, each event once and in order.
 */
export type SubscriptionJobArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * What can be followed, as server-sent events (ask `/graphql` with `accept: text/event-stream`, by GET or POST, else the answer is 406; protocol: GraphQL
 * over SSE, distinct connections mode). Whatever process writes to the graph, its changes arrive within a second.
 *
 * The id of every event is its `seq`. A client that comes back with the header `Last-Event-ID` (a browser's EventSource does so by
 * itself), or with `after`, gets what it missed, each event once and in order.
 */
export type SubscriptionNewAssertionsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  on: FollowInput;
};

/** What was said of a claim in the order of time. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** Times in which something was said, oldest first; what has no date stands in the last. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** False when the claim has more assertions than are read, a thousand: then the newest are missing. */
  readonly complete: Scalars['Boolean']['output'];
};

/** What was said of a claim in one day, month or year. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** Acts of affirming that stand. */
  readonly affirmations: Scalars['Int']['output'];
  /** What was said, oldest first, that of articles corrected or withdrawn since included. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** Acts of denying that stand. */
  readonly denials: Scalars['Int']['output'];
  /** What changed, in order. */
  readonly events: ReadonlyArray<TimelineEvent>;
  /** Independent origins that had not carried the claim before. */
  readonly newOrigins: Scalars['Int']['output'];
  /** Independent origins up to here. */
  readonly originsSoFar: Scalars['Int']['output'];
  /** The day, month or year; null for what has no date. Example: `"2023-03"`. */
  readonly period?: Maybe<Scalars['Date']['output']>;
};

/** Something that changed how a claim stands. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** The act of saying that made it so. */
  readonly assertion: Assertion;
  /** What. */
  readonly kind: TimelineEventKind;
};

/** What can change in a claim's life. */
export type TimelineEventKind =
  /** Somebody affirms it for the first time. */
  | 'FIRST_AFFIRMED'
  /** Somebody denies it for the first time. */
  | 'FIRST_DENIED'
  /** A further independent origin carries it. */
  | 'ORIGIN_JOINED'
  /** What was said stands in an article corrected or withdrawn since, and counts no more. */
  | 'RETIRED'
  /** Somebody says the contrary of what they said before. */
  | 'STANCE_CHANGED';

/** A source the article does not name; two of them are never the same one. */
export type UnnamedSource = Node & Speaker & {
  readonly __typename?: 'UnnamedSource';
  /** The article that cites it. */
  readonly article: Article;
  /** What it affirms or denies. */
  readonly assertions: AssertionConnection;
  /** Claims it affirms or denies. */
  readonly claims: ClaimConnection;
  /** True for documents and data. Example: `"les données douanières russes"`. */
  readonly document: Scalars['Boolean']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The article's own words. Example: `"un haut responsable américain"`. */
  readonly name: Scalars['String']['output'];
  /** Its words between quotation marks. */
  readonly quotes: QuoteConnection;
  /** What reached articles through it as a go-between, newest first. Example: what a wire agency passed on: `{ relayed(first: 5) { edges { node { text speaker { name } } } } }`. */
  readonly relayed: AssertionConnection;
};


/** A source the article does not name; two of them are never the same one. */
export type UnnamedSourceAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source the article does not name; two of them are never the same one. */
export type UnnamedSourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source the article does not name; two of them are never the same one. */
export type UnnamedSourceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source the article does not name; two of them are never the same one. */
export type UnnamedSourceRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of unnamed sources. */
export type UnnamedSourceConnection = {
  readonly __typename?: 'UnnamedSourceConnection';
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<UnnamedSourceEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: from a counter, or counted under a filter up to 10 000; null where neither tells. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An unnamed source in a list. */
export type UnnamedSourceEdge = {
  readonly __typename?: 'UnnamedSourceEdge';
  /** Stands for this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: UnnamedSource;
};

/** Conditions on unnamed sources. */
export type UnnamedSourceFilter = {
  /** All of these must hold too. Example: `[{ document: true }]`. */
  readonly and?: InputMaybe<ReadonlyArray<UnnamedSourceFilter>>;
  /** Articles that cite it. Example: `["art_…"]`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True for documents and data, false for people. Example: `true`. */
  readonly document?: InputMaybe<Scalars['Boolean']['input']>;
  /** This must not hold. What has no date or outlet meets no condition on it, and so passes its negation. Example: `{ document: true }`. */
  readonly not?: InputMaybe<UnnamedSourceFilter>;
  /** At least one of these must hold; an empty list lets nothing pass. Example: `[{ articles: ["art_…"] }, { document: true }]`. */
  readonly or?: InputMaybe<ReadonlyArray<UnnamedSourceFilter>>;
};

/** What was decided. */
export type Verdict =
  /** They are two. */
  | 'DIFFERENT'
  /** They are one. */
  | 'SAME'
  /** Undecided; both stay apart and wait for review. */
  | 'UNSURE';

/** An article to withdraw. */
export type WithdrawInput = {
  /** Its id. */
  readonly article: Scalars['ID']['input'];
  /** Who withdraws it. */
  readonly by: Scalars['String']['input'];
  /** Why. Example: `"retracted by its outlet"`. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a withdrawal. */
export type WithdrawResult = Refused | Withdrawn;

/** The article is withdrawn. */
export type Withdrawn = {
  readonly __typename?: 'Withdrawn';
  /** As it is now. */
  readonly article: Article;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelJobResult:
    | ( JobOf )
    | ( Refused )
  ;
  ForgetQuestionResult:
    | ( QuestionForgotten )
    | ( Refused )
  ;
  IngestResult:
    | ( JobOf )
    | ( Refused )
  ;
  JobOutcome:
    | ( IngestedOutcome )
    | ( NotIngestedOutcome )
  ;
  JudgeResult:
    | ( JudgedId )
    | ( Refused )
  ;
  RevokeResult:
    | ( Refused )
    | ( JudgedId )
  ;
  SaveQuestionResult:
    | ( Omit<QuestionSaved, 'savedQuestion'> & { savedQuestion: _RefType['SavedQuestion'] } )
    | ( Refused )
  ;
  SearchResult:
    | ( ArticleNode )
    | ( ClaimNode )
    | ( EntityNode )
    | ( OriginNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( QuoteNode )
    | ( UnnamedSourceNode )
  ;
  WithdrawResult:
    | ( Refused )
    | ( WithdrawnId )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Answer: ResolverTypeWrapper<SearchAnswer>;
  AnswerHit: ResolverTypeWrapper<FoundHit>;
  Article: ResolverTypeWrapper<ArticleNode>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  Assertion: ResolverTypeWrapper<AssertionNode>;
  AssertionConnection: ResolverTypeWrapper<AssertionPage>;
  AssertionEdge: ResolverTypeWrapper<Omit<AssertionEdge, 'node'> & { node: ResolversTypes['Assertion'] }>;
  AssertionFilter: AssertionFilter;
  AssertionOrder: AssertionOrder;
  AssertionOrderField: AssertionOrderField;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: ResolverTypeWrapper<BoundWord>;
  CancelJobInput: CancelJobInput;
  CancelJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelJobResult']>;
  Cancelled: ResolverTypeWrapper<JobOf>;
  Certainty: Certainty;
  Claim: ResolverTypeWrapper<ClaimNode>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimCounts: ResolverTypeWrapper<CountsRow>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeOf>;
  ClaimFilter: ClaimFilter;
  ClaimForm: ResolverTypeWrapper<ClaimFormRow>;
  ClaimLink: ResolverTypeWrapper<LinkFrom>;
  ClaimLinkKind: ClaimLinkKind;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimRole: ClaimRole;
  ComparedClaim: ResolverTypeWrapper<SeveralSides>;
  ComparedSide: ResolverTypeWrapper<OneSide>;
  Comparison: ResolverTypeWrapper<FoundComparison>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Difference: ResolverTypeWrapper<FoundDifference>;
  DifferenceKind: DifferenceKind;
  Entity: ResolverTypeWrapper<EntityNode>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityForm: ResolverTypeWrapper<EntityFormRow>;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Excerpt: ResolverTypeWrapper<FoundExcerpt>;
  ExportFormat: ResolverTypeWrapper<ExportFormatWord>;
  ExportLinks: ResolverTypeWrapper<ExportLinks>;
  FacetCount: ResolverTypeWrapper<OneFacet>;
  Facets: ResolverTypeWrapper<FacetsOf>;
  Feature: ResolverTypeWrapper<Feature>;
  Figure: ResolverTypeWrapper<Omit<Figure, 'bound'> & { bound: ResolversTypes['Bound'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowInput: FollowInput;
  ForgetQuestionInput: ForgetQuestionInput;
  ForgetQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForgetQuestionResult']>;
  Gender: ResolverTypeWrapper<GenderWord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestInput: IngestInput;
  IngestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IngestResult']>;
  Ingested: ResolverTypeWrapper<IngestedOutcome>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intent: Intent;
  Interval: Interval;
  Job: ResolverTypeWrapper<JobRow>;
  JobConnection: ResolverTypeWrapper<JobPage>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobEvent: ResolverTypeWrapper<JobEventOf>;
  JobFilter: JobFilter;
  JobOutcome: ResolverTypeWrapper<Outcome>;
  JobState: ResolverTypeWrapper<JobStateWord>;
  JobStep: ResolverTypeWrapper<JobStepWord>;
  JudgeInput: JudgeInput;
  JudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JudgeResult']>;
  Judged: ResolverTypeWrapper<JudgedId>;
  Judgement: ResolverTypeWrapper<JudgementRow>;
  JudgementConnection: ResolverTypeWrapper<JudgementPage>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  JudgementFilter: JudgementFilter;
  JudgementKind: ResolverTypeWrapper<JudgementKindWord>;
  JudgementOrder: JudgementOrder;
  JudgementOrderField: JudgementOrderField;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionForm: ResolverTypeWrapper<MentionFormWord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewAssertions: ResolverTypeWrapper<NewAssertionsOf>;
  Node: ResolverTypeWrapper<AnyNode>;
  NotIngested: ResolverTypeWrapper<NotIngestedOutcome>;
  OnlyIn: ResolverTypeWrapper<FoundOnlyIn>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityNode>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationPage>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  Origin: ResolverTypeWrapper<OriginNode>;
  OriginConnection: ResolverTypeWrapper<OriginPage>;
  OriginEdge: ResolverTypeWrapper<Omit<OriginEdge, 'node'> & { node: ResolversTypes['Origin'] }>;
  OriginFilter: OriginFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<FoundPath>;
  PathAnswer: ResolverTypeWrapper<FoundPaths>;
  PathStep: ResolverTypeWrapper<FoundStep>;
  Person: ResolverTypeWrapper<EntityNode>;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Place: ResolverTypeWrapper<EntityNode>;
  PlaceConnection: ResolverTypeWrapper<PlacePage>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Position: ResolverTypeWrapper<SpeakerPosition>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<AskedQuestion>;
  QuestionEntity: ResolverTypeWrapper<Omit<QuestionEntity, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  QuestionForgotten: ResolverTypeWrapper<QuestionForgotten>;
  QuestionSaved: ResolverTypeWrapper<Omit<QuestionSaved, 'savedQuestion'> & { savedQuestion: ResolversTypes['SavedQuestion'] }>;
  Queued: ResolverTypeWrapper<JobOf>;
  Quote: ResolverTypeWrapper<QuoteNode>;
  QuoteConnection: ResolverTypeWrapper<QuotePage>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteOrder: QuoteOrder;
  QuoteOrderField: QuoteOrderField;
  RefusalCode: RefusalCode;
  Refused: ResolverTypeWrapper<Refused>;
  RefusedFact: ResolverTypeWrapper<RefusedFact>;
  RelatedClaimConnection: ResolverTypeWrapper<RelatedPage>;
  RelatedClaimEdge: ResolverTypeWrapper<RelatedEdge>;
  RevokeInput: RevokeInput;
  RevokeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeResult']>;
  Revoked: ResolverTypeWrapper<JudgedId>;
  Role: Role;
  SaveQuestionInput: SaveQuestionInput;
  SaveQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveQuestionResult']>;
  SavedQuestion: ResolverTypeWrapper<SavedQuestionRow>;
  SavedQuestionConnection: ResolverTypeWrapper<SavedQuestionPage>;
  SavedQuestionEdge: ResolverTypeWrapper<Omit<SavedQuestionEdge, 'node'> & { node: ResolversTypes['SavedQuestion'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitOf>;
  SearchResult: ResolverTypeWrapper<SearchFound>;
  SearchType: ResolverTypeWrapper<SearchKind>;
  Span: ResolverTypeWrapper<SpanOf>;
  Speaker: ResolverTypeWrapper<SpeakerNode>;
  SpeakerConnection: ResolverTypeWrapper<SpeakerPage>;
  SpeakerEdge: ResolverTypeWrapper<Omit<SpeakerEdge, 'node'> & { node: ResolversTypes['Speaker'] }>;
  Stance: Stance;
  Stats: ResolverTypeWrapper<Stats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<GrownSubgraph>;
  SubgraphEdge: ResolverTypeWrapper<GrownEdge>;
  SubgraphEdgeType: SubgraphEdgeType;
  SubgraphFilter: SubgraphFilter;
  SubgraphNode: ResolverTypeWrapper<GrownNode>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Timeline: ResolverTypeWrapper<Omit<Timeline, 'buckets'> & { buckets: ReadonlyArray<ResolversTypes['TimelineBucket']> }>;
  TimelineBucket: ResolverTypeWrapper<Bucket>;
  TimelineEvent: ResolverTypeWrapper<Event>;
  TimelineEventKind: TimelineEventKind;
  UnnamedSource: ResolverTypeWrapper<UnnamedSourceNode>;
  UnnamedSourceConnection: ResolverTypeWrapper<UnnamedSourcePage>;
  UnnamedSourceEdge: ResolverTypeWrapper<Omit<UnnamedSourceEdge, 'node'> & { node: ResolversTypes['UnnamedSource'] }>;
  UnnamedSourceFilter: UnnamedSourceFilter;
  Verdict: Verdict;
  WithdrawInput: WithdrawInput;
  WithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawResult']>;
  Withdrawn: ResolverTypeWrapper<WithdrawnId>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Answer: SearchAnswer;
  AnswerHit: FoundHit;
  Article: ArticleNode;
  ArticleConnection: ArticlePage;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  Assertion: AssertionNode;
  AssertionConnection: AssertionPage;
  AssertionEdge: Omit<AssertionEdge, 'node'> & { node: ResolversParentTypes['Assertion'] };
  AssertionFilter: AssertionFilter;
  AssertionOrder: AssertionOrder;
  Boolean: Scalars['Boolean']['output'];
  CancelJobInput: CancelJobInput;
  CancelJobResult: ResolversUnionTypes<ResolversParentTypes>['CancelJobResult'];
  Cancelled: JobOf;
  Claim: ClaimNode;
  ClaimConnection: ClaimPage;
  ClaimCounts: CountsRow;
  ClaimEdge: ClaimEdgeOf;
  ClaimFilter: ClaimFilter;
  ClaimForm: ClaimFormRow;
  ClaimLink: LinkFrom;
  ClaimOrder: ClaimOrder;
  ComparedClaim: SeveralSides;
  ComparedSide: OneSide;
  Comparison: FoundComparison;
  Date: Scalars['Date']['output'];
  Difference: FoundDifference;
  Entity: EntityNode;
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityForm: EntityFormRow;
  EntityOrder: EntityOrder;
  Excerpt: FoundExcerpt;
  ExportLinks: ExportLinks;
  FacetCount: OneFacet;
  Facets: FacetsOf;
  Feature: Feature;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FollowInput: FollowInput;
  ForgetQuestionInput: ForgetQuestionInput;
  ForgetQuestionResult: ResolversUnionTypes<ResolversParentTypes>['ForgetQuestionResult'];
  ID: Scalars['ID']['output'];
  IngestInput: IngestInput;
  IngestResult: ResolversUnionTypes<ResolversParentTypes>['IngestResult'];
  Ingested: IngestedOutcome;
  Int: Scalars['Int']['output'];
  Job: JobRow;
  JobConnection: JobPage;
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobEvent: JobEventOf;
  JobFilter: JobFilter;
  JobOutcome: Outcome;
  JudgeInput: JudgeInput;
  JudgeResult: ResolversUnionTypes<ResolversParentTypes>['JudgeResult'];
  Judged: JudgedId;
  Judgement: JudgementRow;
  JudgementConnection: JudgementPage;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  JudgementFilter: JudgementFilter;
  JudgementOrder: JudgementOrder;
  Mention: MentionRow;
  Mutation: Record<PropertyKey, never>;
  NewAssertions: NewAssertionsOf;
  Node: AnyNode;
  NotIngested: NotIngestedOutcome;
  OnlyIn: FoundOnlyIn;
  Organization: EntityNode;
  OrganizationConnection: OrganizationPage;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  Origin: OriginNode;
  OriginConnection: OriginPage;
  OriginEdge: Omit<OriginEdge, 'node'> & { node: ResolversParentTypes['Origin'] };
  OriginFilter: OriginFilter;
  PageInfo: PageInfo;
  Path: FoundPath;
  PathAnswer: FoundPaths;
  PathStep: FoundStep;
  Person: EntityNode;
  PersonConnection: PersonPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Place: EntityNode;
  PlaceConnection: PlacePage;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Position: SpeakerPosition;
  Query: Record<PropertyKey, never>;
  Question: AskedQuestion;
  QuestionEntity: Omit<QuestionEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  QuestionForgotten: QuestionForgotten;
  QuestionSaved: Omit<QuestionSaved, 'savedQuestion'> & { savedQuestion: ResolversParentTypes['SavedQuestion'] };
  Queued: JobOf;
  Quote: QuoteNode;
  QuoteConnection: QuotePage;
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteOrder: QuoteOrder;
  Refused: Refused;
  RefusedFact: RefusedFact;
  RelatedClaimConnection: RelatedPage;
  RelatedClaimEdge: RelatedEdge;
  RevokeInput: RevokeInput;
  RevokeResult: ResolversUnionTypes<ResolversParentTypes>['RevokeResult'];
  Revoked: JudgedId;
  SaveQuestionInput: SaveQuestionInput;
  SaveQuestionResult: ResolversUnionTypes<ResolversParentTypes>['SaveQuestionResult'];
  SavedQuestion: SavedQuestionRow;
  SavedQuestionConnection: SavedQuestionPage;
  SavedQuestionEdge: Omit<SavedQuestionEdge, 'node'> & { node: ResolversParentTypes['SavedQuestion'] };
  SearchHit: SearchHitOf;
  SearchResult: SearchFound;
  Span: SpanOf;
  Speaker: SpeakerNode;
  SpeakerConnection: SpeakerPage;
  SpeakerEdge: Omit<SpeakerEdge, 'node'> & { node: ResolversParentTypes['Speaker'] };
  Stats: Stats;
  String: Scalars['String']['output'];
  Subgraph: GrownSubgraph;
  SubgraphEdge: GrownEdge;
  SubgraphFilter: SubgraphFilter;
  SubgraphNode: GrownNode;
  Subscription: Record<PropertyKey, never>;
  Timeline: Omit<Timeline, 'buckets'> & { buckets: ReadonlyArray<ResolversParentTypes['TimelineBucket']> };
  TimelineBucket: Bucket;
  TimelineEvent: Event;
  UnnamedSource: UnnamedSourceNode;
  UnnamedSourceConnection: UnnamedSourcePage;
  UnnamedSourceEdge: Omit<UnnamedSourceEdge, 'node'> & { node: ResolversParentTypes['UnnamedSource'] };
  UnnamedSourceFilter: UnnamedSourceFilter;
  WithdrawInput: WithdrawInput;
  WithdrawResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawResult'];
  Withdrawn: WithdrawnId;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  excerpts?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['AnswerHit']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type AnswerHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerHit'] = ResolversParentTypes['AnswerHit']> = {
  affirmedBy?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  contextOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deniedBy?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<ArticleAssertionsArgs>>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ArticleEntitiesArgs>>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  originReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outletName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<ArticleQuotesArgs>>;
  recordedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ArticleSupersededByArgs>>;
  supersedes?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamedSources?: Resolver<ResolversTypes['UnnamedSourceConnection'], ParentType, ContextType, Partial<ArticleUnnamedSourcesArgs>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['ClaimForm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssertionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssertionConnection'] = ResolversParentTypes['AssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssertionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssertionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssertionEdge'] = ResolversParentTypes['AssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type BoundResolvers = EnumResolverSignature<{ ABOUT?: any, AT_LEAST?: any, AT_MOST?: any, EXACT?: any }, ResolversTypes['Bound']>;

export type CancelJobResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelJobResult'] = ResolversParentTypes['CancelJobResult']> = {
  __resolveType: TypeResolveFn<'Cancelled' | 'Refused', ParentType, ContextType>;
};

export type CancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cancelled'] = ResolversParentTypes['Cancelled']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ClaimArticlesArgs>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ClaimAssertionsArgs, 'includeRetired'>>;
  counts?: Resolver<ResolversTypes['ClaimCounts'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['ClaimForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ClaimLink']>, ParentType, ContextType, Partial<ClaimLinksArgs>>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  objectWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['OriginConnection'], ParentType, ContextType, Partial<ClaimOriginsArgs>>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicateClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<ClaimQuotesArgs>>;
  related?: Resolver<ResolversTypes['RelatedClaimConnection'], ParentType, ContextType, Partial<ClaimRelatedArgs>>;
  speakers?: Resolver<ResolversTypes['SpeakerConnection'], ParentType, ContextType, Partial<ClaimSpeakersArgs>>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subjectWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<ClaimTimelineArgs, 'interval'>>;
  when?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClaimCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCounts'] = ResolversParentTypes['ClaimCounts']> = {
  affirmingOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denyingOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimForm'] = ResolversParentTypes['ClaimForm']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimLink'] = ResolversParentTypes['ClaimLink']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimLinkKind'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedClaim'] = ResolversParentTypes['ComparedClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ComparedSide']>, ParentType, ContextType>;
};

export type ComparedSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedSide'] = ResolversParentTypes['ComparedSide']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  only?: Resolver<ReadonlyArray<ResolversTypes['OnlyIn']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['ComparedClaim']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['ComparedClaim'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['ComparedClaim'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityForm'] = ResolversParentTypes['EntityForm']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExcerptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excerpt'] = ResolversParentTypes['Excerpt']> = {
  alsoIn?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportFormatResolvers = EnumResolverSignature<{ CSV_ASSERTIONS?: any, CSV_EDGES?: any, CSV_NODES?: any, CYPHER?: any, CYTOSCAPE?: any, GEXF?: any, GRAPHML?: any, GRAPHOLOGY?: any, JSONL?: any }, ResolversTypes['ExportFormat']>;

export type ExportLinksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportLinks'] = ResolversParentTypes['ExportLinks']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gephiLite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  certainties?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType, RequireFields<FacetsLanguagesArgs, 'first'>>;
  months?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType, RequireFields<FacetsMonthsArgs, 'first'>>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType, RequireFields<FacetsOriginsArgs, 'first'>>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType, RequireFields<FacetsOutletsArgs, 'first'>>;
  predicateClasses?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType, RequireFields<FacetsPredicateClassesArgs, 'first'>>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType, RequireFields<FacetsSpeakersArgs, 'first'>>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feature'] = ResolversParentTypes['Feature']> = {
  left?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ForgetQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetQuestionResult'] = ResolversParentTypes['ForgetQuestionResult']> = {
  __resolveType: TypeResolveFn<'QuestionForgotten' | 'Refused', ParentType, ContextType>;
};

export type GenderResolvers = EnumResolverSignature<{ FEMALE?: any, MALE?: any, UNKNOWN?: any }, ResolversTypes['Gender']>;

export type IngestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  __resolveType: TypeResolveFn<'Queued' | 'Refused', ParentType, ContextType>;
};

export type IngestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ingested'] = ResolversParentTypes['Ingested']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RefusedFact']>, ParentType, ContextType>;
  refusedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['JobOutcome']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEvent'] = ResolversParentTypes['JobEvent']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
};

export type JobOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobOutcome'] = ResolversParentTypes['JobOutcome']> = {
  __resolveType: TypeResolveFn<'Ingested' | 'NotIngested', ParentType, ContextType>;
};

export type JobStateResolvers = EnumResolverSignature<{ CANCELLED?: any, DONE?: any, FAILED?: any, QUEUED?: any, RUNNING?: any }, ResolversTypes['JobState']>;

export type JobStepResolvers = EnumResolverSignature<{ CANCELLED?: any, DONE?: any, FAILED?: any, FETCHED?: any, QUEUED?: any, STARTED?: any }, ResolversTypes['JobStep']>;

export type JudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeResult'] = ResolversParentTypes['JudgeResult']> = {
  __resolveType: TypeResolveFn<'Judged' | 'Refused', ParentType, ContextType>;
};

export type JudgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judged'] = ResolversParentTypes['Judged']> = {
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['Feature']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type JudgementKindResolvers = EnumResolverSignature<{ CLAIM?: any, ENTITY?: any, ORIGIN?: any }, ResolversTypes['JudgementKind']>;

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionFormResolvers = EnumResolverSignature<{ DESCRIPTION?: any, NAME?: any, PRONOUN?: any }, ResolversTypes['MentionForm']>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelJob?: Resolver<ResolversTypes['CancelJobResult'], ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'input'>>;
  forgetQuestion?: Resolver<ResolversTypes['ForgetQuestionResult'], ParentType, ContextType, RequireFields<MutationForgetQuestionArgs, 'input'>>;
  ingest?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  judge?: Resolver<ResolversTypes['JudgeResult'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'input'>>;
  revoke?: Resolver<ResolversTypes['RevokeResult'], ParentType, ContextType, RequireFields<MutationRevokeArgs, 'input'>>;
  saveQuestion?: Resolver<ResolversTypes['SaveQuestionResult'], ParentType, ContextType, RequireFields<MutationSaveQuestionArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['WithdrawResult'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'input'>>;
};

export type NewAssertionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewAssertions'] = ResolversParentTypes['NewAssertions']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Assertion' | 'Claim' | 'Judgement' | 'Organization' | 'Origin' | 'Person' | 'Place' | 'Quote' | 'UnnamedSource', ParentType, ContextType>;
};

export type NotIngestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotIngested'] = ResolversParentTypes['NotIngested']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlyInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlyIn'] = ResolversParentTypes['OnlyIn']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ComparedClaim']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OrganizationArticlesArgs>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<OrganizationAssertionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsAboutArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditedOrigins?: Resolver<ResolversTypes['OriginConnection'], ParentType, ContextType, Partial<OrganizationCreditedOriginsArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['EntityForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OrganizationPublishedArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OrganizationQuotesArgs>>;
  relayed?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<OrganizationRelayedArgs>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OriginArticlesArgs>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<OriginAssertionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OriginClaimsArgs>>;
  creditedTo?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginConnection'] = ResolversParentTypes['OriginConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OriginEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OriginEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginEdge'] = ResolversParentTypes['OriginEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  fromRole?: Resolver<ResolversTypes['ClaimRole'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  toRole?: Resolver<ResolversTypes['ClaimRole'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PersonArticlesArgs>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<PersonAssertionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsAboutArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['EntityForm']>, ParentType, ContextType>;
  gender?: Resolver<ResolversTypes['Gender'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PersonQuotesArgs>>;
  relayed?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<PersonRelayedArgs>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PlaceArticlesArgs>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<PlaceAssertionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsAboutArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['EntityForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PlaceQuotesArgs>>;
  relayed?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<PlaceRelayedArgs>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'first' | 'question'>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<QueryAssertionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'articles'>>;
  exportLinks?: Resolver<ResolversTypes['ExportLinks'], ParentType, ContextType, RequireFields<QueryExportLinksArgs, 'format'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, Partial<QueryFacetsArgs>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QueryJobsArgs>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, Partial<QueryJudgementsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  origins?: Resolver<ResolversTypes['OriginConnection'], ParentType, ContextType, Partial<QueryOriginsArgs>>;
  path?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<QueryPathArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>;
  savedQuestions?: Resolver<ResolversTypes['SavedQuestionConnection'], ParentType, ContextType, Partial<QuerySavedQuestionsArgs>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'words'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'around' | 'articles' | 'depth' | 'limit'>>;
  unnamedSources?: Resolver<ResolversTypes['UnnamedSourceConnection'], ParentType, ContextType, Partial<QueryUnnamedSourcesArgs>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['QuestionEntity']>, ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['Intent'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicateClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateVerbs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  publishedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionEntity'] = ResolversParentTypes['QuestionEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionForgottenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionForgotten'] = ResolversParentTypes['QuestionForgotten']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionSaved'] = ResolversParentTypes['QuestionSaved']> = {
  savedQuestion?: Resolver<ResolversTypes['SavedQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Queued'] = ResolversParentTypes['Queued']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<QuoteAssertionsArgs>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedFact'] = ResolversParentTypes['RefusedFact']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedClaimConnection'] = ResolversParentTypes['RelatedClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedClaimEdge'] = ResolversParentTypes['RelatedClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimLinkKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RevokeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeResult'] = ResolversParentTypes['RevokeResult']> = {
  __resolveType: TypeResolveFn<'Refused' | 'Revoked', ParentType, ContextType>;
};

export type RevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revoked'] = ResolversParentTypes['Revoked']> = {
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveQuestionResult'] = ResolversParentTypes['SaveQuestionResult']> = {
  __resolveType: TypeResolveFn<'QuestionSaved' | 'Refused', ParentType, ContextType>;
};

export type SavedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuestion'] = ResolversParentTypes['SavedQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuestionConnection'] = ResolversParentTypes['SavedQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedQuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SavedQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuestionEdge'] = ResolversParentTypes['SavedQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedQuestion'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Organization' | 'Origin' | 'Person' | 'Place' | 'Quote' | 'UnnamedSource', ParentType, ContextType>;
};

export type SearchTypeResolvers = EnumResolverSignature<{ ARTICLE?: any, CLAIM?: any, ORGANIZATION?: any, ORIGIN?: any, PERSON?: any, PLACE?: any, QUOTE?: any, UNNAMED_SOURCE?: any }, ResolversTypes['SearchType']>;

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SpanPrefixArgs, 'context'>>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SpanSuffixArgs, 'context'>>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person' | 'Place' | 'UnnamedSource', ParentType, ContextType>;
};

export type SpeakerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerConnection'] = ResolversParentTypes['SpeakerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpeakerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SpeakerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerEdge'] = ResolversParentTypes['SpeakerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unnamedSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SubgraphEdgeType'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  job?: SubscriptionResolver<ResolversTypes['JobEvent'], "job", ParentType, ContextType, RequireFields<SubscriptionJobArgs, 'id'>>;
  newAssertions?: SubscriptionResolver<ResolversTypes['NewAssertions'], "newAssertions", ParentType, ContextType, RequireFields<SubscriptionNewAssertionsArgs, 'on'>>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  affirmations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  denials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  newOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originsSoFar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineEventKind'], ParentType, ContextType>;
};

export type UnnamedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedSource'] = ResolversParentTypes['UnnamedSource']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<UnnamedSourceAssertionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<UnnamedSourceClaimsArgs>>;
  document?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<UnnamedSourceQuotesArgs>>;
  relayed?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<UnnamedSourceRelayedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnnamedSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedSourceConnection'] = ResolversParentTypes['UnnamedSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnnamedSourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UnnamedSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedSourceEdge'] = ResolversParentTypes['UnnamedSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnnamedSource'], ParentType, ContextType>;
};

export type WithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResult'] = ResolversParentTypes['WithdrawResult']> = {
  __resolveType: TypeResolveFn<'Refused' | 'Withdrawn', ParentType, ContextType>;
};

export type WithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawn'] = ResolversParentTypes['Withdrawn']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Answer?: AnswerResolvers<ContextType>;
  AnswerHit?: AnswerHitResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  AssertionConnection?: AssertionConnectionResolvers<ContextType>;
  AssertionEdge?: AssertionEdgeResolvers<ContextType>;
  Bound?: BoundResolvers;
  CancelJobResult?: CancelJobResultResolvers<ContextType>;
  Cancelled?: CancelledResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimCounts?: ClaimCountsResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimForm?: ClaimFormResolvers<ContextType>;
  ClaimLink?: ClaimLinkResolvers<ContextType>;
  ComparedClaim?: ComparedClaimResolvers<ContextType>;
  ComparedSide?: ComparedSideResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Difference?: DifferenceResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityForm?: EntityFormResolvers<ContextType>;
  Excerpt?: ExcerptResolvers<ContextType>;
  ExportFormat?: ExportFormatResolvers;
  ExportLinks?: ExportLinksResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Feature?: FeatureResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  ForgetQuestionResult?: ForgetQuestionResultResolvers<ContextType>;
  Gender?: GenderResolvers;
  IngestResult?: IngestResultResolvers<ContextType>;
  Ingested?: IngestedResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobEvent?: JobEventResolvers<ContextType>;
  JobOutcome?: JobOutcomeResolvers<ContextType>;
  JobState?: JobStateResolvers;
  JobStep?: JobStepResolvers;
  JudgeResult?: JudgeResultResolvers<ContextType>;
  Judged?: JudgedResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  JudgementKind?: JudgementKindResolvers;
  Mention?: MentionResolvers<ContextType>;
  MentionForm?: MentionFormResolvers;
  Mutation?: MutationResolvers<ContextType>;
  NewAssertions?: NewAssertionsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotIngested?: NotIngestedResolvers<ContextType>;
  OnlyIn?: OnlyInResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  OriginConnection?: OriginConnectionResolvers<ContextType>;
  OriginEdge?: OriginEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionEntity?: QuestionEntityResolvers<ContextType>;
  QuestionForgotten?: QuestionForgottenResolvers<ContextType>;
  QuestionSaved?: QuestionSavedResolvers<ContextType>;
  Queued?: QueuedResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusedFact?: RefusedFactResolvers<ContextType>;
  RelatedClaimConnection?: RelatedClaimConnectionResolvers<ContextType>;
  RelatedClaimEdge?: RelatedClaimEdgeResolvers<ContextType>;
  RevokeResult?: RevokeResultResolvers<ContextType>;
  Revoked?: RevokedResolvers<ContextType>;
  SaveQuestionResult?: SaveQuestionResultResolvers<ContextType>;
  SavedQuestion?: SavedQuestionResolvers<ContextType>;
  SavedQuestionConnection?: SavedQuestionConnectionResolvers<ContextType>;
  SavedQuestionEdge?: SavedQuestionEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchType?: SearchTypeResolvers;
  Span?: SpanResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerConnection?: SpeakerConnectionResolvers<ContextType>;
  SpeakerEdge?: SpeakerEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  UnnamedSource?: UnnamedSourceResolvers<ContextType>;
  UnnamedSourceConnection?: UnnamedSourceConnectionResolvers<ContextType>;
  UnnamedSourceEdge?: UnnamedSourceEdgeResolvers<ContextType>;
  WithdrawResult?: WithdrawResultResolvers<ContextType>;
  Withdrawn?: WithdrawnResolvers<ContextType>;
};

