import { isAgencySignature } from '../../metadata/agencies.ts';
import type { Line } from '../line.ts';
import { isOwnProse, type NoiseRule, type Page } from '../page.ts';

const LEAST_PROSE_BEFORE = 300;
const LEAST_BRIEF = 80;
const SIGNS_WITHIN = 12;
const LONGEST_BOX = 10;
/** Headings of comment sections that are ordinary subheadings as well: they need a sign from what follows. */
const SOFT = new Set([
  'reactions',
  'discussion',
  'responses',
  'commentaires',
  'comments',
  'what do you think',
  'commenter',
]);

/** The notice of rights at a page's foot. */
const RIGHTS = /^(?:©|\(c\)\s|copyright\b).{0,80}$/i;
const LONGEST_RIGHTS_WORDS = 14;

/**
 * Accepts what follows the article: from the heading of a section of links, comments, tags or the page's foot, or from
 * an agency's signature, to the end, when no run of paragraphs follows. Where one does, the heading opened a box within
 * the article, and only the titles below it go.
 * Fires on: "Articles similaires" and all below it; "3 commentaires" and all below it
 * Not on: the paragraphs below "Sur le même sujet" in the middle of a text.
 */
export const cutTail: NoiseRule = {
  id: 'noise/rules/cut-tail',
  apply(page) {
    let before = 0;
    for (let i = 0; i < page.lines.length; i++) {
      const line = page.lines[i]!;
      if (isOwnProse(line)) before += line.text.length;
      if (before < LEAST_BRIEF) continue;
      const opens = opening(line);
      if (!opens) continue;
      const rest = page.lines.slice(i + 1);
      if (opens === 'comments' && isCounterOnTop(line, rest, page, i)) continue;
      // Below a brief text only a certain sign counts: "Commentaires" may as well be a button above a long article.
      if (
        before < LEAST_PROSE_BEFORE &&
        !(opens === 'comments' && isCertain([line, ...rest.slice(0, SIGNS_WITHIN)]))
      )
        continue;
      if (opens === 'comments' ? isReaders(line, rest, page) : isAfterwards(rest)) {
        if (opens === 'signature') line.cut ??= this.id;
        for (const after of rest) after.cut ??= this.id;
        return;
      }
      if (line.wording?.group === 'related') cutBox(rest, this.id);
    }
  },
};

function opening(line: Line): 'tail' | 'comments' | 'signature' | null {
  const role = line.wording?.role;
  if (role === 'comments') return 'comments';
  if (role === 'tail') return 'tail';
  if (line.wordCount <= LONGEST_RIGHTS_WORDS && RIGHTS.test(line.text)) return 'signature';
  return isAgencySignature(line.text) ? 'signature' : null;
}

/**
 * "3 commentaires" right below the lede: a counter of the page's head. Two paragraphs follow each other below it before
 * any sign of the readers' part, and more of them than stand above.
 */
function isCounterOnTop(line: Line, rest: readonly Line[], page: Page, at: number): boolean {
  if (line.wording?.how === 'within' || page.lines.slice(0, at).filter(isOwnProse).length > 1) return false;
  let run = 0;
  for (const after of rest) {
    if (after.wording?.role === 'comments' || after.wording?.group === 'commentForm') return false;
    if (isOwnProse(after)) run++;
    else if (after.shape !== 'mark' && run > 0) return false;
    if (run === 2) return proseCount(rest) > 2;
  }
  return false;
}

/** A counted heading ("7 Comments") or a sentence of a comment form. */
function isCertain(lines: readonly Line[]): boolean {
  return lines.some(
    ({ wording, text }) => wording?.role === 'comments' && (wording.how === 'within' || /\d/.test(text)),
  );
}

/** The readers' part: certain by its wording, or by a form or a second heading of the kind right below. */
function isReaders(line: Line, rest: readonly Line[], page: Page): boolean {
  if (!SOFT.has(line.key)) return proseCount(page.lines) > proseCount(rest) || isAfterwards(rest);
  const signs = rest
    .slice(0, SIGNS_WITHIN)
    .filter(({ wording }) => wording?.role === 'comments' || wording?.group === 'commentForm');
  return signs.length > 0 || isAfterwards(rest);
}

function proseCount(lines: readonly Line[]): number {
  return lines.filter(isOwnProse).length;
}

/**
 * Nothing of the article follows: no prose at all, or only teasers, each alone below a heading, date or counter, at
 * least two of them, amid furniture.
 */
function isAfterwards(rest: readonly Line[]): boolean {
  let teasers = 0;
  let furniture = 0;
  let previous: Line | null = null;
  for (const line of rest) {
    if (isOwnProse(line)) {
      if (previous && isOwnProse(previous)) return false;
      if (previous === null) return false;
      teasers++;
    } else if (line.cut !== null || line.shape === 'mark') furniture++;
    previous = line;
  }
  return teasers === 0 || (teasers >= 2 && furniture >= 2);
}

function cutBox(rest: readonly Line[], rule: string): void {
  let links = 0;
  for (const line of rest) {
    if (line.shape === 'prose' || links === LONGEST_BOX) return;
    if (line.cut) continue;
    line.cut = rule;
    links++;
  }
}
