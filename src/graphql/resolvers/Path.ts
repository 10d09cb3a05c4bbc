import { DixitError } from '../../model/error.ts';
import type { SpeakerNode } from '../../model/graph.ts';
import { canonicalKnown } from '../arguments/filters.ts';
import { SPEAKER_IDS } from '../arguments/ids.ts';
import { checkSize } from '../arguments/page-args.ts';
import type { Context } from '../context.ts';
import type { PathResolvers, PathStepResolvers, QueryResolvers } from '../generated/resolvers.ts';
import type { ClaimRole } from '../graph/claim-roles.ts';
import { findPaths, type PathStep as Step } from '../graph/find-paths.ts';
import { nodeOf } from '../lists/node-of.ts';

const LONGEST_PATH = 5;
const MOST_PATHS = 10;

export const path: QueryResolvers['path'] = async (_root, { from, to, maxLength, first }, context) => {
  checkSize('maxLength', maxLength, LONGEST_PATH);
  checkSize('first', first, MOST_PATHS);
  const [[start], [goal]] = (await Promise.all([
    canonicalKnown(context, [from], 'from', SPEAKER_IDS),
    canonicalKnown(context, [to], 'to', SPEAKER_IDS),
  ])) as [readonly string[], readonly string[]];
  if (start === goal)
    throw new DixitError('ARGUMENT_INVALID', `from and to both name ${start}; give two different ones.`);
  return findPaths(context.loaders, start!, goal!, { maxLength: maxLength ?? 3, most: first ?? 3 });
};

export const Path: PathResolvers = {
  length: ({ steps }) => steps.length,
  explanation: async ({ steps }, _args, context) =>
    (await Promise.all(steps.map((step) => inWords(context, step)))).join('; '),
};

export const PathStep: PathStepResolvers = {
  from: (step, _args, context, info) => nodeOf(context, step.fromId, info),
  to: (step, _args, context, info) => nodeOf(context, step.toId, info),
};

/** `A affirms "…", which speaks of B`. */
async function inWords(context: Context, step: Step): Promise<string> {
  const [from, to] = await Promise.all(
    [step.fromId, step.toId].map((id) => nodeOf<SpeakerNode>(context, id)),
  );
  const claim = `"${step.claim.text}"`;
  const [first, second] = [SAYS[step.fromRole], SAYS[step.toRole]];
  if (first)
    return `${from!.name} ${first} ${claim}, which ${second ? `${to!.name} ${second}` : `speaks of ${to!.name}`}`;
  return `${claim} speaks of ${from!.name}${second ? `, and ${to!.name} ${second} it` : ` and of ${to!.name}`}`;
}

const SAYS: Partial<Record<ClaimRole, string>> = { AFFIRMS: 'affirms', DENIES: 'denies' };
