/** The schema's filters as the store's: ids checked and brought to the canonical node they stand for. */
import type { NodeKind } from '../../model/id.ts';
import type { ArticleFilter, AssertionFilter, ClaimFilter, QuoteFilter } from '../../store/store.ts';
import type { Context } from '../context.ts';
import type {
  ArticleFilter as ArticleFilterInput,
  AssertionFilter as AssertionFilterInput,
  ClaimFilter as ClaimFilterInput,
  QuoteFilter as QuoteFilterInput,
} from '../generated/resolvers.ts';
import { checkId, ENTITY_IDS, SPEAKER_IDS } from './ids.ts';
import { checkCount } from './page-args.ts';

type Ids = readonly string[] | null | undefined;

export async function assertionFilter(
  input: Omit<AssertionFilterInput, 'claims'> & { readonly claims?: Ids },
  context: Context,
): Promise<AssertionFilter> {
  const [claimIds, speakerIds, entityIds, articleIds, outletIds, originIds] = await Promise.all([
    canonical(context, input.claims, 'claims', ['Claim']),
    canonical(context, input.speakers, 'speakers', SPEAKER_IDS),
    canonical(context, input.entities, 'entities', ENTITY_IDS),
    canonical(context, input.articles, 'articles', ['Article']),
    canonical(context, input.outlets, 'outlets', ['Organization']),
    canonical(context, input.origins, 'origins', ['Origin']),
  ]);
  return given({
    claimIds,
    speakerIds,
    entityIds,
    articleIds,
    outletIds,
    originIds,
    stance: input.stance,
    certainty: input.certainty,
    predicateClass: input.predicateClass,
    language: input.language,
    publishedFrom: input.publishedFrom,
    publishedTo: input.publishedTo,
    includeRetired: input.includeRetired || undefined,
  });
}

export async function claimFilter(
  input: ClaimFilterInput | null | undefined,
  context: Context,
): Promise<ClaimFilter | null> {
  if (!input) return null;
  const [assertions, subjectIds, objectIds] = await Promise.all([
    assertionFilter(input, context),
    canonical(context, input.subjects, 'subjects', ENTITY_IDS),
    canonical(context, input.objects, 'objects', ENTITY_IDS),
  ]);
  const filter: ClaimFilter = given({
    assertions: Object.keys(assertions).length > 0 ? assertions : undefined,
    subjectIds,
    objectIds,
    disputed: input.disputed || undefined,
  });
  return Object.keys(filter).length > 0 ? filter : null;
}

export async function quoteFilter(
  input: QuoteFilterInput | null | undefined,
  context: Context,
): Promise<QuoteFilter> {
  const [speakerIds, articleIds] = await Promise.all([
    canonical(context, input?.speakers, 'speakers', SPEAKER_IDS),
    canonical(context, input?.articles, 'articles', ['Article']),
  ]);
  return given({
    speakerIds,
    articleIds,
    publishedFrom: input?.publishedFrom,
    publishedTo: input?.publishedTo,
  });
}

export async function articleFilter(
  input: ArticleFilterInput | null | undefined,
  context: Context,
): Promise<ArticleFilter> {
  return given({
    outletIds: await canonical(context, input?.outlets, 'outlets', ['Organization']),
    language: input?.language,
    publishedFrom: input?.publishedFrom,
    publishedTo: input?.publishedTo,
    includeRetired: input?.includeRetired || undefined,
  });
}

/** Ids checked by kind; a form id becomes the id of the node it was resolved to, an unknown one stays and finds nothing. */
async function canonical(
  { loaders }: Context,
  ids: Ids,
  name: string,
  kinds: readonly NodeKind[],
): Promise<readonly string[] | undefined> {
  if (!ids) return undefined;
  checkCount(ids, name);
  for (const id of ids) checkId(id, name, kinds);
  return Promise.all(ids.map(async (id) => (await loaders.node.load(id))?.id ?? id));
}

/** Without what is null or undefined: an absent condition and a null one mean the same. */
function given<T extends object>(conditions: { [K in keyof T]: T[K] | null | undefined }): T {
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value != null)) as T;
}
