import { decodeHTML } from 'entities';
import { BLOCK_ELEMENTS, collapse } from './block.ts';

/** Attribute values with "<" or ">" in them end the tag early; bounded, so that a lone "<" costs nothing. */
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})[^<>]{0,8000}>|<[!?/][^<>]{0,8000}>/gi;
/** Elements that hold no article, left out with their content where the next tag of the name closes them. */
const LEFT_OUT = /^(?:nav|menu|button)$/;

/**
 * A page's text as one line for each block element, without building a tree: linear in the page's length whatever its
 * nesting. For pages that are too deep or too large for a tree, and where no article was found in the tree.
 */
export function flatText(html: string): string {
  const head = /<\/head\s*>|<body[\s>]/i.exec(html.slice(0, 500_000));
  const body = head ? html.slice(head.index) : html;
  let text = '';
  let from = 0;
  const sought = new Map<string, RegExp>();
  for (const match of body.matchAll(TAG)) {
    if (match.index < from) continue;
    text += body.slice(from, match.index);
    const name = match[2]?.toLowerCase();
    if (name === 'br' || (name !== undefined && BLOCK_ELEMENTS.has(name))) text += '\u0000';
    from = match.index + match[0].length;
    if (name !== undefined && match[1] === '' && LEFT_OUT.test(name)) from = endOf(body, name, from, sought);
  }
  text += body.slice(from);
  return decodeHTML(text)
    .split('\u0000')
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}

/** Before the closing tag, or `from` where the element is not closed before another of its name opens. */
function endOf(body: string, name: string, from: number, sought: Map<string, RegExp>): number {
  let tag = sought.get(name);
  if (!tag) sought.set(name, (tag = new RegExp(`<(/?)${name}(?=[\\s>/])|$`, 'gi')));
  tag.lastIndex = from;
  const next = tag.exec(body);
  return next?.[1] === '/' ? next.index : from;
}
