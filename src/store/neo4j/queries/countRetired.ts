import type { CountedRetired } from '../../store.ts';
import type { Connection } from '../connection.ts';

/** `orderKey` is named for the indexes that begin with the article: Neo4j uses one only when all of it is constrained. */
export async function countRetired(connection: Connection): Promise<Record<CountedRetired, number>> {
  const [row] = await connection.read<Record<CountedRetired, number>>(
    `OPTIONAL MATCH (r:Article {current: FALSE}) WITH collect(r.id) AS ids
     RETURN COUNT { UNWIND ids AS id MATCH (a:Assertion {articleId: id}) WHERE a.orderKey IS NOT NULL } AS assertions,
       COUNT { UNWIND ids AS id MATCH (q:Quote {articleId: id}) WHERE q.orderKey IS NOT NULL } AS quotes,
       COUNT {
         UNWIND ids AS id MATCH (a:Assertion {articleId: id}) WHERE a.orderKey IS NOT NULL
         WITH DISTINCT a.claimId AS claimId MATCH (c:Claim {id: claimId}) WHERE c.assertionCount = 0
       } AS claims`,
    {},
  );
  return row!;
}
