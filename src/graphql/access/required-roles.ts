import type { Mutation } from '../generated/resolvers.ts';
import type { Role } from './role.ts';

type FieldsOf<T> = Exclude<keyof T, '__typename'>;

/**
 * Who may do what: the one place that says so. A mutation that is missing here does not compile, and would be the
 * administrator's alone.
 */
export const MUTATION_ROLES: Readonly<Record<FieldsOf<Mutation>, Role>> = {
  judge: 'editor',
  revoke: 'editor',
  withdraw: 'editor',
  ingest: 'editor',
  cancelJob: 'editor',
  saveQuestion: 'editor',
  forgetQuestion: 'editor',
};

/** Every query and every subscription. */
const READING_ROLE: Role = 'reader';

/** Paths besides /graphql that show the graph or the server's inside; the pages themselves hold no data and are open. */
export const PATH_ROLES = { export: 'reader', metrics: 'admin' } as const satisfies Record<string, Role>;

/** The role that a field of an operation's root type needs. Introspection counts as reading. */
export function roleFor(operation: 'query' | 'mutation' | 'subscription', field: string): Role {
  if (operation !== 'mutation' || field.startsWith('__')) return READING_ROLE;
  return Object.hasOwn(MUTATION_ROLES, field) ? MUTATION_ROLES[field as FieldsOf<Mutation>] : 'admin';
}
