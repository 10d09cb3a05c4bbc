/** Shorter lines are headings, list items, addresses: what is glued there is a name's own spelling. */
const LEAST_CHARACTERS = 250;
/** End of a sentence, with the marks that close on it; no initial ("M.Diallo") and no straight mark, which may open. */
const STOP = String.raw`(?<=(?:[\p{Ll}\d]{2}|\))(?:(?:[.…]|\s?[!?])(?:\s?[»”])?|(?:\s?[»”]|")(?:[.…]|\s?[!?])))`;
/** A word of a sentence, no second part of an address ("booking.Com", "Le.Pont.fr"). */
const BEGINNING = String.raw`(?!(?:Com|Net|Org|Info|Fr|Be|Ch|Ca|Tv)\b)(?=\p{Lu}\p{Ll}{0,30}[\s’',]|«\s?\p{Lu})`;
/** What opens a sentence and ends no brand: the heading before it was closed by no stop. */
const OPENERS = String.raw`(?=(?:Dans|Plusieurs|Les|Une|Des|Pour|Selon|Cette|Mais|Après|Depuis|Avec|Pourtant|Quant|The|But|This|When|After|While|According)\s\p{Ll})`;
const GLUED = new RegExp(
  `${STOP}${BEGINNING}|(?<=\\p{L}{3})(?<![\\s’'(]\\p{Lu}\\p{Ll}?)${OPENERS}|(?<=pic\\.(?:twitter|x)\\.com/\\w{10})(?=\\p{Lu})`,
  'gu',
);
const OPENING = '«“';
const CLOSING = '»”';

/**
 * Parts a line where the page's paragraphs were run together without a blank between them, as feeds and archives
 * deliver them: "… de la rive.Les travaux dureront …", "Un chantier en retardPlusieurs élus …". Words within marks stay
 * whole: there a blank was forgotten.
 */
export function partGlued(line: string): string[] {
  if (line.length < LEAST_CHARACTERS) return [line];
  const parts: string[] = [];
  let from = 0;
  let read = 0;
  let depth = 0;
  for (const { index } of line.matchAll(GLUED)) {
    for (; read < index; read++) {
      if (OPENING.includes(line[read]!)) depth = 1;
      else if (CLOSING.includes(line[read]!)) depth = 0;
    }
    if (depth > 0 || index === from) continue;
    parts.push(line.slice(from, index).trim());
    from = index;
  }
  parts.push(line.slice(from));
  return parts;
}
