import { DixitError, type ErrorCode } from '../../model/error.ts';
import type { ArticleNode, Judgement } from '../../model/graph.ts';
import { checkId } from '../arguments/ids.ts';
import type { Context } from '../context.ts';
import type { Curation } from '../curation.ts';
import type { MutationResolvers, RefusalCode } from '../generated/resolvers.ts';
import { nodeOf } from '../lists/node-of.ts';
import type { JudgedId, WithdrawnId } from '../shapes.ts';

export const Mutation: MutationResolvers = {
  judge: (_root, { input }, context) =>
    change(context, async (curation) => ({ __typename: 'Judged', judgementId: await curation.judge(input) })),

  revoke: (_root, { input: { judgement, by } }, context) =>
    change(context, async (curation) => {
      await curation.revoke(checkId(judgement, 'judgement', ['Judgement']), by);
      return { __typename: 'Revoked', judgementId: judgement };
    }),

  withdraw: (_root, { input: { article, reason, by } }, context) =>
    change(context, async (curation) => {
      await curation.withdraw(checkId(article, 'article', ['Article']), reason, by);
      return { __typename: 'Withdrawn', articleId: article };
    }),
};

const judgement = ({ judgementId }: JudgedId, _args: unknown, context: Context) =>
  nodeOf<Judgement>(context, judgementId);

export const Judged = { judgement };
export const Revoked = { judgement };
export const Withdrawn = {
  article: ({ articleId }: WithdrawnId, _args: unknown, context: Context) =>
    nodeOf<ArticleNode>(context, articleId),
};

interface Refusal {
  readonly __typename: 'Refused';
  readonly code: RefusalCode;
  readonly message: string;
}

const REFUSALS: readonly ErrorCode[] = [
  'ID_MALFORMED',
  'ID_NOT_FOUND',
  'ARGUMENT_INVALID',
  'JUDGEMENT_CONFLICT',
];

/** Makes a change; what it refuses is an answer, what fails (a store that is away) an error. */
async function change<T>(
  { curation, loaders }: Context,
  make: (curation: Curation) => Promise<T>,
): Promise<T | Refusal> {
  if (!curation)
    return {
      __typename: 'Refused',
      code: 'READ_ONLY',
      message:
        'This server takes no changes; make them with the command line (dixit judge, revoke, withdraw).',
    };
  try {
    return await make(curation);
  } catch (error) {
    if (!(error instanceof DixitError) || !REFUSALS.includes(error.code)) throw error;
    return { __typename: 'Refused', code: error.code as RefusalCode, message: error.message };
  } finally {
    // What this request has loaded may be of yesterday now.
    loaders.forget();
  }
}
