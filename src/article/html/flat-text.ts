import { decodeHTML } from 'entities';
import { BLOCK_ELEMENTS, collapse } from './block.ts';

/** Attribute values with "<" or ">" in them end the tag early; bounded, so that a lone "<" costs nothing. */
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})[^<>]{0,8000}>|<[!?/][^<>]{0,8000}>/gi;

/**
 * A page's text as one line for each block element, without building a tree: linear in the page's length whatever its
 * nesting. For pages that are too deep or too large for a tree, and where no article was found in the tree.
 */
export function flatText(html: string): string {
  const head = /<\/head\s*>|<body[\s>]/i.exec(html.slice(0, 500_000));
  const body = head ? html.slice(head.index) : html;
  let text = '';
  let from = 0;
  for (const match of body.matchAll(TAG)) {
    text += body.slice(from, match.index);
    const name = match[2]?.toLowerCase();
    if (name === 'br' || (name !== undefined && BLOCK_ELEMENTS.has(name))) text += '\u0000';
    from = match.index + match[0].length;
  }
  text += body.slice(from);
  return decodeHTML(text)
    .split('\u0000')
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}
