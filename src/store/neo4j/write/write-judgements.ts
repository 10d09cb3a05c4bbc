import { partition, type Stored } from './stored.ts';
import { writeNodes } from './write-nodes.ts';
import type { WriteSession } from './write-session.ts';

/** What a judgement of each kind is about. */
const JUDGED = { entity: 'EntityForm', claim: 'ClaimForm', origin: 'Article' } as const;

export async function writeJudgements(session: WriteSession, stored: Stored): Promise<void> {
  const { created, updated } = partition(
    session,
    'judgement',
    session.batch.nodes.judgement.values(),
    stored.nodes.judgement,
  );
  await Promise.all(
    (['entity', 'claim', 'origin'] as const).map((kind) =>
      writeNodes(
        session,
        {
          kind: 'judgement',
          relate: `MATCH (l:${JUDGED[kind]} {id: row.left}) MATCH (r:${JUDGED[kind]} {id: row.right})
            CREATE (n)-[:LEFT]->(l) CREATE (n)-[:RIGHT]->(r)`,
          related: 'LEFT|RIGHT',
        },
        created.filter((node) => node.kind === kind),
        updated.map(({ node }) => node).filter((node) => node.kind === kind),
      ),
    ),
  );
}
