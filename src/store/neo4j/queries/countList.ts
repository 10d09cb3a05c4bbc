import { type CountedLists, MOST_COUNTED } from '../../store.ts';
import { type Connection, integer } from '../connection.ts';
import { assertionConditions } from '../lib/assertion-conditions.ts';
import { allOf, type Condition, Conditions, mentioned, parametersOf } from '../lib/conditions.ts';
import { formsOf } from '../lib/form-ids.ts';
import { ledBy } from '../lib/led-by.ts';
import { articlesWhere } from './listArticles.ts';
import { claimsWhere } from './listClaims.ts';
import { entitiesNamed, entitiesWhere } from './listEntities.ts';
import { judgementsWhere } from './listJudgements.ts';
import { originsWhere } from './listOrigins.ts';
import { quotesWhere } from './listQuotes.ts';
import { unnamedSourcesWhere } from './listUnnamedSources.ts';

interface Counted {
  readonly match: string;
  readonly conditions: readonly Condition[];
}

type Counting = {
  readonly [L in keyof CountedLists]: (connection: Connection, filter: CountedLists[L]) => Promise<Counted>;
};

const COUNTED: Counting = {
  async claims(connection, filter) {
    const { ids, rest } = await claimsWhere(connection, filter);
    const few = ids ? [{ text: 'c.id IN $ids', parameters: { ids } }] : [];
    return { match: 'MATCH (c:Claim)', conditions: [...few, ...rest] };
  },
  async assertions(connection, filter) {
    const conditions = new Conditions();
    const { leads, rest } = await assertionConditions(connection, conditions, filter);
    return { match: 'MATCH (a:Assertion)', conditions: [...ledBy(conditions, leads), ...rest] };
  },
  async entities(_connection, filter) {
    const named = entitiesNamed(filter);
    const conditions = entitiesWhere(filter);
    return named
      ? { match: named.match, conditions: [{ text: 'TRUE', parameters: named.parameters }, ...conditions] }
      : { match: 'MATCH (e:Entity)', conditions };
  },
  async quotes(connection, filter) {
    const forms = await formsOf(
      connection,
      mentioned(filter, (part) => part.outletIds),
    );
    return { match: 'MATCH (q:Quote)', conditions: quotesWhere(filter, forms) };
  },
  async articles(connection, filter) {
    const forms = await formsOf(
      connection,
      mentioned(filter, (part) => part.outletIds),
    );
    return { match: 'MATCH (r:Article)', conditions: articlesWhere(filter, forms) };
  },
  async origins(connection, filter) {
    const forms = await formsOf(
      connection,
      mentioned(filter, (part) => part.creditedToIds),
    );
    return { match: 'MATCH (o:Origin)', conditions: originsWhere(filter, forms) };
  },
  async unnamedSources(_connection, filter) {
    return { match: 'MATCH (u:UnnamedSource)', conditions: unnamedSourcesWhere(filter) };
  },
  async judgements(_connection, filter) {
    return { match: 'MATCH (j:Judgement)', conditions: judgementsWhere(filter) };
  },
};

export async function countList<L extends keyof CountedLists>(
  connection: Connection,
  list: L,
  filter: CountedLists[L],
): Promise<number | null> {
  const { match, conditions } = await COUNTED[list](connection, filter);
  const [row] = await connection.read<{ n: number }>(
    `${match} WHERE ${allOf(conditions)} WITH 1 AS one LIMIT $most RETURN count(*) AS n`,
    { ...parametersOf(conditions), most: integer(MOST_COUNTED + 1) },
  );
  return row!.n > MOST_COUNTED ? null : row!.n;
}
