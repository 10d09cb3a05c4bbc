import type { QuoteContext } from '../quote-context.ts';

const LONGEST = 400;
const SHORTEST = 20;
/** Most passages looked up in the whole text; keeps hostile text linear. */
const MOST_LOOKUPS = 60;

/**
 * Passages that repeat the article's own words, with the offset where these stand: a quotation that fills its
 * paragraph and stands elsewhere in the text, in marks or not, lifted out by the layout.
 */
export function findPullQuotes({
  analysis,
  passages,
  paragraphs,
  parents,
}: QuoteContext): ReadonlyMap<number, number> {
  const { text } = analysis;
  const found = new Map<number, number>();
  let lookups = 0;
  passages.forEach(({ start, end, outerStart, outerEnd, continues }, index) => {
    const paragraph = analysis.paragraphs[paragraphs[index]!];
    if (!paragraph || parents[index] !== -1 || continues || end - start > LONGEST || end - start < SHORTEST)
      return;
    if (outerStart - paragraph.start > 2 || paragraph.end - outerEnd > 2 || ++lookups > MOST_LOOKUPS) return;
    // Its first letter may have been made a capital.
    const words = text.slice(start + 1, end).replace(/[.,\s]+$/, '');
    const first = text.indexOf(words);
    const other = first === start + 1 ? text.indexOf(words, end) : first;
    if (other >= 0) found.set(index, other);
  });
  return found;
}
