import type { Judgement } from '../../../model/graph.ts';
import { ORDERS } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { JudgementFilter, Page, PageArgs } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { type Condition, condition } from '../lib/conditions.ts';
import { idKey } from '../lib/listings.ts';
import { type Listing, readMerged } from '../lib/read-page.ts';
import { nodeOf } from '../properties.ts';

const JUDGEMENTS: Listing<Judgement> = {
  order: ORDERS.listJudgements,
  match: 'MATCH (j:Judgement)',
  where: [],
  key: 'j.id',
  carry: 'j',
  orderBy: ['j.id'],
  node: 'properties(j)',
  read: (row) => nodeOf('judgement', row),
  keyOf: idKey,
};

export async function listJudgements(
  connection: Connection,
  filter: JudgementFilter,
  page: PageArgs,
): Promise<Page<Judgement>> {
  const rest: Condition[] = [];
  if (filter.kind) rest.push(condition('j.kind = $kind', { kind: filter.kind }));
  if (filter.verdict) rest.push(condition('j.verdict = $verdict', { verdict: filter.verdict }));
  if (filter.live !== undefined) rest.push(condition(`j.revokedAt IS ${filter.live ? '' : 'NOT '}NULL`));
  return readMerged(connection, JUDGEMENTS, [null], rest, windowOf(ORDERS.listJudgements, page));
}
