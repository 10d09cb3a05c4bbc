import { DixitError, type ErrorCode } from '../../model/error.ts';
import type { ArticleNode, Judgement } from '../../model/graph.ts';
import { contentId } from '../../model/id.ts';
import { checkId, checkRecordId } from '../arguments/ids.ts';
import { checkWords } from '../arguments/words.ts';
import type { Context } from '../context.ts';
import type { Curation } from '../curation.ts';
import type { MutationResolvers, RefusalCode } from '../generated/resolvers.ts';
import { nodeOf } from '../lists/node-of.ts';
import type { JudgedId, WithdrawnId } from '../shapes.ts';

export const Mutation: MutationResolvers = {
  judge: (_root, { input }, context) =>
    change(context, async (curation) => ({ __typename: 'Judged', judgementId: await curation.judge(input) })),

  revoke: (_root, { input: { judgement, reason, by } }, context) =>
    change(context, async (curation) => {
      await curation.revoke(checkId(judgement, 'judgement', ['Judgement']), by, reason ?? undefined);
      return { __typename: 'Revoked', judgementId: judgement };
    }),

  withdraw: (_root, { input: { article, reason, by } }, context) =>
    change(context, async (curation) => {
      await curation.withdraw(checkId(article, 'article', ['Article']), reason, by);
      return { __typename: 'Withdrawn', articleId: article };
    }),

  ingest: (_root, { input: { text, url, title, outlet, date, language } }, { ingestion }) =>
    refusable(ingestion, async (queue) => ({
      __typename: 'Queued',
      job: await queue.submit({
        text: text ?? null,
        url: url ?? null,
        title: title ?? null,
        outlet: outlet ?? null,
        date: date ?? null,
        language: language ?? null,
      }),
    })),

  cancelJob: (_root, { input: { job } }, { ingestion }) =>
    refusable(ingestion, async (queue) => ({
      __typename: 'Cancelled',
      job: await queue.cancel(checkRecordId(job, 'job', 'Job')),
    })),

  saveQuestion: (_root, { input }, { curation, store, search }) =>
    refusable(curation, async () => {
      const text = checkWords(input.question, 'question').trim();
      await search.ask(text, { limit: 1, among: [] });
      const id = contentId('SavedQuestion', text);
      const savedQuestion = await store.questions.add({ id, text, savedAt: new Date().toISOString() });
      return { __typename: 'QuestionSaved', savedQuestion };
    }),

  forgetQuestion: (_root, { input }, { curation, store }) =>
    refusable(curation, async () => {
      const id = checkRecordId(input.savedQuestion, 'savedQuestion', 'SavedQuestion');
      if (!(await store.questions.remove(id)))
        throw new DixitError(
          'ID_NOT_FOUND',
          `no question is saved as "${id}"; savedQuestions lists those that are`,
        );
      return { __typename: 'QuestionForgotten', id };
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
  'ADDRESS_REFUSED',
  'QUEUE_FULL',
  'JOB_FINISHED',
];

/** Makes a change to the graph; what this request has loaded may be of yesterday then. */
async function change<T>(
  { curation, loaders }: Context,
  make: (curation: Curation) => Promise<T>,
): Promise<T | Refusal> {
  return refusable(curation, make).finally(() => loaders.forget());
}

/** Makes a change; what it refuses is an answer, what fails (a store that is away) an error. Null is for a server that takes none. */
async function refusable<By, T>(by: By | null, make: (by: By) => Promise<T>): Promise<T | Refusal> {
  if (!by)
    return {
      __typename: 'Refused',
      code: 'READ_ONLY',
      message:
        'This server takes no changes; make them with the command line (dixit ingest, judge, revoke, withdraw).',
    };
  try {
    return await make(by);
  } catch (error) {
    if (!(error instanceof DixitError) || !REFUSALS.includes(error.code)) throw error;
    return { __typename: 'Refused', code: error.code as RefusalCode, message: error.message };
  }
}
