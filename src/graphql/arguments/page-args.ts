import { DixitError } from '../../model/error.ts';
import type { PageArgs } from '../../store/store.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** Arguments of a Relay connection as GraphQL hands them over. */
export interface ConnectionArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Checks the arguments of a connection and fills in the default; throws ARGUMENT_INVALID. */
export function pageArgs(args: ConnectionArgs): PageArgs {
  const { first, after, last, before } = args;
  if (first != null && last != null)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `Both first: ${first} and last: ${last} were given; give one: first reads forwards, last backwards.`,
    );
  checkSize('first', first, LARGEST_PAGE);
  checkSize('last', last, LARGEST_PAGE);
  if (last != null) return { last, ...(before != null && { before }), ...(after != null && { after }) };
  return { first: first ?? DEFAULT_PAGE, ...(after != null && { after }), ...(before != null && { before }) };
}

/** Refuses a count outside 1 to `largest`. */
export function checkSize(name: string, size: number | null | undefined, largest: number): void {
  if (size == null || (size >= 1 && size <= largest)) return;
  throw new DixitError(
    'ARGUMENT_INVALID',
    `${name}: ${size} is out of range; ask for 1 to ${largest} and continue with a cursor.`,
  );
}

/** Refuses a list argument of more than 100 members. */
export function checkCount(list: readonly unknown[], name: string): void {
  if (list.length <= LARGEST_PAGE) return;
  throw new DixitError(
    'ARGUMENT_INVALID',
    `${name}: ${list.length} values were given; at most ${LARGEST_PAGE} are taken at once.`,
  );
}
