import { DixitError } from '../../model/error.ts';
import type { ArticleNode } from '../../model/graph.ts';
import { checkId, checkRecordId, ENTITY_IDS } from '../arguments/ids.ts';
import { checkWords } from '../arguments/words.ts';
import type { Context } from '../context.ts';
import type {
  FollowInput,
  JobEventResolvers,
  NewAssertionsResolvers,
  SubscriptionResolvers,
} from '../generated/resolvers.ts';
import { nodeOf } from '../lists/node-of.ts';
import { jobEvents } from '../live/job-events.ts';
import { beginAt } from '../live/live-request.ts';
import { type Followed, newAssertions } from '../live/new-assertions.ts';

const itself = <T>(event: T): T => event;

export const Subscription = {
  job: {
    subscribe: (
      _root: unknown,
      { id, after }: { id: string; after?: number | null },
      { store, live }: Context,
    ) => jobEvents(store, live, checkRecordId(id, 'id', 'Job'), after),
    resolve: itself,
  },
  newAssertions: {
    async subscribe(
      _root: unknown,
      { on, after }: { on: FollowInput; after?: number | null },
      context: Context,
    ) {
      const followed = await followedBy(on, context);
      return newAssertions(context, followed, await beginAt(context.live, after));
    },
    resolve: itself,
  },
} as unknown as SubscriptionResolvers;

export const JobEvent: JobEventResolvers = {
  job: async ({ jobId }, _args, { store }) => {
    const [job] = await store.jobs.find([jobId]);
    if (!job) throw new DixitError('ID_NOT_FOUND', `job "${jobId}" is no longer kept`);
    return job;
  },
};

export const NewAssertions: NewAssertionsResolvers = {
  article: ({ articleId }, _args, context, info) => nodeOf<ArticleNode>(context, articleId, info),
};

async function followedBy(on: FollowInput, { store, search }: Context): Promise<Followed> {
  if (on.claim != null) return { claim: checkId(on.claim, 'claim', ['Claim']) };
  if (on.entity != null) return { entity: checkId(on.entity, 'entity', ENTITY_IDS) };
  let question = on.question ?? '';
  if (on.savedQuestion != null) {
    const id = checkRecordId(on.savedQuestion, 'savedQuestion', 'SavedQuestion');
    const [saved] = await store.questions.find([id]);
    if (!saved)
      throw new DixitError(
        'ID_NOT_FOUND',
        `no question is saved as "${id}"; savedQuestions lists those that are`,
      );
    question = saved.text;
  }
  // A question that cannot be understood is refused now, not at the first new article.
  await search.ask(checkWords(question, 'question'), { limit: 1, among: [] });
  return { question };
}
