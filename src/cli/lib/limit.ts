import { DixitError } from '../../model/error.ts';

/** The number of an option --limit, from 1 to `most`. Throws ARGUMENT_INVALID. */
export function limitFrom(text: string, most: number): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new DixitError('ARGUMENT_INVALID', `"${text}" is no --limit; give a whole number from 1 to ${most}`);
}
