import type { Span } from '../../../model/span.ts';

/**
 * Paragraphs with the lines of hard-wrapped text joined: a line that ends without a stop and is followed, after a
 * single line break, by a lower-case letter goes on in the next.
 */
export function unwrap(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last && goesOn(text, last, paragraph))
      joined[joined.length - 1] = { start: last.start, end: paragraph.end };
    else joined.push(paragraph);
  }
  return joined;
}

const LONGEST_BREAK = 4;

function goesOn(text: string, last: Span, next: Span): boolean {
  if (next.start - last.end > LONGEST_BREAK || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 2)))
    return false;
  const between = text.slice(last.end, next.start);
  return (
    between.indexOf('\n') === between.lastIndexOf('\n') &&
    /[\p{L}\p{N},’'-]$/u.test(text.slice(last.end - 2, last.end))
  );
}
