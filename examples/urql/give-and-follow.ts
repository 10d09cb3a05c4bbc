/**
 * Gives an article, follows its job to the end, and reports what it says on a question that was being followed meanwhile.
 * npm install graphql @urql/core graphql-sse; node give-and-follow.ts article.txt "claims about China supplying drones"
 */
import { readFile } from 'node:fs/promises';
import { Client, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-sse';

const url = process.env.DIXIT_URL ?? 'http://127.0.0.1:4000';
const key = process.env.DIXIT_KEY;
const [file, question = 'claims about China supplying drones'] = process.argv.slice(2);
if (!file) throw new Error('Name a file with the text of an article');

const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
// Subscriptions come as server-sent events over the same address.
const events = createClient({ url: `${url}/graphql`, headers });
const client = new Client({
  url: `${url}/graphql`,
  preferGetMethod: false,
  fetchOptions: { headers },
  exchanges: [
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query = '', variables }) => ({
        subscribe: (sink) => ({
          unsubscribe: events.subscribe(
            { query, variables: variables as Record<string, unknown> },
            sink as never,
          ),
        }),
      }),
    }),
  ],
});

const NEW = gql`
  subscription New($question: String!) {
    newAssertions(on: { question: $question }) {
      seq
      article { title }
      assertions { stance speaker { name } claim { text } }
    }
  }
`;
const GIVE = gql`
  mutation Give($input: IngestInput!) {
    ingest(input: $input) { __typename ... on Queued { job { id } } ... on Refused { code message } }
  }
`;
const JOB = gql`
  subscription Job($id: ID!) { job(id: $id) { seq step detail } }
`;

let heard: () => void;
const news = new Promise<void>((resolve) => {
  heard = resolve;
});
const following = client.subscription(NEW, { question }).subscribe(({ data, error }) => {
  if (error) console.error(error.message);
  if (!data) return;
  const { article, assertions } = data.newAssertions;
  for (const { stance, speaker, claim } of assertions)
    console.log(
      `${article.title}: ${speaker.name} ${stance === 'DENIES' ? 'denies' : 'affirms'} "${claim.text}"`,
    );
  heard();
});
// What is added from now on is told; a moment for the subscription to stand.
await new Promise((resolve) => setTimeout(resolve, 500));

const { data, error } = await client.mutation(GIVE, { input: { text: await readFile(file, 'utf8') } });
if (error) throw error;
if (data.ingest.__typename === 'Refused') throw new Error(`${data.ingest.code}: ${data.ingest.message}`);

await new Promise<void>((resolve) => {
  const job = client.subscription(JOB, { id: data.ingest.job.id }).subscribe((event) => {
    if (!event.data) return;
    const { step, detail } = event.data.job;
    console.log(`${step}: ${detail}`);
    if (!['DONE', 'FAILED', 'CANCELLED'].includes(step)) return;
    job.unsubscribe();
    resolve();
  });
});
await Promise.race([news, new Promise((resolve) => setTimeout(resolve, 2_000))]);
following.unsubscribe();
