/** The data's way: bytes, article, extraction, resolution, store. */
import { articleFromHtml } from './article/article-from-html.ts';
import { articleFromText } from './article/article-from-text.ts';
import type { FetchedPage } from './article/fetch/fetch-page.ts';
import type { RemovedPassage } from './article/read.ts';
import { type ReadOptions, readPath } from './article/read-path.ts';
import { extract } from './extraction/extract.ts';
import type { Article } from './model/article.ts';
import type { WriteReport } from './model/batch.ts';
import type { ReferenceEntry } from './model/bodies.ts';
import { DixitError } from './model/error.ts';
import type { Extraction } from './model/extraction.ts';
import type { JobOutcome, JobRequest } from './model/job.ts';
import { isLanguage } from './model/language.ts';
import { createResolver } from './resolution/create-resolver.ts';
import type { Resolver } from './resolution/resolver.ts';
import type { Store } from './store/store.ts';

/** What became of one piece of input. */
export type IngestEvent =
  | {
      readonly kind: 'ingested';
      readonly path: string;
      readonly article: Article;
      readonly extraction: Extraction;
      readonly report: WriteReport;
    }
  /** The store holds this very text already. */
  | { readonly kind: 'unchanged'; readonly path: string; readonly article: Article }
  | {
      readonly kind: 'set-aside';
      readonly path: string;
      readonly line: number | null;
      readonly error: DixitError;
    };

export interface IngestOptions extends ReadOptions {
  /** Clock for times of recording. */
  readonly now?: () => string;
  /** Entities the user knows by several names. */
  readonly reference?: readonly ReferenceEntry[];
}

/**
 * Ingests files and folders, one article at a time, one transaction each: stopped anywhere and started again, it ends
 * with the graph an undisturbed run gives. Bad input is set aside with its reason; only a failing store throws.
 */
export async function* ingest(
  paths: readonly string[],
  store: Store,
  options: IngestOptions = {},
): AsyncGenerator<IngestEvent> {
  const now = options.now ?? (() => new Date().toISOString());
  const resolver = createResolver(store, options.reference ? { reference: options.reference } : {});
  for await (const read of readPath(paths, options)) {
    const { path, line } = read;
    if (!read.ok) {
      yield { kind: 'set-aside', path, line, error: read.error };
      continue;
    }
    try {
      yield { path, ...(await ingestArticle(read.article, store, resolver, now)) };
    } catch (error) {
      if (!(error instanceof ExtractionFailed)) throw error;
      yield { kind: 'set-aside', path, line, error: extractionFailed(path, error.cause) };
    }
  }
}

type Ingested =
  | Pick<IngestEvent & { kind: 'ingested' }, 'kind' | 'article' | 'extraction' | 'report'>
  | Pick<IngestEvent & { kind: 'unchanged' }, 'kind' | 'article'>;

/** Extracts, resolves and stores one article. Throws ExtractionFailed, and whatever the store throws. */
async function ingestArticle(
  article: Article,
  store: Store,
  resolver: Resolver,
  now: () => string,
): Promise<Ingested> {
  const [known] = await store.findNodes([article.id]);
  if (known) return { kind: 'unchanged', article };
  let extraction: Extraction;
  try {
    extraction = extract(article);
  } catch (error) {
    throw new ExtractionFailed('', { cause: error });
  }
  const batch = await resolver.resolve({ article, extraction, now: now() });
  const report = await store.write(batch);
  return { kind: 'ingested', article, extraction, report };
}

class ExtractionFailed extends Error {}

/** What one request to ingest needs besides the store. */
export interface RequestOptions {
  fetchPage(address: string, options: { readonly signal?: AbortSignal }): Promise<FetchedPage>;
  readonly signal?: AbortSignal;
  /** Told once the page is there; nothing is written before it resolves. */
  onFetched?(page: FetchedPage): Promise<void>;
  /** Runs what reads the graph and writes it, with nothing else that does so in between. */
  exclusively?<T>(work: () => Promise<T>): Promise<T>;
  readonly now?: () => string;
  /** Entities the user knows by several names. */
  readonly reference?: readonly ReferenceEntry[];
}

/** Facts refused at the gate that an outcome lists. */
const REFUSED_LISTED = 100;

/** Ingests what a request gives or names: a text, or the page at an address. Throws DixitError of input, fetching or store. */
export async function ingestRequest(
  request: JobRequest,
  store: Store,
  {
    fetchPage,
    signal,
    onFetched,
    exclusively = (work) => work(),
    now = () => new Date().toISOString(),
    reference,
  }: RequestOptions,
): Promise<JobOutcome> {
  const hints = {
    url: request.url,
    title: request.title,
    outlet: request.outlet,
    publishedAt: request.date,
    language: request.language,
  };
  let article: Article;
  if (request.text !== null) {
    ({ article } = await articleFromText(request.text, hints));
  } else {
    const page = await fetchPage(request.url ?? '', { signal });
    await onFetched?.(page);
    const read = page.type === 'text/plain' ? articleFromText : articleFromHtml;
    ({ article } = await read(page.bytes, { ...hints, url: page.url, charset: page.charset }));
  }
  const write = () => {
    signal?.throwIfAborted();
    return ingestArticle(article, store, createResolver(store, reference ? { reference } : {}), now);
  };
  const ingested = await exclusively(write).catch((error: unknown) => {
    throw error instanceof ExtractionFailed ? extractionFailed(article.title, error.cause) : error;
  });
  const extraction = ingested.kind === 'ingested' ? ingested.extraction : null;
  return {
    articleId: article.id,
    unchanged: ingested.kind === 'unchanged',
    quotes: extraction?.quotes.length ?? 0,
    assertions: extraction?.assertions.length ?? 0,
    refusedCount: extraction?.refused.length ?? 0,
    refused: extraction?.refused.slice(0, REFUSED_LISTED) ?? [],
  };
}

/** One article extracted without a store, or what was set aside. */
export type ExtractEvent =
  | {
      readonly kind: 'extracted';
      readonly path: string;
      readonly article: Article;
      readonly removed: readonly RemovedPassage[];
      readonly extraction: Extraction;
    }
  | {
      readonly kind: 'set-aside';
      readonly path: string;
      readonly line: number | null;
      readonly error: DixitError;
    };

/** Extracts files and folders without a store. */
export async function* extractAll(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ExtractEvent> {
  for await (const read of readPath(paths, options)) {
    const { path, line } = read;
    if (!read.ok) {
      yield { kind: 'set-aside', path, line, error: read.error };
      continue;
    }
    try {
      const extraction = extract(read.article);
      yield { kind: 'extracted', path, article: read.article, removed: read.removed ?? [], extraction };
    } catch (error) {
      yield { kind: 'set-aside', path, line, error: extractionFailed(path, error) };
    }
  }
}

/** Whether an article was extracted or only kept, because its language has no rules. */
export function hasRules(article: Article): boolean {
  return isLanguage(article.language);
}

function extractionFailed(path: string, cause: unknown): DixitError {
  if (cause instanceof DixitError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DixitError(
    'INPUT_MALFORMED',
    `extraction of "${path}" failed (${reason}); the article is set aside, please report it`,
    { cause },
  );
}
