import type { Kind } from '../../fields.ts';
import { DigestHash, type DigestLink } from '../../lib/digest-hash.ts';
import { type Connection, integer, type Row } from '../connection.ts';
import { LABELS, nodeOf } from '../properties.ts';

const NODES_AT_ONCE = 2_000;

const DERIVED: { readonly [K in Kind]?: readonly string[] } = {
  quote: ['current'],
  entity: ['assertionCount', 'quoteCount'],
  claim: [
    'affirmOrigins',
    'denyOrigins',
    'independentOrigins',
    'assertionCount',
    'articleCount',
    'lastAssertedKey',
    'disputed',
  ],
};

/** The property of a relationship that the digest holds. */
const MORE: Readonly<Record<string, (properties: Row) => string>> = {
  FROM_ORIGIN: ({ reason }) => String(reason),
  MENTIONS: ({ count }) => String(count),
  NAMES: ({ mentions }) => String(mentions),
  VIA: ({ position }) => String(position),
  CONTRADICTS: ({ score, reason }) => JSON.stringify([score, reason]),
  SUPPORTS: ({ score, reason }) => JSON.stringify([score, reason]),
  SIMILAR_TO: ({ score, reason }) => JSON.stringify([score, reason]),
};

interface NodeRow {
  readonly node: Row;
  readonly links: readonly { readonly type: string; readonly goal: string; readonly more: Row }[];
}

export async function digest(connection: Connection): Promise<string> {
  const hash = new DigestHash();
  for (const kind of DigestHash.KINDS) {
    let after = '';
    for (;;) {
      const rows = await connection.read<NodeRow>(
        `MATCH (n:${LABELS[kind]}) WHERE n.id > $after
         WITH n ORDER BY n.id LIMIT $limit
         RETURN properties(n) AS node,
           [(n)-[l]->(m) | {type: type(l), goal: m.id, more: properties(l)}] AS links ORDER BY n.id`,
        { after, limit: integer(NODES_AT_ONCE) },
      );
      for (const { node, links } of rows) {
        const derived = (DERIVED[kind] ?? []).map((name) => {
          const value = node[name];
          return typeof value === 'boolean' ? Number(value) : (value as string | number);
        });
        hash.add(kind, nodeOf(kind, node), links.map(linkOf), derived);
      }
      if (rows.length < NODES_AT_ONCE) break;
      after = rows.at(-1)!.node.id as string;
    }
  }
  return hash.end();
}

function linkOf({ type, goal, more }: NodeRow['links'][number]): DigestLink {
  return [type, goal, MORE[type]?.(more) ?? ''];
}
