import { DixitError } from '../model/error.ts';
import { articleFromHtml } from './article-from-html.ts';
import { articleFromText } from './article-from-text.ts';
import type { ArticleHints, ReadArticle } from './read.ts';

const SHOWN = 60;

/**
 * An article from one object of a JSON file or line: `{url, title, text | html, publishedAt, modifiedAt, outlet,
 * author | authors, language, credits, supersedes | corrects}`, all optional but one of text and html. Names in snake
 * case and a few common ones (`body`, `content`, `date`, `source`) are understood too.
 * @throws DixitError INPUT_MALFORMED, and those of the text or page within
 */
export async function articleFromJson(
  value: unknown,
  hints: ArticleHints = {},
  name: string = hints.file ?? 'the JSON',
): Promise<ReadArticle> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DixitError(
      'INPUT_MALFORMED',
      `"${name}" holds ${JSON.stringify(value)?.slice(0, SHOWN)}; an article is an object with "text" or "html"`,
    );
  }
  const fields = new Map(Object.entries(value as Record<string, unknown>));
  const string = (...keys: string[]): string | null => {
    for (const key of keys) {
      const field = fields.get(key);
      if (field === undefined || field === null || field === '') continue;
      if (typeof field === 'number' && /date|published|modified|time/i.test(key)) return epoch(field);
      if (typeof field === 'string') return field;
      if (key === 'outlet' || key === 'source' || key === 'publisher') {
        const inner = (field as { name?: unknown }).name;
        if (typeof inner === 'string') return inner;
      }
      const shown = JSON.stringify(field)?.slice(0, SHOWN);
      throw new DixitError('INPUT_MALFORMED', `"${name}" gives "${key}" as ${shown}; it must be a string`);
    }
    return null;
  };
  const all: ArticleHints = {
    ...hints,
    url: string('url', 'link', 'canonicalUrl') ?? hints.url ?? null,
    title: string('title', 'headline') ?? hints.title ?? null,
    outlet: string('outlet', 'publisher', 'source', 'site') ?? hints.outlet ?? null,
    authors: strings(fields.get('authors') ?? fields.get('author') ?? fields.get('byline')),
    publishedAt: string('publishedAt', 'published_at', 'datePublished', 'published', 'date') ?? null,
    modifiedAt: string('modifiedAt', 'modified_at', 'dateModified', 'updated') ?? null,
    language: string('language', 'lang') ?? hints.language ?? null,
    supersedes: string('supersedes', 'corrects') ?? null,
    ...(fields.has('credits') ? { credits: strings(fields.get('credits')) } : {}),
  };
  const html = string('html');
  if (html !== null) return articleFromHtml(html, all, name);
  const text = string('text', 'body', 'content', 'articleBody', 'article');
  if (text === null) {
    throw new DixitError(
      'INPUT_MALFORMED',
      `"${name}" holds an object without "text" or "html"; one of them is needed`,
    );
  }
  return articleFromText(text, all, name);
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    if (typeof item === 'string') return item.trim() === '' ? [] : [item];
    const inner = (item as { name?: unknown } | null | undefined)?.name;
    return typeof inner === 'string' ? [inner] : [];
  });
}

/** Unix time in seconds or milliseconds. */
function epoch(value: number): string | null {
  const date = new Date(Math.abs(value) < 1e11 ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
