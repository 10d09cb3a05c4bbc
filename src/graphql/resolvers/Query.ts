import type { ExportFormat } from '../../export/export-graph.ts';
import { gephiLiteLink } from '../../export/gephi-lite.ts';
import { DixitError } from '../../model/error.ts';
import type { JobState } from '../../model/job.ts';
import { searchAll } from '../answer/search-all.ts';
import {
  articleFilter,
  assertionFilter,
  claimFilter,
  originFilter,
  quoteFilter,
  unnamedSourceFilter,
} from '../arguments/filters.ts';
import { checkId, checkRecordId } from '../arguments/ids.ts';
import { orderBy } from '../arguments/order-by.ts';
import { checkCount, checkSize, pageArgs } from '../arguments/page-args.ts';
import { checkWords } from '../arguments/words.ts';
import { ENUMS } from '../enums.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { exportSelection } from '../http/export-selection.ts';
import { exportUrl } from '../http/export-url.ts';
import { connection } from '../lists/connection.ts';
import { countOf } from '../lists/count-of.ts';
import { listOfKind } from '../lists/entities.ts';
import { foundClaims } from '../lists/found-claims.ts';
import { loadAhead } from '../selection/load-ahead.ts';
import { selectedOf, selects } from '../selection/selected.ts';
import type { JudgementKind, SearchKind } from '../shapes.ts';
import { compare } from './Comparison.ts';
import { facets } from './Facets.ts';
import { path } from './Path.ts';
import { subgraph } from './Subgraph.ts';

const MOST_HITS = 50;
/** Sentences of articles beside an answer's claims. */
const EXCERPTS = 5;

export const Query: QueryResolvers = {
  node(_root, { id }, context, info) {
    const loading = context.loaders.part(checkId(id, 'id'), selectedOf(info));
    loadAhead(id, context, info);
    return loading;
  },

  nodes(_root, { ids }, { loaders }, info) {
    checkCount(ids, 'ids');
    for (const id of ids) checkId(id, 'ids');
    return Promise.all(ids.map((id) => loaders.part(id, selectedOf(info))));
  },

  async ask(_root, { question, first }, { search, loaders }, info) {
    checkSize('first', first, MOST_HITS);
    const answer = await search.ask(checkWords(question, 'question'), {
      limit: first ?? 10,
      excerpts: selects(info, 'excerpts') ? EXCERPTS : 0,
    });
    for (const { claim, counts } of answer.hits) loaders.claimCounts.prime(claim.id, counts);
    return answer;
  },

  async claims(_root, { about, filter, orderBy: order, ...args }, context, info) {
    const page = pageArgs(args);
    if (about != null && order)
      throw new DixitError(
        'ARGUMENT_INVALID',
        `orderBy: ${order.field} was given with about; claims asked for in plain words come best first.`,
      );
    const conditions = await claimFilter(filter, context);
    if (about != null) return foundClaims(context, about, conditions, page);
    const all = countOf(context, 'claims', conditions, 'claims');
    return connection(context.store.listClaims(conditions, page, orderBy(order), selectedOf(info)), all);
  },

  async assertions(_root, { filter, orderBy: order, ...args }, context, info) {
    const page = pageArgs(args);
    const conditions = await assertionFilter(filter, context);
    const all = countOf(context, 'assertions', conditions, 'assertions');
    const selected = selectedOf(info);
    return connection(
      context.store
        .listAssertions(conditions, page, orderBy(order), selected)
        .then((found) => context.loaders.cameAlong(found, selected)),
      all,
    );
  },

  people: listOfKind('Person', 'people'),
  organizations: listOfKind('Organization', 'organizations'),
  places: listOfKind('Place', 'places'),

  async quotes(_root, { filter, orderBy: order, ...args }, context, info) {
    const page = pageArgs(args);
    const conditions = await quoteFilter(filter, context);
    const all = countOf(context, 'quotes', conditions, 'quotes');
    return connection(context.store.listQuotes(conditions, page, orderBy(order), selectedOf(info)), all);
  },

  async articles(_root, { filter, orderBy: order, ...args }, context, info) {
    const page = pageArgs(args);
    const conditions = await articleFilter(filter, context);
    const all = countOf(context, 'articles', conditions);
    return connection(context.store.listArticles(conditions, page, orderBy(order), selectedOf(info)), all);
  },

  async origins(_root, { filter, ...args }, context) {
    const page = pageArgs(args);
    const conditions = await originFilter(filter, context);
    const all = countOf(context, 'origins', conditions, 'origins');
    return connection(context.store.listOrigins(conditions, page), all);
  },

  async unnamedSources(_root, { filter, ...args }, context) {
    const page = pageArgs(args);
    const conditions = await unnamedSourceFilter(filter, context);
    const all = countOf(context, 'unnamedSources', conditions, 'unnamedSources');
    return connection(context.store.listUnnamedSources(conditions, page), all);
  },

  search(_root, { words, types, first }, context) {
    checkSize('first', first, MOST_HITS);
    // Typed as the schema's names, but the enum's values are already the model's words.
    const kinds = (types ?? Object.values(ENUMS.SearchType)) as unknown as readonly SearchKind[];
    return searchAll(context, checkWords(words, 'words'), new Set(kinds), first ?? 10);
  },

  judgements(_root, { filter, orderBy: order, ...args }, context) {
    const { kind: word, verdict, live } = filter ?? {};
    // Typed as the schema's name, but the enum's value is already the model's word.
    const kind = word as unknown as JudgementKind | null | undefined;
    const conditions = { ...(kind && { kind }), ...(verdict && { verdict }), live: live ?? true };
    return connection(
      context.store.listJudgements(conditions, pageArgs(args), orderBy(order) ?? { field: 'MADE' }),
      countOf(context, 'judgements', conditions),
    );
  },

  path,

  subgraph,

  compare,

  facets,

  stats: (_root, _args, { loaders }) => loaders.counts(),

  job: async (_root, { id }, { store }) =>
    (await store.jobs.find([checkRecordId(id, 'id', 'Job')]))[0] ?? null,

  jobs(_root, { filter, ...args }, { store }) {
    // Typed as the schema's name, but the enum's value is already the model's word.
    const state = filter?.state as unknown as JobState | null | undefined;
    return connection(store.jobs.list(state ? { state } : {}, pageArgs(args)));
  },

  async exportLinks(_root, { format: word, ...wish }, { store, search, url }) {
    // Refused now what the address would be refused with.
    await exportSelection(wish, { store, search });
    const format = word as unknown as ExportFormat;
    return { file: exportUrl(url, format, wish), gephiLite: gephiLiteLink(exportUrl(url, 'gexf', wish)) };
  },

  savedQuestions: (_root, args, { store }) => connection(store.questions.list(pageArgs(args))),
};
