import { DixitError } from '../model/error.ts';
import { buildArticle } from './build-article.ts';
import { decode } from './charset/decode.ts';
import { decodeReferences } from './charset/decode-references.ts';
import { repairMojibake } from './charset/repair-mojibake.ts';
import { cleanText } from './noise/clean-text.ts';
import type { ArticleHints, ReadArticle } from './read.ts';

const SHORT_LINE = 140;
const LINES_AROUND = 60;

/**
 * An article from plain text, noise included: bytes of any charset, or a string. A title that is known and does not
 * open the text is put above it, so that every article's text begins with its headline.
 * @throws DixitError INPUT_EMPTY, INPUT_NO_TEXT
 */
export async function articleFromText(
  source: Uint8Array | string,
  hints: ArticleHints = {},
): Promise<ReadArticle> {
  const raw = decodeReferences(typeof source === 'string' ? repairMojibake(source) : decode(source, hints));
  const name = hints.file ?? hints.url ?? 'the text';
  if (raw.trim() === '')
    throw new DixitError('INPUT_EMPTY', `"${name}" is empty; give a file with an article's text`);
  const title = hints.title?.trim() || null;
  const opens = title === null || raw.trimStart().startsWith(title);
  const clean = cleanText(opens ? raw : `${title}\n\n${raw}`, title);
  if (!/\p{L}{2}/u.test(clean.text)) {
    throw new DixitError(
      'INPUT_NO_TEXT',
      `"${name}" has no article text: nothing but page furniture was found in it`,
    );
  }
  return buildArticle(clean, linesAround(raw), hints);
}

/** Short lines at either end of a text, where bylines, dates and credits stand. */
export function linesAround(text: string): string[] {
  const lines = text.slice(0, 20_000).split(/[\r\n]+/);
  const last = text.length > 20_000 ? text.slice(-20_000).split(/[\r\n]+/) : lines;
  const head = lines.slice(0, LINES_AROUND);
  const tail =
    last === lines
      ? lines.slice(Math.max(LINES_AROUND, lines.length - LINES_AROUND))
      : last.slice(-LINES_AROUND);
  return [...head, ...tail]
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= SHORT_LINE);
}
