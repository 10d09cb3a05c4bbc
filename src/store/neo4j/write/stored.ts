import { FIELDS, type Kind, type Kinds, RECORDED } from '../../fields.ts';
import { missingReference, openReferences } from '../../lib/references.ts';
import type { Row } from '../connection.ts';
import { LABELS, nodeOf } from '../properties.ts';
import type { WriteSession } from './write-session.ts';

/** What the store holds already of what a batch brings or names: read once, before anything is written. */
export interface Stored {
  readonly nodes: { readonly [K in Kind]: ReadonlyMap<string, Kinds[K]> };
  /** Whether articles that the batch's facts rest on, and that are not in the batch, are current. */
  readonly current: ReadonlyMap<string, boolean>;
  /** Given articles that a stored article supersedes. */
  readonly superseded: ReadonlySet<string>;
  /** Tokens of claims that the batch's assertions are of, and that are not in the batch. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Mentions as stored, by article and form. */
  readonly mentions: ReadonlyMap<string, string>;
}

/** Reads it, in statements that travel together. Throws ID_NOT_FOUND when the batch names a node that is nowhere. */
export async function readStored(session: WriteSession): Promise<Stored> {
  const { batch } = session;
  const facts = [...batch.nodes.quote.values(), ...batch.nodes.assertion.values()];
  const factArticles = new Set(
    facts.map(({ articleId }) => articleId).filter((id) => !batch.nodes.article.has(id)),
  );
  const claims = new Set([...batch.nodes.assertion.values()].map(({ claimId }) => claimId));
  const [nodes, current, superseded, tokens, mentions] = await Promise.all([
    readNodes(session),
    session.rows<{ id: string; current: boolean }>(
      'MATCH (r:Article {id: row}) RETURN r.id AS id, r.current AS current',
      [...factArticles],
    ),
    session.rows<{ id: string }>('MATCH (:Article {supersedesId: row}) RETURN DISTINCT row AS id', [
      ...batch.nodes.article.keys(),
    ]),
    session.rows<{ id: string; tokens: string }>(
      'MATCH (c:Claim {id: row}) RETURN c.id AS id, c.tokens AS tokens',
      [...[...claims].filter((id) => !batch.nodes.claim.has(id))],
    ),
    session.rows<{ articleId: string; formId: string; mentions: string }>(
      'MATCH (r:Article {id: row})-[n:NAMES]->(f:EntityForm) RETURN r.id AS articleId, f.id AS formId, n.mentions AS mentions',
      [...new Set(batch.articleForms.map(({ articleId }) => articleId))],
    ),
    checkReferences(session),
  ]);
  return {
    nodes,
    current: new Map(current.map((row) => [row.id, row.current])),
    superseded: new Set(superseded.map(({ id }) => id)),
    tokens: new Map(tokens.map((row) => [row.id, row.tokens])),
    mentions: new Map(mentions.map((row) => [`${row.articleId} ${row.formId}`, row.mentions])),
  };
}

async function readNodes(session: WriteSession): Promise<Stored['nodes']> {
  const kinds = Object.keys(FIELDS) as Kind[];
  const entries = await Promise.all(
    kinds.map(async (kind) => {
      const rows = await session.rows<{ node: Row }>(
        `MATCH (n:${LABELS[kind]} {id: row}) RETURN properties(n) AS node`,
        [...session.batch.nodes[kind].keys()],
      );
      return [kind, new Map(rows.map(({ node }) => [node.id as string, nodeOf(kind, node)]))] as const;
    }),
  );
  return Object.fromEntries(entries) as unknown as Stored['nodes'];
}

async function checkReferences(session: WriteSession): Promise<void> {
  await Promise.all(
    [...openReferences(session.batch)].map(async ([kind, ids]) => {
      const missing = await session.rows<{ id: string }>(
        `OPTIONAL MATCH (n:${LABELS[kind]} {id: row}) WITH row, n WHERE n IS NULL RETURN row AS id LIMIT 1`,
        [...ids.keys()],
      );
      if (missing[0]) throw missingReference(kind, missing[0].id, ids.get(missing[0].id)!);
    }),
  );
}

/** Whether two nodes differ in nothing but when they were recorded. */
function sameNode<K extends Kind>(kind: K, a: Kinds[K], b: Kinds[K]): boolean {
  const left = a as unknown as Row;
  const right = b as unknown as Row;
  for (const name in FIELDS[kind]) {
    if (RECORDED[kind]?.includes(name)) continue;
    const [x, y] = [left[name] ?? null, right[name] ?? null];
    if (x === y) continue;
    if (typeof x !== 'object' || typeof y !== 'object' || JSON.stringify(x) !== JSON.stringify(y))
      return false;
  }
  return true;
}

/** A batch's nodes of one kind, parted into new ones and changed ones; the rest is as stored. */
export function partition<K extends Kind>(
  session: WriteSession,
  kind: K,
  nodes: Iterable<Kinds[K]>,
  stored: ReadonlyMap<string, Kinds[K]>,
): {
  readonly created: Kinds[K][];
  readonly updated: { readonly node: Kinds[K]; readonly before: Kinds[K] }[];
} {
  const created: Kinds[K][] = [];
  const updated: { node: Kinds[K]; before: Kinds[K] }[] = [];
  for (const node of nodes) {
    const before = stored.get((node as { readonly id: string }).id);
    if (!before) created.push(node);
    else if (!sameNode(kind, node, before)) updated.push({ node, before });
  }
  session.created += created.length;
  session.updated += updated.length;
  return { created, updated };
}
