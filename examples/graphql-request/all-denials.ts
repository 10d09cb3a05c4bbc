/**
 * Every denial, page by page, as lines of JSON. A cursor stays good while articles are added.
 * npm install graphql graphql-request; node all-denials.ts > denials.jsonl
 */
import { GraphQLClient, gql } from 'graphql-request';

const url = process.env.DIXIT_URL ?? 'http://127.0.0.1:4000';
const key = process.env.DIXIT_KEY;
const client = new GraphQLClient(`${url}/graphql`, {
  headers: key ? { authorization: `Bearer ${key}` } : {},
});

const DENIALS = gql`
  query Denials($after: String) {
    assertions(filter: { stance: DENIES }, first: 100, after: $after) {
      edges { node { text publishedAt speaker { name } claim { id text } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

interface Page {
  assertions: {
    edges: { node: object }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

let after: string | null = null;
do {
  const { assertions }: Page = await client.request<Page>(DENIALS, { after });
  for (const { node } of assertions.edges) console.log(JSON.stringify(node));
  after = assertions.pageInfo.hasNextPage ? assertions.pageInfo.endCursor : null;
} while (after !== null);
