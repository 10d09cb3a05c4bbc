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
    description: 'Store to use: FILE.db, sqlite:FILE, sqlite::memory:, or neo4j://HOST:PORT.',
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
  timeLimit: {
    name: 'DIXIT_TIME_LIMIT',
    fallback: '30',
    description:
      'Seconds a request may take before it is stopped; exports and subscriptions last as long as they are read.',
  },
  keep: {
    name: 'DIXIT_KEEP',
    fallback: '64',
    description:
      'Megabytes of answers that `dixit serve` keeps for those who ask the same while nothing in the store has changed; 0 keeps none.',
  },
  stopTime: {
    name: 'DIXIT_STOP_TIME',
    fallback: '10',
    description: 'Seconds that requests under way get to finish when the server is told to stop.',
  },
  public: {
    name: 'DIXIT_PUBLIC',
    fallback: 'off',
    description:
      '"on", together with DIXIT_WITHOUT_KEYS: listen where other machines reach the server, though nobody is asked who they are. Needless with keys or tokens.',
  },
  withoutKeys: {
    name: 'DIXIT_WITHOUT_KEYS',
    fallback: 'off',
    description: '"on": the second half of that request. Everybody may read; changes are refused.',
  },
  keys: {
    name: 'DIXIT_KEYS',
    fallback: null,
    description:
      'File of API keys (`dixit keys`); without it FILE.keys.json beside a SQLite store, else dixit.keys.json in the working folder. Once it holds a key, callers have to say who they are.',
  },
  anonymous: {
    name: 'DIXIT_ANONYMOUS',
    fallback: 'none',
    description:
      'Role of callers without a key where keys or tokens are in use: none, reader, editor or admin.',
  },
  jwtKeys: {
    name: 'DIXIT_JWT_JWKS',
    fallback: null,
    description: 'Address (https) or file of the JSON Web Key Set whose tokens are taken, beside keys.',
  },
  jwtIssuer: {
    name: 'DIXIT_JWT_ISSUER',
    fallback: null,
    description: 'Issuer (`iss`) that tokens must name; needed with DIXIT_JWT_JWKS.',
  },
  jwtAudience: {
    name: 'DIXIT_JWT_AUDIENCE',
    fallback: null,
    description: 'Audience (`aud`) that tokens must name; needed with DIXIT_JWT_JWKS.',
  },
  jwtRoleClaim: {
    name: 'DIXIT_JWT_ROLE_CLAIM',
    fallback: 'role',
    description:
      'Claim that holds the role, or a list of roles of which the highest counts; a dotted path such as realm_access.roles leads inside.',
  },
  rate: {
    name: 'DIXIT_RATE',
    fallback: '1200',
    description: 'Requests a minute of each key or token; 0 for no limit.',
  },
  rateAnonymous: {
    name: 'DIXIT_RATE_ANONYMOUS',
    fallback: '300',
    description:
      'Requests a minute of each address without a key, failed attempts included; 0 for no limit. The own machine is not counted where no keys are in use.',
  },
  proxies: {
    name: 'DIXIT_PROXIES',
    fallback: '0',
    description:
      'Number of reverse proxies before the server whose X-Forwarded-For tells the address of the caller.',
  },
  origins: {
    name: 'DIXIT_CORS_ORIGINS',
    fallback: null,
    description:
      'Origins whose pages may ask, with commas between them, such as https://desk.example; * for all.',
  },
  introspection: {
    name: 'DIXIT_INTROSPECTION',
    fallback: 'on',
    description: '"off": questions about the schema are not answered.',
  },
  graphiql: {
    name: 'DIXIT_GRAPHIQL',
    fallback: 'on',
    description: '"off": /graphql opens no GraphiQL in a browser.',
  },
  persisted: {
    name: 'DIXIT_PERSISTED',
    fallback: null,
    description: 'Manifest of operations that may be asked for by id: {"ID": "query …"}, or one of Apollo.',
  },
  onlyPersisted: {
    name: 'DIXIT_ONLY_PERSISTED',
    fallback: 'off',
    description: '"on": no operations but those of the manifest, and the explorer\'s own, are run.',
  },
  logFormat: {
    name: 'DIXIT_LOG',
    fallback: 'auto',
    description:
      'Form of the log on standard error: text, json (one object a line), or auto: text on a terminal, else json.',
  },
  logLevel: {
    name: 'DIXIT_LOG_LEVEL',
    fallback: 'auto',
    description:
      'Least level that is logged: debug, info (each request), warn or error; auto is warn on a terminal, else info.',
  },
  traces: {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    fallback: null,
    description:
      'Base address of an OpenTelemetry collector that takes OTLP over HTTP, such as http://localhost:4318; traces go to …/v1/traces.',
  },
  tracesName: {
    name: 'OTEL_SERVICE_NAME',
    fallback: 'dixit',
    description: 'Name under which traces appear.',
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
