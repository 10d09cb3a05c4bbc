import type { Line } from '../line.ts';
import { firstProse, lastProse, type NoiseRule } from '../page.ts';

const LEAST_BETWEEN = 5;
const LEAST_AFTER = 4;
const LEAST_HEADLINES = 2;
const MEAN_WORDS = 5;
const LINK_WORDS = 14;
const CAPTION_WORDS = 8;
const ENDING_WORDS = 6;

/**
 * Accepts runs of short lines without a final stop: of two or more between paragraphs all but the last, widgets between paragraphs (five lines or more, five words each on
 * average), and whatever list of links follows the last paragraph (four lines or more, two that read as headlines). Items behind bullets are the
 * article's own.
 * Fires on: "Ambassade de France" "Czech Tourism" "Institut français" "Partenaires" after the text
 * Not on: a subheading.
 */
export const cutRuns: NoiseRule = {
  id: 'noise/rules/cut-runs',
  apply(page) {
    const first = firstProse(page);
    const last = lastProse(page);
    if (first < 0) return;
    let run: Line[] = [];
    const close = (least: number, mean: number) => {
      const words = run.reduce((sum, line) => sum + line.wordCount, 0);
      if (run.length >= least && words <= mean * run.length) for (const line of run) line.cut = this.id;
      run = [];
    };
    for (let i = first; i < page.lines.length; i++) {
      const line = page.lines[i]!;
      if (line.cut) continue;
      if (line.shape === 'heading' && !line.text.includes('«') && !line.text.includes('“')) run.push(line);
      else if (line.shape === 'prose' || line.shape === 'item' || i < last) {
        // Of headings that follow each other only the last heads something; the others are captions.
        if (i <= last && line.shape === 'prose')
          for (const caption of run.slice(0, -1).filter(isShort)) caption.cut = this.id;
        close(LEAST_BETWEEN, MEAN_WORDS);
      }
    }
    // A short heading at the very end heads nothing.
    if (run.every((line) => line.wordCount <= ENDING_WORDS)) close(1, LINK_WORDS);
    // Two headlines below each other head nothing either.
    if (run.every(isHeadline)) close(LEAST_HEADLINES, LINK_WORDS);
    close(LEAST_AFTER, LINK_WORDS);
  },
};

/** The words of a teaser, and nothing that a paragraph would hold: no quotation, no comma after which it goes on. */
function isHeadline(line: Line): boolean {
  return line.wordCount <= LINK_WORDS && /^[\p{Lu}\p{N}‘']/u.test(line.text) && !/["”»;]|, /.test(line.text);
}

function isShort(line: Line): boolean {
  return line.wordCount <= CAPTION_WORDS;
}
