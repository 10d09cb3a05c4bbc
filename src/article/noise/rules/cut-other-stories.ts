import { fold } from '../../../model/fold.ts';
import type { Line } from '../line.ts';
import { isOwnProse, type NoiseRule } from '../page.ts';

const LEAST_PAIRS = 3;
const LONGEST_TEASER_WORDS = 60;
const LEAST_HEADLINE_WORDS = 5;
const LONGEST_HEADLINE_WORDS = 24;
const LEAST_LETTERS = 4;
/** Words of a headline that its teaser says again. */
const LEAST_SAID_AGAIN = 3;
/** Share of the pairs that may name what the article names. */
const MOST_RELATED = 0.4;
const NAME = /(?<=[\p{Ll}\p{N},;:’'»”"(] ?)\p{Lu}[\p{L}’'-]{3,}/gu;

/**
 * Accepts the stories that a page lists below its own: to the end, three or more headlines, each with one paragraph that says
 * its words again, and that name other people and places than the article.
 * Fires on: "Port closes for repairs" "The port of Lodz closes for repairs in May, …", and so twice more, below a text on a school
 * Not on: the entries of a live page, which return to the same names; chapters of several paragraphs.
 */
export const cutOtherStories: NoiseRule = {
  id: 'noise/rules/cut-other-stories',
  apply(page) {
    const lines = page.lines.filter((line) => line.cut === null && line.shape !== 'mark');
    let from = lines.length;
    const ownFirst = lines.findIndex(isOwnProse);
    while (from - 2 > ownFirst && isPair(lines[from - 2]!, lines[from - 1]!)) from -= 2;
    if (ownFirst < 0 || lines.length - from < 2 * LEAST_PAIRS) return;
    const own = namesOf(lines.slice(0, from));
    const stories = lines.slice(from);
    const pairs = stories.length / 2;
    let related = 0;
    for (let i = 0; i < stories.length; i += 2) {
      if ([...namesOf(stories.slice(i, i + 2))].some((name) => own.has(name))) related++;
    }
    if (related > pairs * MOST_RELATED) return;
    for (const line of stories) line.cut = this.id;
  },
};

/** A headline and one paragraph that says three of its words, or half of them, again. */
function isPair(headline: Line, teaser: Line): boolean {
  if (headline.shape === 'item' || (headline.shape === 'prose' && /[.…]$/.test(headline.text))) return false;
  if (headline.wordCount < LEAST_HEADLINE_WORDS || headline.wordCount > LONGEST_HEADLINE_WORDS) return false;
  if (!isOwnProse(teaser) || teaser.wordCount > LONGEST_TEASER_WORDS) return false;
  const words = longWords(headline.text);
  const said = new Set(longWords(teaser.text));
  const again = words.filter((word) => said.has(word)).length;
  return again >= LEAST_SAID_AGAIN || again * 2 >= words.length;
}

function longWords(text: string): string[] {
  return (fold(text).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LEAST_LETTERS);
}

function namesOf(lines: readonly Line[]): Set<string> {
  const names = new Set<string>();
  for (const { text } of lines) for (const [name] of text.matchAll(NAME)) names.add(fold(name));
  return names;
}
