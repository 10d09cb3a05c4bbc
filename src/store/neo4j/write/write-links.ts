import type { ClaimLink } from '../../../model/graph.ts';
import type { WriteSession } from './write-session.ts';

const KINDS = ['CONTRADICTS', 'SUPPORTS', 'SIMILAR_TO'] as const;

/** Links between claims; those of a relinked claim that are not given again go away. */
export async function writeLinks(session: WriteSession): Promise<void> {
  const { claimLinks, relinkedClaims } = session.batch;
  if (claimLinks.length + relinkedClaims.length === 0) return;
  const near = new Set([...relinkedClaims, ...claimLinks.map(({ from }) => from)]);
  const stored = await session.rows<ClaimLink>(
    `MATCH (:Claim {id: row})-[l:CONTRADICTS|SUPPORTS|SIMILAR_TO]-(:Claim)
     RETURN startNode(l).id AS from, endNode(l).id AS to, type(l) AS kind, l.score AS score, l.reason AS reason`,
    [...near],
  );
  const keyOf = ({ from, kind, to }: ClaimLink) => `${from} ${kind} ${to}`;
  const before = new Map(stored.map((link) => [keyOf(link), link]));
  const given = new Set(claimLinks.map(keyOf));
  const relinked = new Set(relinkedClaims);
  const gone = [...before.values()].filter(
    (link) => !given.has(keyOf(link)) && (relinked.has(link.from) || relinked.has(link.to)),
  );
  const written = claimLinks.filter((link) => {
    const old = before.get(keyOf(link));
    return old?.score !== link.score || old.reason !== link.reason;
  });
  session.updated += gone.length;
  for (const link of written) session.count(before.has(keyOf(link)) ? 'updated' : 'created');
  for (const { from, to } of [...gone, ...written]) session.claims.add(from).add(to);
  await Promise.all(
    KINDS.flatMap((kind) => [
      session.rows(
        `MATCH (:Claim {id: row.from})-[l:${kind}]->(:Claim {id: row.to}) DELETE l`,
        gone.filter((link) => link.kind === kind),
      ),
      session.rows(
        `MATCH (a:Claim {id: row.from}) MATCH (b:Claim {id: row.to})
         MERGE (a)-[l:${kind}]->(b) SET l.score = row.score, l.reason = row.reason`,
        written.filter((link) => link.kind === kind),
      ),
    ]),
  );
}
