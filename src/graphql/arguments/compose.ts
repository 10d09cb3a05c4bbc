import { DixitError } from '../../model/error.ts';
import type { Composed } from '../../store/store.ts';

/** Parts of a filter in all, and parts within parts. */
export const MOST_PARTS = 50;
export const DEEPEST_PART = 6;

/** A filter as GraphQL hands it over: composed like the store's, with null for what is absent. */
export interface ComposedInput<I> {
  readonly and?: readonly I[] | null;
  readonly or?: readonly I[] | null;
  readonly not?: I | null;
  readonly includeRetired?: boolean | null;
}

/** The store's filter for the schema's: each part by `convert`, composed alike. Throws ARGUMENT_INVALID where it is too large. */
export async function composedFilter<I extends ComposedInput<I>, F extends Composed<F>>(
  input: I,
  convert: (part: I) => Promise<F>,
): Promise<F> {
  checkParts(input);
  return compose(input, convert);
}

async function compose<I extends ComposedInput<I>, F extends Composed<F>>(
  input: I,
  convert: (part: I) => Promise<F>,
): Promise<F> {
  const all = (parts: readonly I[] | null | undefined) =>
    parts && Promise.all(parts.map((part) => compose(part, convert)));
  const [own, and, or, not] = await Promise.all([
    convert(input),
    all(input.and),
    all(input.or),
    input.not && compose(input.not, convert),
  ]);
  return {
    ...own,
    ...(and && { and: [...(own.and ?? []), ...and] }),
    ...(or && { or }),
    ...(not && { not }),
  };
}

function checkParts<I extends ComposedInput<I>>(input: I): void {
  let parts = 0;
  const visit = (part: I, depth: number) => {
    if (++parts > MOST_PARTS)
      throw new DixitError(
        'ARGUMENT_INVALID',
        `filter: more than ${MOST_PARTS} parts are composed; ask for less at once.`,
      );
    if (depth > DEEPEST_PART)
      throw new DixitError(
        'ARGUMENT_INVALID',
        `filter: and, or and not are nested more than ${DEEPEST_PART} deep; write it flatter.`,
      );
    if (depth > 0 && part.includeRetired)
      throw new DixitError(
        'ARGUMENT_INVALID',
        'filter: includeRetired stands within and, or or not; it holds for the whole list, so write it at the top.',
      );
    for (const inner of [...(part.and ?? []), ...(part.or ?? []), ...(part.not ? [part.not] : [])])
      visit(inner, depth + 1);
  };
  visit(input, 0);
}
