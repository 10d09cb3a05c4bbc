import { parseDate } from '../metadata/parse-date.ts';
import type { ArticleHints } from '../read.ts';

const ARTICLE_TYPE = /(?:Article|NewsArticle|Report|BlogPosting|LiveBlogPosting|Review)$/;
const MOST_NODES = 2000;

type Data = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD (schema.org) says of its article, and the article's body where it is given. */
export function pageData(texts: readonly string[]): ArticleHints & { readonly body: string | null } {
  const article = texts.flatMap(nodes).find((node) => types(node).some((type) => ARTICLE_TYPE.test(type)));
  if (!article) return { body: null };
  const people = list(article.author).filter((author) => !types(author).includes('Organization'));
  const agencies = [...list(article.author), ...list(article.sourceOrganization), ...list(article.provider)]
    .filter((source) => types(source).some((type) => /Organization$/.test(type)))
    .flatMap((source) => name(source) ?? []);
  return {
    title: text(article.headline) ?? text(article.name),
    outlet: list(article.publisher).map(name).find(Boolean) ?? null,
    authors: people.flatMap((author) => name(author) ?? []),
    publishedAt: iso(article.datePublished) ?? iso(article.dateCreated),
    modifiedAt: iso(article.dateModified),
    language: text(article.inLanguage),
    url:
      text(article.url) ??
      text((list(article.mainEntityOfPage)[0] as Data | undefined)?.['@id']) ??
      text(article.mainEntityOfPage),
    credits: agencies.map((agency) => `avec ${agency}`),
    body: text(article.articleBody),
  };
}

/** Every object of a JSON-LD text, graphs opened, breadth first and bounded. */
function nodes(source: string): Data[] {
  let root: unknown;
  try {
    root = JSON.parse(
      source
        .replace(/[\u0000-\u001f]+/g, ' ')
        .trim()
        .replace(/;$/, ''),
    );
  } catch {
    return [];
  }
  const queue: unknown[] = [root];
  const found: Data[] = [];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const item of value.slice(0, MOST_NODES)) queue.push(item);
    else if (typeof value === 'object' && value !== null) {
      found.push(value as Data);
      queue.push((value as Data)['@graph'], (value as Data).mainEntity);
    }
  }
  return found;
}

function types(value: unknown): string[] {
  return list((value as Data | null | undefined)?.['@type']).filter((type) => typeof type === 'string');
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function name(value: unknown): string | null {
  return text(value) ?? text((value as Data | null | undefined)?.name);
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

function iso(value: unknown): string | null {
  const date = text(value);
  return date === null ? null : parseDate(date);
}
