import { DixitError } from '../../model/error.ts';
import type { NodeKind } from '../../model/id.ts';
import { canonicalKnown } from '../arguments/filters.ts';
import { SPEAKER_IDS } from '../arguments/ids.ts';
import { checkCount, checkSize } from '../arguments/page-args.ts';
import type { QueryResolvers, SubgraphEdgeResolvers, SubgraphNodeResolvers } from '../generated/resolvers.ts';
import { nodeLabel } from '../graph/node-label.ts';
import { growSubgraph } from '../graph/subgraph.ts';
import { typeOf } from './type-of.ts';

const LARGEST_SUBGRAPH = 500;
const DEEPEST = 3;
const MOST_IN_MIDDLE = 20;
const MIDDLE: readonly NodeKind[] = [...SPEAKER_IDS, 'Claim', 'Article'];
/** Relations that are stored once for both ways. */
const SYMMETRIC = new Set(['CONTRADICTS', 'SIMILAR_TO']);

export const subgraph: QueryResolvers['subgraph'] = async (
  _root,
  { around, depth, limit, articles, filter },
  context,
) => {
  checkSize('depth', depth, DEEPEST);
  checkSize('limit', limit, LARGEST_SUBGRAPH);
  if (around.length === 0 || around.length > MOST_IN_MIDDLE)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `around: ${around.length} ids were given; give 1 to ${MOST_IN_MIDDLE}.`,
    );
  for (const [name, list] of Object.entries(filter ?? {})) if (Array.isArray(list)) checkCount(list, name);
  const middle = await canonicalKnown(context, around, 'around', MIDDLE);
  return growSubgraph(context.loaders, [...new Set(middle)], {
    depth: depth ?? 2,
    limit: limit ?? 100,
    articles: articles ?? false,
    filter: filter ?? {},
  });
};

export const SubgraphNode: SubgraphNodeResolvers = {
  id: ({ node }) => node.id,
  label: ({ node }) => nodeLabel(node),
  type: ({ node }) => typeOf(node),
};

export const SubgraphEdge: SubgraphEdgeResolvers = {
  id: ({ source, type, target }) => `${source}-${type}-${target}`,
  label: ({ type }) => type.toLowerCase().replaceAll('_', ' '),
  directed: ({ type }) => !SYMMETRIC.has(type),
};
