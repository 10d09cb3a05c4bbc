/** The schema's filters as the store's: ids checked and brought to the canonical node they stand for. */
import { DixitError } from '../../model/error.ts';
import type { EntityKind } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { NodeKind } from '../../model/id.ts';
import type {
  ArticleFilter,
  AssertionFilter,
  ClaimConditions,
  ClaimFilter,
  EntityFilter,
  OriginFilter,
  QuoteFilter,
  UnnamedSourceFilter,
} from '../../store/store.ts';
import type { Context } from '../context.ts';
import type {
  ArticleFilter as ArticleFilterInput,
  AssertionFilter as AssertionFilterInput,
  ClaimFilter as ClaimFilterInput,
  EntityFilter as EntityFilterInput,
  OriginFilter as OriginFilterInput,
  QuoteFilter as QuoteFilterInput,
  UnnamedSourceFilter as UnnamedSourceFilterInput,
} from '../generated/resolvers.ts';
import { composedFilter } from './compose.ts';
import { checkId, ENTITY_IDS, SPEAKER_IDS } from './ids.ts';
import { checkCount } from './page-args.ts';
import { checkWords } from './words.ts';

type Ids = readonly string[] | null | undefined;
type Given<I> = I | null | undefined;

export async function assertionFilter(
  input: Given<AssertionFilterInput>,
  context: Context,
): Promise<AssertionFilter> {
  return composedFilter(
    input ?? {},
    async (part): Promise<AssertionFilter> => ({
      ...(await actConditions(part, context)),
      ...claimConditions(part),
      ...given({ claimIds: await canonical(context, part.claims, 'claims', ['Claim']) }),
    }),
  );
}

export async function claimFilter(input: Given<ClaimFilterInput>, context: Context): Promise<ClaimFilter> {
  const includeRetired = input?.includeRetired ?? false;
  return composedFilter(input ?? {}, async (part): Promise<ClaimFilter> => {
    const { includeRetired: _, ...acts } = await actConditions(part, context);
    const [asserted, subjectIds, objectIds, aboutIds] = await Promise.all([
      part.asserted && assertionFilter(part.asserted, context),
      canonical(context, part.subjects, 'subjects', ENTITY_IDS),
      canonical(context, part.objects, 'objects', ENTITY_IDS),
      canonical(context, part.speaksOf, 'speaksOf', ENTITY_IDS),
    ]);
    if (part.asserted?.includeRetired)
      throw new DixitError(
        'ARGUMENT_INVALID',
        'filter.asserted: includeRetired holds for the whole list, so write it at the top of the filter.',
      );
    const wanted = { ...acts, ...(includeRetired && { includeRetired }) };
    const own: ClaimFilter = {
      ...claimConditions(part),
      ...given({ subjectIds, objectIds, aboutIds }),
      ...(Object.keys(wanted).length > 0 && { assertions: wanted }),
    };
    // Which act meets the one and which the other may differ.
    return asserted ? { ...own, and: [{ assertions: asserted }] } : own;
  });
}

/** Conditions on one act of saying, without those on its claim. */
async function actConditions(
  input: Omit<AssertionFilterInput, 'claims' | 'and' | 'or' | 'not'>,
  context: Context,
): Promise<AssertionFilter> {
  const [speakerIds, entityIds, viaIds, articleIds, outletIds, originIds] = await Promise.all([
    canonical(context, input.speakers, 'speakers', SPEAKER_IDS),
    canonical(context, input.entities, 'entities', ENTITY_IDS),
    canonical(context, input.via, 'via', SPEAKER_IDS),
    canonical(context, input.articles, 'articles', ['Article']),
    canonical(context, input.outlets, 'outlets', ['Organization']),
    canonical(context, input.origins, 'origins', ['Origin']),
  ]);
  if (input.certainty) checkCount(input.certainty, 'certainty');
  return given<AssertionFilter>({
    speakerIds,
    entityIds,
    viaIds,
    articleIds,
    outletIds,
    originIds,
    stance: input.stance,
    certainty: input.certainty,
    direct: input.direct,
    language: input.language?.toLowerCase(),
    saidFrom: input.saidFrom,
    saidTo: input.saidTo,
    publishedFrom: input.publishedFrom,
    publishedTo: input.publishedTo,
    includeRetired: input.includeRetired || undefined,
  });
}

