/** What follows from a person's judgement made or revoked: the neighbourhood of the pair decided anew. */
import type { GraphBatch } from '../../model/batch.ts';
import type { EntityForm, Judgement } from '../../model/graph.ts';
import { claimsOfMoved } from '../claims/claims-of-moved.ts';
import { resolveClaims } from '../claims/resolve-claims.ts';
import { entityNode } from '../entities/entity-node.ts';
import { decideEntities } from '../entities/resolve-entities.ts';
import { decideOrigins } from '../origins/decide-origins.ts';
import type { JudgementView } from './judgement-view.ts';

export async function decideAgain(
  view: JudgementView,
  judgement: Judgement,
  now: string,
): Promise<GraphBatch> {
  if (judgement.kind === 'origin') return decideOrigins(view, judgement, now);
  if (judgement.kind === 'claim') {
    const again = await view.findClaimForms({ ids: [judgement.left, judgement.right] });
    const claims = await resolveClaims(view, {
      seen: [],
      again,
      ruled: [judgement],
      entities: new Map(),
      now,
    });
    return claimBatch(claims);
  }
  const seeds = await view.findEntityForms({ ids: [judgement.left, judgement.right] });
  const decided = await decideEntities(view, seeds, new Map<string, EntityForm>(), [judgement], now);
  const claims = await resolveClaims(view, {
    seen: [],
    again: await claimsOfMoved(view, decided.moves),
    ruled: [],
    entities: new Map([...decided.forms.values()].map((form) => [form.id, form.canonicalId])),
    now,
  });
  const rest = claimBatch(claims);
  return {
    ...rest,
    entities: [...decided.components]
      .filter(([id]) => decided.altered.has(id))
      .map(([id, forms]) => entityNode(id, forms)),
    moves: [...decided.moves, ...(rest.moves ?? [])],
    removed: [...decided.removed, ...(rest.removed ?? [])],
    judgements: [...decided.judgements, ...(rest.judgements ?? [])],
  };
}

function claimBatch(claims: Awaited<ReturnType<typeof resolveClaims>>): GraphBatch {
  return {
    claimForms: claims.written,
    claims: claims.nodes,
    claimLinks: claims.links,
    relinkedClaims: claims.relinked,
    moves: claims.moves,
    removed: claims.removed,
    judgements: claims.judgements,
  };
}
