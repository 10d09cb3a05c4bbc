import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { firstIndex } from '../../lib/first-index.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Characters behind a role in which whoever bears it is named. */
const FARTHEST = 400;
/** Nothing that says who the one named is: "Ana Roux dénonce", "a ajouté Ana Roux." */
const BARE = /^(?: (?:\p{Ll}|[nsl]['’])|\s*(?:[.;!?»”"]|$))/u;
const TELLING = /^ (?:de |du |des |d['’]|à |au )/;

/**
 * French: whom a role without a name brings in, where the sentences right behind it name somebody for the first time as a
 * speaker and do not say who that is: it was said by the role.
 * Fires on: « … », a précisé la procureure. Le conducteur conteste, a ajouté Ana Roux.
 * Not on: « … », a précisé la procureure. Ana Roux, avocate, proteste. « … », proteste l'avocate Ana Roux.
 */
export function namedNext(context: QuoteContext, span: Span): Source | null {
  if (context.analysis.language !== 'fr') return null;
  const phrase = context.names.phraseAt(span);
  if (phrase?.form !== 'role' || phrase.plural || phrase.sort !== 'role' || phrase.determiner !== 'definite')
    return null;
  const { entities } = context.names;
  const end = span.end + FARTHEST;
  let first: { readonly entity: number; readonly mention: Span } | null = null;
  for (const entity of context.names.entitiesIn({ start: span.end, end })) {
    const { kind, mentions } = entities[entity]!;
    const mention = mentions[0];
    if (kind !== 'Person' || !mention || mention.start < span.end || mention.start >= end) continue;
    if (!first || mention.start < first.mention.start) first = { entity, mention };
  }
  if (!first) return null;
  const { entity, mention } = first;
  const { name, gender, descriptions } = entities[entity]!;
  if (!name.includes(' ') || descriptions.length > 0) return null;
  if (gender !== 'unknown' && phrase.gender !== 'unknown' && gender !== phrase.gender) return null;
  if (context.sentenceAt(mention.start) === context.sentenceAt(span.start)) return null;
  // "Au nom des planteurs, Ana Roux a salué": that says who speaks.
  if (/,\s*$/.test(context.slice(mention.start - 2, mention.start))) return null;
  if (context.paragraphAt(mention.start) - context.paragraphAt(span.start) > 1) return null;
  // With another quotation between, the name comes too late to tell.
  const { passages } = context;
  const next = firstIndex(passages.length, (index) => passages[index]!.outerStart > span.end);
  if ((passages[next + 1]?.outerStart ?? mention.end) < mention.start) return null;
  const behind = context.slice(mention.end, mention.end + 4);
  if (!BARE.test(behind) || TELLING.test(behind)) return null;
  const speaks = context
    .framesWithin(mention.start - FARTHEST, mention.end + FARTHEST)
    .some(({ sources }) => sources.some(({ start }) => start === mention.start));
  return speaks ? { kind: 'person', name, entity, span } : null;
}
