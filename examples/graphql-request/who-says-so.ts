/**
 * Who affirms a claim and who denies it, in how many independent sources.
 * npm install graphql graphql-request; node who-says-so.ts "claims about China supplying drones"
 */
import { ClientError, GraphQLClient, gql } from 'graphql-request';

const url = process.env.DIXIT_URL ?? 'http://127.0.0.1:4000';
const key = process.env.DIXIT_KEY;
const client = new GraphQLClient(`${url}/graphql`, {
  headers: key ? { authorization: `Bearer ${key}` } : {},
});

const ASK = gql`
  query WhoSaysSo($question: String!) {
    ask(question: $question, first: 3) {
      notices
      hits {
        claim { text counts { affirmingOrigins denyingOrigins } }
        affirmedBy { ...Side }
        deniedBy { ...Side }
      }
    }
  }
  fragment Side on Position {
    speaker { name }
    assertions { text article { title outletName publishedAt } }
  }
`;

interface Side {
  speaker: { name: string };
  assertions: { text: string; article: { title: string; outletName: string | null } }[];
}

interface Answer {
  ask: {
    notices: string[];
    hits: {
      claim: { text: string; counts: { affirmingOrigins: number; denyingOrigins: number } };
      affirmedBy: Side[];
      deniedBy: Side[];
    }[];
  };
}

const question = process.argv[2] ?? 'claims about China supplying drones';
try {
  const { ask } = await client.request<Answer>(ASK, { question });
  for (const { claim, affirmedBy, deniedBy } of ask.hits) {
    const { affirmingOrigins, denyingOrigins } = claim.counts;
    console.log(`${claim.text} (for: ${affirmingOrigins}, against: ${denyingOrigins})`);
    show('affirmed by', affirmedBy);
    show('denied by', deniedBy);
  }
  for (const notice of ask.notices) console.log(`Note: ${notice}`);
} catch (error) {
  if (!(error instanceof ClientError)) throw error;
  // Expected errors have a code that stays, and a message that says what to do.
  for (const { message, extensions } of error.response.errors ?? [])
    console.error(`${extensions.code}: ${message}`);
  process.exitCode = 1;
}

function show(side: string, positions: readonly Side[]): void {
  for (const { speaker, assertions } of positions)
    for (const { text, article } of assertions)
      console.log(`  ${side} ${speaker.name} in ${article.outletName ?? article.title}: "${text}"`);
}
