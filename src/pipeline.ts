/**
 * The data's way: bytes, article, extraction, resolution, store.
 *
 * Above 300 lines: the only place that puts these together.
 */
import { setImmediate } from 'node:timers/promises';
import { articleFromHtml } from './article/article-from-html.ts';
import { articleFromText } from './article/article-from-text.ts';
import type { FetchedPage } from './article/fetch/fetch-page.ts';
import type { RemovedPassage } from './article/read.ts';
import { type ReadOptions, readPath } from './article/read-path.ts';
import { extract } from './extraction/extract.ts';
import type { Article } from './model/article.ts';
import type { GraphBatch, WriteReport } from './model/batch.ts';
import type { ReferenceEntry } from './model/bodies.ts';
import { DixitError } from './model/error.ts';
import type { Extraction } from './model/extraction.ts';
import type { JobOutcome, JobRequest } from './model/job.ts';
import { isLanguage } from './model/language.ts';
import { createResolver, createResolvers } from './resolution/create-resolver.ts';
import type { ResolutionInput, Resolver } from './resolution/resolver.ts';
import { PendingGraph } from './store/joined/pending-graph.ts';
import type { Store } from './store/store.ts';

/** What became of one piece of input. */
export type IngestEvent =
  | {
      readonly kind: 'ingested';
      readonly path: string;
      readonly article: Article;
      readonly extraction: Extraction;
      /** Of the transaction the article was written in, with others where several are written together. */
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
  /** Articles written in one transaction: by default 32 in Neo4j, where each statement is a round trip, and 8 in SQLite. */
  readonly together?: number;
}

const TOGETHER = { neo4j: 32, sqlite: 8 } as const;
/** Characters of text that fill a transaction, however few the articles. */
const FULL = 400_000;

/**
 * Ingests files and folders, a few articles at a time, one transaction for these: stopped anywhere and started again, it
 * ends with the graph an undisturbed run gives. Bad input is set aside with its reason; only a failing store throws.
 */
export async function* ingest(
  paths: readonly string[],
  store: Store,
  options: IngestOptions = {},
): AsyncGenerator<IngestEvent> {
  const { now = () => new Date().toISOString(), reference } = options;
  const work = { store, now, resolvers: createResolvers(reference ? { reference } : {}) };
  const groups = groupsOf(readPath(paths, options), options.together ?? TOGETHER[store.backend]);
  let next = readAhead(groups, work);
  try {
    for (;;) {
      const group = await next;
      if (!group) return;
      next = readAhead(groups, work);
      // It is waited for when its turn has come, or at the end.
      next.catch(() => {});
      yield* ingestTogether(group, work);
    }
  } finally {
    await next.catch(() => {});
    await groups.return(undefined);
  }
}

/** What ingesting articles takes beside the articles. */
interface IngestWork {
  readonly store: Store;
  readonly now: () => string;
  readonly resolvers: ReturnType<typeof createResolvers>;
}

/** What is written in one transaction. */
async function* groupsOf(
  inputs: ReturnType<typeof readPath>,
  together: number,
): AsyncGenerator<Waiting[], undefined> {
  let group: Waiting[] = [];
  let characters = 0;
  for await (const read of inputs) {
    const { path, line } = read;
    if (read.ok) {
      const { article } = read;
      let extraction: Extraction | undefined;
      group.push({ path, line, article, extraction: () => (extraction ??= extract(article)) });
      characters += article.text.length;
    } else group.push({ kind: 'set-aside', path, line, error: read.error });
    if (group.length < together && characters < FULL) continue;
    yield group;
    group = [];
    characters = 0;
  }
  if (group.length > 0) yield group;
}

/**
 * The next group, with what needs no other article done already: read and extracted while the group before it is written,
 * when a server works and we would wait. Pauses between articles, so that the server's answers are heard.
 */
async function readAhead(
  groups: AsyncGenerator<Waiting[], undefined>,
  { store, resolvers }: IngestWork,
): Promise<Waiting[] | null> {
  const { value: group } = await groups.next();
  if (!group) return null;
  const articles = group.flatMap((one) => ('kind' in one ? [] : [one]));
  const known = await store.findNodes(articles.map(({ article }) => article.id));
  for (const [at, { article, extraction }] of articles.entries()) {
    if (known[at]) continue;
    try {
      resolvers.formsOf(article, extraction());
    } catch {
      // Said of the article when its turn has come.
    }
    await setImmediate();
  }
  return group;
}

/** An article to be ingested, or what is to be said of one that could not be read. */
type Waiting = Extract<IngestEvent, { kind: 'set-aside' }> | ReadArticle;
interface ReadArticle {
  readonly path: string;
  readonly line: number | null;
  readonly article: Article;
  /** What is extracted of it, once however often it is asked for; throws what extraction throws. */
  readonly extraction: () => Extraction;
}

/** Ingests articles in one transaction; where that fails for another reason than the store's, one after another. */
async function* ingestTogether(waiting: readonly Waiting[], work: IngestWork): AsyncGenerator<IngestEvent> {
  if (waiting.length > 1) {
    try {
      return yield* await ingestAsOne(waiting, work);
    } catch (error) {
      if (isFailureOfStore(error)) throw error;
    }
  }
  for (const one of waiting) {
    if ('kind' in one) yield one;
    else {
      try {
        yield* await ingestAsOne([one], work);
      } catch (error) {
        if (!(error instanceof DixitError) || isFailureOfStore(error)) throw error;
        yield { kind: 'set-aside', path: one.path, line: one.line, error };
      }
    }
  }
}

/** Each article is resolved against what the ones before it leave; then all are written. Nothing is said before that. */
async function ingestAsOne(
  waiting: readonly Waiting[],
  { store, now, resolvers }: IngestWork,
): Promise<IngestEvent[]> {
  const view = waiting.length > 1 ? new PendingGraph(store) : store;
  const resolver = resolvers.over(view);
  const known = await view.findNodes(waiting.flatMap((one) => ('kind' in one ? [] : [one.article.id])));
  const stored = new Set(known.flatMap((node) => node?.id ?? []));
  const steps = waiting.map((one) => ('kind' in one ? one : extracted(one, stored, now)));
  const inputs = steps.flatMap((step) => ('input' in step ? [step.input] : []));
  if (inputs.length > 1) await resolver.prepare(inputs);
  let batch: GraphBatch = {};
  for (const { article, ...input } of inputs) {
    batch = await resolver.resolve({ article, ...input });
    if (view instanceof PendingGraph) await view.add(batch);
  }
  const report =
    inputs.length > 0
      ? await store.write(view instanceof PendingGraph ? view.batch() : batch)
      : { created: 0, updated: 0 };
  return steps.map((step) =>
    'input' in step
      ? {
          kind: 'ingested',
          path: step.path,
          article: step.input.article,
          extraction: step.input.extraction,
          report,
        }
      : step,
  );
}

interface Extracted {
  readonly path: string;
  readonly input: ResolutionInput;
}

/** What is to be resolved of an article, or what is to be said of it already. An article that comes twice counts once. */
function extracted(
  { path, line, article, extraction }: ReadArticle,
  stored: Set<string>,
  now: () => string,
): Extracted | IngestEvent {
  if (stored.has(article.id)) return { kind: 'unchanged', path, article };
  try {
    const input = { article, extraction: extraction(), now: now() };
    stored.add(article.id);
    return { path, input };
  } catch (error) {
    return { kind: 'set-aside', path, line, error: extractionFailed(path, error) };
  }
}

function isFailureOfStore(error: unknown): boolean {
  return error instanceof DixitError && error.code.startsWith('STORE_');
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
