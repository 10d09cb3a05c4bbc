import { DixitError } from '../model/error.ts';
import { linesAround } from './article-from-text.ts';
import { buildArticle } from './build-article.ts';
import { decode } from './charset/decode.ts';
import { repairMojibake } from './charset/repair-mojibake.ts';
import type { Block } from './html/block.ts';
import { flatText } from './html/flat-text.ts';
import { pageData } from './html/page-data.ts';
import { prepareHtml } from './html/prepare-html.ts';
import { canonicalUrl } from './metadata/canonical-url.ts';
import { type CleanText, cleanBlocks, cleanText } from './noise/clean-text.ts';
import { makeLine } from './noise/line.ts';
import type { ArticleHints, ReadArticle, RemovedPassage } from './read.ts';

/** Bounds on what is made into a tree; pages beyond them are read line by line instead. */
const DEEPEST = 250;
const LEAST_WORDS = 4;
const MOST_NODES = 60_000;
const LONGEST_PAGE = 6 * 1024 * 1024;

/**
 * An article from a web page: bytes of any charset, or a string. Its text opens with the headline.
 * @param name what errors call it
 * @throws DixitError INPUT_EMPTY, INPUT_NO_TEXT
 */
export async function articleFromHtml(
  source: Uint8Array | string,
  hints: ArticleHints = {},
  name: string = hints.file ?? hints.url ?? 'the page',
): Promise<ReadArticle> {
  const raw = typeof source === 'string' ? repairMojibake(source.toWellFormed()) : decode(source, hints);
  if (raw.trim() === '')
    throw new DixitError('INPUT_EMPTY', `"${name}" is empty; give a page with an article's text`);
  const { html, data, depth, nodes } = prepareHtml(raw);
  const known = pageData(data);
  const small = depth <= DEEPEST && nodes <= MOST_NODES && html.length <= LONGEST_PAGE;
  const tree = small ? await readTree(html, known, canonicalUrl(hints.url)) : null;
  const page = { ...known, ...tree?.page };
  const title = hints.title ?? page.title ?? null;
  const flat = flatText(html);
  const clean = choose(title, tree?.blocks ?? null, flat, known.body, tree?.removed ?? []);
  if (clean === null) {
    throw new DixitError(
      'INPUT_NO_TEXT',
      `"${name}" is a page without article text; save the page as it shows in a browser, or give its text`,
    );
  }
  return buildArticle(clean, [...(tree?.lines ?? []), ...linesAround(flat, clean.title)], hints, page);
}

async function readTree(html: string, known: ArticleHints, address: string | null) {
  const { parseTree } = await import('./html/parse-tree.ts');
  return parseTree(html, known, address);
}

/** The tree's article; the body that the page's data gives; the whole page line by line: the first with prose in it. */
function choose(
  title: string | null,
  blocks: readonly Block[] | null,
  flat: string,
  body: string | null,
  removed: readonly RemovedPassage[],
): CleanText | null {
  const headed = (text: string) => (title === null ? text : `${title}\n\n${text}`);
  const candidates = [
    () => (blocks === null ? null : cleanBlocks(blocks, title, removed)),
    () => (body === null || body.length < 200 ? null : cleanText(headed(body), title)),
    () => cleanText(headed(flat), title),
  ];
  let best: CleanText | null = null;
  for (const candidate of candidates) {
    const clean = candidate();
    if (clean === null) continue;
    const length = textLength(clean, title);
    if (length >= 200) return clean;
    if (length > 0 && (best === null || length > textLength(best, title) * 1.5)) best = clean;
  }
  return best;
}

/** Characters of text besides the headline; none where no line has the words of a sentence. */
function textLength(clean: CleanText, title: string | null): number {
  const rest = title !== null && clean.text.startsWith(title) ? clean.text.slice(title.length) : clean.text;
  const said = rest.split('\n').some((line) => makeLine(line).wordCount >= LEAST_WORDS);
  return said ? rest.trim().length : 0;
}
