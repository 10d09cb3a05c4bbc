import type { Judgement } from '../../../model/graph.ts';
import { JUDGEMENT_ORDERS, type JudgementOrder, orderOf } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { JudgementFilter, Page, PageArgs } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { type Condition, condition } from '../lib/conditions.ts';
import { judgementsBy, leadBy } from '../lib/listings.ts';
import { readMerged } from '../lib/read-page.ts';

export function judgementsWhere(filter: JudgementFilter): Condition[] {
  const rest: Condition[] = [];
  if (filter.kind) rest.push(condition('j.kind = $kind', { kind: filter.kind }));
  if (filter.verdict) rest.push(condition('j.verdict = $verdict', { verdict: filter.verdict }));
  if (filter.live !== undefined) rest.push(condition(`j.revokedAt IS ${filter.live ? '' : 'NOT '}NULL`));
  return rest;
}

export async function listJudgements(
  connection: Connection,
  filter: JudgementFilter,
  page: PageArgs,
  by: JudgementOrder = { field: 'ID' },
): Promise<Page<Judgement>> {
  const order = orderOf(JUDGEMENT_ORDERS, by);
  const listing = { ...judgementsBy(by.field), order };
  // The review queue is a few among very many.
  return filter.verdict
    ? readMerged(
        connection,
        leadBy(listing, 'j.verdict'),
        [filter.verdict],
        judgementsWhere(filter),
        windowOf(order, page),
      )
    : readMerged(connection, listing, [null], judgementsWhere(filter), windowOf(order, page));
}
