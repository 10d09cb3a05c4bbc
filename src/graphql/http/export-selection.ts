import { coerceInputValue, type GraphQLInputType, validateInputValue } from 'graphql';
import type { Selection } from '../../export/export-graph.ts';
import { DixitError } from '../../model/error.ts';
import type { Search } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { claimFilter } from '../arguments/filters.ts';
import { checkId } from '../arguments/ids.ts';
import { checkWords } from '../arguments/words.ts';
import type { Context } from '../context.ts';
import type { ClaimFilter } from '../generated/resolvers.ts';
import { createLoaders } from '../loaders.ts';
import { loadSchema } from '../schema.ts';

/** What part of the graph somebody wants written, in their own words; one of question, around and filter, or none for all. */
export interface ExportWish {
  /** Plain words: the claims that answer them. */
  readonly question?: string | null;
  /** Id of a node: the claims around it. */
  readonly around?: string | null;
  /** Steps around it, 1 to 5. */
  readonly depth?: number | null;
  /** Most claims, 1 to 10 000; of a question 1 to 100. */
  readonly limit?: number | null;
  /** A ClaimFilter of the schema, as JSON. */
  readonly filter?: string | null;
}

const DEPTH = { least: 1, most: 5, usual: 1 };
const AROUND = { least: 1, most: 10_000, usual: 1_000 };
const ANSWERS = { least: 1, most: 100, usual: 20 };

/** Throws ARGUMENT_INVALID, ID_MALFORMED and ID_NOT_FOUND. */
export async function exportSelection(
  wish: ExportWish,
  { store, search }: { readonly store: Store; readonly search: Search },
): Promise<Selection> {
  const given = (['question', 'around', 'filter'] as const).filter((name) => wish[name] != null);
  if (given.length > 1)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `${given.join(' and ')} were given; give one of question, around and filter, or none for the whole graph`,
    );
  if (wish.depth != null && given[0] !== 'around')
    throw new DixitError('ARGUMENT_INVALID', 'depth goes with around: it counts the steps from there');
  if (wish.question != null) {
    const limit = within('limit', wish.limit, ANSWERS);
    const { hits } = await search.ask(checkWords(wish.question, 'question'), { limit });
    return { kind: 'claims', ids: hits.map(({ claim }) => claim.id) };
  }
  if (wish.around != null) {
    const depth = within('depth', wish.depth, DEPTH);
    const limit = within('limit', wish.limit, AROUND);
    const [node] = await store.findNodes([checkId(wish.around, 'around')]);
    if (!node) throw new DixitError('ID_NOT_FOUND', `around: nothing is known by the id "${wish.around}"`);
    return { kind: 'around', id: node.id, depth, limit };
  }
  if (wish.filter == null) {
    if (wish.limit != null)
      throw new DixitError(
        'ARGUMENT_INVALID',
        'limit goes with question and around; the rest is written whole',
      );
    return { kind: 'all' };
  }
  const input = readFilter(wish.filter);
  // Of a request's context, filters use the loaders alone.
  return { kind: 'filter', filter: await claimFilter(input, { loaders: createLoaders(store) } as Context) };
}

function within(
  name: string,
  value: number | null | undefined,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
): number {
  if (value == null) return usual;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new DixitError(
    'ARGUMENT_INVALID',
    `${name}: ${value} is out of range; give a whole number from ${least} to ${most}`,
  );
}

/** JSON read as the schema reads a filter in a query. */
function readFilter(text: string): ClaimFilter {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DixitError(
      'ARGUMENT_INVALID',
      `filter: "${text.slice(0, 80)}" is not JSON; give a filter such as {"stance":"DENIES"}`,
    );
  }
  const type = loadSchema().getType('ClaimFilter') as GraphQLInputType;
  validateInputValue(value, type, (error, path) => {
    throw new DixitError(
      'ARGUMENT_INVALID',
      `filter${path.map((part) => `.${part}`).join('')}: ${error.message}`,
    );
  });
  return coerceInputValue(value, type) as ClaimFilter;
}
