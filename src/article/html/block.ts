import { safeCharacters } from '../charset/safe-characters.ts';

/** A paragraph, heading or list item of a page. */
export interface Block {
  readonly text: string;
  /** `item` keeps its place though it is short; `heading` is a subheading by its markup. */
  readonly kind: 'paragraph' | 'heading' | 'item';
}

/** Elements that stand on lines of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th
  thead title tr ul`.split(/\s+/),
);

/** White space of HTML collapses; no-break and thin spaces are the author's own. */
export function collapse(text: string): string {
  return safeCharacters(text)
    .replace(/[ \t\n\r\f\u0085\u2028\u2029]+/g, ' ')
    .trim();
}
