import type { GraphBatch } from '../../model/batch.ts';
import type { ChildList, FormKeys, PageArgs, Reading, Store, TextQuery } from '../store.ts';
import { Database } from './database.ts';
import { sqliteJobs, sqliteQuestions } from './jobs.ts';
import { eachWhenFree, whenFree } from './lib/when-free.ts';
import { migrate } from './migrations/migrate.ts';
import { countAll } from './queries/countAll.ts';
import { countFacets } from './queries/countFacets.ts';
import { countList } from './queries/countList.ts';
import { countRetired } from './queries/countRetired.ts';
import { digest } from './queries/digest.ts';
import { findArticleByUrl } from './queries/findArticleByUrl.ts';
import { findClaimCounts } from './queries/findClaimCounts.ts';
import { findClaimForms } from './queries/findClaimForms.ts';
import { findClaimLinks } from './queries/findClaimLinks.ts';
import { findEmbeddingState } from './queries/findEmbeddingState.ts';
import { findEntityForms } from './queries/findEntityForms.ts';
import { findJudgements } from './queries/findJudgements.ts';
import { findMentions } from './queries/findMentions.ts';
import { findNearArticles } from './queries/findNearArticles.ts';
import { findNodes } from './queries/findNodes.ts';
import { findOriginArticles } from './queries/findOriginArticles.ts';
import { findSpeakerCounts } from './queries/findSpeakerCounts.ts';
import { lastChange } from './queries/lastChange.ts';
import { listArticles } from './queries/listArticles.ts';
import { listAssertions } from './queries/listAssertions.ts';
import { listChanges } from './queries/listChanges.ts';
import { listChildren } from './queries/listChildren.ts';
import { listClaims } from './queries/listClaims.ts';
import { listClaimsToEmbed } from './queries/listClaimsToEmbed.ts';
import { listEntities } from './queries/listEntities.ts';
import { listJudgements } from './queries/listJudgements.ts';
import { listOrigins } from './queries/listOrigins.ts';
import { listQuotes } from './queries/listQuotes.ts';
import { listUnnamedSources } from './queries/listUnnamedSources.ts';
import { load } from './queries/load.ts';
import { revision } from './queries/revision.ts';
import { searchArticles } from './queries/searchArticles.ts';
import { searchClaims } from './queries/searchClaims.ts';
import { searchEntities } from './queries/searchEntities.ts';
import { searchVectors } from './queries/searchVectors.ts';
import { write } from './queries/write.ts';
import { writeEmbeddings } from './queries/writeEmbeddings.ts';

/**
 * Opens (and where needed creates) the store in one SQLite file, or ":memory:". Throws STORE_UNREACHABLE,
 * STORE_UNAUTHORIZED, STORE_FULL and STORE_INCOMPATIBLE.
 */
export function openSqliteStore(file: string): Store {
  const database = new Database(file);
  try {
    migrate(database, file);
  } catch (error) {
    database.close();
    throw error;
  }
  return sqliteStore(database);
}

/** Each method is a query of the same name; async functions, so that what a query throws becomes a rejection. */
export function sqliteStore(database: Database): Store {
  return {
    backend: 'sqlite',
    remote: false,
    jobs: eachWhenFree(database, sqliteJobs(database)),
    questions: eachWhenFree(database, sqliteQuestions(database)),
    describe: async () =>
      `SQLite ${database.get<{ version: string }>('SELECT sqlite_version() AS version')!.version}`,
    close: async () => database.close(),
    write: (batch: GraphBatch) => whenFree(database, () => write(database, batch)),
    load: async (batches: Iterable<GraphBatch>) => load(database, batches),
    findNodes: async (ids, wanted) => findNodes(database, ids, wanted),
    findEntityForms: async (by: FormKeys) => findEntityForms(database, by),
    findClaimForms: async (by: FormKeys) => findClaimForms(database, by),
    findJudgements: async (touching, options) =>
      findJudgements(database, touching, options?.revoked ?? false),
    findNearArticles: async (signature) => findNearArticles(database, signature),
    findArticleByUrl: async (url) => findArticleByUrl(database, url),
    findOriginArticles: async (originIds) => findOriginArticles(database, originIds),
    findClaimLinks: async (claimIds) => findClaimLinks(database, claimIds),
    findClaimCounts: async (claimIds) => findClaimCounts(database, claimIds),
    findSpeakerCounts: async (ids) => findSpeakerCounts(database, ids),
    findMentions: async (articleIds) => findMentions(database, articleIds),
    listClaims: async (filter, page, order, reading) => listClaims(database, filter, page, order, reading),
    listAssertions: async (filter, page, order, reading) =>
      listAssertions(database, filter, page, order, reading),
    listEntities: async (filter, page, order, reading) =>
      listEntities(database, filter, page, order, reading),
    listQuotes: async (filter, page, order, reading) => listQuotes(database, filter, page, order, reading),
    listArticles: async (filter, page, order, reading) =>
      listArticles(database, filter, page, order, reading),
    listJudgements: async (filter, page, order) => listJudgements(database, filter, page, order),
    listOrigins: async (filter, page) => listOrigins(database, filter, page),
    listUnnamedSources: async (filter, page) => listUnnamedSources(database, filter, page),
    listChanges: async (afterSeq, limit) => listChanges(database, afterSeq, limit),
    lastChange: async () => lastChange(database),
    revision: async () => revision(database),
    listChildren: async <L extends ChildList>(
      list: L,
      parentIds: readonly string[],
      page: PageArgs,
      reading?: Reading,
    ) => listChildren(database, list, parentIds, page, reading),
    searchClaims: async (query: TextQuery) => searchClaims(database, query),
    searchArticles: async (groups, limit) => searchArticles(database, groups, limit),
    searchEntities: async (words, limit) => searchEntities(database, words, limit),
    writeEmbeddings: (set, rows, options) =>
      whenFree(database, () => writeEmbeddings(database, set, rows, options)),
    findEmbeddingState: async () => findEmbeddingState(database),
    listClaimsToEmbed: async (limit, options) => listClaimsToEmbed(database, limit, options),
    searchVectors: async (vector, limit) => searchVectors(database, vector, limit),
    countFacets: async (filter, asked) => countFacets(database, filter, asked),
    countList: async (list, filter) => countList(database, list, filter),
    countAll: async () => countAll(database),
    countRetired: async () => countRetired(database),
    digest: () => whenFree(database, () => digest(database)),
  };
}
