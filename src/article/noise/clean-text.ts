import { safeCharacters } from '../charset/safe-characters.ts';
import type { Block } from '../html/block.ts';
import type { RemovedPassage } from '../read.ts';
import { type Line, makeLine } from './line.ts';
import { makePage, type Page, standing } from './page.ts';
import { NOISE_RULES } from './rules.ts';

const SHOWN_CHARACTERS = 500;

export interface CleanText {
  /** Paragraphs separated by one empty line. */
  readonly text: string;
  readonly title: string | null;
  readonly removed: readonly RemovedPassage[];
}

/**
 * Cuts from a page's text whatever is not the article, by wording and layout. Nothing is rewritten: what stays is made
 * of the page's own characters, with paragraphs set apart by one empty line.
 */
export function cleanText(raw: string, title: string | null = null): CleanText {
  return cleanPage(makePage(safeCharacters(raw).replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'), title));
}

/** The same for the blocks of a page's tree, below its headline. */
export function cleanBlocks(
  blocks: readonly Block[],
  title: string | null,
  removed: readonly RemovedPassage[],
): CleanText {
  const lines = blocks.map(({ text, kind }) => makeLine(text, kind));
  if (title !== null) lines.unshift(makeLine(title, 'heading'));
  return cleanPage({ lines, title, removed: [...removed] });
}

function cleanPage(page: Page): CleanText {
  for (const rule of NOISE_RULES) rule.apply(page);
  const kept = standing(page);
  const cut = page.lines.filter((line) => line.cut !== null).map(({ cut, text }) => ({ rule: cut!, text }));
  return {
    text: joined(page.lines),
    title: page.title ?? headline(kept),
    removed: [...page.removed, ...cut].map(({ rule, text }) => ({
      rule,
      text: text.slice(0, SHOWN_CHARACTERS),
    })),
  };
}

/** Kept lines as paragraphs; a sentence that a cut box had split in two is made whole. */
function joined(lines: readonly Line[]): string {
  let text = '';
  let previous: Line | null = null;
  let cutBetween = false;
  for (const line of lines) {
    if (line.cut !== null) {
      cutBetween = true;
      continue;
    }
    const continues =
      previous !== null &&
      cutBetween &&
      previous.wordCount >= 8 &&
      /[\p{L}\p{N},]$/u.test(previous.text) &&
      /^\p{Ll}/u.test(line.text);
    if (previous !== null) text += continues ? ' ' : '\n\n';
    text += line.text;
    previous = line;
    cutBetween = false;
  }
  return text;
}

/** The first line, where it is no paragraph. */
function headline(kept: readonly Line[]): string | null {
  const [first] = kept;
  return first && first.shape !== 'prose' && first.wordCount >= 2 && first.wordCount <= 40
    ? first.text
    : null;
}
