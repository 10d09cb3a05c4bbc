import type { MentionRow } from '../../../model/graph.ts';
import { readMentions } from '../../lib/mentions-text.ts';
import type { Database } from '../database.ts';

/** In the order of the articles, then of the text. */
export function findMentions(database: Database, articleIds: readonly string[]): MentionRow[] {
  return articleIds.flatMap((articleId) =>
    database
      .all<{ formId: string; mentions: string }>(
        'SELECT formId, mentions FROM article_form WHERE articleId = ?',
        articleId,
      )
      .flatMap(({ formId, mentions }) => readMentions(articleId, formId, mentions))
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.formId < b.formId ? -1 : 1)),
  );
}
