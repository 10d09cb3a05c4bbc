import type { QuoteNode } from '../../model/graph.ts';
import type { ExportEdge } from '../elements.ts';

/** Quote SAID_BY speaker; quote APPEARS_IN article. */
export function quoteEdges(quote: QuoteNode): ExportEdge[] {
  const { id, articleId, speakerId, publishedAt, start, end, cue, confidence } = quote;
  const attributes = { articleId, publishedAt, start, end, cue, confidence };
  return [
    ...(speakerId
      ? [{ id: `${id}-SAID_BY`, type: 'SAID_BY' as const, source: id, target: speakerId, attributes }]
      : []),
    { id: `${id}-APPEARS_IN`, type: 'APPEARS_IN', source: id, target: articleId, attributes },
  ];
}
