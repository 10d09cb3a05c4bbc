import type { Source } from '../../model/extraction.ts';
import type { Language } from '../../model/language.ts';
import type { Span } from '../../model/span.ts';
import { namedSource } from '../names/named-source.ts';
import { SILENT, stemOf } from '../names/phrase-at.ts';
import { canUtter } from '../quotes/lib/can-utter.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { candidatesOf, type Question } from './features.ts';
import { probabilities, weightsOf } from './speaker-model.ts';

/** By how much somebody else must be likelier than whom the rules give: English weights come from fewer examples. */
export const MARGIN: Readonly<Record<Language, number>> = { fr: 0.2, en: 0.3 };

const TAKES_UP: ReadonlySet<string> = new Set(['definite', 'demonstrative', 'possessive']);

/**
 * Tokens of the shortest text in which anything is weighed: the shortest articles it was learned from. Two sentences say
 * too little of who is usually meant; there the rules alone decide.
 */
export const SHORTEST = 120;

/** Whom words at a span stand for, where they name nobody: the likeliest, or whom the rules give. */
export function chooseSpeaker(context: QuoteContext, span: Span, given: Source | null): Source | null {
  const question = isWeighed(context) ? questionAt(context, span, given) : null;
  return question ? answer(context, question) : given;
}

/** Who says a quotation to which no words point. */
export function chooseSilent(
  context: QuoteContext,
  passage: Span,
  given: Source | null,
  rule: string,
): Source | null {
  return isWeighed(context) ? answer(context, silentQuestion(passage, given, rule)) : given;
}

function isWeighed({ weighed, analysis }: QuoteContext): boolean {
  return weighed && analysis.tokens.length >= SHORTEST;
}

/** Null where the words name somebody, or the rules' answer is none that is weighed. */
export function questionAt(context: QuoteContext, span: Span, given: Source | null): Question | null {
  const phrase = context.names.phraseAt(span);
  // The rules' memory of who was spoken of is better for pronouns.
  if (!phrase || phrase.plural || phrase.form === 'pronoun') return null;
  // "Un riverain", "a spokesman" bring somebody in.
  if (phrase.form === 'noun' && !TAKES_UP.has(phrase.determiner)) return null;
  // "La police", "le rapport", "la légende": no person is called so.
  if (phrase.sort === 'body' || phrase.sort === 'document' || (given && !canUtter(context, given)))
    return null;
  // "Le co-porte-parole du parti, Luc Petit", "the newspaper Lakeside Echo": somebody is named within.
  const named = context.names.entitiesIn(span);
  if (named.some((entity) => entity === given?.entity || context.names.entities[entity]!.kind === 'Person'))
    return null;
  // French: "Le magistrat instructeur … le magistrat": the rules found the words that brought him in.
  if (
    given?.kind === 'anonymous' &&
    context.analysis.language === 'fr' &&
    given.name !== context.slice(given.span.start, given.span.end)
  )
    return null;
  if (given && (given.kind === 'country' || given.kind === 'document')) return null;
  return { span, phrase, given, passage: null, rule: '' };
}

/** French: "le patron de Musicor" is not who is told of as "patron de Pommier". */
function isOfAnotherBody(context: QuoteContext, { span, phrase }: Question, entity: number): boolean {
  const { entities } = context.names;
  if (context.analysis.language !== 'fr' || phrase.form !== 'role' || entity < 0) return false;
  const body = context.names.entitiesIn(span).find((index) => entities[index]!.kind === 'Organization');
  if (body === undefined) return false;
  const same = entities[entity]!.descriptions.filter((told) => stemOf(told.split(' ')[0]!) === phrase.stem);
  return (
    same.some((told) => / d(?:e |u |es |['’])\p{Lu}/u.test(told)) &&
    !same.some((told) => told.includes(entities[body]!.name))
  );
}

export function silentQuestion(passage: Span, given: Source | null, rule: string): Question {
  return { span: { start: passage.start, end: passage.start }, phrase: SILENT, given, passage, rule };
}

function answer(context: QuoteContext, question: Question): Source | null {
  const { given, span, phrase } = question;
  const candidates = candidatesOf(context, context.voices, question);
  const byRules = candidates.findIndex(({ entity }) => entity === (given?.entity ?? -1));
  const chances = probabilities(weightsOf(context.analysis.language), candidates);
  let best = 0;
  for (let i = 1; i < chances.length; i++) if (chances[i]! > chances[best]!) best = i;
  if (best === byRules || chances[best]! - (chances[byRules] ?? 0) < MARGIN[context.analysis.language])
    return given;
  const { entity } = candidates[best]!;
  if (given?.kind === 'anonymous' && isOfAnotherBody(context, question, entity)) return given;
  if (entity >= 0) return namedSource(context.names.entities[entity]!, span);
  // The article's own words, where there are any.
  return phrase.form === 'silent'
    ? given
    : { kind: 'anonymous', name: context.slice(span.start, span.end), entity: null, span };
}
