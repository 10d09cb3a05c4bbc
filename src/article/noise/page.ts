import type { RemovedPassage } from '../read.ts';
import { type Line, makeLine } from './line.ts';
import { splitLines } from './split-lines.ts';

/** What the rules work on: the lines of one page, in order. */
export interface Page {
  readonly lines: Line[];
  /** Headline where the page or the caller gave one; the rules may find it among the lines. */
  title: string | null;
  /** What was cut within lines that stay. */
  readonly removed: RemovedPassage[];
}

/** One step of cleaning. Marks lines cut, or shortens them; never adds words. */
export interface NoiseRule {
  /** Path under `article/`. */
  readonly id: string;
  apply(page: Page): void;
}

export function makePage(text: string, title: string | null): Page {
  return { lines: splitLines(text).map((line) => makeLine(line)), title, removed: [] };
}

/** Lines not cut so far. */
export function standing(page: Page): Line[] {
  return page.lines.filter((line) => line.cut === null);
}

/** Words that prose may hold as well. */
const OWN: ReadonlySet<string> = new Set(['credit', 'appeal']);

/** Whether a line looks like the article's own prose: not furniture by its wording. */
export function isOwnProse(line: Line): boolean {
  return line.shape === 'prose' && line.cut === null && (line.wording === null || OWN.has(line.wording.role));
}

/** Position of the first of the prose paragraphs, or -1. */
export function firstProse(page: Page): number {
  return page.lines.findIndex(isOwnProse);
}

export function lastProse(page: Page): number {
  return page.lines.findLastIndex(isOwnProse);
}
