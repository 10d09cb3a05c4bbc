import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { namedSource } from '../../names/named-source.ts';
import type { QuoteContext } from '../quote-context.ts';
import { lastSaying } from './antecedents.ts';
import { anaphoraWords } from './described-nouns.ts';

/** Characters back to the words by which a writing was brought in. */
const FARTHEST = 800;

/** Whose speech a writing is: who is told with it, else who spoke in it just before. */
export function issuerOf(context: QuoteContext, span: Span, words: string): Source | null {
  return issuerNamed(context, span, words) ?? issuerBefore(context, span, words);
}

/** French: "Selon le communiqué du procureur, P. « … », poursuit le communiqué": whose speech it was just before. */
function issuerBefore(context: QuoteContext, span: Span, words: string): Source | null {
  const noun =
    context.analysis.language === 'fr'
      ? /^(?:le |la |l'|ce |cet |cette )([\p{L}]+)$/u.exec(words)?.[1]
      : undefined;
  if (!noun || !anaphoraWords('fr', 'letters').has(noun)) return null;
  const frame = lastSaying(context, span.start - FARTHEST, span.start);
  if (!frame || context.paragraphAt(span.start) - frame.paragraph > 2) return null;
  const [first] = frame.sources;
  const written = context.slice(first!.start, first!.end).toLowerCase().replaceAll('’', "'");
  if (!OWNED.test(written) || !written.includes(` ${noun} `)) return null;
  const source = context.sourceAt(first!);
  return isIssuer(source) ? { ...source, span } : null;
}

const OWNED = /^(?:le|la|un|une|ce|cette) \p{L}+ d(?:e|u|es) |^(?:le|la|un|une|ce|cette) \p{L}+ d'/u;

/** "une note de la rectrice de Caen, Ana Roy", "un communiqué du groupe Delta": whose speech the writing is. */
function issuerNamed(context: QuoteContext, span: Span, words: string): Source | null {
  const signed = SIGNED.exec(context.slice(span.start, span.start + LONGEST_LETTER));
  if (signed && anaphoraWords(context.analysis.language, 'letters').has(signed[1]!.toLowerCase()))
    return signer(context, span.start + signed[0].length) ?? null;
  if (context.analysis.language === 'en') return STATEMENT.test(words) ? whoIssued(context, span) : null;
  const match = LETTER.exec(words);
  if (!match || !anaphoraWords(context.analysis.language, 'letters').has(match[1]!)) return null;
  const owner = { start: span.start + match[0].length, end: span.end };
  if (owner.end <= owner.start) return null;
  const source = context.whoAt(owner);
  return isIssuer(source) ? source : null;
}

/** "un communiqué signé par Ana Roux", "lu par un membre de la junte, Ana Roux,", "publié mardi par le MDR": who is named behind "par". */
function signer(context: QuoteContext, from: number): Source | null {
  const { end } = context.sentence(context.sentenceAt(from))!;
  const { entities } = context.names;
  const found = context.names.entitiesIn({ start: from, end: Math.min(end, from + LONGEST_SIGNER) });
  const named = found.filter((index) => entities[index]!.kind === 'Person');
  for (const entity of found) {
    const { kind, mentions } = entities[entity]!;
    const body = kind === 'Organization' && mentions.find(({ start }) => start >= from && start <= from + 3);
    if (body && /^(?:l[ea]s?\s|l['’])?$/.test(context.slice(from, body.start)))
      return namedSource(entities[entity]!, body);
  }
  if (named.length !== 1) return null;
  const person = entities[named[0]!]!;
  const mention = person.mentions.find(({ start, form }) => start >= from && form === 'name');
  if (!mention || !BEFORE_SIGNER.test(context.slice(from, mention.start))) return null;
  return namedSource(person, mention);
}

const SIGNED =
  /^(?:une?|l[ea]|l['’]|ce|cette)\s?([\p{L}]+(?: ouverte| de presse)?)(?: [\p{L}-]+)? (?:lue?|signée?|rédigée?|écrite?|publiée?|postée?|diffusée?|adressée?|prononcée?|émise?|transmise?|envoyée?|rendue? publi(?:c|que)|remise?)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: soir| matin)?)? par /iu;
const LONGEST_LETTER = 80;
const LONGEST_SIGNER = 90;
/** Between "par" and the name: a title, or a role and a comma. */
const BEFORE_SIGNER =
  /^(?:(?:l[ea]\s|l['’])?(?:[\p{L}-]+\s){0,3}|(?:une?|l[ea]|l['’]|son|sa)\s?[\p{Ll}\s'’-]{2,60},\s)$/u;

/** "In a statement, the union called it late. “…,” the statement added": whoever spoke in it just before. */
function whoIssued(context: QuoteContext, span: Span): Source | null {
  const paragraph = context.paragraphAt(span.start);
  const frame = lastSaying(context, span.start - FARTHEST, span.start);
  if (!frame || paragraph - frame.paragraph > 1) return null;
  const { start, end } = context.sentence(context.sentenceAt(frame.cue.start))!;
  if (!ISSUED.test(context.slice(start, end))) return null;
  const source = context.sourceAt(frame.sources[0]!);
  return isIssuer(source) ? { ...source, span } : null;
}

const STATEMENT = /^the (?:statement|press release|release|communiqu[eé])$/;
const ISSUED =
  /(?<!\p{L})(?:an?|its|his|her|their) (?:\p{Ll}+ ){0,2}(?:statement|press release|release|communiqu[eé])(?!\p{L})/u;

/** Determiner, noun (with what kind it is), "de". */
const LETTER =
  /^(?:une?|l[ea]|l'|ce|cet|cette|son|sa|leur|dans une?)\s?([\p{L}]+(?: ouverte| de presse)?)(?: [\p{L}-]+)? (?:de |d'|d(?=u )|d(?=es ))/u;

function isIssuer(source: Source | null): source is Source {
  return source?.kind === 'person' || source?.kind === 'organization';
}
