/** A setting read from the environment. Command-line options win over it. */
export interface Setting {
  readonly name: string;
  readonly fallback: string | null;
  readonly description: string;
}

/** Every environment variable Dixit reads (docs/cli.md lists them; a test keeps the two equal). */
export const SETTINGS = {
  store: {
    name: 'DIXIT_STORE',
    fallback: 'sqlite:dixit.db',
    description: 'Store to use: sqlite:FILE, sqlite::memory:, or neo4j://HOST:PORT.',
  },
  neo4jUser: {
    name: 'NEO4J_USER',
    fallback: 'neo4j',
    description: 'User name for a Neo4j store whose address carries none.',
  },
  neo4jPassword: {
    name: 'NEO4J_PASSWORD',
    fallback: null,
    description: 'Password for a Neo4j store whose address carries none.',
  },
  port: { name: 'DIXIT_PORT', fallback: '4000', description: 'Port of `dixit serve`; 0 takes a free one.' },
  host: {
    name: 'DIXIT_HOST',
    fallback: '127.0.0.1',
    description: 'Address `dixit serve` listens on; the default is reachable from this machine only.',
  },
  reference: {
    name: 'DIXIT_REFERENCE',
    fallback: null,
    description:
      'CSV file of entities and the names they go by, used while ingesting (docs/reference-file.md).',
  },
  embeddingsUrl: {
    name: 'DIXIT_EMBEDDINGS_URL',
    fallback: null,
    description:
      'OpenAI-compatible endpoint for retrieval by meaning: a base address such as http://HOST:PORT/v1, or all of …/v1/embeddings. Without it search needs no model.',
  },
  embeddingsKey: {
    name: 'DIXIT_EMBEDDINGS_KEY',
    fallback: null,
    description: 'Key for that endpoint, where it wants one.',
  },
  embeddingsModel: {
    name: 'DIXIT_EMBEDDINGS_MODEL',
    fallback: 'multilingual-e5-small',
    description: 'Model to ask that endpoint for; it should know French and English.',
  },
  embeddingsPrefixes: {
    name: 'DIXIT_EMBEDDINGS_PREFIXES',
    fallback: 'auto',
    description:
      'What tells questions from claims: words put before them as "QUESTION|CLAIM"; "input_type" for endpoints that have that field; "none"; "auto" is "query: |passage: " for models named e5, else none.',
  },
} as const satisfies Record<string, Setting>;

/** The value of a setting: the environment's when set and not empty, else its fallback. */
export function setting(key: keyof typeof SETTINGS): string | null {
  const { name, fallback } = SETTINGS[key];
  return process.env[name] || fallback;
}
