import type { ArticleEntity, Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';

/** A person or body that the article names, as the source of words. */
export function namedSource({ kind, name, index }: ArticleEntity, span: Span): Source {
  return { kind: kind === 'Person' ? 'person' : 'organization', name, entity: index, span };
}
