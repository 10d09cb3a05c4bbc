import { type CountedLists, MOST_COUNTED } from '../../store.ts';
import type { Database } from '../database.ts';
import { assertionConditions } from '../lib/assertion-conditions.ts';
import { allOf, anyOf, type Condition } from '../lib/conditions.ts';
import { articlesWhere } from './listArticles.ts';
import { claimsWhere } from './listClaims.ts';
import { entitiesWhere } from './listEntities.ts';
import { judgementsWhere } from './listJudgements.ts';
import { originsWhere } from './listOrigins.ts';
import { quotesWhere } from './listQuotes.ts';
import { unnamedSourcesWhere } from './listUnnamedSources.ts';

type Counting = {
  readonly [L in keyof CountedLists]: (database: Database, filter: CountedLists[L]) => Condition[];
};

const WHERE: Counting = {
  claims: claimsWhere,
  entities: (_, filter) => entitiesWhere(filter),
  quotes: quotesWhere,
  articles: articlesWhere,
  origins: originsWhere,
  unnamedSources: (_, filter) => unnamedSourcesWhere(filter),
  judgements: (_, filter) => judgementsWhere(filter),
  assertions(database, filter) {
    const { drivers, rest } = assertionConditions(database, filter);
    return [anyOf(drivers.map(allOf)), ...rest];
  },
};
const FROM: { readonly [L in keyof CountedLists]: string } = {
  claims: 'claim c',
  entities: 'entity e',
  quotes: 'quote q',
  articles: 'article r',
  origins: 'origin o',
  unnamedSources: 'unnamed_source u',
  judgements: 'judgement j',
  assertions: 'assertion a',
};

export function countList<L extends keyof CountedLists>(
  database: Database,
  list: L,
  filter: CountedLists[L],
): number | null {
  const { sql, parameters } = allOf(WHERE[list](database, filter));
  const { n } = database.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${FROM[list]} WHERE ${sql} LIMIT ?)`,
    ...parameters,
    MOST_COUNTED + 1,
  )!;
  return n > MOST_COUNTED ? null : n;
}
