import type { MentionRow } from '../../../model/graph.ts';
import type { Database } from '../database.ts';

/** In the order of the articles, then of the text. */
export function findMentions(database: Database, articleIds: readonly string[]): MentionRow[] {
  return articleIds.flatMap((articleId) =>
    database
      .all<{ formId: string; mentions: string }>(
        'SELECT formId, mentions FROM article_form WHERE articleId = ?',
        articleId,
      )
      .flatMap(({ formId, mentions }) =>
        (JSON.parse(mentions) as Omit<MentionRow, 'articleId' | 'formId'>[]).map((mention) => ({
          articleId,
          formId,
          ...mention,
        })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.formId < b.formId ? -1 : 1)),
  );
}
