import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from '../arguments/page-args.ts';

/** Members expected in lists without a size of their own; other such lists count 3. */
const EXPECTED: Readonly<Record<string, number>> = {
  affirmedBy: 4,
  deniedBy: 4,
  excerpts: 5,
  mentions: 100,
  links: 5,
};
/** Fields that carry their members under `edges`: the size is theirs, so `edges` and `node` add no factor. */
const TRANSPARENT = new Set(['edges', 'node', 'pageInfo']);

/**
 * What a field loads whatever is selected of it, and how many members its parts have: gathered before they are selected.
 * By type and field; `size` is how often the parts are counted.
 */
const WORK: Readonly<Record<string, (args: Record<string, unknown>) => { own: number; size: number }>> = {
  'Query.path': ({ maxLength, first }) => ({ own: 200 * numberOr(maxLength, 3), size: numberOr(first, 3) }),
  'Query.subgraph': ({ limit, depth }) => ({
    own: numberOr(limit, 100) * numberOr(depth, 2),
    size: numberOr(limit, 100),
  }),
  'Subgraph.nodes': () => ({ own: 0, size: 1 }),
  'Query.compare': ({ articles }) => {
    const count = Array.isArray(articles) ? articles.length : 1;
    return { own: 50 * count, size: count };
  },
  'Query.search': ({ first }) => ({ own: 200, size: numberOr(first, 10) }),
  'Query.facets': () => ({ own: 100, size: 1 }),
  'Claim.timeline': () => ({ own: 50, size: 1 }),
  'Timeline.buckets': () => ({ own: 0, size: 12 }),
};

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? Math.min(Math.max(value, 1), 1_000) : otherwise;
}

/**
 * Estimated nodes a query loads: 1 for each object, its parts once for each expected member of a list (`first`,
 * `last`, the number of `ids`, or the expected number above). Leaves cost nothing.
 */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return 0;
  const work = WORK[`${type.name}.${field.name}`]?.(args);
  if (work) return work.own + work.size * (1 + childComplexity);
  if (TRANSPARENT.has(field.name)) return childComplexity;
  return sizeOf(field.name, args, field.type) * (1 + childComplexity);
};

function sizeOf(name: string, args: Record<string, unknown>, type: unknown): number {
  for (const size of [args.first, args.last])
    if (typeof size === 'number') return Math.min(Math.max(size, 1), 1_000);
  if (Array.isArray(args.ids)) return Math.max(args.ids.length, 1);
  const bare = getNullableType(type as Parameters<typeof getNullableType>[0]);
  if (isListType(bare)) return EXPECTED[name] ?? 3;
  return String(bare).endsWith('Connection') ? DEFAULT_PAGE : 1;
}

/** Costs of documents that were asked before, by operation and what of its variables counts. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
const KNOWN = { costs: 100, length: 1_000 };

/** Cost of one operation with its variables. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown> | undefined,
  operationName: string | undefined,
): number {
  const sizes = sizesOf(variables ?? {});
  const key = sizes === null ? null : `${operationName ?? ''} ${sizes}`;
  let costs = known.get(query);
  const found = key === null ? undefined : costs?.get(key);
  if (found !== undefined) return found;
  const cost = getComplexity({ schema, query, variables, operationName, estimators: [estimate] });
  if (!costs || costs.size >= KNOWN.costs) {
    costs = new Map();
    known.set(query, costs);
  }
  if (key !== null && key.length <= KNOWN.length) costs.set(key, cost);
  return cost;
}

/** What of the variables may count: sizes, no words. Null for what is nested so deep that it cannot be written. */
function sizesOf(variables: Record<string, unknown>): string | null {
  try {
    return JSON.stringify(variables, (_name, value: unknown) => (typeof value === 'string' ? '' : value));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
