import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article } from '../model/article.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { contentId } from '../model/id.ts';
import { collapse } from './html/block.ts';
import { canonicalUrl, hostOf } from './metadata/canonical-url.ts';
import { detectLanguage } from './metadata/detect-language.ts';
import { findAuthors, splitAuthors } from './metadata/find-authors.ts';
import { findCredits } from './metadata/find-credits.ts';
import { findDates } from './metadata/find-dates.ts';
import { parseDate } from './metadata/parse-date.ts';
import type { CleanText } from './noise/clean-text.ts';
import type { ArticleHints, ReadArticle } from './read.ts';

const TITLE_CHARACTERS = 300;
const FALLBACK_TITLE_CHARACTERS = 100;

/**
 * An article from its clean text, from what the caller knows (`hints`, which win), from what the page says of itself
 * (`page`), and from the short lines around the text.
 * @param lines bylines, datelines and signatures of the page, cut or not
 */
export async function buildArticle(
  clean: CleanText,
  lines: readonly string[],
  hints: ArticleHints,
  page: ArticleHints = {},
): Promise<ReadArticle> {
  const { text } = clean;
  const language = await detectLanguage(text, hints.language ?? page.language);
  const url = canonicalUrl(hints.url) ?? canonicalUrl(page.url);
  const file = hints.file ?? null;
  // American pages are the ones that put the month first; an English page with a British or French host is not one.
  const order =
    language === 'en' && !/\.(?:uk|ie|au|nz|in|za|fr|eu)$/.test(hostOf(url) ?? '') ? 'mdy' : 'dmy';
  const dates = findDates(lines, order);
  const authors = splitAuthors([
    ...(hints.authors ?? []),
    ...(hints.authors?.length ? [] : (page.authors ?? [])),
  ]);
  const date = (value: string | null | undefined) => (value ? parseDate(value, order) : null);
  const article: Article = {
    id: contentId('Article', url ?? (file === null ? '' : basename(file)), sha256(text)),
    url,
    file,
    title: collapse(hints.title || page.title || clean.title || opening(text))
      .slice(0, TITLE_CHARACTERS)
      .trim()
      .toWellFormed(),
    outlet: collapse(hints.outlet || page.outlet || '') || hostOf(url),
    authors: (authors.length > 0 ? authors : findAuthors(lines)).map(collapse),
    publishedAt: date(hints.publishedAt) ?? date(page.publishedAt) ?? dates.published,
    modifiedAt: date(hints.modifiedAt) ?? date(page.modifiedAt) ?? dates.modified,
    language,
    text,
    fingerprint: fingerprint(text),
    credits: (hints.credits ?? findCredits(text, [...lines, ...(page.credits ?? [])])).map(collapse),
    supersedes: hints.supersedes ?? page.supersedes ?? null,
  };
  return { article, removed: clean.removed };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A text without headline goes by its first words. */
function opening(text: string): string {
  const first = text.slice(0, 400).split('\n')[0]!;
  if (first.length <= FALLBACK_TITLE_CHARACTERS) return first;
  const cut = first.lastIndexOf(' ', FALLBACK_TITLE_CHARACTERS);
  return `${first.slice(0, cut > 40 ? cut : FALLBACK_TITLE_CHARACTERS)}…`;
}
