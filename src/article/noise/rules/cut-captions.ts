import { endOf, type Line } from '../line.ts';
import { firstProse, type NoiseRule } from '../page.ts';

/** "(Photo X)", "/ (C) X", "© AFP", "photo: X", "AP Photo/X", "Getty Images" at the end of a short line, or alone. */
const CREDIT =
  /(?:\(\s*(?:photos?|crédits?|credits?|image|illustration|picture|file|archives?|capture)\b[^()]{0,80}\)|[/|–-]\s*\(c\)\s?.{2,60}|©\s?.{1,80}|\b(?:photos?|crédits?|credits?|images?|picture|illustration)(?:\s(?:photos?|credits?|d['’]\p{L}{5,12}))?\s?(?::|\/|©|\bby\b)\s?.{1,80}|\b(?:AP|EPA|AFP|REUTERS|Reuters|Shutterstock|Getty)\s?(?:Photo|Images)?\s?\/\s?\p{Lu}.{1,60}|\bGetty Images)\W{0,3}$/iu;
const CREDIT_ALONE =
  /^\W{0,3}(?:\(?(?:photos?|crédits?|credits?|images?|illustration|vidéos?|picture|légende|caption)(?:\s(?:photos?|credits?|d['’]\p{L}{5,12}|vidéos?))?\s?(?::|\/|©|by\b)|©|\(c\)\s)/iu;
const LONGEST_CAPTION_WORDS = 60;

/**
 * Accepts picture captions that carry a credit, credits alone on a line, and above the first paragraph the line that a
 * credit line follows.
 * Fires on: "Le port de Brest, le 4 mai. (Photo Anne Martin)"
 * Not on: "Il a montré une photo : elle datait de 2015, et personne n'y croyait."
 */
export const cutCaptions: NoiseRule = {
  id: 'noise/rules/cut-captions',
  apply(page) {
    const first = firstProse(page);
    page.lines.forEach((line, i) => {
      if (line.cut || line.wordCount > LONGEST_CAPTION_WORDS || speaks(line)) return;
      const alone = line.wording?.role === 'credit' || CREDIT_ALONE.test(line.text);
      if (alone && line.wordCount <= 20) {
        line.cut = this.id;
        const caption = page.lines[i - 1];
        if (caption && isCaptionAbove(caption, i - 1, first, page.lines)) caption.cut = this.id;
      } else if (CREDIT.test(line.text.slice(-160)) && sentences(line.text) <= 2) {
        line.cut = this.id;
      }
    });
  },
};

/** The line above a credit is its caption when it stands above the text and is not the only headline. */
function isCaptionAbove(line: Line, at: number, first: number, lines: readonly Line[]): boolean {
  if (line.cut || line.wordCount > 30 || (first >= 0 && at > first)) return false;
  const headlines = lines.slice(0, at).filter((other) => other.cut === null && other.wordCount >= 4);
  return headlines.length > 0 && (endOf(line.text) !== '' || line.wordCount >= 6);
}

/** A line with quoted words of some length is worth more as a quotation than as a caption. */
function speaks(line: Line): boolean {
  return /[«“"][^»”"]{25,}[»”"]/.test(line.text);
}

function sentences(text: string): number {
  return text.match(/[.!?…](?=\s|$)/g)?.length ?? 0;
}
