/** Seam of article/: what the pipeline calls. Implementation beside it. */
import type { Article } from '../model/article.ts';
import type { DixitError } from '../model/error.ts';

/** One article read, or one piece of input set aside with its reason. */
export type ReadResult =
  | { readonly ok: true; readonly article: Article; readonly path: string; readonly line: number | null }
  | { readonly ok: false; readonly error: DixitError; readonly path: string; readonly line: number | null };
