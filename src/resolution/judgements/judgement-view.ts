import type { ArticleNode, GraphNode } from '../../model/graph.ts';
import type { ResolutionView } from '../resolver.ts';

/** The reads that judging needs; `Store` satisfies it. */
export interface JudgementView extends ResolutionView {
  findNodes(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  findOriginArticles(originIds: readonly string[]): Promise<ArticleNode[]>;
}
