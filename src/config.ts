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
} as const satisfies Record<string, Setting>;

/** The value of a setting: the environment's when set and not empty, else its fallback. */
export function setting(key: keyof typeof SETTINGS): string | null {
  const { name, fallback } = SETTINGS[key];
  return process.env[name] || fallback;
}
