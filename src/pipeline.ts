/** The data's way: bytes, article, extraction, resolution, store. */
import type { RemovedPassage } from './article/read.ts';
import { type ReadOptions, readPath } from './article/read-path.ts';
import { extract } from './extraction/extract.ts';
import type { Article } from './model/article.ts';
import type { WriteReport } from './model/batch.ts';
import type { ReferenceEntry } from './model/bodies.ts';
import { DixitError } from './model/error.ts';
import type { Extraction } from './model/extraction.ts';
import { isLanguage } from './model/language.ts';
import { createResolver } from './resolution/create-resolver.ts';
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
    const { article } = read;
    const [known] = await store.findNodes([article.id]);
    if (known) {
      yield { kind: 'unchanged', path, article };
      continue;
    }
    let extraction: Extraction;
    try {
      extraction = extract(article);
    } catch (error) {
      yield { kind: 'set-aside', path, line, error: extractionFailed(path, error) };
      continue;
    }
    const batch = await resolver.resolve({ article, extraction, now: now() });
    const report = await store.write(batch);
    yield { kind: 'ingested', path, article, extraction, report };
  }
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
