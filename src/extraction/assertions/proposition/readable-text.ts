import type { Span } from '../../../model/span.ts';
import { evenSpaces } from '../../lib/even-spaces.ts';
import type { AssertionContext } from '../statement.ts';

/** Replaces the words at a span; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** The content's words with edits applied, white space evened, stray marks at the ends dropped, a capital in front. */
export function readableText(
  { analysis }: AssertionContext,
  content: readonly Span[],
  edits: readonly Edit[],
  lead: string,
): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces = content.map(({ start, end }) => {
    let piece = '';
    let at = start;
    for (const edit of ordered) {
      if (edit.start < at || edit.end > end || edit.start > end) continue;
      piece += analysis.text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return piece + analysis.text.slice(at, end);
  });
  const text = evenSpaces(lead + pieces.join(' '))
    .replace(/^[\s,;:–—-]+/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .trim();
  const balanced = dropStrayMarks(text);
  return balanced.charAt(0).toUpperCase() + balanced.slice(1);
}

/** A statement cut out of a longer quotation may keep one mark of a pair. */
function dropStrayMarks(text: string): string {
  let result = text;
  for (const [open, close] of ['«»', '“”'] as const) {
    if (!result.includes(open!) && !result.includes(close!)) continue;
    const opened = result.split(open!).length - 1;
    const closed = result.split(close!).length - 1;
    if (opened === closed + 1 && result.lastIndexOf(open!) > result.lastIndexOf(close!)) {
      const at = result.lastIndexOf(open!);
      result = `${result.slice(0, at)}${result.slice(at + 1)}`;
    } else if (closed === opened + 1 && (result.indexOf(close!) < result.indexOf(open!) || opened === 0)) {
      const at = result.indexOf(close!);
      result = `${result.slice(0, at)}${result.slice(at + 1)}`;
    }
  }
  if (result.lastIndexOf('(') > result.lastIndexOf(')')) result = `${result})`;
  return evenSpaces(result).trim();
}
