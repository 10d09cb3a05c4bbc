/** Runs the queries of docs/cookbook.md over the seeds and writes each answer under its query. */
import { fileURLToPath } from 'node:url';
import { createServer } from '../src/graphql/server.ts';
import { ingest } from '../src/pipeline.ts';
import { createSearch } from '../src/search/create-search.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';

const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));
/** A query, and the place of its answer. */
const RECIPE = /```graphql\n([\s\S]*?)```\n\n```json\n[\s\S]*?```/g;

export interface Recipe {
  readonly query: string;
  readonly answer: unknown;
}

/** The page with every answer as it is now, and the recipes themselves. */
export async function withAnswers(page: string): Promise<{ page: string; recipes: Recipe[] }> {
  const store = openSqliteStore(':memory:');
  const now = () => '2023-04-01T00:00:00.000Z';
  for await (const event of ingest([SEEDS], store, { now }))
    if (event.kind === 'set-aside') throw event.error;
  const server = createServer({ store, search: createSearch(store), log: () => {}, explorer: false });
  const { url } = await server.listen(0, '127.0.0.1');
  const recipes: Recipe[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const match of page.matchAll(RECIPE)) {
    const query = match[1]!;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer: unknown = await response.json();
    recipes.push({ query, answer });
    parts.push(
      page.slice(from, match.index),
      `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${write(answer)}\n\`\`\``,
    );
    from = match.index + match[0].length;
  }
  parts.push(page.slice(from));
  await server.close();
  await store.close();
  return { page: parts.join(''), recipes };
}

const WIDTH = 120;

/** JSON that is short to read: whatever fits in a line stands in one. */
function write(value: unknown, indent = ''): string {
  const flat = inline(value);
  if (value === null || typeof value !== 'object' || indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + write(item, inner)).join(',\n')}\n${indent}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}${JSON.stringify(key)}: ${write(member, inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function inline(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
