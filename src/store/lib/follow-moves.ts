import type { ClaimForm, ClaimNode } from '../../model/graph.ts';

/**
 * A claim after entity forms have moved: `form` is the form the claim takes its text from, and the claim's entities are
 * those of the form's. Null when none of them moved.
 */
export function followMoves(
  claim: ClaimNode,
  form: ClaimForm,
  moves: readonly { readonly formId: string; readonly from: string; readonly to: string }[],
): ClaimNode | null {
  const moved = new Map(moves.map((move) => [move.formId, move]));
  const goal = (formId: string | null, id: string | null) => (formId && moved.get(formId)?.to) || id;
  const after: ClaimNode = {
    ...claim,
    subjectId: goal(form.subjectFormId, claim.subjectId),
    objectId: goal(form.objectFormId, claim.objectId),
    aboutIds: followAbout(claim, form, moved),
  };
  const same =
    after.subjectId === claim.subjectId &&
    after.objectId === claim.objectId &&
    after.aboutIds.join() === claim.aboutIds.join();
  return same ? null : after;
}

function followAbout(
  claim: ClaimNode,
  form: ClaimForm,
  moved: ReadonlyMap<string, { readonly from: string; readonly to: string }>,
): string[] {
  const goals = new Map<string, string[]>();
  for (const formId of form.aboutFormIds) {
    const move = moved.get(formId);
    if (move) goals.set(move.from, [...(goals.get(move.from) ?? []), move.to]);
  }
  return [...new Set(claim.aboutIds.flatMap((id) => goals.get(id) ?? [id]))];
}

/** A claim with one entity's id put in place of another's. */
export function replaceEntity(claim: ClaimNode, from: string, to: string): ClaimNode {
  const swap = (id: string) => (id === from ? to : id);
  return {
    ...claim,
    subjectId: claim.subjectId && swap(claim.subjectId),
    objectId: claim.objectId && swap(claim.objectId),
    aboutIds: [...new Set(claim.aboutIds.map(swap))],
  };
}
