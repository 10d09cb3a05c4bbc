import type { ArticleNode, ClaimNode, EntityNode, QuoteNode, UnnamedSourceNode } from '../model/graph.ts';
import type { ClaimCounts } from '../store/store.ts';
import type { ExportNode } from './elements.ts';

const LABEL = 80;

/** A label short enough to be read on a node. */
function shorten(text: string): string {
  return text.length > LABEL ? `${text.slice(0, LABEL).toWellFormed().trimEnd()}…` : text;
}

export function entityNode(entity: EntityNode): ExportNode {
  const { id, kind, name, aliases, descriptions, country } = entity;
  return {
    id,
    kind,
    label: name,
    attributes: { aliases: aliases.join(' | '), descriptions: descriptions.join(' | '), country },
  };
}

export function unnamedNode({ id, name, document }: UnnamedSourceNode): ExportNode {
  return { id, kind: 'UnnamedSource', label: name, attributes: { document } };
}

export function claimNode(claim: ClaimNode, counts: ClaimCounts): ExportNode {
  const { id, text, language, predicateClass, when } = claim;
  return {
    id,
    kind: 'Claim',
    label: shorten(text),
    attributes: {
      text,
      language,
      predicateClass,
      when,
      affirmingOrigins: counts.affirmOrigins,
      denyingOrigins: counts.denyOrigins,
    },
  };
}

export function quoteNode({ id, text, publishedAt }: QuoteNode): ExportNode {
  return { id, kind: 'Quote', label: shorten(text), attributes: { text, publishedAt } };
}

export function articleNode(article: ArticleNode): ExportNode {
  const { id, title, url, language, publishedAt, outlet, originId, current } = article;
  return {
    id,
    kind: 'Article',
    label: shorten(title),
    attributes: { url, language, publishedAt, outlet, originId, current },
  };
}
