/** Judgements of people. The effect is decided anew from the live judgements, never patched. */
import type { GraphBatch } from '../../model/batch.ts';
import { DixitError } from '../../model/error.ts';
import type { Change, Judgement } from '../../model/graph.ts';
import { kindOfId } from '../../model/id.ts';
import { checkRulings } from './check-rulings.ts';
import { decideAgain } from './decide-again.ts';
import type { JudgementView } from './judgement-view.ts';
import { judgementId } from './reconcile.ts';

export interface JudgementInput {
  readonly kind: Judgement['kind'];
  /** Ids of two entities (or entity forms), two claims (or claim forms), or two articles. The order does not matter. */
  readonly left: string;
  readonly right: string;
  readonly verdict: Judgement['verdict'];
  readonly reason: string;
  /** Name of the person. */
  readonly by: string;
}

const KINDS = { entity: ['Person', 'Organization', 'Place'], claim: ['Claim'], origin: ['Article'] } as const;

/**
 * A person's judgement on a pair, with all it changes. It overrides what rules say of the pair. Throws ARGUMENT_INVALID,
 * ID_MALFORMED, ID_NOT_FOUND, JUDGEMENT_CONFLICT.
 */
export async function judge(view: JudgementView, input: JudgementInput, now: string): Promise<GraphBatch> {
  const by = personOf(input.by);
  if (!['SAME', 'DIFFERENT', 'UNSURE'].includes(input.verdict))
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${input.verdict}" is no verdict; give SAME, DIFFERENT or UNSURE`,
    );
  if (input.reason.trim() === '')
    throw new DixitError('ARGUMENT_INVALID', 'the reason is empty; say in a few words why');
  if (input.left === input.right)
    throw new DixitError('ARGUMENT_INVALID', `"${input.left}" is given on both sides; name two`);
  await checkIds(view, input);
  const [left, right] = [input.left, input.right].sort() as [string, string];
  const judgement: Judgement = {
    id: judgementId(input.kind, left, right, by),
    kind: input.kind,
    left,
    right,
    verdict: input.verdict,
    score: 1,
    reason: input.reason.trim(),
    features: [],
    by,
    at: now,
    revokedAt: null,
  };
  await checkRulings(view, judgement);
  const change: Omit<Change, 'seq'> = {
    at: now,
    by,
    action: 'JUDGED',
    nodeId: judgement.id,
    detail: `${judgement.verdict}: ${judgement.reason}`,
  };
  return withJudgement(await decideAgain(view, judgement, now), judgement, change);
}

/**
 * Revokes a judgement. A person's is taken back; a rule's is overridden by the person's UNSURE on the pair, since the rule
 * would decide the same again. Throws ID_NOT_FOUND, ARGUMENT_INVALID, JUDGEMENT_CONFLICT when it is revoked already.
 *
 * @param why kept in the log of changes, and in the judgement that overrides a rule's
 */
export async function revoke(
  view: JudgementView,
  id: string,
  by: string,
  now: string,
  why?: string,
): Promise<GraphBatch> {
  const person = personOf(by);
  if (why?.trim() === '')
    throw new DixitError('ARGUMENT_INVALID', 'the reason is empty; say in a few words why, or leave it out');
  const because = why ? `: ${why.trim()}` : '';
  if (kindOfId(id) !== 'Judgement')
    throw new DixitError('ID_MALFORMED', `"${id}" is not the id of a judgement; those begin with "jud_"`);
  const [node] = await view.findNodes([id]);
  if (node?.type !== 'Judgement')
    throw new DixitError(
      'ID_NOT_FOUND',
      `no judgement has the id "${id}"; list them with "dixit judgements"`,
    );
  const { type: _, ...stored } = node;
  if (stored.revokedAt !== null)
    throw new DixitError(
      'JUDGEMENT_CONFLICT',
      `judgement "${id}" was revoked at ${stored.revokedAt}; nothing is left to revoke`,
    );
  const change: Omit<Change, 'seq'> = {
    at: now,
    by: person,
    action: 'JUDGEMENT_REVOKED',
    nodeId: id,
    detail: `${stored.verdict} by ${stored.by} revoked${because}`,
  };
  if (stored.by.startsWith('rule:')) {
    const batch = await judge(
      view,
      {
        kind: stored.kind,
        left: stored.left,
        right: stored.right,
        verdict: 'UNSURE',
        reason: why
          ? `${why.trim()} (revokes ${stored.by}: ${stored.reason})`
          : `revokes ${stored.by}: ${stored.reason}`,
        by: person,
      },
      now,
    );
    return { ...batch, changes: [...(batch.changes ?? []), change] };
  }
  const revoked: Judgement = { ...stored, revokedAt: now };
  return withJudgement(await decideAgain(view, revoked, now), revoked, change);
}

function withJudgement(batch: GraphBatch, judgement: Judgement, change: Omit<Change, 'seq'>): GraphBatch {
  return {
    ...batch,
    judgements: [...(batch.judgements ?? []).filter((each) => each.id !== judgement.id), judgement],
    changes: [change],
  };
}

function personOf(by: string): string {
  const name = by.replace(/^person:/, '').trim();
  if (name === '' || by.startsWith('rule:'))
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${by}" names no person; judgements need the name of who makes them`,
    );
  return `person:${name}`;
}

async function checkIds(view: JudgementView, { kind, left, right }: JudgementInput): Promise<void> {
  const allowed: readonly string[] = KINDS[kind] ?? [];
  if (allowed.length === 0)
    throw new DixitError('ARGUMENT_INVALID', `"${kind}" cannot be judged; give entity, claim or origin`);
  for (const id of [left, right]) {
    const idKind = kindOfId(id);
    if (idKind === null)
      throw new DixitError('ID_MALFORMED', `"${id}" is not an id; ids look like "per_" and 20 letters`);
    if (!allowed.includes(idKind))
      throw new DixitError(
        'ARGUMENT_INVALID',
        `"${id}" is a ${idKind}; a judgement of kind ${kind} needs ${allowed.join(' or ')} ids`,
      );
  }
  if (kind === 'entity' && kindOfId(left) !== kindOfId(right))
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${left}" and "${right}" are of two kinds; only entities of one kind can be the same`,
    );
  const found =
    kind === 'entity'
      ? (await view.findEntityForms({ ids: [left, right] })).map((form) => form.id)
      : kind === 'claim'
        ? (await view.findClaimForms({ ids: [left, right] })).map((form) => form.id)
        : (await view.findNodes([left, right])).flatMap((node) => node?.id ?? []);
  for (const id of [left, right])
    if (!found.includes(id)) throw new DixitError('ID_NOT_FOUND', `nothing in the graph has the id "${id}"`);
}
