import type { PlacedFrame, QuoteContext } from '../quote-context.ts';

/** Between closing mark and attribution: nothing but a comma, a dash, a stop that belongs to the quotation. */
const AFTER = /^[\s,.!?…)\]—–-]*$/;
/** Between attribution and opening mark: nothing but a comma, a colon, a dash, "que", "that", an article or "of". */
const BEFORE =
  /^[\s,:—–(-]*(?:(?:que|qu['’]|that|as|de|d['’]|of|comme|un|une|le|la|les|l['’]|the|a|an|des|du|son|sa|ses|his|her|their|it|him|them)[\s:,]*){0,3}$/i;
const LONGEST_GAP = 40;

/** True where the frame follows the passage at once. A new sentence after a stop inside the marks does not. */
export function followsAtOnce(context: QuoteContext, index: number, frame: PlacedFrame): boolean {
  const { outerEnd, end } = context.passages[index]!;
  if (frame.start < outerEnd || frame.start - outerEnd > LONGEST_GAP) return false;
  const gap = context.slice(outerEnd, frame.start);
  if (!AFTER.test(gap)) return false;
  // « Tu vois ? » Sa sœur a lancé : « Au feu ! » announces the next quotation.
  if (!/,/.test(gap) && announces(context, frame)) return false;
  // « Tu viens ? » and, in a paragraph of its own, "Le maire a dit que non.": of another.
  if (!/,/.test(gap) && opensParagraph(context, frame, gap)) return false;
  // « Fin. » Le maire a dit : … is the next sentence; "Fin." said the mayor is not.
  const comma = /,/.test(gap) || /[,!?…—–-]$/.test(context.slice(end - 1, end));
  if (comma && !/\./.test(gap)) return true;
  return (
    !/\./.test(gap) &&
    frame.cue.start === frame.start &&
    /^\p{Ll}/u.test(context.slice(frame.cue.start, frame.cue.end))
  );
}

/** True where the frame is the beginning of the next paragraph, with a capital. */
function opensParagraph(context: QuoteContext, { start }: PlacedFrame, gap: string): boolean {
  return /\n/.test(gap) && !/[—–]/.test(gap) && /^\p{Lu}/u.test(context.slice(start, start + 2));
}

/** True where the frame begins a sentence and a colon and an opening mark follow it. */
export function announces(context: QuoteContext, { start, end }: PlacedFrame): boolean {
  return (
    /^\p{Lu}/u.test(context.slice(start, start + 2)) && /^\s?:\s?[«“"]/.test(context.slice(end, end + 4))
  );
}

/** True where the passage follows the frame at once. */
export function comesRightBefore(context: QuoteContext, index: number, frame: PlacedFrame): boolean {
  const { outerStart } = context.passages[index]!;
  if (frame.end > outerStart || outerStart - frame.end > LONGEST_GAP) return false;
  return BEFORE.test(context.slice(frame.end, outerStart));
}
