import { Readability } from '@mozilla/readability';
import { type Block, collapse } from './block.ts';
import { elementBlocks } from './element-blocks.ts';

const LEAST_CHARACTERS = 140;
/** Names of standfirsts that stand outside the main text: the paragraph under the headline. */
const STANDFIRST =
  /(?:^|[\s_-])(?:chapo|chapeau|standfirst|lead|lede|dek|intro|introduction|subtitle|sub-title|sous-titre|summary|excerpt|teaser-text|description)(?:$|[\s_-])/i;

/**
 * The article's own blocks in a page's tree, its standfirst included, or null where none was found. Changes the tree.
 * The main text is Readability's choice: the one of Firefox's reader view, tested on hundreds of news sites.
 */
export function mainBlocks(document: Document): Block[] | null {
  const standfirst = findStandfirst(document);
  let content: string | null | undefined;
  try {
    content = new Readability(document, { charThreshold: 250, maxElemsToParse: 60_000 }).parse()?.content;
  } catch {
    content = null;
  }
  if (!content) return null;
  const holder = document.createElement('div');
  holder.innerHTML = content;
  const blocks = elementBlocks(holder);
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < LEAST_CHARACTERS) return null;
  const known = standfirst === null || blocks.some(({ text }) => text.startsWith(standfirst.slice(0, 60)));
  return known ? blocks : [{ text: standfirst, kind: 'paragraph' }, ...blocks];
}

function findStandfirst(document: Document): string | null {
  for (const element of document.querySelectorAll(
    'p[class], div[class], h2[class], [itemprop=description]',
  )) {
    if (element.localName === 'meta') continue;
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    if (!STANDFIRST.test(name)) continue;
    const text = collapse(element.textContent ?? '');
    if (text.length >= 60 && text.length <= 900) return text;
  }
  return null;
}
