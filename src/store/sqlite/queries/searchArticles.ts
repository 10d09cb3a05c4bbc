import { askedWords } from '../../lib/asked-words.ts';
import { triesOf } from '../../lib/text-plan.ts';
import type { WordGroup } from '../../store.ts';
import type { Database } from '../database.ts';
import { ARTICLE_INDEX, boundedMatches } from '../lib/bounded-matches.ts';
import { matchOf } from '../lib/match-of.ts';

/** Articles from which on a search reads a bounded part of what matches. */
const LARGE = 10_000;

export function searchArticles(database: Database, asked: readonly WordGroup[], limit: number): string[] {
  const groups = asked.map((group) => askedWords(group)).filter((group) => group.length > 0);
  const { last } = database.get<{ last: number }>('SELECT coalesce(max(row), 0) AS last FROM article')!;
  if (last > LARGE && groups.length > 0) {
    const best = [...boundedMatches(database, ARTICLE_INDEX, groups, limit)];
    return best
      .sort((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([id]) => id);
  }
  const found = new Set<string>();
  for (const alternatives of triesOf(groups)) {
    const rows = database.all<{ id: string }>(
      `WITH found AS MATERIALIZED (
         SELECT rowid AS doc, rank FROM article_text WHERE article_text MATCH ? ORDER BY rank LIMIT ?
       )
       SELECT r.id FROM found f JOIN article r ON r.row = f.doc WHERE r.current = 1 ORDER BY f.rank, r.id`,
      matchOf(alternatives),
      limit * 2,
    );
    for (const { id } of rows) found.add(id);
    if (found.size >= limit) break;
  }
  return [...found].slice(0, limit);
}
