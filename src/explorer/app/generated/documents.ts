/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** How one claim stands to another. */
export type ClaimLinkKind =
  /** Both cannot be true. */
  | 'CONTRADICTS'
  /** Close, but neither the same nor opposed. */
  | 'SIMILAR_TO'
  /** If the first is true, so is the second. */
  | 'SUPPORTS';

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

/** What a judgement is about. */
export type JudgementKind =
  /** Two propositions: one claim? */
  | 'CLAIM'
  /** Two names: one person, organization or place? */
  | 'ENTITY'
  /** Two articles: one origin? */
  | 'ORIGIN';

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

/** Which way an assertion goes. */
export type Stance =
  /** The speaker says that it is so. */
  | 'AFFIRMS'
  /** The speaker says that it is not so. "China denies having supplied drones" denies the positive claim. */
  | 'DENIES';

/** What was decided. */
export type Verdict =
  /** They are two. */
  | 'DIFFERENT'
  /** They are one. */
  | 'SAME'
  /** Undecided; both stay apart and wait for review. */
  | 'UNSURE';

export type ArticlePageQueryVariables = Exact<{
  id: string;
}>;


export type ArticlePageQuery = { node:
    | { __typename: 'Article', id: string, title: string, url: string | null, language: string, publishedAt: string | null, outletName: string | null, authors: Array<string>, credits: Array<string>, current: boolean, originReason: string, text: string, origin: { label: string, articles: { edges: Array<{ node: { id: string, title: string, language: string, outletName: string | null } }> } }, assertions: { edges: Array<{ node: { id: string, stance: Stance, certainty: Certainty, span: { start: number, end: number }, speaker:
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'UnnamedSource', id: string, name: string }
            , claim: { id: string, text: string, language: string } } }> }, quotes: { edges: Array<{ node: { id: string, span: { start: number, end: number }, speaker:
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'UnnamedSource', id: string, name: string }
             | null } }> } }
    | { __typename: 'Assertion' }
    | { __typename: 'Claim' }
    | { __typename: 'Judgement' }
    | { __typename: 'Organization' }
    | { __typename: 'Origin' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Quote' }
    | { __typename: 'UnnamedSource' }
   | null };

export type ArticlesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ArticlesPageQuery = { articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, language: string, outletName: string | null, publishedAt: string | null, authors: Array<string> } }> } };

export type AskQueryVariables = Exact<{
  question: string;
  first: number;
}>;


export type AskQuery = { ask: { notices: Array<string>, question: { intent: Intent, language: string, stance: Stance | null, certainty: Certainty | null, predicateClass: string | null, predicateVerbs: Array<string>, publishedFrom: string | null, publishedTo: string | null, terms: Array<string>, entities: Array<{ words: string, role: Role, entity:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
         }> }, hits: Array<{ score: number, why: Array<string>, contextOnly: boolean, claim: { id: string, text: string, language: string, counts: { affirmingOrigins: number, denyingOrigins: number, independentOrigins: number, articles: number }, links: Array<{ kind: ClaimLinkKind, outgoing: boolean, reason: string, claim: { id: string, text: string, language: string } }> }, affirmedBy: Array<{ independentOrigins: number, speaker:
          | { __typename: 'Organization', descriptions: Array<string>, id: string, name: string }
          | { __typename: 'Person', descriptions: Array<string>, id: string, name: string }
          | { __typename: 'Place', descriptions: Array<string>, id: string, name: string }
          | { __typename: 'UnnamedSource', id: string, name: string }
        , assertions: Array<{ id: string, certainty: Certainty, language: string, cue: string | null, saidAt: string | null, publishedAt: string | null, span: { exact: string, prefix: string, suffix: string }, via: Array<
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'UnnamedSource', id: string, name: string }
          >, origin: { id: string, label: string }, article: { id: string, title: string, outletName: string | null, publishedAt: string | null, url: string | null, language: string, outlet: { id: string, name: string } | null } }> }>, deniedBy: Array<{ independentOrigins: number, speaker:
          | { __typename: 'Organization', descriptions: Array<string>, id: string, name: string }
          | { __typename: 'Person', descriptions: Array<string>, id: string, name: string }
          | { __typename: 'Place', descriptions: Array<string>, id: string, name: string }
          | { __typename: 'UnnamedSource', id: string, name: string }
        , assertions: Array<{ id: string, certainty: Certainty, language: string, cue: string | null, saidAt: string | null, publishedAt: string | null, span: { exact: string, prefix: string, suffix: string }, via: Array<
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'UnnamedSource', id: string, name: string }
          >, origin: { id: string, label: string }, article: { id: string, title: string, outletName: string | null, publishedAt: string | null, url: string | null, language: string, outlet: { id: string, name: string } | null } }> }> }>, excerpts: Array<{ why: Array<string>, span: { exact: string }, article: { id: string, title: string, outletName: string | null, publishedAt: string | null, url: string | null, language: string, outlet: { id: string, name: string } | null }, alsoIn: Array<{ id: string, title: string, outletName: string | null, publishedAt: string | null, url: string | null, language: string, outlet: { id: string, name: string } | null }> }> } };

