import type { ChildList, PageArgs, Reading, Store } from '../store.ts';
import { Connection } from './connection.ts';
import { neo4jJobs, neo4jQuestions } from './jobs.ts';
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
import { createSchema } from './schema.ts';

/**
 * Connects to a Neo4j and creates the constraints and indexes that are missing. Throws STORE_UNREACHABLE,
 * STORE_UNAUTHORIZED and STORE_INCOMPATIBLE.
 *
 * @param url neo4j:// or bolt:// address without user and password
 */
export async function openNeo4jStore(url: string, user: string, password: string): Promise<Store> {
  const connection = new Connection(url, user, password);
  try {
    await connection.verify();
    await createSchema(connection, new URL(url).host);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return neo4jStore(connection);
}

/** Each method is a query of the same name. */
export function neo4jStore(connection: Connection): Store {
  return {
    backend: 'neo4j',
    remote: true,
    jobs: neo4jJobs(connection),
    questions: neo4jQuestions(connection),
    describe: async () => (await connection.verify()).replace('/', ' '),
    close: () => connection.close(),
    write: async (batch) => write(connection, batch),
    load: async (batches) => load(connection, batches),
    findNodes: async (ids, wanted) => findNodes(connection, ids, wanted),
    findEntityForms: async (by) => findEntityForms(connection, by),
    findClaimForms: async (by) => findClaimForms(connection, by),
    findJudgements: async (touching, options) =>
      findJudgements(connection, touching, options?.revoked ?? false),
    findNearArticles: async (signature) => findNearArticles(connection, signature),
    findArticleByUrl: async (url) => findArticleByUrl(connection, url),
    findOriginArticles: async (originIds) => findOriginArticles(connection, originIds),
    findClaimLinks: async (claimIds) => findClaimLinks(connection, claimIds),
    findClaimCounts: async (claimIds) => findClaimCounts(connection, claimIds),
    findSpeakerCounts: async (ids) => findSpeakerCounts(connection, ids),
    findMentions: async (articleIds) => findMentions(connection, articleIds),
    listClaims: async (filter, page, order, reading) => listClaims(connection, filter, page, order, reading),
    listAssertions: async (filter, page, order, reading) =>
      listAssertions(connection, filter, page, order, reading),
    listEntities: async (filter, page, order, reading) =>
      listEntities(connection, filter, page, order, reading),
    listQuotes: async (filter, page, order, reading) => listQuotes(connection, filter, page, order, reading),
    listArticles: async (filter, page, order, reading) =>
      listArticles(connection, filter, page, order, reading),
    listJudgements: async (filter, page, order) => listJudgements(connection, filter, page, order),
    listOrigins: async (filter, page) => listOrigins(connection, filter, page),
    listUnnamedSources: async (filter, page) => listUnnamedSources(connection, filter, page),
    listChanges: async (afterSeq, limit) => listChanges(connection, afterSeq, limit),
    lastChange: async () => lastChange(connection),
    revision: async () => revision(connection),
    listChildren: async <L extends ChildList>(
      list: L,
      parentIds: readonly string[],
      page: PageArgs,
      reading?: Reading,
    ) => listChildren(connection, list, parentIds, page, reading),
    searchClaims: async (query) => searchClaims(connection, query),
    searchArticles: async (groups, limit) => searchArticles(connection, groups, limit),
    searchEntities: async (words, limit) => searchEntities(connection, words, limit),
    writeEmbeddings: async (set, rows, options) => writeEmbeddings(connection, set, rows, options),
    findEmbeddingState: async () => findEmbeddingState(connection),
    listClaimsToEmbed: async (limit, options) => listClaimsToEmbed(connection, limit, options),
    searchVectors: async (vector, limit) => searchVectors(connection, vector, limit),
    countFacets: async (filter, asked) => countFacets(connection, filter, asked),
    countList: async (list, filter) => countList(connection, list, filter),
    countAll: async () => countAll(connection),
    countRetired: async () => countRetired(connection),
    digest: async () => digest(connection),
  };
}
