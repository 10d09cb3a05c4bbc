import { DixitError } from '../model/error.ts';
import { buildArticle } from './build-article.ts';
import { decode } from './charset/decode.ts';
import { decodeReferences } from './charset/decode-references.ts';
import { repairMojibake } from './charset/repair-mojibake.ts';
import { cleanText } from './noise/clean-text.ts';
import type { ArticleHints, ReadArticle } from './read.ts';

const SHORT_LINE = 140;
const MOST_LINES = 80;
const HEAD_CHARACTERS = 20_000;
const TAIL_CHARACTERS = 6_000;

/**
 * An article from plain text, noise included: bytes of any charset, or a string. A title that is known and does not
 * open the text is put above it, so that every article's text begins with its headline.
 * @param name what errors call it
 * @throws DixitError INPUT_EMPTY, INPUT_NO_TEXT
 */
export async function articleFromText(
  source: Uint8Array | string,
  hints: ArticleHints = {},
  name: string = hints.file ?? hints.url ?? 'the text',
): Promise<ReadArticle> {
  const raw = decodeReferences(
    typeof source === 'string' ? repairMojibake(source.toWellFormed()) : decode(source, hints),
  );
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
  return buildArticle(clean, linesAround(raw, clean.title), hints);
}

/**
 * Short lines of a text where bylines, dates and credits stand: from the headline down first, then those above it (a
 * page's head may show today's date), then those at the end.
 */
export function linesAround(text: string, title: string | null): string[] {
  const lines = text
    .slice(0, HEAD_CHARACTERS)
    .split(/[\r\n]+/)
    .map((line) => line.trim());
  let last = title === null ? 0 : Number.NEGATIVE_INFINITY;
  const head = lines
    .slice(0, MOST_LINES * 2)
    .map((line, i) => {
      if (line === title) last = i;
      // A page may show its title above a menu with today's date, and again above the text: the nearest to one leads.
      return { line, rank: Number.isFinite(last) ? i - last : MOST_LINES * 2 + i };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ line }) => line);
  const tail = text
    .slice(Math.max(0, text.length - TAIL_CHARACTERS))
    .split(/[\r\n]+/)
    .slice(-MOST_LINES)
    .map((line) => line.trim());
  return [...new Set([...head, ...tail])].filter((line) => line !== '' && line.length <= SHORT_LINE);
}
