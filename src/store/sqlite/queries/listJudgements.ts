import type { Judgement } from '../../../model/graph.ts';
import { JUDGEMENT_ORDERS, type JudgementOrder, orderOf } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { JudgementFilter, Page, PageArgs } from '../../store.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Database } from '../database.ts';
import { type Condition, condition } from '../lib/conditions.ts';
import { readPage } from '../lib/read-page.ts';

const KEYS = { ID: ['j.id'], MADE: ['j."at"', 'j.id'] } as const;

/** The review queue: its indexes hold nothing else, and are found only where the verdict stands in the text. */
const QUEUED = condition("j.verdict = 'UNSURE'");

export function judgementsWhere(filter: JudgementFilter): Condition[] {
  const conditions: Condition[] = [];
  if (filter.kind) conditions.push(condition('j.kind = ?', filter.kind));
  if (filter.verdict === 'UNSURE') conditions.push(QUEUED);
  else if (filter.verdict) conditions.push(condition('j.verdict = ?', filter.verdict));
  if (filter.live !== undefined)
    conditions.push(condition(`j.revokedAt IS ${filter.live ? '' : 'NOT '}NULL`));
  return conditions;
}

export function listJudgements(
  database: Database,
  filter: JudgementFilter,
  page: PageArgs,
  by: JudgementOrder = { field: 'ID' },
): Page<Judgement> {
  const order = orderOf(JUDGEMENT_ORDERS, by);
  return readPage(
    database,
    {
      order,
      select: selectOf('judgement', 'j'),
      from: 'judgement j',
      keys: KEYS[by.field],
      read: (row) => nodeOf('judgement', row),
    },
    judgementsWhere(filter),
    windowOf(order, page),
  );
}
