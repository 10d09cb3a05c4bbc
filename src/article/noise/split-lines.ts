import { partGlued } from './part-glued.ts';

/** Widest column at which texts are hard-wrapped; longer lines are paragraphs. */
const WIDEST_COLUMN = 130;
const NARROWEST_COLUMN = 45;
/** Line breaks needed before a layout is judged, and the share of them that must look like wrapping. */
const LEAST_BREAKS = 4;
const WRAPPED_SHARE = 0.75;
const BLANKS = /[ \t]{2}/;

/**
 * Lines of a plain text, empty ones left out. Web text has one paragraph a line; a hard-wrapped text (an agency's
 * wire, an e-mail) has its broken lines joined by one space, with a paragraph ending at an empty line, an indent, or a
 * line that had room for the next word and ends a sentence. Paragraphs that were run together are set apart again.
 */
export function splitLines(text: string): string[] {
  const lines = text.split('\n').map(tidy);
  const width = wrapWidth(lines);
  if (width === null) return joinBroken(lines).flatMap(partGlued);
  const paragraphs: string[] = [];
  let open = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const trimmed = line.trim();
    if (trimmed === '') {
      open = false;
      continue;
    }
    const indented = /^(?:\t| {2,})\S/.test(line) && !/^(?:\t| {2,})\S/.test(lines[i - 1] ?? '');
    // An agency's note on its desk stands in brackets on lines of its own.
    const note = /^\(.*\)$/.test(trimmed) && /[.!?…»”"]$/.test(lines[i - 1]?.trim() ?? '');
    if (open && !indented && !note) paragraphs[paragraphs.length - 1] += ` ${trimmed}`;
    else paragraphs.push(trimmed);
    open = isFull(line, lines[i + 1] ?? '', width) || !/[.!?…:»”"]$/.test(trimmed);
  }
  return paragraphs;
}

/** Shortest line that is taken to break off within a sentence. */
const LEAST_BROKEN = 30;
const CAPITALS = /(?<!\p{L})\p{Lu}{2,}$/u;
const PICTURE = /^(?:(?:an?|the|une?)\s)?(?:image|photo|illustration|picture|drawing|vidéo|video)s?\s/i;
/** "modifié le 8 avril", "updated at 9 am": a line of the page's head. */
const STAMP =
  /^(?:modifié|publié|posté|créé|mise?\sà\sjour|actualisé|updated|published|posted|last\s(?:updated|modified))(?=[\s:]).{0,60}\d/i;
const MIDDLE = /[\p{L}\p{N},’'-]$/u;

/**
 * One paragraph a line, but for lines that break off within a sentence: no stop at the end, and the next, without an
 * empty line between, goes on in lower case. Where a block has such a break, its lines that end with a lower-case word
 * go on before a capital too (a name may be broken in two).
 */
function joinBroken(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let last = '';
  let wrapped = false;
  for (const line of lines) {
    const text = line.trim();
    if (text === '') {
      wrapped = false;
      last = '';
      continue;
    }
    // "… COURTESY OF JO HALE", "image of a wing": captions and their like are no broken prose.
    const breaks =
      last.length >= LEAST_BROKEN && MIDDLE.test(last) && !CAPITALS.test(last) && !PICTURE.test(text);
    // No column is so wide: what stands beside such a line is a heading or paragraph of its own.
    if (text.length > WIDEST_COLUMN || last.length > WIDEST_COLUMN) wrapped = false;
    const goesOn =
      breaks && !STAMP.test(text) && (/^\p{Ll}/u.test(text) || (wrapped && /^[\p{Lu}\p{N}«“"]/u.test(text)));
    if (goesOn) {
      paragraphs[paragraphs.length - 1] += ` ${text}`;
      wrapped = text.length <= WIDEST_COLUMN && last.length <= WIDEST_COLUMN;
    } else paragraphs.push(text);
    last = text;
  }
  return paragraphs;
}

/** Column at which the text is wrapped, or null where it is not. */
function wrapWidth(lines: readonly string[]): number | null {
  let width = 0;
  for (const line of lines) {
    if (line.length > WIDEST_COLUMN) return null;
    width = Math.max(width, line.length);
  }
  if (width < NARROWEST_COLUMN) return null;
  let breaks = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i]!.trim() === '' || lines[i + 1]!.trim() === '') continue;
    breaks++;
    if (isFull(lines[i]!, lines[i + 1]!, width)) wrapped++;
  }
  return breaks >= LEAST_BREAKS && wrapped >= breaks * WRAPPED_SHARE ? width : null;
}

/** The next line's first word would not have fitted (with three columns' grace for ragged editors). */
function isFull(line: string, next: string, width: number): boolean {
  const first = /^\s*(\S*)/.exec(next)![1]!;
  return first !== '' && line.trimEnd().length + 1 + first.length > width - 3;
}

/** Runs of plain spaces become one; no-break and thin spaces stay. */
function tidy(line: string): string {
  return (BLANKS.test(line) ? line.replace(/(\S)[ \t]{2,}/g, '$1 ') : line).trimEnd();
}
