import { DixitError } from '../../model/error.ts';
import type { Connection } from './connection.ts';
import { deriveAnew } from './derive-anew.ts';
import { fillArticleWords } from './write/fill-article-words.ts';

/** Raised with every change of the lists below. */
const VERSION = 9;
/** The version since which what is derived is as it is now. */
const DERIVED = 7;

const UNIQUE = [
  ['Article', 'id'],
  ['Origin', 'id'],
  ['Entity', 'id'],
  ['UnnamedSource', 'id'],
  ['Speaker', 'id'],
  ['EntityForm', 'id'],
  ['Quote', 'id'],
  ['Claim', 'id'],
  ['ClaimForm', 'id'],
  ['Assertion', 'id'],
  ['Judgement', 'id'],
  ['Change', 'seq'],
  ['ClaimEmbedding', 'claimId'],
  ['Job', 'id'],
  ['SavedQuestion', 'id'],
] as const;

/** Range indexes. Those that end in `orderKey` give a list its order, so that no page is sorted (docs/neo4j.md). */
const RANGE = [
  ['Article', 'orderKey'],
  ['Article', 'outletId', 'orderKey'],
  ['Article', 'originId', 'orderKey'],
  ['Article', 'urlKey'],
  ['Article', 'supersedesId'],
  ['EntityForm', 'canonicalId'],
  ['ClaimForm', 'canonicalId'],
  ['Article', 'recordedKey'],
  ['Entity', 'orderKey'],
  ['Entity', 'kind', 'orderKey'],
  ['Entity', 'nameKey'],
  ['Entity', 'kind', 'nameKey'],
  ['Origin', 'creditedToId', 'id'],
  ['Quote', 'orderKey'],
  ['Quote', 'speakerId', 'orderKey'],
  ['Quote', 'articleId', 'orderKey'],
  ['Claim', 'orderKey'],
  ['Claim', 'disputed', 'orderKey'],
  ['Claim', 'originsKey'],
  ['Claim', 'disputed', 'originsKey'],
  ['Claim', 'disputed', 'id'],
  ['Assertion', 'orderKey'],
  ['Assertion', 'claimId', 'orderKey'],
  ['Assertion', 'speakerId', 'orderKey'],
  ['Assertion', 'speakerId', 'claimId'],
  ['Assertion', 'claimId', 'speakerId'],
  ['Assertion', 'outletId', 'orderKey'],
  ['Assertion', 'articleId', 'orderKey'],
  ['Judgement', 'left'],
  ['Judgement', 'right'],
  ['Job', 'orderKey'],
  ['Job', 'state', 'orderKey'],
  ['Judgement', 'madeKey'],
  ['Judgement', 'verdict', 'madeKey'],
  ['Judgement', 'verdict', 'id'],
  ['Article', 'current'],
] as const;

const RELATIONSHIP = [
  ['MENTIONS', 'entityId', 'orderKey'],
  ['SUBJECT', 'entityId', 'orderKey'],
  ['OBJECT', 'entityId', 'orderKey'],
  ['ABOUT', 'entityId', 'orderKey'],
  ['VIA', 'formId', 'orderKey'],
] as const;

/** Full-text indexes: name, labels, properties, analyzer. Ours are over words already folded and split. */
const FULL_TEXT = [
  ['claim_words', 'Claim|Assertion', ['words', 'tokens'], 'standard-folding'],
  ['claim_own', 'Claim', ['words', 'tokens', 'own'], 'standard-folding'],
  ['entity_words', 'Entity', ['words'], 'whitespace'],
  ['entity_form_keys', 'EntityForm', ['keyTokens'], 'whitespace'],
  ['claim_form_keys', 'ClaimForm', ['keyTokens'], 'whitespace'],
  ['article_words', 'Article', ['words'], 'whitespace'],
  ['article_bands', 'Article', ['bands'], 'whitespace'],
] as const;

/** Creates what is missing. Names and labels are constants of this file. Throws STORE_INCOMPATIBLE for a newer store. */
export async function createSchema(connection: Connection, address: string): Promise<void> {
  const [stored] = await connection.read<{ version: number }>(
    'MATCH (s:DixitStore) RETURN s.version AS version LIMIT 1',
  );
  if (stored && stored.version > VERSION) {
    throw new DixitError(
      'STORE_INCOMPATIBLE',
      `the graph at ${address} has version ${stored.version}, and this Dixit knows versions up to ${VERSION}; use a newer Dixit, or another database`,
    );
  }
  if (stored?.version === VERSION) return;
  for (const [label, property] of UNIQUE) {
    await connection.alter(
      `CREATE CONSTRAINT ${name(label, property)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    );
  }
  for (const [label, ...properties] of RANGE) {
    await connection.alter(
      `CREATE INDEX ${name(label, ...properties)} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((one) => `n.${one}`).join(', ')})`,
    );
  }
  for (const [type, ...properties] of RELATIONSHIP) {
    await connection.alter(
      `CREATE INDEX ${name(type, ...properties)} IF NOT EXISTS FOR ()-[r:${type}]-() ON (${properties.map((one) => `r.${one}`).join(', ')})`,
    );
  }
  for (const [index, labels, properties, analyzer] of FULL_TEXT) {
    await connection.alter(
      `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties.map((one) => `n.${one}`).join(', ')}]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`,
    );
  }
  await fillArticleWords(connection);
  await connection.alter('CALL db.awaitIndexes(300)');
  if (stored && stored.version < DERIVED) await deriveAnew(connection);
  await connection.write((run) => run('MERGE (s:DixitStore) SET s.version = $version', { version: VERSION }));
}

function name(...parts: readonly string[]): string {
  return `dixit_${parts.join('_')}`.toLowerCase();
}