export type ExcerptArticleFragment = { id: string, title: string, outletName: string | null, publishedAt: string | null, url: string | null, language: string, outlet: { id: string, name: string } | null };

export type AskPositionFragment = { independentOrigins: number, speaker:
    | { __typename: 'Organization', descriptions: Array<string>, id: string, name: string }
    | { __typename: 'Person', descriptions: Array<string>, id: string, name: string }
    | { __typename: 'Place', descriptions: Array<string>, id: string, name: string }
    | { __typename: 'UnnamedSource', id: string, name: string }
  , assertions: Array<{ id: string, certainty: Certainty, language: string, cue: string | null, saidAt: string | null, publishedAt: string | null, span: { exact: string, prefix: string, suffix: string }, via: Array<
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'UnnamedSource', id: string, name: string }
    >, origin: { id: string, label: string }, article: { id: string, title: string, outletName: string | null, publishedAt: string | null, url: string | null, language: string, outlet: { id: string, name: string } | null } }> };

export type ClaimPageQueryVariables = Exact<{
  id: string;
}>;


export type ClaimPageQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Assertion' }
    | { __typename: 'Claim', id: string, text: string, language: string, counts: { affirmingOrigins: number, denyingOrigins: number, independentOrigins: number, articles: number }, links: Array<{ kind: ClaimLinkKind, outgoing: boolean, reason: string, claim: { id: string, text: string, language: string } }>, affirmations: { edges: Array<{ node: { id: string, certainty: Certainty, language: string, cue: string | null, saidAt: string | null, publishedAt: string | null, speaker:
              | { __typename: 'Organization', descriptions: Array<string>, id: string, name: string }
              | { __typename: 'Person', descriptions: Array<string>, id: string, name: string }
              | { __typename: 'Place', descriptions: Array<string>, id: string, name: string }
              | { __typename: 'UnnamedSource', id: string, name: string }
            , span: { exact: string, prefix: string, suffix: string }, via: Array<
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'UnnamedSource', id: string, name: string }
            >, origin: { id: string, label: string }, article: { id: string, title: string, outletName: string | null, publishedAt: string | null, url: string | null, language: string, outlet: { id: string, name: string } | null } } }> }, denials: { edges: Array<{ node: { id: string, certainty: Certainty, language: string, cue: string | null, saidAt: string | null, publishedAt: string | null, speaker:
              | { __typename: 'Organization', descriptions: Array<string>, id: string, name: string }
              | { __typename: 'Person', descriptions: Array<string>, id: string, name: string }
              | { __typename: 'Place', descriptions: Array<string>, id: string, name: string }
              | { __typename: 'UnnamedSource', id: string, name: string }
            , span: { exact: string, prefix: string, suffix: string }, via: Array<
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'UnnamedSource', id: string, name: string }
            >, origin: { id: string, label: string }, article: { id: string, title: string, outletName: string | null, publishedAt: string | null, url: string | null, language: string, outlet: { id: string, name: string } | null } } }> } }
    | { __typename: 'Judgement' }
    | { __typename: 'Organization' }
    | { __typename: 'Origin' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Quote' }
    | { __typename: 'UnnamedSource' }
   | null };

export type ClaimAssertionFragment = { id: string, certainty: Certainty, language: string, cue: string | null, saidAt: string | null, publishedAt: string | null, speaker:
    | { __typename: 'Organization', descriptions: Array<string>, id: string, name: string }
    | { __typename: 'Person', descriptions: Array<string>, id: string, name: string }
    | { __typename: 'Place', descriptions: Array<string>, id: string, name: string }
    | { __typename: 'UnnamedSource', id: string, name: string }
  , span: { exact: string, prefix: string, suffix: string }, via: Array<
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'UnnamedSource', id: string, name: string }
  >, origin: { id: string, label: string }, article: { id: string, title: string, outletName: string | null, publishedAt: string | null, url: string | null, language: string, outlet: { id: string, name: string } | null } };

