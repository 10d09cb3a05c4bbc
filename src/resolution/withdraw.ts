import type { GraphBatch } from '../model/batch.ts';
import { DixitError } from '../model/error.ts';
import { kindOfId } from '../model/id.ts';
import type { JudgementView } from './judgements/judgement-view.ts';

/**
 * Takes an article out of what counts: its assertions are current no more, and claims that rest on it alone go out of
 * every list. All of it stays in the graph. Throws ID_MALFORMED, ID_NOT_FOUND, ARGUMENT_INVALID when withdrawn already.
 */
export async function withdraw(
  view: Pick<JudgementView, 'findNodes'>,
  articleId: string,
  by: string,
  reason: string,
  now: string,
): Promise<GraphBatch> {
  if (kindOfId(articleId) !== 'Article')
    throw new DixitError(
      'ID_MALFORMED',
      `"${articleId}" is not the id of an article; those begin with "art_"`,
    );
  const [node] = await view.findNodes([articleId]);
  if (node?.type !== 'Article') throw new DixitError('ID_NOT_FOUND', `no article has the id "${articleId}"`);
  if (node.withdrawnAt !== null)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `article "${articleId}" was withdrawn at ${node.withdrawnAt} already`,
    );
  return {
    retired: [{ articleId, withdrawnAt: now }],
    changes: [{ at: now, by, action: 'ARTICLE_WITHDRAWN', nodeId: articleId, detail: reason }],
  };
}
