/** Origins of articles decided anew after a person's judgement on two of them. */
import type { GraphBatch } from '../../model/batch.ts';
import { bands } from '../../model/fingerprint.ts';
import type { ArticleNode, Judgement } from '../../model/graph.ts';
import { createReference } from '../entities/reference.ts';
import { decide } from '../judgements/decide.ts';
import type { JudgementView } from '../judgements/judgement-view.ts';
import { compareArticles } from './compare-articles.ts';
import { originNode } from './credited.ts';
import { ALONE, bestReason, byPublication, ownOriginId } from './resolve-origin.ts';

interface ArticleForm {
  readonly id: string;
  /** The origin's id, which stands for the component. */
  readonly canonicalId: string;
  readonly keys: readonly string[];
  readonly article: ArticleNode;
}

export async function decideOrigins(
  view: JudgementView,
  judgement: Judgement,
  now: string,
): Promise<GraphBatch> {
  const byIds = async (ids: readonly string[]) =>
    (await view.findNodes(ids)).flatMap((node): ArticleForm[] =>
      node?.type === 'Article' ? [formOf(node)] : [],
    );
  const decided = await decide(await byIds([judgement.left, judgement.right]), {
    kind: 'origin',
    find: async ({ ids, canonicalIds }) => [
      ...(ids ? await byIds(ids) : []),
      ...(canonicalIds ? (await view.findOriginArticles(canonicalIds)).map(formOf) : []),
    ],
    judgements: (touching) => view.findJudgements(touching),
    overlay: new Map(),
    ruled: [judgement],
    // The pairs that loading compares: articles that share a band, or an address.
    lookups: (form) => form.keys,
    reachUnsure: true,
    compare: (left, right) => compareArticles(left.article, right.article),
    rank: () => 0,
    conflict: () => false,
    now,
  });
  const reference = createReference();
  const kept = new Set<string>();
  const origins = [];
  const originMoves = [];
  for (const members of decided.components.values()) {
    const id = members.map((member) => ownOriginId(member.id)).sort()[0]!;
    kept.add(id);
    origins.push(originNode(id, members.map((member) => member.article).sort(byPublication), reference));
    for (const { article } of members) {
      const decisions = decided.candidates.filter((each) =>
        members.some(
          ({ id: other }) => other !== article.id && (each.left === other || each.right === other),
        ),
      );
      const reason = bestReason(article.id, decisions, judgedReason(article.id, decided.rulings));
      if (article.originId !== id || article.originReason !== reason)
        originMoves.push({ articleId: article.id, originId: id, reason });
    }
  }
  const before = new Set([...decided.forms.values()].map((form) => form.article.originId));
  return {
    origins,
    originMoves,
    removed: [...before].filter((id) => !kept.has(id)),
    judgements: decided.judgements,
  };
}

function judgedReason(articleId: string, rulings: readonly Judgement[]): string {
  const tied = rulings.some(
    (each) => each.verdict === 'SAME' && (each.left === articleId || each.right === articleId),
  );
  return tied ? 'judged by a person' : ALONE;
}

function formOf(article: ArticleNode): ArticleForm {
  return {
    id: article.id,
    canonicalId: article.originId,
    keys: [...bands(article.signature), ...(article.url ? [article.url] : [])],
    article,
  };
}
