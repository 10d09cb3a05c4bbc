import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { Context } from './context.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** schema.graphql stands at the package's root, for the sources as for what is built from them. */
const SCHEMA_FILE = new URL('../../schema.graphql', import.meta.url);

/** The executable schema. */
export function loadSchema(): GraphQLSchema {
  return createSchema<Context>({ typeDefs: readFileSync(SCHEMA_FILE, 'utf8'), resolvers });
}
