import { parseHTML } from 'linkedom';
import type { ArticleHints, RemovedPassage } from '../read.ts';
import type { Block } from './block.ts';
import { mainBlocks } from './main-blocks.ts';
import { pageMetadata } from './page-metadata.ts';
import { pruneFurniture } from './prune-furniture.ts';

/** What a page's tree gives. Loaded only when a page comes: the libraries take 0.1 s. */
export interface TreeReading {
  readonly page: ArticleHints;
  readonly lines: readonly string[];
  readonly blocks: Block[] | null;
  readonly removed: readonly RemovedPassage[];
}

export function parseTree(html: string, known: ArticleHints, address: string | null = null): TreeReading {
  const whole = /<html[\s>]/i.test(html.slice(0, 10_000));
  const { document } = parseHTML(whole ? html : `<!doctype html><html><body>${html}</body></html>`);
  const { page, lines } = pageMetadata(document, known, address);
  const removed = pruneFurniture(document);
  return { page, lines, removed, blocks: mainBlocks(document) };
}
