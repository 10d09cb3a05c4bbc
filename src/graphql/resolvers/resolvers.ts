/** Every resolver, one file for each type that has any. Fields not named here are properties of the model's types. */
import { DateScalar } from '../arguments/date.ts';
import { ENUMS } from '../enums.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { AnswerHit, Excerpt, Position, Question } from './Answer.ts';
import { Article, Mention, Origin } from './Article.ts';
import { Assertion } from './Assertion.ts';
import { Claim, ClaimLink, RelatedClaimEdge } from './Claim.ts';
import { ClaimCounts, ClaimEdge, ClaimForm, EntityForm } from './ClaimParts.ts';
import { ComparedSide } from './Comparison.ts';
import { Organization, Person, Place } from './Entity.ts';
import { FacetCount, Facets } from './Facets.ts';
import { Ingested, Job } from './Job.ts';
import { Judgement } from './Judgement.ts';
import { Judged, Mutation, Revoked, Withdrawn } from './Mutation.ts';
import { Path, PathStep } from './Path.ts';
import { Query } from './Query.ts';
import { Quote } from './Quote.ts';
import { Span } from './Span.ts';
import { UnnamedSource } from './Speaker.ts';
import { SubgraphEdge, SubgraphNode } from './Subgraph.ts';
import { JobEvent, NewAssertions, Subscription } from './Subscription.ts';
import { typeOf } from './type-of.ts';

const byType = { __resolveType: typeOf };

export const resolvers = {
  ...ENUMS,
  Date: DateScalar,
  Node: byType,
  Speaker: byType,
  Entity: byType,
  SearchResult: byType,
  Query,
  Mutation,
  Subscription,
  JobEvent,
  NewAssertions,
  Judged,
  Revoked,
  Withdrawn,
  Question,
  AnswerHit,
  Excerpt,
  Position,
  Person,
  Organization,
  Place,
  UnnamedSource,
  EntityForm,
  Claim,
  ClaimForm,
  ClaimCounts,
  ClaimEdge,
  ClaimLink,
  RelatedClaimEdge,
  Assertion,
  Quote,
  Span,
  Article,
  Mention,
  Origin,
  Judgement,
  Facets,
  FacetCount,
  Path,
  PathStep,
  SubgraphNode,
  SubgraphEdge,
  ComparedSide,
  Job,
  Ingested,
} as Resolvers;
