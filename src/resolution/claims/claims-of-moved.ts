import type { ClaimForm } from '../../model/graph.ts';
import type { ResolutionView } from '../resolver.ts';

/** Claims whose entities are resolved otherwise now: their sameness is decided anew. */
export async function claimsOfMoved(
  view: ResolutionView,
  moves: readonly { readonly formId: string }[],
): Promise<ClaimForm[]> {
  if (moves.length === 0) return [];
  return view.findClaimForms({ keys: moves.map((move) => `e:${move.formId}`) });
}
