import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { DixitError } from '../../model/error.ts';

/** Text of each operation by its id. */
export type PersistedOperations = ReadonlyMap<string, string>;

/**
 * The operations of a manifest, as tools write it: an object of id and text (GraphQL Code Generator, Relay), or Apollo's
 * `{format: "apollo-persisted-query-manifest", operations: [{id, body}]}`. Throws MANIFEST_MALFORMED for a file that is
 * neither, or that holds an operation the schema does not have: such a client would fail anyway, and later.
 */
export function readManifest(file: string, schema: GraphQLSchema): PersistedOperations {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw malformed(file, (error as Error).message);
  }
  const entries = entriesOf(content);
  if (!entries) throw malformed(file, 'it is neither {"ID": "query …"} nor an Apollo manifest');
  const operations = new Map<string, string>();
  for (const [id, text] of entries) {
    if (typeof id !== 'string' || typeof text !== 'string')
      throw malformed(file, `operation ${operations.size + 1} has no id or no text`);
    if (/^[0-9a-f]{64}$/.test(id) && id !== sha256(text))
      throw malformed(file, `"${id}" is not the SHA-256 of its operation`);
    const [error] = errorsOf(text, schema);
    if (error) throw malformed(file, `operation "${id}": ${error}`);
    operations.set(id, text);
  }
  return operations;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function entriesOf(content: unknown): readonly (readonly [unknown, unknown])[] | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  if (!('operations' in content && Array.isArray(content.operations))) return Object.entries(content);
  return content.operations.map((operation: unknown) => {
    const { id, body } = (operation ?? {}) as { id?: unknown; body?: unknown };
    return [id, body];
  });
}

function errorsOf(text: string, schema: GraphQLSchema): readonly string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}

function malformed(file: string, why: string): DixitError {
  return new DixitError('MANIFEST_MALFORMED', `the persisted operations "${file}" cannot be used: ${why}`);
}
