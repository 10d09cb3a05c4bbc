import type { Kind } from '../../fields.ts';
import { DigestHash, type DigestLink } from '../../lib/digest-hash.ts';
import { nodeOf, selectOf, TABLES } from '../columns.ts';
import type { Database, Row } from '../database.ts';

/** Relationships that begin at a node of each kind: queries over the link tables, one parameter, the node's id. */
const LINKS: { readonly [K in Kind]?: readonly string[] } = {
  article: [
    `SELECT 'PUBLISHED_BY' AS type, f.canonicalId AS goal, '' AS more FROM article r JOIN entity_form f ON f.id = r.outletId WHERE r.id = ?`,
    `SELECT 'SUPERSEDES', s.id, '' FROM article r JOIN article s ON s.id = r.supersedesId WHERE r.id = ?`,
    `SELECT 'FROM_ORIGIN', o.id, r.originReason FROM article r JOIN origin o ON o.id = r.originId WHERE r.id = ?`,
    `SELECT 'MENTIONS', entityId, count FROM article_entity WHERE articleId = ?`,
    `SELECT 'NAMES', formId, mentions FROM article_form WHERE articleId = ?`,
  ],
  origin: [
    `SELECT 'CREDITED_TO' AS type, f.canonicalId AS goal, '' AS more FROM origin o JOIN entity_form f ON f.id = o.creditedToId WHERE o.id = ?`,
  ],
  entityForm: [`SELECT 'RESOLVED_TO' AS type, canonicalId AS goal, '' AS more FROM entity_form WHERE id = ?`],
  claimForm: [`SELECT 'RESOLVED_TO' AS type, canonicalId AS goal, '' AS more FROM claim_form WHERE id = ?`],
  unnamedSource: [
    `SELECT 'APPEARS_IN' AS type, articleId AS goal, '' AS more FROM unnamed_source WHERE id = ?`,
  ],
  quote: [
    `SELECT 'APPEARS_IN' AS type, articleId AS goal, '' AS more FROM quote WHERE id = ?`,
    `SELECT 'SAID_BY', speakerId, '' FROM quote WHERE speakerId IS NOT NULL AND id = ?`,
  ],
  claim: [
    `SELECT 'SUBJECT' AS type, entityId AS goal, '' AS more FROM claim_entity WHERE (roles & 1) <> 0 AND claimId = ?`,
    `SELECT 'OBJECT', entityId, '' FROM claim_entity WHERE (roles & 2) <> 0 AND claimId = ?`,
    `SELECT 'ABOUT', entityId, '' FROM claim_entity WHERE (roles & 4) <> 0 AND claimId = ?`,
    `SELECT kind, toId, json_array(score, reason) FROM claim_link WHERE fromId = ?`,
  ],
  assertion: [
    `SELECT 'MADE_BY' AS type, speakerId AS goal, '' AS more FROM assertion WHERE id = ?`,
    `SELECT 'OF', claimId, '' FROM assertion WHERE id = ?`,
    `SELECT 'APPEARS_IN', articleId, '' FROM assertion WHERE id = ?`,
    `SELECT 'IN_WORDS', quoteId, '' FROM assertion_quote WHERE assertionId = ?`,
    `SELECT 'VIA', coalesce(f.canonicalId, v.formId), v.position
       FROM assertion_via v LEFT JOIN entity_form f ON f.id = v.formId WHERE v.assertionId = ?`,
  ],
  judgement: [
    `SELECT 'LEFT' AS type, "left" AS goal, '' AS more FROM judgement WHERE id = ?`,
    `SELECT 'RIGHT', "right", '' FROM judgement WHERE id = ?`,
  ],
};

/** Derived columns that both back ends must agree on. */
const DERIVED: { readonly [K in Kind]?: string } = {
  quote: 't.current',
  entity: 't.assertionCount, t.quoteCount',
  claim:
    't.affirmOrigins, t.denyOrigins, t.independentOrigins, t.assertionCount, t.articleCount, t.lastAssertedKey, t.disputed',
};

export function digest(database: Database): string {
  return database.transaction(() => {
    const hash = new DigestHash();
    for (const kind of DigestHash.KINDS) {
      const links = LINKS[kind]?.join(' UNION ALL ');
      const derived = DERIVED[kind];
      for (const row of database.iterate(
        `SELECT ${selectOf(kind, 't')}${derived ? `, json_array(${derived}) AS derived` : ''} FROM ${TABLES[kind]} t ORDER BY t.id`,
      )) {
        const id = row.id as string;
        const found = links ? database.all(links, ...LINKS[kind]!.map(() => id)) : [];
        hash.add(
          kind,
          nodeOf(kind, row),
          found.map(linkOf),
          derived ? JSON.parse(row.derived as string) : [],
        );
      }
    }
    return hash.end();
  });
}

function linkOf(row: Row): DigestLink {
  return [row.type as string, row.goal as string, String(row.more)];
}
