import type { OrderBy } from '../../store/store.ts';

/** The schema's order as the store's; undefined where none is asked for. */
export function orderBy<Field extends string>(
  input: { readonly field: Field; readonly direction?: 'ASC' | 'DESC' | null } | null | undefined,
): OrderBy<Field> | undefined {
  if (!input) return undefined;
  const { field, direction } = input;
  return { field, ...(direction && { descending: direction === 'DESC' }) };
}
