import type { MentionRow } from '../../model/graph.ts';
import type { ArticleForm } from './prepare-batch.ts';

type Compact = [start: number, end: number, text: string, form: MentionRow['form'], rule: string];

/** Mentions of one form in one article as JSON, a list of [start, end, text, form, rule] each: there are very many. */
export function mentionsText(mentions: ArticleForm['mentions']): string {
  return JSON.stringify(
    mentions.map(({ start, end, text, form, rule }): Compact => [start, end, text, form, rule]),
  );
}

export function readMentions(articleId: string, formId: string, mentions: string): MentionRow[] {
  return (JSON.parse(mentions) as Compact[]).map(([start, end, text, form, rule]) => ({
    articleId,
    formId,
    start,
    end,
    text,
    form,
    rule,
  }));
}
