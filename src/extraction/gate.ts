import type { ArticleEntity, Extraction, Mention, Refusal } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';

/**
 * The last step of extraction: whatever has no span equal to the article's own words is refused, counted and listed.
 * Also refuses empty spans and references to entities or quotes that do not exist.
 */
export function gate(extraction: Extraction, text: string): Extraction {
  const refused: Refusal[] = [...extraction.refused];
  const verbatim = (
    fact: Span & { readonly text: string; readonly rule: string },
    what: Refusal['what'],
  ): boolean => {
    const ok = fact.start >= 0 && fact.end > fact.start && text.slice(fact.start, fact.end) === fact.text;
    if (!ok) {
      refused.push({
        what,
        rule: fact.rule,
        text: fact.text,
        reason: `the article reads "${text.slice(Math.max(0, fact.start), fact.end)}" at ${fact.start}-${fact.end}`,
      });
    }
    return ok;
  };
  const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  const entities: ArticleEntity[] = extraction.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter((mention: Mention) => verbatim(mention, 'mention')).sort(byStart),
  }));
  const quoteIndex = new Map<number, number>();
  const keptQuotes = extraction.quotes
    .map((quote, index) => ({ quote, index }))
    .filter(({ quote }) => verbatim(quote, 'quote'))
    .sort((a, b) => byStart(a.quote, b.quote));
  keptQuotes.forEach(({ index }, position) => {
    quoteIndex.set(index, position);
  });
  const assertions = extraction.assertions
    .filter((assertion) => verbatim(assertion, 'assertion'))
    .map((assertion) => ({
      ...assertion,
      quotes: assertion.quotes.flatMap((index) => quoteIndex.get(index) ?? []),
    }))
    .sort(byStart);
  return { ...extraction, entities, quotes: keptQuotes.map(({ quote }) => quote), assertions, refused };
}