export type EntityPageQueryVariables = Exact<{
  id: string;
  quotesAfter?: string | null | undefined;
  assertionsAfter?: string | null | undefined;
  articlesAfter?: string | null | undefined;
}>;


export type EntityPageQuery = { node:
    | { __typename: 'Article', id: string }
    | { __typename: 'Assertion', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Judgement', id: string }
    | { __typename: 'Organization', aliases: Array<string>, descriptions: Array<string>, country: string | null, name: string, id: string, articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, language: string, outletName: string | null, publishedAt: string | null } }> }, forms: Array<{ name: string, judgements: Array<{ id: string, verdict: Verdict, reason: string, by: string }> }>, quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, cue: string | null, publishedAt: string | null, span: { exact: string, prefix: string, suffix: string }, article: { id: string, title: string, language: string, outletName: string | null } } }> }, assertions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: Stance, certainty: Certainty, publishedAt: string | null, claim: { id: string, text: string, language: string }, article: { id: string, title: string, language: string, outletName: string | null } } }> } }
    | { __typename: 'Origin', id: string }
    | { __typename: 'Person', aliases: Array<string>, descriptions: Array<string>, country: string | null, name: string, id: string, articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, language: string, outletName: string | null, publishedAt: string | null } }> }, forms: Array<{ name: string, judgements: Array<{ id: string, verdict: Verdict, reason: string, by: string }> }>, quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, cue: string | null, publishedAt: string | null, span: { exact: string, prefix: string, suffix: string }, article: { id: string, title: string, language: string, outletName: string | null } } }> }, assertions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: Stance, certainty: Certainty, publishedAt: string | null, claim: { id: string, text: string, language: string }, article: { id: string, title: string, language: string, outletName: string | null } } }> } }
    | { __typename: 'Place', aliases: Array<string>, descriptions: Array<string>, country: string | null, name: string, id: string, articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, language: string, outletName: string | null, publishedAt: string | null } }> }, forms: Array<{ name: string, judgements: Array<{ id: string, verdict: Verdict, reason: string, by: string }> }>, quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, cue: string | null, publishedAt: string | null, span: { exact: string, prefix: string, suffix: string }, article: { id: string, title: string, language: string, outletName: string | null } } }> }, assertions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: Stance, certainty: Certainty, publishedAt: string | null, claim: { id: string, text: string, language: string }, article: { id: string, title: string, language: string, outletName: string | null } } }> } }
    | { __typename: 'Quote', id: string }
    | { __typename: 'UnnamedSource', document: boolean, name: string, id: string, article: { id: string, title: string, language: string, outletName: string | null, publishedAt: string | null }, quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, cue: string | null, publishedAt: string | null, span: { exact: string, prefix: string, suffix: string }, article: { id: string, title: string, language: string, outletName: string | null } } }> }, assertions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: Stance, certainty: Certainty, publishedAt: string | null, claim: { id: string, text: string, language: string }, article: { id: string, title: string, language: string, outletName: string | null } } }> } }
   | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { stats: { articles: number, origins: number, people: number, organizations: number, quotes: number, claims: number, assertions: number }, people: { edges: Array<{ node: { id: string, name: string } }> }, disputed: { edges: Array<{ node: { id: string, text: string, language: string, predicateClass: string | null, subject:
          | { country: string | null, name: string }
          | { country: string | null, name: string }
          | { country: string | null, name: string }
         | null, counts: { affirmingOrigins: number, denyingOrigins: number } } }> }, newest: { edges: Array<{ node: { id: string, text: string, language: string, predicateClass: string | null, subject:
          | { country: string | null, name: string }
          | { country: string | null, name: string }
          | { country: string | null, name: string }
         | null, counts: { affirmingOrigins: number, denyingOrigins: number } } }> } };

export type HomeClaimsFragment = { edges: Array<{ node: { id: string, text: string, language: string, predicateClass: string | null, subject:
        | { country: string | null, name: string }
        | { country: string | null, name: string }
        | { country: string | null, name: string }
       | null, counts: { affirmingOrigins: number, denyingOrigins: number } } }> };

export type JudgeMutationVariables = Exact<{
  left: string;
  right: string;
  verdict: Verdict;
  reason: string;
  by: string;
}>;


export type JudgeMutation = { judge:
    | { __typename: 'Judged', judgement: { id: string, verdict: Verdict } }
    | { __typename: 'Refused', message: string }
   };

export type OpenPairsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenPairsQuery = { judgements: { edges: Array<{ node: { id: string } }> } };

