import { ENTITY_KINDS } from '../../../model/extraction.ts';
import { nameWords } from '../../lib/name-words.ts';
import { integer } from '../connection.ts';
import { keyTokens } from '../lib/key-token.ts';
import { countKey } from '../properties.ts';
import { partition, type Stored } from './stored.ts';
import { relateTo, writeNodes } from './write-nodes.ts';
import type { WriteSession } from './write-session.ts';

/** Canonical entities, their forms, and the origins credited to them. */
export async function writeEntities(session: WriteSession, stored: Stored): Promise<void> {
  const { nodes } = session.batch;
  const work: Promise<void>[] = [];
  const entities = partition(session, 'entity', nodes.entity.values(), stored.nodes.entity);
  for (const kind of ENTITY_KINDS) {
    const created = entities.created.filter((node) => node.kind === kind);
    const updated = entities.updated.map(({ node }) => node).filter((node) => node.kind === kind);
    if (created.length + updated.length === 0) continue;
    work.push(
      writeNodes(
        session,
        {
          kind: 'entity',
          labels: `:Speaker:${kind}`,
          more: (node) => ({ words: nameWords(node).join(' ') }),
          initial: ({ id }) => ({
            assertionCount: integer(0),
            quoteCount: integer(0),
            orderKey: countKey(0, id),
          }),
        },
        created,
        updated,
      ),
    );
  }

  const forms = partition(session, 'entityForm', nodes.entityForm.values(), stored.nodes.entityForm);
  for (const { node, before } of forms.updated) {
    if (node.canonicalId === before.canonicalId) continue;
    session.moves.push({ formId: node.id, from: before.canonicalId, to: node.canonicalId });
  }
  work.push(
    writeNodes(
      session,
      {
        kind: 'entityForm',
        more: ({ keys }) => ({ keyTokens: keyTokens(keys) }),
        relate: 'MATCH (e:Entity {id: row.canonicalId}) CREATE (n)-[:RESOLVED_TO]->(e)',
        related: 'RESOLVED_TO',
      },
      forms.created,
      forms.updated.map(({ node }) => node),
    ),
  );

  const origins = partition(session, 'origin', nodes.origin.values(), stored.nodes.origin);
  work.push(
    writeNodes(
      session,
      {
        kind: 'origin',
        relate: `OPTIONAL MATCH (:EntityForm {id: row.creditedToId})-[:RESOLVED_TO]->(e:Entity) ${relateTo('CREDITED_TO', 'e')}`,
        related: 'CREDITED_TO',
      },
      origins.created,
      origins.updated.map(({ node }) => node),
    ),
  );
  await Promise.all(work);
}
