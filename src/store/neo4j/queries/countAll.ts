import type { Counted } from '../../store.ts';
import type { Connection } from '../connection.ts';

const COUNTED: readonly Counted[] = [
  'articles',
  'origins',
  'people',
  'organizations',
  'places',
  'unnamedSources',
  'quotes',
  'claims',
  'assertions',
  'judgements',
];

/** Each count is one look at Neo4j's own counters. */
export async function countAll(connection: Connection): Promise<Record<Counted, number>> {
  const [row] = await connection.readTogether<Record<Counted, number>>(
    `RETURN COUNT { (:Article) } AS articles, COUNT { (:Origin) } AS origins, COUNT { (:Person) } AS people,
       COUNT { (:Organization) } AS organizations, COUNT { (:Place) } AS places,
       COUNT { (:UnnamedSource) } AS unnamedSources, COUNT { (:Quote) } AS quotes, COUNT { (:Claim) } AS claims,
       COUNT { (:Assertion) } AS assertions, COUNT { (:Judgement) } AS judgements`,
    {},
    COUNTED,
    { lists: [], by: 'all' },
  );
  return row!;
}
