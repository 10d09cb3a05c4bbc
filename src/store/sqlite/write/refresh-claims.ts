import { originLevel } from '../../lib/search-token.ts';
import type { Database } from '../database.ts';
import type { WriteSession } from './write-session.ts';

/** Most claims have a few assertions, and those few are counted faster here than by four sorters of the database. */
const FEW = 200;

const COUNTS = `SELECT
    count(DISTINCT CASE WHEN stance = 'AFFIRMS' THEN originId END) AS affirmOrigins,
    count(DISTINCT CASE WHEN stance = 'DENIES' THEN originId END) AS denyOrigins,
    count(DISTINCT originId) AS independentOrigins,
    count(*) AS assertionCount,
    count(DISTINCT articleId) AS articleCount,
    coalesce(max(publishedKey), '') AS lastAssertedKey
  FROM assertion WHERE claimId = ? AND current = 1`;

export interface Counts {
  readonly affirmOrigins: number;
  readonly denyOrigins: number;
  readonly independentOrigins: number;
  readonly assertionCount: number;
  readonly articleCount: number;
  readonly lastAssertedKey: string;
}

export interface AssertionRow {
  readonly stance: string;
  readonly originId: string;
  readonly articleId: string;
  readonly publishedKey: string;
}

/** Brings the derived columns of touched claims up to date, so that no query has to count or to sort by counting. */
export function refreshClaims({ database, claims, claimLevels }: WriteSession): void {
  const levelOf = database.prepare('SELECT independentOrigins AS origins FROM claim WHERE id = ?');
  const few = database.prepare(
    `SELECT stance, originId, articleId, publishedKey FROM assertion WHERE claimId = ? AND current = 1 LIMIT ${FEW + 1}`,
  );
  const many = database.prepare(COUNTS);
  const contradicted = database.prepare(
    `SELECT 1 FROM claim_link WHERE kind = 'CONTRADICTS' AND fromId = ?1
     UNION ALL SELECT 1 FROM claim_link WHERE kind = 'CONTRADICTS' AND toId = ?1 LIMIT 1`,
  );
  const update = claimUpdater(database);
  const reorder = database.prepare(
    'UPDATE claim_entity SET lastAssertedKey = ?1 WHERE claimId = ?2 AND lastAssertedKey <> ?1',
  );
  for (const id of claims) {
    const rows = few.all(id) as unknown as AssertionRow[];
    const found = rows.length > FEW ? (many.get(id) as unknown as Counts) : countOf(rows);
    const disputed = (found.affirmOrigins > 0 && found.denyOrigins > 0) || contradicted.get(id) !== undefined;
    const before = levelOf.get(id) as { readonly origins: number } | undefined;
    if (before && originLevel(before.origins) !== originLevel(found.independentOrigins)) claimLevels.add(id);
    update(id, found, disputed);
    reorder.run(found.lastAssertedKey, id);
  }
}

/** Writes the derived columns of claims. */
export function claimUpdater(database: Database): (id: string, counts: Counts, disputed: boolean) => void {
  const update = database.prepare(
    `UPDATE claim SET affirmOrigins = ?, denyOrigins = ?, independentOrigins = ?, assertionCount = ?, articleCount = ?,
       lastAssertedKey = ?, disputed = ? WHERE id = ?`,
  );
  return (id, counts, disputed) => {
    update.run(
      counts.affirmOrigins,
      counts.denyOrigins,
      counts.independentOrigins,
      counts.assertionCount,
      counts.articleCount,
      counts.lastAssertedKey,
      disputed ? 1 : 0,
      id,
    );
  };
}

/** Counts over the current assertions of one claim. */
export function countOf(rows: readonly AssertionRow[]): Counts {
  const affirm = new Set<string>();
  const deny = new Set<string>();
  const articles = new Set<string>();
  let lastAssertedKey = '';
  for (const { stance, originId, articleId, publishedKey } of rows) {
    (stance === 'AFFIRMS' ? affirm : deny).add(originId);
    articles.add(articleId);
    if (publishedKey > lastAssertedKey) lastAssertedKey = publishedKey;
  }
  return {
    affirmOrigins: affirm.size,
    denyOrigins: deny.size,
    independentOrigins: affirm.union(deny).size,
    assertionCount: rows.length,
    articleCount: articles.size,
    lastAssertedKey,
  };
}
