import type { QuoteContext } from '../quote-context.ts';

const LONGEST = 400;
const SHORTEST = 20;
/** Most passages looked up in the whole text; keeps hostile text linear. */
const MOST_LOOKUPS = 60;

/**
 * Passages that repeat the article's own words: a quotation that fills its paragraph and stands elsewhere in the
 * text, in marks or not, lifted out by the layout.
 */
export function findPullQuotes(context: QuoteContext): ReadonlySet<number> {
  const { analysis, passages, paragraphs, parents } = context;
  const found = new Set<number>();
  let lookups = 0;
  passages.forEach(({ start, end, outerStart, outerEnd, continues }, index) => {
    const paragraph = analysis.paragraphs[paragraphs[index]!];
    if (!paragraph || parents[index] !== -1 || continues || end - start > LONGEST || end - start < SHORTEST)
      return;
    if (outerStart - paragraph.start > 2 || paragraph.end - outerEnd > 2 || ++lookups > MOST_LOOKUPS) return;
    const words = analysis.text.slice(start, end).replace(/[.,\s]+$/, '');
    const first = analysis.text.indexOf(words);
    if (first !== start || analysis.text.includes(words, end)) found.add(index);
  });
  return found;
}
