import type { Line } from '../line.ts';
import { isOwnProse, type NoiseRule, type Page } from '../page.ts';

/** Words that break off: no mark but the dots, perhaps with the label of the link behind them. */
const TRUNCATED =
  /[\p{L}\p{N},;:»”"’')%]\s?(?:…|\.\.\.|\[(?:…|\.\.\.)\])\s*(?:(?:read more|continue reading|more|lire la suite|en savoir plus|lire plus)\s?[»›>→]?)?$/iu;
const LABELLED = /(?:read more|continue reading|lire la suite|en savoir plus|lire plus)\s?[»›>→]?$/i;
const LABEL_ALONE = /^\W*(?:read more|continue reading|lire la suite|en savoir plus|lire plus)\W*$/i;
const LONGEST_WORDS = 70;
const LEAST_RUN = 2;
/** Before more of the article's prose: a writer may end two paragraphs with dots. */
const LEAST_RUN_BETWEEN = 3;
const LEAST_PROSE_BEFORE = 2;
const CLOSED = /[!?.]["”»]\s?(?:…|\.\.\.)$/;

/**
 * Accepts the openings of other articles below or between the paragraphs: two or more in a row that break off (three where
 * prose goes on below them), each perhaps below its headline; a single one when the label of its link stands behind or below it. An opening that is
 * found again whole in the page goes too.
 * Fires on: "Le tribunal de Dreux a rejeté la plainte d'un ..." and "La préfète a pris un arrêté contre le ..." below the text
 * Not on: a speaker who breaks off, two paragraphs that end with dots, a text of one paragraph that the page itself cuts short.
 */
export const cutTruncatedTeasers: NoiseRule = {
  id: 'noise/rules/cut-truncated-teasers',
  apply(page) {
    cutOpenings(page, this.id);
    let prose = 0;
    let run: Line[] = [];
    const close = (least: number) => {
      if (run.filter(isTruncated).length >= least)
        for (const line of run) if (line.shape !== 'item') line.cut = this.id;
      run = [];
    };
    page.lines.forEach((line, i) => {
      if (line.cut && !LABEL_ALONE.test(line.text)) return;
      if (isTruncated(line)) {
        const label = page.lines[i + 1];
        if (
          prose >= LEAST_PROSE_BEFORE &&
          (LABELLED.test(line.text) || (label && LABEL_ALONE.test(label.text)))
        ) {
          line.cut = this.id;
          if (label && LABEL_ALONE.test(label.text)) label.cut = this.id;
          const title = page.lines[i - 1];
          if (title && title.cut === null && title.shape === 'heading') title.cut = this.id;
        } else if (prose >= LEAST_PROSE_BEFORE) run.push(line);
        return;
      }
      // The headline of the next opening may stand between two.
      if (run.length > 0 && line.shape === 'heading') {
        const next = page.lines.slice(i + 1).find((other) => other.cut === null);
        if (next && isTruncated(next)) {
          run.push(line);
          return;
        }
      }
      close(isOwnProse(line) ? LEAST_RUN_BETWEEN : LEAST_RUN);
      if (isOwnProse(line)) prose++;
    });
    close(LEAST_RUN);
  },
};

function isTruncated({ text, wordCount }: Line): boolean {
  return (
    wordCount >= 6 && wordCount <= LONGEST_WORDS && TRUNCATED.test(text.slice(-60)) && !CLOSED.test(text)
  );
}

/** An opening that breaks off above or below the paragraph it was taken from. */
function cutOpenings(page: Page, rule: string): void {
  for (const line of page.lines) {
    if (line.cut || !isTruncated(line)) continue;
    const words = line.text.replace(/\s?(?:…|\.\.\.)\s*$/, '');
    if (
      words.length >= 40 &&
      page.lines.some(
        (other) => other !== line && other.text.startsWith(words) && other.text.length > line.text.length,
      )
    )
      line.cut = rule;
  }
}
