import { BLOCK_ELEMENTS, type Block, collapse } from './block.ts';

const ELEMENT = 1;
const TEXT = 3;
/** A list in which links make up this share of the text is a list of links. */
const LINK_SHARE = 0.8;
const DEEPEST = 300;

/**
 * Paragraphs, headings and list items of an element, in order. Block elements end a paragraph; a line break does when
 * the text before it ends a sentence, or when two stand together. Inline markup leaves spacing as it is.
 */
export function elementBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let kind: Block['kind'] = 'paragraph';
  let breaks = 0;
  const flush = () => {
    const paragraph = collapse(text);
    if (paragraph !== '') blocks.push({ text: paragraph, kind });
    text = '';
    breaks = 0;
  };
  const walk = (node: Node, depth: number) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) {
        const value = child.nodeValue ?? '';
        if (/\S/.test(value)) breaks = 0;
        text += value;
      } else if (child.nodeType === ELEMENT) visit(child as Element, depth + 1);
    }
  };
  const visit = (element: Element, depth: number) => {
    const name = element.localName;
    if (name === 'br') {
      breaks++;
      if (breaks > 1 || /[.!?…:»”"]\s*$/.test(text)) flush();
      else text += ' ';
      return;
    }
    if (depth > DEEPEST || !BLOCK_ELEMENTS.has(name)) {
      if (depth > DEEPEST) text += ` ${element.textContent ?? ''} `;
      else if (name === 'q') {
        text += '“';
        walk(element, depth);
        text += '”';
      } else walk(element, depth);
      return;
    }
    flush();
    if ((name === 'ul' || name === 'ol') && isLinkList(element)) return;
    const outer = kind;
    if (name === 'li' || name === 'dd') kind = 'item';
    else if (/^h[1-6]$/.test(name)) kind = 'heading';
    walk(element, depth);
    flush();
    kind = outer;
  };
  visit(root, 0);
  flush();
  return blocks;
}

function isLinkList(list: Element): boolean {
  const all = collapse(list.textContent ?? '').length;
  let linked = 0;
  for (const link of list.querySelectorAll('a')) linked += collapse(link.textContent ?? '').length;
  return all > 0 && linked >= all * LINK_SHARE;
}
