/** Whether a person's new judgement goes with the live judgements of people. */
import { DixitError } from '../../model/error.ts';
import type { Judgement } from '../../model/graph.ts';
import type { ResolutionView } from '../resolver.ts';
import { isRule } from './reconcile.ts';

/** Forms that people's SAME judgements tie to one, with the judgements met on the way. Bounded by what people judged. */
async function tiedTo(
  view: ResolutionView,
  start: string,
): Promise<{ tied: Set<string>; judgements: Map<string, Judgement> }> {
  const tied = new Set([start]);
  const judgements = new Map<string, Judgement>();
  let frontier = [start];
  while (frontier.length > 0) {
    const found = (await view.findJudgements(frontier)).filter(
      (each) => !isRule(each) && each.revokedAt === null,
    );
    frontier = [];
    for (const each of found) {
      judgements.set(each.id, each);
      if (each.verdict !== 'SAME') continue;
      for (const id of [each.left, each.right]) {
        if (tied.has(id)) continue;
        tied.add(id);
        frontier.push(id);
      }
    }
  }
  return { tied, judgements };
}

/**
 * Throws JUDGEMENT_CONFLICT when the pair is judged otherwise already, or when other judgements of people together say
 * the opposite (A is B, B is C: A cannot be judged different from C).
 */
export async function checkRulings(view: ResolutionView, judgement: Judgement): Promise<void> {
  const { left, right, verdict } = judgement;
  const { tied, judgements } = await tiedTo(view, left);
  const pair = [...judgements.values()].find((each) => each.left === left && each.right === right);
  if (pair && pair.verdict !== verdict)
    throw new DixitError(
      'JUDGEMENT_CONFLICT',
      `${pair.by} judged "${left}" and "${right}" ${pair.verdict} (${pair.id}); revoke that judgement before judging them ${verdict}`,
    );
  if (verdict === 'DIFFERENT' && tied.has(right))
    throw new DixitError(
      'JUDGEMENT_CONFLICT',
      `judgements of people make "${left}" and "${right}" the same through other ones; revoke one of them before judging the two DIFFERENT`,
    );
  if (verdict !== 'SAME') return;
  const other = await tiedTo(view, right);
  const between = [...judgements.values(), ...other.judgements.values()].find(
    (each) =>
      each.verdict === 'DIFFERENT' &&
      ((tied.has(each.left) && other.tied.has(each.right)) ||
        (tied.has(each.right) && other.tied.has(each.left))),
  );
  if (between)
    throw new DixitError(
      'JUDGEMENT_CONFLICT',
      `${between.by} judged "${between.left}" and "${between.right}" DIFFERENT (${between.id}), and "${left}" and "${right}" are tied to them; revoke that judgement first`,
    );
}