function claimConditions(
  input: Pick<
    ClaimFilterInput,
    'predicateClass' | 'originsAtLeast' | 'originsAtMost' | 'happenedFrom' | 'happenedTo' | 'disputed'
  >,
): ClaimConditions {
  if (input.predicateClass) checkCount(input.predicateClass, 'predicateClass');
  return given<ClaimConditions>({
    predicateClass: input.predicateClass,
    originsAtLeast: input.originsAtLeast,
    originsAtMost: input.originsAtMost,
    happenedFrom: input.happenedFrom,
    happenedTo: input.happenedTo,
    disputed: input.disputed,
  });
}

export async function entityFilter(input: Given<EntityFilterInput>, kind: EntityKind): Promise<EntityFilter> {
  const filter = await composedFilter(input ?? {}, async (part) => {
    if (part.countries) checkCount(part.countries, 'countries');
    return given<EntityFilter>({
      named: part.named == null ? undefined : fold(checkWords(part.named, 'named').trim()),
      speaking: part.speaking,
      assertionsAtLeast: part.assertionsAtLeast,
      assertionsAtMost: part.assertionsAtMost,
      countries: part.countries?.map((code) => code.toUpperCase()),
    });
  });
  return { ...filter, kind };
}

export async function quoteFilter(input: Given<QuoteFilterInput>, context: Context): Promise<QuoteFilter> {
  return composedFilter(input ?? {}, async (part) => {
    const [speakerIds, articleIds, outletIds] = await Promise.all([
      canonical(context, part.speakers, 'speakers', SPEAKER_IDS),
      canonical(context, part.articles, 'articles', ['Article']),
      canonical(context, part.outlets, 'outlets', ['Organization']),
    ]);
    return given<QuoteFilter>({
      speakerIds,
      articleIds,
      outletIds,
      language: part.language?.toLowerCase(),
      publishedFrom: part.publishedFrom,
      publishedTo: part.publishedTo,
      includeRetired: part.includeRetired || undefined,
    });
  });
}

export async function articleFilter(
  input: Given<ArticleFilterInput>,
  context: Context,
): Promise<ArticleFilter> {
  return composedFilter(input ?? {}, async (part) => {
    const [outletIds, originIds, entityIds] = await Promise.all([
      canonical(context, part.outlets, 'outlets', ['Organization']),
      canonical(context, part.origins, 'origins', ['Origin']),
      canonical(context, part.mentions, 'mentions', ENTITY_IDS),
    ]);
    return given<ArticleFilter>({
      outletIds,
      originIds,
      entityIds,
      language: part.language?.toLowerCase(),
      publishedFrom: part.publishedFrom,
      publishedTo: part.publishedTo,
      recordedFrom: part.recordedFrom,
      recordedTo: part.recordedTo,
      includeRetired: part.includeRetired || undefined,
    });
  });
}

export async function originFilter(input: Given<OriginFilterInput>, context: Context): Promise<OriginFilter> {
  return composedFilter(input ?? {}, async (part) =>
    given<OriginFilter>({
      creditedToIds: await canonical(context, part.creditedTo, 'creditedTo', ['Organization']),
      credited: part.credited,
    }),
  );
}

export async function unnamedSourceFilter(
  input: Given<UnnamedSourceFilterInput>,
  context: Context,
): Promise<UnnamedSourceFilter> {
  return composedFilter(input ?? {}, async (part) =>
    given<UnnamedSourceFilter>({
      articleIds: await canonical(context, part.articles, 'articles', ['Article']),
      document: part.document,
    }),
  );
}

/** Whether a filter leaves out nothing: then a counter tells how many there are. */
export function asksNothing(filter: object): boolean {
  return Object.keys(filter).length === 0;
}

/** Ids checked by kind; a form id becomes the id of the node it was resolved to, an unknown one stays and finds nothing. */
export async function canonical(
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

/** The same where an answer is about these very nodes: one that nothing is known by is refused. */
export async function canonicalKnown(
  context: Context,
  ids: readonly string[],
  name: string,
  kinds: readonly NodeKind[],
): Promise<readonly string[]> {
  const found = (await canonical(context, ids, name, kinds)) ?? [];
  for (const id of found)
    if (!(await context.loaders.node.load(id)))
      throw new DixitError('ID_NOT_FOUND', `${name}: nothing is known by ${id}.`);
  return found;
}

/** Without what is null or undefined: an absent condition and a null one mean the same. */
function given<T extends object>(conditions: { [K in keyof T]?: T[K] | null | undefined }): T {
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value != null)) as T;
}
