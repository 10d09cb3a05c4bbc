/** `npm run codegen`: types of resolvers and of the explorer's documents, both from schema.graphql. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const graph = '../../model/graph.ts';
const shapes = '../shapes.ts';
const scalars = { ID: 'string', Date: 'string' };

const config: CodegenConfig = {
  schema: 'schema.graphql',
  silent: true,
  generates: {
    'src/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.ts#Context',
        immutableTypes: true,
        mappers: {
          // Enums whose names differ from the model's own words (src/graphql/enums.ts gives the pairs).
          Gender: `${shapes}#Gender as GenderWord`,
          Bound: `${shapes}#Bound as BoundWord`,
          JudgementKind: `${shapes}#JudgementKind as JudgementKindWord`,
          MentionForm: `${shapes}#MentionForm as MentionFormWord`,
          Node: `${shapes}#AnyNode`,
          Speaker: `${graph}#SpeakerNode`,
          Entity: `${graph}#EntityNode`,
          Person: `${graph}#EntityNode`,
          Organization: `${graph}#EntityNode`,
          Place: `${graph}#EntityNode`,
          UnnamedSource: `${graph}#UnnamedSourceNode`,
          EntityForm: `${graph}#EntityForm as EntityFormRow`,
          Claim: `${graph}#ClaimNode`,
          ClaimForm: `${graph}#ClaimForm as ClaimFormRow`,
          ClaimCounts: '../../store/store.ts#ClaimCounts as CountsRow',
          ClaimLink: `${shapes}#LinkFrom`,
          Assertion: `${graph}#AssertionNode`,
          Quote: `${graph}#QuoteNode`,
          Span: `${shapes}#SpanOf`,
          Article: `${graph}#ArticleNode`,
          Mention: `${graph}#MentionRow`,
          Origin: `${graph}#OriginNode`,
          Judgement: `${graph}#Judgement as JudgementRow`,
          ClaimConnection: `${shapes}#ClaimPage`,
          AssertionConnection: `${shapes}#AssertionPage`,
          PersonConnection: `${shapes}#PersonPage`,
          OrganizationConnection: `${shapes}#OrganizationPage`,
          PlaceConnection: `${shapes}#PlacePage`,
          EntityConnection: `${shapes}#EntityPage`,
          QuoteConnection: `${shapes}#QuotePage`,
          ArticleConnection: `${shapes}#ArticlePage`,
          OriginConnection: `${shapes}#OriginPage`,
          SpeakerConnection: `${shapes}#SpeakerPage`,
          UnnamedSourceConnection: `${shapes}#UnnamedSourcePage`,
          JudgementConnection: `${shapes}#JudgementPage`,
          ClaimEdge: `${shapes}#ClaimEdgeOf`,
          SearchResult: `${shapes}#SearchFound`,
          Question: '../../search/search.ts#Question as AskedQuestion',
          AnswerHit: '../../search/search.ts#Hit as FoundHit',
          Answer: '../../search/search.ts#Answer as SearchAnswer',
          Judged: `${shapes}#JudgedId`,
          Revoked: `${shapes}#JudgedId`,
          Withdrawn: `${shapes}#WithdrawnId`,
          JobState: '../../model/job.ts#JobState as JobStateWord',
          Job: '../../model/job.ts#Job as JobRow',
          JobOutcome: `${shapes}#Outcome`,
          Ingested: `${shapes}#IngestedOutcome`,
          NotIngested: `${shapes}#NotIngestedOutcome`,
          JobConnection: `${shapes}#JobPage`,
          Queued: `${shapes}#JobOf`,
          Cancelled: `${shapes}#JobOf`,
          Position: `${shapes}#SpeakerPosition`,
        },
      },
    },
    'src/explorer/app/generated/documents.ts': {
      documents: 'src/explorer/app/documents/*.graphql',
      plugins: ['typescript-operations'],
      config: { scalars, enumsAsTypes: true, skipTypename: true, useTypeImports: true },
    },
  },
};

export default config;
