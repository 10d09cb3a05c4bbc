/**
 * How deep a document's braces, brackets and parentheses stand in one another. The parser and the rules after it call
 * themselves for each level, and a few thousand tokens nested without end would exhaust their stack; so levels are
 * counted before, in one walk over the text that knows strings and comments only.
 */
export function nestingOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of source.matchAll(MARKS)) {
    if (mark === '{' || mark === '[' || mark === '(') deepest = Math.max(deepest, ++depth);
    else if (mark === '}' || mark === ']' || mark === ')') depth--;
  }
  return deepest;
}

/** Block strings, strings and comments as wholes, so that braces within them do not count; then the marks themselves. */
const MARKS = /"""(?:[^"\\]|\\.|"(?!""))*(?:"""|$)|"(?:[^"\\\r\n]|\\.)*"?|#[^\r\n]*|[{}[\]()]/gs;
