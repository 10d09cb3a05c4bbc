import { fold } from '../../../model/fold.ts';
import type { Line } from '../line.ts';
import type { NoiseRule } from '../page.ts';

const LEAST_CHARACTERS = 24;
const LONGEST = 1200;
/** What a second copy of a caption has behind the words of the first. */
const CREDIT =
  /^[\s.]*(?:[-–—|/]\s?\p{Lu}[\p{L}.'’ /-]{2,60}(?:©|\(c\)|$)|©|\(c\)|[([]|(?:photo|picture|image|crédit|credit|illustration)s?\b)/iu;
const LONGEST_CREDIT = 90;
const LONGEST_CREDIT_WORDS = 10;
const CREDIT_LINE = /^\W{0,3}(?:©|(?:photo|picture|image|crédit|credit|pic)s?\b|\(c\))/iu;

/**
 * Accepts captions that a page holds twice, as the picture's description and below it: run into one line without so much
 * as a blank, with a third copy below; above and below its credit; or one above the other, the second with its credit.
 * Fires on: "The mill burned in May.The mill burned in May."; "Le moulin de Loury" above "Le moulin de Loury © Anne Martin"
 * Not on: "Non. Non." (short), a headline above a paragraph that begins with its words.
 */
export const cutDoubledCaptions: NoiseRule = {
  id: 'noise/rules/cut-doubled-captions',
  apply(page) {
    const lines = page.lines.filter((line) => line.cut === null);
    lines.forEach((line, i) => {
      const caption = half(line.text);
      if (caption !== null) {
        line.cut = this.id;
        for (const other of lines) if (isCopy(other, caption)) other.cut = this.id;
      } else if (isCaptionAround(lines, i)) {
        for (const part of lines.slice(i, i + 3)) part.cut = this.id;
      } else if (i > 0 && hasCreditedCopy(line, lines[i + 1])) {
        line.cut = this.id;
        lines[i + 1]!.cut = this.id;
      }
    });
  },
};

/** The text whose copy follows it at once in the same line, or null. */
function half(text: string): string | null {
  const { length } = text;
  if (length < 2 * LEAST_CHARACTERS || length > LONGEST) return null;
  const middle = length >> 1;
  const first = text.slice(0, middle).trim();
  return text.slice(length - middle).trim() === first && first.includes(' ') ? first : null;
}

function isCopy(line: Line, caption: string): boolean {
  return line.cut === null && fold(line.text) === fold(caption);
}

/** The caption, its credit, and the caption again. */
function isCaptionAround(lines: readonly Line[], at: number): boolean {
  const [line, credit, copy] = lines.slice(at, at + 3);
  if (!line || !credit || !copy || line.text.length < LEAST_CHARACTERS) return false;
  return line.text === copy.text && credit.wordCount <= LONGEST_CREDIT_WORDS && CREDIT_LINE.test(credit.text);
}

function hasCreditedCopy(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length < LEAST_CHARACTERS / 2 || !next.text.startsWith(line.text)) return false;
  const rest = next.text.slice(line.text.length);
  return rest.length > 0 && rest.length <= LONGEST_CREDIT && CREDIT.test(rest);
}
