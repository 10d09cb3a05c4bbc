import { askedWords } from '../../lib/asked-words.ts';
import { triesOf } from '../../lib/text-plan.ts';
import type { WordGroup } from '../../store.ts';
import type { Database } from '../database.ts';
import { matchOf } from '../lib/match-of.ts';

export function searchArticles(database: Database, asked: readonly WordGroup[], limit: number): string[] {
  const groups = asked.map((group) => askedWords(group)).filter((group) => group.length > 0);
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