export type ReviewPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReviewPageQuery = { judgements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: JudgementKind, reason: string, left:
          | { __typename: 'Article', title: string, language: string, outletName: string | null, publishedAt: string | null, id: string }
          | { __typename: 'Assertion', id: string }
          | { __typename: 'Claim', text: string, language: string, id: string, assertions: { edges: Array<{ node: { id: string, stance: Stance, certainty: Certainty, publishedAt: string | null, speaker:
                    | { __typename: 'Organization', id: string, name: string }
                    | { __typename: 'Person', id: string, name: string }
                    | { __typename: 'Place', id: string, name: string }
                    | { __typename: 'UnnamedSource', id: string, name: string }
                  , article: { id: string, title: string, language: string, outletName: string | null } } }> } }
          | { __typename: 'Judgement', id: string }
          | { __typename: 'Organization', name: string, aliases: Array<string>, descriptions: Array<string>, id: string }
          | { __typename: 'Origin', id: string }
          | { __typename: 'Person', name: string, aliases: Array<string>, descriptions: Array<string>, id: string }
          | { __typename: 'Place', name: string, aliases: Array<string>, descriptions: Array<string>, id: string }
          | { __typename: 'Quote', id: string }
          | { __typename: 'UnnamedSource', id: string }
         | null, right:
          | { __typename: 'Article', title: string, language: string, outletName: string | null, publishedAt: string | null, id: string }
          | { __typename: 'Assertion', id: string }
          | { __typename: 'Claim', text: string, language: string, id: string, assertions: { edges: Array<{ node: { id: string, stance: Stance, certainty: Certainty, publishedAt: string | null, speaker:
                    | { __typename: 'Organization', id: string, name: string }
                    | { __typename: 'Person', id: string, name: string }
                    | { __typename: 'Place', id: string, name: string }
                    | { __typename: 'UnnamedSource', id: string, name: string }
                  , article: { id: string, title: string, language: string, outletName: string | null } } }> } }
          | { __typename: 'Judgement', id: string }
          | { __typename: 'Organization', name: string, aliases: Array<string>, descriptions: Array<string>, id: string }
          | { __typename: 'Origin', id: string }
          | { __typename: 'Person', name: string, aliases: Array<string>, descriptions: Array<string>, id: string }
          | { __typename: 'Place', name: string, aliases: Array<string>, descriptions: Array<string>, id: string }
          | { __typename: 'Quote', id: string }
          | { __typename: 'UnnamedSource', id: string }
         | null } }> } };

type ReviewSide_Article_Fragment = { __typename: 'Article', title: string, language: string, outletName: string | null, publishedAt: string | null, id: string };

type ReviewSide_Assertion_Fragment = { __typename: 'Assertion', id: string };

type ReviewSide_Claim_Fragment = { __typename: 'Claim', text: string, language: string, id: string, assertions: { edges: Array<{ node: { id: string, stance: Stance, certainty: Certainty, publishedAt: string | null, speaker:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'UnnamedSource', id: string, name: string }
        , article: { id: string, title: string, language: string, outletName: string | null } } }> } };

type ReviewSide_Judgement_Fragment = { __typename: 'Judgement', id: string };

type ReviewSide_Organization_Fragment = { __typename: 'Organization', name: string, aliases: Array<string>, descriptions: Array<string>, id: string };

type ReviewSide_Origin_Fragment = { __typename: 'Origin', id: string };

type ReviewSide_Person_Fragment = { __typename: 'Person', name: string, aliases: Array<string>, descriptions: Array<string>, id: string };

type ReviewSide_Place_Fragment = { __typename: 'Place', name: string, aliases: Array<string>, descriptions: Array<string>, id: string };

type ReviewSide_Quote_Fragment = { __typename: 'Quote', id: string };

type ReviewSide_UnnamedSource_Fragment = { __typename: 'UnnamedSource', id: string };

export type ReviewSideFragment =
  | ReviewSide_Article_Fragment
  | ReviewSide_Assertion_Fragment
  | ReviewSide_Claim_Fragment
  | ReviewSide_Judgement_Fragment
  | ReviewSide_Organization_Fragment
  | ReviewSide_Origin_Fragment
  | ReviewSide_Person_Fragment
  | ReviewSide_Place_Fragment
  | ReviewSide_Quote_Fragment
  | ReviewSide_UnnamedSource_Fragment
;

export type RevokeMutationVariables = Exact<{
  judgement: string;
  by: string;
}>;


export type RevokeMutation = { revoke:
    | { __typename: 'Refused', message: string }
    | { __typename: 'Revoked' }
   };
