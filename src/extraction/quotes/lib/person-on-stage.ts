import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { namedSource } from '../../names/named-source.ts';
import type { QuoteContext } from '../quote-context.ts';
import { firstFinite, lastVerb, subjectSource } from './clause-subject.ts';
import { isOnePerson } from './role-gender.ts';

/** Sentences looked back over; in English only the nearest. */
const MOST_BACK = { fr: 4, en: 1 };

/**
 * Who was brought in right before a passage, in its own paragraph and behind an offset: the person whom the nearest sentence
 * is about. Sentences without one ("Silence.", "Le courant tombe.", "Et la suite ?") are looked through.
 */
export function personOnStage(
  context: QuoteContext,
  index: number,
  from: number,
): { readonly source: Source; readonly sentence: number } | null {
  const { outerStart } = context.passages[index]!;
  const own = context.sentenceAt(outerStart);
  const ownStart = context.sentence(own)?.start ?? outerStart;
  // The tokenizer may leave the opening mark to the sentence before.
  const last = ownStart >= outerStart - 1 ? own - 1 : own;
  for (let sentence = last; sentence > last - MOST_BACK[context.analysis.language]; sentence--) {
    const before = context.sentence(sentence);
    if (!before || before.paragraph !== context.paragraphs[index] || before.start < from) return null;
    // "Va-t-elle lâcher ?" asks of something.
    if (/\?\s*$/.test(context.slice(Math.max(before.start, before.end - 3), before.end))) continue;
    const source = personOf(context, sentence, outerStart);
    if (source) return { source, sentence };
  }
  return null;
}

/** "L'un d'eux, en troisième, comptait les jours." */
const ONE_OF_THEM =
  /^(?:l['’]une? d(?:['’]eux|['’]elles|['’]entre (?:eux|elles))|un autre|une autre)(?=[ ,])/iu;
const LONGEST_ONE = 30;

/** Whom a sentence is about: its subject, the name at its start, else who does something in its last clause. */
function personOf(context: QuoteContext, sentence: number, end: number): Source | null {
  const span = context.sentence(sentence)!;
  const french = context.analysis.language === 'fr';
  // "Jojo, c'est Paul Hardy.": who a name of the quotation before belongs to.
  if (
    /^[^,.;:]{1,40}, c['’](?:est|était) (?!le cas )/u.test(
      context.slice(span.start, Math.min(end, span.start + 60)),
    )
  )
    return null;
  const told = french ? tellsLast(context, sentence, end) : null;
  if (told) return told;
  const group = firstFinite(context, sentence, span.start, end);
  const subject = group && subjectSource(context, sentence, group);
  const role = subject && (isOnePerson(context, subject) || (french && isNewcomer(subject))) ? subject : null;
  if (role?.kind === 'person') return role;
  const named = personAtStart(context, span) ?? role;
  if (named || !french) return named;
  const one = ONE_OF_THEM.exec(context.slice(span.start, Math.min(end, span.start + LONGEST_ONE)));
  const verb = group && context.analysis.tokens[group.from];
  // "Un autre problème se pose": of a thing.
  if (one && verb && /^(?:,|$)/.test(context.slice(span.start + one[0].length, verb.start).trim())) {
    const words = { start: span.start, end: span.start + one[0].length };
    return { kind: 'anonymous', name: one[0], entity: null, span: words };
  }
  return (
    actsLast(context, sentence, end) ??
    onlyNewcomer(context, { start: span.start, end: Math.min(span.end, end) })
  );
}

/** "Une caissière de Valbourg résume": somebody new of a trade that no list has. */
function isNewcomer({ kind, name }: Source): boolean {
  return kind === 'anonymous' && PERSONAL.test(name);
}

/** Feminine trades and the like; nouns in -ier and -eur are things as often. */
const PERSONAL =
  /^une? (?:jeune |vieille )?(?!(?:r?ivière|lumière|matière|carrière|frontière|poussière|barrière|manière|première|dernière|bière|prière|crinière|lisière|clairière|rizière|soupière|liste|piste) )[\p{Ll}-]{3,}(?:ière|euse|trice|ienne|iste|logue)(?: |$)/iu;

/** "Il les a choisies seules, a-t-elle plaidé.": who tells what the sentence is about. */
function tellsLast(context: QuoteContext, sentence: number, end: number): Source | null {
  const { start } = context.sentence(sentence)!;
  const frame = context
    .framesWithin(start, end)
    .findLast(
      (each) => each.sentence === sentence && each.inside === -1 && /^(?:after|inserted)$/.test(each.form),
    );
  const [source] = frame ? context.speakersOf(frame) : [];
  return source && isOnePerson(context, source) ? source : null;
}

/** "Sam Roe, the director of the Party said in a statement.": the person whose name begins the sentence. */
function personAtStart(context: QuoteContext, { start, end }: Span): Source | null {
  const first = context.names.entitiesIn({ start, end })[0];
  const entity = first === undefined ? undefined : context.names.entities[first];
  const mention = entity?.mentions.find((each) => each.start === start);
  if (entity?.kind !== 'Person' || !mention) return null;
  return namedSource(entity, mention);
}

/** "Une rumeur court, qu'elle balaie d'un rire.": who does what is told last. */
function actsLast(context: QuoteContext, sentence: number, end: number): Source | null {
  const { start } = context.sentence(sentence)!;
  const group = lastVerb(context, sentence, start, end, ({ kind }) => kind === 'finite');
  const source = group && subjectSource(context, sentence, group);
  return source?.kind === 'person' ? source : null;
}

/** "Le chiffre fait bondir Ana Roy.", "C'est le cas de Luc Petit.": the one person named in it, for the first time. */
function onlyNewcomer(context: QuoteContext, { start, end }: Span): Source | null {
  const { entities } = context.names;
  const people = context.names.entitiesIn({ start, end }).filter((each) => entities[each]!.kind === 'Person');
  if (people.length !== 1) return null;
  const { mentions } = entities[people[0]!]!;
  const mention = mentions.find((each) => each.start >= start && each.form === 'name');
  if (!mention || mention.end > end || context.passageAround(mention.start) !== -1) return null;
  if (mentions.some((each) => each.start < start && !context.isHeading(context.paragraphAt(each.start))))
    return null;
  return namedSource(entities[people[0]!]!, mention);
}
