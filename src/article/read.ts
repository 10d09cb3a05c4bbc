/** Seam of article/: what the pipeline calls. Implementation beside it. */
import type { Article } from '../model/article.ts';
import type { DixitError } from '../model/error.ts';

/** Text that a rule cut from an article, for `--explain`. Long passages are given by their first 500 characters. */
export interface RemovedPassage {
  /** Path of the rule under `article/`, as in "noise/rules/cut-read-also". */
  readonly rule: string;
  readonly text: string;
}

/** One article read, or one piece of input set aside with its reason. `line` counts from 1 (JSON lines), else null. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly article: Article;
      /** What was cut, in order of the text. */
      readonly removed?: readonly RemovedPassage[];
      readonly path: string;
      readonly line: number | null;
    }
  | { readonly ok: false; readonly error: DixitError; readonly path: string; readonly line: number | null };

/** What a caller may set when it reads. */
export interface ReadOptions {
  /** Largest document, in bytes; larger ones are set aside. Default {@link MAX_DOCUMENT_BYTES}. */
  readonly maxBytes?: number;
}

/** Largest document read unless the caller says otherwise: 20 MB, a hundred times the longest news page. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

/** What is known of an article besides its words; wins over what the page says of itself. */
export interface ArticleHints {
  readonly url?: string | null;
  readonly file?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly authors?: readonly string[];
  readonly publishedAt?: string | null;
  readonly modifiedAt?: string | null;
  /** A tie-break only: the text's own language decides. */
  readonly language?: string | null;
  readonly credits?: readonly string[];
  readonly supersedes?: string | null;
  /** Charset of the transport ("windows-1252" in an HTTP header). */
  readonly charset?: string | null;
}

/** An article with what was cut from its page. */
export interface ReadArticle {
  readonly article: Article;
  readonly removed: readonly RemovedPassage[];
}
