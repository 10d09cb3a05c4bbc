import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { isAddressee } from '../../names/is-addressee.ts';
import { namedSource } from '../../names/named-source.ts';
import { wordsOf } from '../../names/word-info.ts';
import type { QuoteContext } from '../quote-context.ts';

const LONGEST = 60;
/** ", ", ", le vice-amiral ", ", the retired judge ": a comma, a rank or none, no preposition. */
const APPOSED =
  /^,\s(?:(?:le|la|l['’]|the|a|an)\s?)?(?:(?!(?:de|du|des|d|à|au|of|for|with|by|par|et|and|to|que|qui|who)(?!\p{L}))[\p{Ll}-]+\s){0,3}$/u;
/** ", la conseillère aux États ", ", le ministre de la Santé ": an office with what it is of. */
const OFFICE =
  /^,\s(?:l[ea]\s|l['’])[\p{Ll}-]+\s(?:\p{Ll}+\s)?(?:(?:aux?|d[eu]s?|à|de)\s(?:la\s|l['’])?[\p{L}-]+\s){1,2}$/u;
/** ", maître ", ", Me " */
const TITLED = /^,\s(?:ma[iî]tre|me|m\.|mme|madame|monsieur|docteur|dr|professeure?|pr|mgr|monseigneur)\s$/iu;
/** " (PS) " within one phrase. */
const BRACKETED = /\([^()\n]{1,30}\)\s$/u;
/** "le cabinet du ministre, Ana Roux,", "the office of the mayor, Ann Vale,": the name is that of whom they serve. */
const SERVING =
  /^(?:(?:le |un |son |leur )?(?:cabinet|secrétariat|bureau|entourage|staff)|(?:l['’]|un )(?:entourage|état-major)|l['’]équipe|les (?:équipes|services|proches|avocats|conseillers)|(?:the|an?) (?:office|cabinet|team|campaign|staff)) (?:du |de la |de l['’]|of the )\p{Ll}/iu;

/**
 * Person whose name stands in apposition to a role: "le préfet maritime, le vice-amiral X", "a spokesman, Y,",
 * "le maire (PS) Z", "un riverain installé au village, Z,". Null where the words at the span are not an unnamed source or nobody is named beside them.
 */
export function apposedPerson(context: QuoteContext, span: Span): Source | null {
  if (context.byRules(span)?.kind !== 'anonymous') return null;
  if (SERVING.test(context.slice(span.start, span.start + LONGEST))) return null;
  const { names } = context;
  for (const entity of names.entitiesIn({ start: span.start, end: span.end + LONGEST })) {
    const { kind, mentions } = names.entities[entity]!;
    if (kind !== 'Person') continue;
    const mention = mentions.find(
      ({ start, form }) => form === 'name' && start > span.start && start <= span.end + LONGEST,
    );
    if (!mention) continue;
    const before = context.slice(span.start, mention.start);
    const comma = before.lastIndexOf(',');
    const titled =
      TITLED.test(before.slice(Math.max(0, comma))) ||
      (comma >= 0 && isTitled(context, span.start + comma + 1, mention.start));
    const apposed =
      comma >= 0 &&
      (comma <= span.end - span.start || isComplement(context, span.end, span.start + comma)) &&
      (titled || APPOSED.test(before.slice(comma)) || OFFICE.test(before.slice(comma)));
    // The apposition must be closed, or the name would be the subject of another clause; with a form of address it is one.
    const closed =
      titled ||
      mention.end <= span.end ||
      /^\s*(?:[,.;:»”"!?()]|$)/.test(context.slice(mention.end, mention.end + 2));
    if ((apposed && closed) || (mention.end <= span.end && BRACKETED.test(before))) {
      return namedSource(names.entities[entity]!, mention);
    }
  }
  return null;
}

/** English: "the weaver, | the Hon. Dr | Ann Vale": nothing but titles. */
function isTitled(context: QuoteContext, from: number, to: number): boolean {
  const { tokens, language } = context.analysis;
  if (language !== 'en') return false;
  let i = context.firstToken(from);
  if (tokens[i]?.lower === 'the') i++;
  const first = i;
  for (; tokens[i] && tokens[i]!.start < to; i++) {
    const { civil, abbreviated } = wordsOf('en').of(tokens[i]!);
    if (!civil && !abbreviated) return false;
  }
  return i > first;
}

/** French: "un tonnelier | installé au village |, Ana Roux,": what stands between says more of the one described. */
function isComplement(context: QuoteContext, from: number, to: number): boolean {
  const { tokens, language } = context.analysis;
  if (language !== 'fr' || to <= from) return false;
  const first = context.firstToken(from);
  let i = first;
  for (; tokens[i] && tokens[i]!.start < to; i++)
    if (
      !(i === first ? OPENS : WITHIN).test(tokens[i]!.tag) ||
      isAddressee(tokens, i) ||
      wordsOf('fr').of(tokens[i]!).role?.plural === false
    )
      return false;
  return i > first + 1;
}

const OPENS = /^(?:preposition|participle)$/;
const WITHIN = /^(?:preposition|determiner|clitic|noun|adjective|number|name)$/;
