import type { Mark } from './mark.ts';
import { isDigitAt, isLetterAt, isSpaceAt, isStopAt, opensAfter } from './neighbours.ts';

/** Every character or pair that can be a quotation mark other than a lone single one. */
const CANDIDATE = /[«»“”„‟"＂❝❞″‹›]|''|``|’’|‘’|‘‘|<<|>>/g;

/**
 * Guillemets, angles and double marks of a text in order, each with its side: by its form where that tells, by its
 * neighbours where it does not. Marks of measure (6'2", a 55" screen) are left out. Linear.
 */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const exchanged = hasExchangedMarks(text);
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    let start = match.index;
    let end = start + match[0].length;
    // Three apostrophes: a single mark beside a double one; which comes first depends on the side of the word.
    if (match[0] === "''" && text[end] === "'" && !isSpaceAt(text, start - 1)) {
      start += 1;
      end += 1;
      CANDIDATE.lastIndex = end;
    }
    const mark = markOf(text, match[0], start, end);
    if (!mark) continue;
    const free = exchanged && /[“”]/.test(match[0]) && sideOf(text, start, end) === 'either';
    marks.push(free ? { ...mark, side: 'either' } : mark);
  }
  return marks;
}

function markOf(text: string, form: string, start: number, end: number): Mark | null {
  switch (form) {
    case '«':
    case '<<':
      // Editors that guess the side of a typed mark set it where the closing one belongs: « so« , he wrote.
      return { start, end, family: 'guillemet', straight: false, side: turnedSide(text, start, end) };
    case '»':
    case '>>':
      return { start, end, family: 'guillemet', straight: false, side: 'close' };
    case '‹':
      return { start, end, family: 'angle', straight: false, side: 'open' };
    case '›':
      return { start, end, family: 'angle', straight: false, side: 'close' };
    case '„':
    case '‟':
    case '❝':
    case '``':
    case '‘‘':
      return { start, end, family: 'double', straight: false, side: 'open' };
    case '❞':
      return { start, end, family: 'double', straight: false, side: 'close' };
    case '“':
      // Closes in the German manner („ “) and where an editor turned the wrong way: “so“.
      return {
        start,
        end,
        family: 'double',
        straight: false,
        side: sideOf(text, start, end) === 'close' ? closingSide(text, end) : 'open',
      };
    case '”':
    case '’’':
      // Opens in the Swedish manner: ”so”.
      return {
        start,
        end,
        family: 'double',
        straight: false,
        side:
          sideOf(text, start, end) === 'open' || introduces(text, start, end) || beginsGlued(text, start, end)
            ? 'either'
            : 'close',
      };
    // Two single marks, the first typed as an opening one: ‘’so’’.
    case '‘’':
      return { start, end, family: 'double', straight: false, side: sideOf(text, start, end) };
    default: {
      if (form === "''" && isLetterAt(text, start - 1) && isLetterAt(text, end)) return null; // l''homme
      const side = sideOf(text, start, end);
      // 55" after a digit is a measure unless something is open: the pairing knows, see `measure`.
      return { start, end, family: 'double', straight: true, side };
    }
  }
}

/**
 * Il craint ” une guerre “ et ” la faim “: a text whose first curly mark is a closing one among blanks, and where no opening
 * one touches a word. There both stand on either side.
 */
function hasExchangedMarks(text: string): boolean {
  const first = text.search(/[“”]/);
  if (first < 0 || text[first] !== '”' || !isSpaceAt(text, first - 1) || !isSpaceAt(text, first + 1))
    return false;
  return !/“[\p{L}\p{N}]/u.test(text);
}

/** The skipper said,” We lost the mast: a mark turned the wrong way after a word of saying. */
function introduces(text: string, start: number, end: number): boolean {
  return (
    /\s(?:said|says|added|adds|replied|asked|told \p{L}{2,12}),$/u.test(
      text.slice(Math.max(0, start - 24), start),
    ) && /^\s\p{Lu}/u.test(text.slice(end, end + 3))
  );
}

/** "… in Leith.”I was a fool”, he said": the break between two paragraphs was lost before the mark. */
function beginsGlued(text: string, start: number, end: number): boolean {
  return '.!?…'.includes(text[start - 1] ?? ' ') && /^[\p{Lu}\p{N}(…]/u.test(text.slice(end, end + 2));
}

/** Side of an opening guillemet that stands right behind a word or stop: closing where a stop or a small letter follows. */
function turnedSide(text: string, start: number, end: number): Mark['side'] {
  const before = text[start - 1] ?? ' ';
  if (!isLetterAt(text, start - 1) && !isDigitAt(text, start - 1) && !'.!?…'.includes(before)) return 'open';
  if (!isSpaceAt(text, end) && !isStopAt(text, end)) return 'open';
  const side = closingSide(text, end);
  return side === 'close' || /^\s*(?:\p{Ll}|[–—]|$)/u.test(lineAfter(text, end)) ? side : 'open';
}

/** A mark that looks closing but has the form of an opening one: surely closing where a stop comes next. */
function closingSide(text: string, end: number): Mark['side'] {
  return /^[^\S\n]?[,.;:!?)\]](?!\.)/.test(lineAfter(text, end)) ? 'close' : 'either';
}

/** The next few characters of the line. */
function lineAfter(text: string, end: number): string {
  const after = text.slice(end, end + 4);
  const line = after.indexOf('\n');
  return line < 0 ? after : after.slice(0, line);
}

/** Side of a mark by its neighbours: a blank before and a word after opens, the reverse closes. */
export function sideOf(text: string, start: number, end: number): Mark['side'] {
  const blankBefore = isSpaceAt(text, start - 1);
  const blankAfter = isSpaceAt(text, end);
  if (blankBefore && !blankAfter) return isStopAt(text, end) && !isEllipsisAt(text, end) ? 'close' : 'open';
  if (!blankBefore && blankAfter)
    return opensAfter(text, start - 1) && !isDash(text, start - 1) ? 'open' : 'close';
  if (blankBefore) return start === 0 ? 'open' : end >= text.length ? 'close' : 'either';
  if (opensAfter(text, start - 1)) return 'open';
  if (isStopAt(text, end)) return 'close';
  if (isApostropheAt(text, start - 1) && isLetterAt(text, start - 2)) return 'open'; // d'"urgence"
  return 'either';
}

/** True where a straight mark stands right after a figure: inches or seconds, if nothing is open. */
export function isMeasure(text: string, mark: Mark): boolean {
  return mark.straight && isDigitAt(text, mark.start - 1);
}

function isEllipsisAt(text: string, index: number): boolean {
  return text[index] === '…' || (text[index] === '.' && text[index + 1] === '.');
}

function isDash(text: string, index: number): boolean {
  return '—–―-'.includes(text[index] ?? ' ');
}

function isApostropheAt(text: string, index: number): boolean {
  const character = text[index];
  return character === "'" || character === '’';
}
