import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { firstIndex } from '../../lib/first-index.ts';
import { namedSource } from '../../names/named-source.ts';
import { type Phrase, stemOf } from '../../names/phrase-at.ts';
import type { QuoteContext } from '../quote-context.ts';
import { lastSaying } from './antecedents.ts';

/** Characters behind a role in which whoever bears it is named. */
const FARTHEST = 400;
/** Nothing that says who the one named is: "Ana Roux dénonce", "a ajouté Ana Roux." */
const BARE = /^(?: (?:\p{Ll}|[nsl]['’])|\s*(?:[.;!?»”"]|$))/u;
const TELLING = /^ (?:de |du |des |d['’]|à |au )/;
/** "Ana Roux, qui affirme", "Ana Roux, au micro de la radio": still nothing of who that is. */
const GOES_ON =
  /^, (?:(?:qui|en|au|aux|à|devant|lors|dans|sur|sous|avant|après|avec|sans) |(?:invité|joint|interrogé|contacté|cité)e?(?!\p{L}))/u;
/**
 * French: whom a role without a name brings in, where the sentences right behind it name somebody for the first time as a
 * speaker and do not say who that is: it was said by the role.
 * Fires on: « … », a précisé la procureure. Le conducteur conteste, a ajouté Ana Roux.
 * Not on: « … », a précisé la procureure. Ana Roux, avocate, proteste. « … », proteste l'avocate Ana Roux.
 */
export function namedNext(context: QuoteContext, span: Span): Source | null {
  const phrase = roleAt(context, span);
  if (!phrase) return null;
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
  // With another quotation between than the role's and the name's own, the name comes too late to tell.
  const { passages } = context;
  const next = firstIndex(passages.length, (index) => passages[index]!.outerStart > span.end);
  const role = passages[next] && context.sentenceAt(passages[next]!.start) === context.sentenceAt(span.start);
  if ((passages[next + (role ? 2 : 1)]?.outerStart ?? mention.end) < mention.start) return null;
  const behind = context.slice(mention.end, mention.end + 16);
  if (!(BARE.test(behind) || GOES_ON.test(behind)) || TELLING.test(behind)) return null;
  const speaks = context
    .framesWithin(mention.start - FARTHEST, mention.end + FARTHEST)
    .some(({ sources }) => sources.some(({ start }) => start === mention.start));
  return speaks ? namedSource(entities[entity]!, span) : null;
}

function roleAt(context: QuoteContext, span: Span): Phrase | null {
  if (context.analysis.language !== 'fr') return null;
  const phrase = context.names.phraseAt(span);
  return phrase?.form === 'role' &&
    !phrase.plural &&
    phrase.sort === 'role' &&
    phrase.determiner === 'definite'
    ? phrase
    : null;
}

/**
 * French: whom a role opening a sentence takes up, where the sentence before it ends on the name of who spoke, for the first
 * time and without a word on who that is: the next words tell, where they are of the body told of.
 * Fires on: « … », ironise Ana Roux. La secrétaire générale de la fédération accuse …
 * Not on: « … », dit Ana Roux, étudiante. La secrétaire … « … », dit Ana Roux. La secrétaire, elle, … (somebody else)
 */
export function namedBefore(context: QuoteContext, span: Span): Source | null {
  const phrase = roleAt(context, span);
  if (!phrase || !OF_THE_BODY.test(context.slice(span.start, span.end))) return null;
  const own = context.sentence(context.sentenceAt(span.start));
  if (
    !own ||
    /\S/.test(context.slice(own.start, span.start)) ||
    SET_APART.test(context.slice(span.end, span.end + 30))
  )
    return null;
  const frame = lastSaying(context, own.start - FARTHEST, own.start);
  const [source] = frame ? context.speakersOf(frame) : [];
  if (!frame || source?.kind !== 'person' || source.entity === null) return null;
  const { name, gender, descriptions, mentions } = context.names.entities[source.entity]!;
  const [first] = mentions.filter(({ start }) => !context.isHeading(context.paragraphAt(start)));
  if (!name.includes(' ') || descriptions.length > 0 || !first || first.end > own.start) return null;
  if (gender !== 'unknown' && phrase.gender !== 'unknown' && gender !== phrase.gender) return null;
  if (first.start < frame.cue.start || !/^\s*[.!?]?\s*$/.test(context.slice(first.end, own.start)))
    return null;
  return isToldOfAnother(context, phrase, source.entity) ? null : { ...source, span };
}

/** "le secrétaire général de la fédération": of a body that was named before, and stands for it alone. */
const OF_THE_BODY =
  /\s(?:de (?:la |l['’])|du )(?:fédération|syndicat|association|organisation|organisme|collectif|club|groupe|entreprise|société|compagnie|ligue|parti|mouvement|coopérative|comité|institution|établissement|ong|union|centrale|confédération)$/u;

/** "La maire, elle,", "Le préfet, de son côté,": not who spoke before. */
const SET_APART = /^,? (?:lui|elle|quant à|de son côté|pour sa part|aussi)(?!\p{L})/u;

/** Some other person of the article bears a role of that noun. */
function isToldOfAnother(context: QuoteContext, { stem }: Phrase, entity: number): boolean {
  const bearers = bearersOf(context).get(stem);
  return bearers !== undefined && (bearers.size > 1 || !bearers.has(entity));
}

const perContext = new WeakMap<QuoteContext, ReadonlyMap<string, ReadonlySet<number>>>();

/** Who is told to be what, by the stems of the words; made once for an article. */
function bearersOf(context: QuoteContext): ReadonlyMap<string, ReadonlySet<number>> {
  const known = perContext.get(context);
  if (known) return known;
  const bearers = new Map<string, Set<number>>();
  for (const { index, descriptions } of context.names.entities)
    for (const description of descriptions)
      for (const word of description.split(/[\s'’-]/)) {
        const stem = stemOf(word);
        bearers.set(stem, (bearers.get(stem) ?? new Set()).add(index));
      }
  perContext.set(context, bearers);
  return bearers;
}
