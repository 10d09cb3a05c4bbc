import type { MentionRow } from '../../../model/graph.ts';
import { readMentions } from '../../lib/mentions-text.ts';
import type { Connection } from '../connection.ts';

/** In the order of the articles, then of the text. */
export async function findMentions(
  connection: Connection,
  articleIds: readonly string[],
): Promise<MentionRow[]> {
  const rows = await connection.read<{ articleId: string; formId: string; mentions: string }>(
    `UNWIND $ids AS articleId MATCH (:Article {id: articleId})-[n:NAMES]->(f:EntityForm)
     RETURN articleId, f.id AS formId, n.mentions AS mentions`,
    { ids: [...new Set(articleIds)] },
  );
  const found = new Map<string, MentionRow[]>();
  for (const { articleId, formId, mentions } of rows) {
    const list = found.get(articleId) ?? [];
    list.push(...readMentions(articleId, formId, mentions));
    found.set(articleId, list);
  }
  for (const list of found.values()) {
    list.sort((a, b) => a.start - b.start || a.end - b.end || (a.formId < b.formId ? -1 : 1));
  }
  return articleIds.flatMap((id) => found.get(id) ?? []);
}
