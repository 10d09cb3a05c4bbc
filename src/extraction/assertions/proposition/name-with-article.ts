import type { Source } from '../../../model/extraction.ts';
import { tokenRange } from '../lib/token-range.ts';
import type { AssertionContext } from '../statement.ts';

/** A source's name as a subject: with the definite article that the article's text gives it ("la Chine"), where it has one. */
export function nameWithArticle({ analysis, names }: AssertionContext, source: Source): string {
  if (analysis.language !== 'fr' || source.entity === null || source.kind === 'person') return source.name;
  for (const { start, form } of [...(names.entities[source.entity]?.mentions ?? [])]) {
    if (form !== 'name' || !analysis.text.startsWith(source.name, start)) continue;
    const { from } = tokenRange(analysis, { start, end: start + 1 });
    const before = analysis.tokens[from - 1];
    if (!before || before.sentence !== analysis.tokens[from]!.sentence) continue;
    if (/^(?:le|la|les)$/.test(before.lower)) return `${before.lower} ${source.name}`;
    if (before.lower === "l'") return `l’${source.name}`;
  }
  return source.name;
}
