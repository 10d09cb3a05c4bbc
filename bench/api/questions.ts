/** What the bench asks: of Dixit, and of the peer where it can be asked the same. */
import { LARGEST_PAGE } from '../../src/store/page.ts';
import type { Store } from '../../src/store/store.ts';
import type { Made } from '../store/make-batches.ts';

export interface Question {
  readonly name: string;
  readonly ours: Asked;
  /** Whether no server keeps its answer. */
  readonly unkept?: true;
  /** Absent where the peer has no equivalent. */
  readonly peer?: Asked;
}

export interface Asked {
  readonly query: string;
  /** Asked in turn. */
  readonly variables: readonly Record<string, unknown>[];
  /** What must be equal on both sides. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
  readonly told: (data: any) => unknown;
}

const PAGE = 20;

// biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
type Any = any;

const ASSERTED = 'id text stance';
const nodes = (connection: Any): Any[] => connection.edges.map(({ node }: Any) => node);
const asserted = (list: Any[]) =>
  list.map(({ id, text, stance, speaker, article }: Any) => {
    const [one, where] = [[speaker].flat()[0], [article].flat()[0]];
    return [id, text, stance, one.id, one.name, where.id, where.title];
  });

export async function questions(made: Made, store: Store): Promise<Question[]> {
  const { people, claims } = made;
  const [busiest, median] = [people[0]!, people[people.length >> 1]!];
  const pages = await findPages(store);
  return [
    {
      name: 'flagship question',
      unkept: true,
      ours: {
        query: `query ($question: String!) { ask(question: $question, first: 5) {
          hits { why claim { id text counts { affirmingOrigins denyingOrigins } } affirmedBy { ...P } deniedBy { ...P } } } }
          fragment P on Position { speaker { name } independentOrigins
            assertions { certainty text article { title outletName publishedAt } } }`,
        variables: [{ question: 'claims about China supplying drones' }],
        told: ({ ask }) => ask.hits.map(({ claim }: Any) => claim.id),
      },
    },
    {
      name: 'a claim, its assertions, speakers, articles',
      ours: {
        query: `query ($id: ID!) { node(id: $id) { ... on Claim { id text
          assertions(first: 20) { edges { node { ${ASSERTED} speaker { id name } article { id title } } } } } } }`,
        variables: claims.slice(0, 100).map((id) => ({ id })),
        told: ({ node }) => [node.id, node.text, asserted(nodes(node.assertions))],
      },
      peer: {
        query: `query ($id: ID!) { claims(where: { id: { eq: $id } }) { id text
          assertions(where: { current: { eq: true } }, sort: [{ orderKey: DESC }], limit: 20) {
            ${ASSERTED} speaker { id name } article { id title } } } }`,
        variables: claims.slice(0, 100).map((id) => ({ id })),
        told: ({ claims: [claim] }) => [claim.id, claim.text, asserted(claim.assertions)],
      },
    },
    {
      name: '20 claims with assertions, speakers, articles',
      ours: {
        query: `{ claims(first: 20) { edges { node { id text
          assertions(first: 5) { edges { node { ${ASSERTED} speaker { id name } article { id title } } } } } } } }`,
        variables: [{}],
        told: (data) => nodes(data.claims).map(({ id, assertions }) => [id, asserted(nodes(assertions))]),
      },
      peer: {
        query: `{ claims(where: { assertionCount: { gt: 0 } }, sort: [{ orderKey: DESC }], limit: 20) { id text
          assertions(where: { current: { eq: true } }, sort: [{ orderKey: DESC }], limit: 5) {
            ${ASSERTED} speaker { id name } article { id title } } } }`,
        variables: [{}],
        told: (data) => data.claims.map(({ id, assertions }: Any) => [id, asserted(assertions)]),
      },
    },
    newestOf('newest claims of the busiest person', busiest),
    newestOf('newest claims of a median person', median),
    ...pages.map(({ name, after, offset }) => pageOf(name, after, offset)),
    {
      name: 'subgraph around a median person',
      ours: {
        query: `query ($id: ID!) { subgraph(around: [$id], depth: 2, limit: 100) {
          nodes { id label type } edges { source target type } } }`,
        variables: [{ id: median }],
        told: ({ subgraph }) => subgraph.nodes.map(({ id }: Any) => id),
      },
    },
    {
      name: 'count of what the busiest person says',
      ours: {
        query: 'query ($id: ID!) { node(id: $id) { ... on Person { assertions(first: 1) { totalCount } } } }',
        variables: [{ id: busiest }],
        told: ({ node }) => ['assertions', node.assertions.totalCount],
      },
      peer: {
        query: `query ($id: ID!) { speakers(where: { id: { eq: $id } }) {
          assertionsConnection(where: { node: { current: { eq: true } } }, first: 1) { totalCount } } }`,
        variables: [{ id: busiest }],
        told: ({ speakers: [speaker] }) => ['assertions', speaker.assertionsConnection.totalCount],
      },
    },
    {
      name: 'counts',
      ours: {
        query: '{ stats { claims assertions } }',
        variables: [{}],
        told: ({ stats }) => [stats.claims, stats.assertions],
      },
      peer: {
        query: '{ claimsConnection(first: 1) { totalCount } assertionsConnection(first: 1) { totalCount } }',
        variables: [{}],
        told: (data) => [data.claimsConnection.totalCount, data.assertionsConnection.totalCount],
      },
    },
  ];
}

function newestOf(name: string, id: string): Question {
  return {
    name,
    ours: {
      query: `query ($id: ID!) { node(id: $id) { ... on Person { name
        assertions(first: ${PAGE}) { edges { node { id text publishedAt claim { id text } } } } } } }`,
      variables: [{ id }],
      told: ({ node }) => [
        node.name,
        nodes(node.assertions).map(({ claim, ...own }) => [own.id, claim.text]),
      ],
    },
    peer: {
      query: `query ($id: ID!) { speakers(where: { id: { eq: $id } }) { name
        assertions(where: { current: { eq: true } }, sort: [{ orderKey: DESC }], limit: ${PAGE}) {
          id text publishedAt claim { id text } } } }`,
      variables: [{ id }],
      told: ({ speakers: [speaker] }) => [
        speaker.name,
        speaker.assertions.map(({ id, claim }: Any) => [id, claim[0].text]),
      ],
    },
  };
}

function pageOf(name: string, after: string | null, offset: number): Question {
  return {
    name,
    ours: {
      query: `query ($after: String) { assertions(first: ${PAGE}, after: $after) { edges { node { id text } } } }`,
      variables: [{ after }],
      told: (data) => nodes(data.assertions).map(({ id, text }) => [id, text]),
    },
    peer: {
      query: `query ($offset: Int!) { assertions(where: { current: { eq: true } }, sort: [{ orderKey: DESC }], limit: ${PAGE}, offset: $offset) { id text } }`,
      variables: [{ offset }],
      told: (data) => data.assertions.map(({ id, text }: Any) => [id, text]),
    },
  };
}

/** Cursors of page 1, page 50 and a page four fifths down, found by turning the store's own largest pages. */
async function findPages(store: Store): Promise<{ name: string; after: string | null; offset: number }[]> {
  const { assertions } = await store.countAll();
  const step = async (first: number, after: string | null) =>
    (await store.listAssertions({}, { first, after })).cursors.at(-1)!;
  const goal = Math.floor((assertions * 4) / 5);
  let after: string | null = null;
  for (let at = 0; at < goal; at += LARGEST_PAGE)
    after = await step(Math.min(LARGEST_PAGE, goal - at), after);
  return [
    { name: 'assertions, page 1', after: null, offset: 0 },
    { name: 'assertions, page 50', after: await step(49 * PAGE, null), offset: 49 * PAGE },
    { name: 'assertions, page four fifths down', after, offset: goal },
  ];
}
