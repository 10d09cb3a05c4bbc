import { DixitError } from '../../model/error.ts';

/** A DixitError for what the driver or server reports of itself; anything else is passed on as it is. Never shows a password. */
export function neo4jError(error: unknown, address: string): unknown {
  if (error instanceof DixitError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const say = (kind: ConstructorParameters<typeof DixitError>[0], text: string) =>
    new DixitError(kind, text, { cause: error });
  if (/^Neo\.ClientError\.Security\./.test(code)) {
    return say(
      'STORE_UNAUTHORIZED',
      `Neo4j at ${address} refuses the user or password; give the right ones in the address or in NEO4J_USER and NEO4J_PASSWORD`,
    );
  }
  if (/^Neo\.\w+\.Transaction\.TransactionTimedOut/.test(code)) {
    return say('TIME_LIMIT_EXCEEDED', `Neo4j at ${address} stopped a query that took longer than it may`);
  }
  if (/No space left|disk (is )?full|OutOfDisk/i.test(`${code} ${error.message}`)) {
    return say(
      'STORE_FULL',
      `Neo4j at ${address} has no room left on its disk; free space there and run the same command again, nothing is half written`,
    );
  }
  const gone =
    ['ServiceUnavailable', 'SessionExpired'].includes(code) ||
    /^Neo\.(TransientError|ClientError)\.Database|^Neo\.TransientError\.General\.DatabaseUnavailable/.test(
      code,
    ) ||
    /Pool is closed|driver (has been|is) closed|closed driver|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|acquisition timed out/i.test(
      error.message,
    );
  if (gone) {
    return say(
      'STORE_UNREACHABLE',
      `Neo4j at ${address} does not answer; check the address and that the server runs (npm run neo4j starts one without Docker)`,
    );
  }
  return error;
}
