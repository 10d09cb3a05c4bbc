import { fold, foldedWords } from '../../model/fold.ts';
import { canonicalUrl } from '../metadata/canonical-url.ts';
import { parseDate } from '../metadata/parse-date.ts';
import type { ArticleHints } from '../read.ts';
import { collapse } from './block.ts';

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop=datePublished]',
  'meta[name=pubdate]',
  'meta[name=publishdate]',
  'meta[name="publish-date"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="dcterms.created"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date"]',
  'meta[name=date]',
  '[itemprop=datePublished][datetime]',
  '[itemprop=datePublished][content]',
  'time[pubdate][datetime]',
];
const MODIFIED = [
  'meta[property="article:modified_time"]',
  'meta[property="og:updated_time"]',
  'meta[itemprop=dateModified]',
  'meta[name="last-modified"]',
  'meta[name=lastmod]',
  '[itemprop=dateModified][datetime]',
];
const AUTHORS = [
  'meta[name=author]',
  'meta[property="article:author"]',
  'meta[name="dc.creator"]',
  'meta[name="DC.creator"]',
  'meta[name="parsely-author"]',
  'meta[name="sailthru.author"]',
];
const AUTHOR_ELEMENTS =
  '[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author], .author-name, .byline a';
const OUTLETS = [
  'meta[property="og:site_name"]',
  'meta[name="application-name"]',
  'meta[name="dc.publisher"]',
];
const AROUND =
  'time, [class*=byline], [class*=author], [class*=auteur], [class*=date], [class*=publi], [class*=signature], [class*=source], [class*=credit], [class*=meta], address';
const MOST_AROUND = 60;
const LONGEST_LINE = 160;

/**
 * What a page's head and bylines say of its article. `data` is what its JSON-LD says; `address` is where the page was
 * found, if known: relative addresses count from there, else from the address the page gives itself.
 */
export function pageMetadata(
  document: Document,
  data: ArticleHints,
  address: string | null = null,
): { page: ArticleHints; lines: string[] } {
  const meta = (selectors: readonly string[]): string | null => {
    for (const selector of selectors) {
      for (const element of document.querySelectorAll(selector)) {
        const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? '';
        if (value.trim() !== '') return collapse(value);
      }
    }
    return null;
  };
  const date = (selectors: readonly string[]) => parseDate(meta(selectors) ?? '');
  const shared = canonicalUrl(meta(['meta[property="og:url"]']), address);
  const link = (rel: string) => document.querySelector(`link[rel~="${rel}"]`)?.getAttribute('href') ?? null;
  const url = canonicalUrl(link('canonical'), address ?? shared) ?? shared ?? canonicalUrl(data.url, address);
  const base =
    canonicalUrl(document.querySelector('base[href]')?.getAttribute('href'), address ?? url) ??
    address ??
    url;
  const authors = [...document.querySelectorAll(AUTHORS.join(', '))].map(
    (element) => element.getAttribute('content') ?? '',
  );
  const bylines = [...document.querySelectorAll(AUTHOR_ELEMENTS)]
    .slice(0, 10)
    .map(textOf)
    .filter((name) => name.length <= 80);
  const lines = [...document.querySelectorAll(AROUND)]
    .slice(0, MOST_AROUND)
    .map(textOf)
    .filter((line) => line.length <= LONGEST_LINE);
  const outlet = data.outlet ?? meta(OUTLETS) ?? outletInTitle(document);
  const firstTime = document.querySelector(
    'article time[datetime], main time[datetime], header time[datetime], time[datetime]',
  );
  const known = data.authors?.length ? data.authors : authors.filter((author) => !/^https?:/.test(author));
  return {
    lines: [...lines, ...authors],
    page: {
      ...data,
      url,
      title: findTitle(
        document,
        data.title ?? null,
        meta(['meta[property="og:title"]', 'meta[name="twitter:title"]']),
        outlet,
      ),
      outlet,
      authors: known.length > 0 ? known : bylines,
      publishedAt:
        data.publishedAt ?? date(PUBLISHED) ?? parseDate(firstTime?.getAttribute('datetime') ?? ''),
      modifiedAt: data.modifiedAt ?? date(MODIFIED),
      language:
        document.documentElement?.getAttribute('lang') ??
        data.language ??
        meta(['meta[property="og:locale"]', 'meta[name=language]']),
      supersedes: canonicalUrl(link('predecessor-version'), base),
    },
  };
}

/** The headline as readers see it (h1), where the head's titles agree with it; else theirs, without the outlet's name. */
function findTitle(
  document: Document,
  headline: string | null,
  shared: string | null,
  outlet: string | null,
): string | null {
  const headings = headingsOf(document);
  const announced = [headline, shared, textOf(document.querySelector('title'))]
    .filter((title) => title !== null && title !== '')
    .map((title) => withoutOutlet(title!, outlet));
  for (const heading of headings) {
    if (announced.length === 0 || announced.some((title) => agree(title, heading))) return heading;
  }
  const article = document.querySelector('article h1, main h1');
  return announced[0] ?? (article ? textOf(article) : (headings[0] ?? null));
}

function headingsOf(document: Document): string[] {
  return [...document.querySelectorAll('h1')]
    .map(textOf)
    .filter((text) => text.length >= 3 && text.length <= 300);
}

/** Half of the shorter's words and a third of the longer's: a section's name within a title is too little. */
function agree(left: string, right: string): boolean {
  const lengths = [foldedWords(left).length, foldedWords(right).length];
  const shared = overlap(left, right) * Math.min(...lengths);
  return shared >= Math.min(...lengths) / 2 && shared >= Math.max(...lengths) / 3;
}

/** Share of the words of the shorter text that the other has. */
function overlap(left: string, right: string): number {
  const [a, b] = [new Set(foldedWords(left)), new Set(foldedWords(right))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** "Le port rouvre - Le Courrier" to "Le port rouvre", where what follows the last dash is the outlet, or short. */
function withoutOutlet(title: string, outlet: string | null): string {
  const match = /^(.{10,})\s[|–—-]\s([^|–—]{2,40})$/.exec(title);
  if (!match) return title;
  const known = outlet !== null && fold(match[2]!).includes(fold(outlet).slice(0, 20));
  return known || match[2]!.split(/\s+/).length <= 3 ? match[1]!.trim() : title;
}

/** The part of the page's title that its headline has not: "Le Courrier : le port rouvre", "Port reopens | The Ledger". */
function outletInTitle(document: Document): string | null {
  const parts = textOf(document.querySelector('title'))
    .split(/\s[|–—:-]\s|:\s|\s»\s/)
    .map((part) => part.trim());
  const heading = headingsOf(document)[0];
  if (heading === undefined || parts.length < 2 || !parts.some((part) => overlap(part, heading) >= 0.5))
    return null;
  const rest = [parts[0]!, parts.at(-1)!].filter((part) => overlap(part, heading) < 0.34);
  return rest.length === 1 && /^\p{Lu}/u.test(rest[0]!) && rest[0]!.split(/\s+/).length <= 6
    ? rest[0]!
    : null;
}

function textOf(element: Element | null): string {
  return element ? collapse(element.textContent ?? '') : '';
}
