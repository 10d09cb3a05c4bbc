import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { namedSource } from '../../names/named-source.ts';
import { wordsOf } from '../../names/word-info.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Characters of a description that names in apposition follow. */
const LONGEST = 70;
const DEFINITE = /^(?:la |le |l['’]|sa |son |leur )\p{Ll}/iu;

/**
 * French: the body whose name stands in apposition to what it is.
 * Fires on: selon la maison mère des deux radios, Ondes Réunies.
 * Not on: selon la voisine, Ondes Réunies a menti; selon le maire, la SNCF, elle, se tait.
 */
export function apposedBody(context: QuoteContext, span: Span): Source | null {
  if (context.analysis.language !== 'fr' || span.end - span.start > LONGEST) return null;
  const words = context.slice(span.start, span.end);
  if (!DEFINITE.test(words) || !/^, /.test(context.slice(span.end, span.end + 2))) return null;
  const { roles, groups } = wordsOf('fr').lists;
  const head = /^(?:l['’]|\p{L}+ )([\p{L}-]+)/u.exec(words.toLowerCase())?.[1] ?? '';
  if (roles.has(head) || groups.has(head)) return null;
  const { entities } = context.names;
  const start = span.end + 2;
  for (const entity of context.names.entitiesIn({ start, end: start + LONGEST })) {
    const { kind, mentions } = entities[entity]!;
    const mention =
      kind === 'Organization'
        ? mentions.find((each) => each.start >= start && each.start <= start + 3)
        : undefined;
    if (!mention || !/^(?:l[ea] |l['’])?$/.test(context.slice(start, mention.start))) continue;
    if (/^\s*(?:[.;»”"!?)]|,\s|\n|$)/.test(context.slice(mention.end, mention.end + 2)))
      return namedSource(entities[entity]!, span);
  }
  return null;
}
