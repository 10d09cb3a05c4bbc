import type { ArticleEntity, Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { namedSource } from '../../names/named-source.ts';
import type { PlacedFrame, QuoteContext } from '../quote-context.ts';
import { canUtter } from './can-utter.ts';
import { protagonist } from './main-person.ts';
import { previousSubjects } from './previous-subject.ts';
import { roleGender } from './role-gender.ts';
import type { Gender } from './taken-up-nouns.ts';

/** How far back antecedents are looked for. */
const FARTHEST = 2500;
const MOST_PARAGRAPHS = 3;
const MOST_SENTENCES = 2;

/** Person who spoke last before an offset, in or outside marks. */
export function lastSpeaker(context: QuoteContext, offset: number, gender: Gender): Source | null {
  const paragraph = context.paragraphAt(offset);
  const frames = context.framesWithin(offset - FARTHEST, offset);
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i]!;
    if (frame.end > offset || frame.inside !== -1 || frame.paragraph < paragraph - MOST_PARAGRAPHS) continue;
    for (const span of frame.sources) {
      if (span.end > offset) continue;
      const source = context.sourceAt(span);
      if (source && fits(context, source, gender)) return source;
    }
  }
  return null;
}

/** Person who was the subject last. */
export function firstFitting(context: QuoteContext, offset: number, gender: Gender): Source | null {
  for (const source of previousSubjects(context, offset)) if (fits(context, source, gender)) return source;
  return null;
}

/** First subject before that is no person but may speak. */
export function firstSpeaking(
  context: QuoteContext,
  span: Span,
  words: string,
  gender: Gender,
): Source | null {
  const english = /^(?:he|she)$/.test(words);
  for (const source of previousSubjects(context, span.start)) {
    if (source.kind === 'person' || (english && source.kind !== 'anonymous')) continue;
    if (!english && (!agrees(source, gender) || !canUtter(context, source))) continue;
    if (!isQuoted(context, source, span.start)) return { ...source, span };
  }
  return null;
}

const MANY =
  /^(?:les|des|deux|trois|quatre|cinq|six|plusieurs|certaine?s|quelques|ces|ses|leurs|nos|vos|d['’]autres|tous|toutes|beaucoup|\d)(?!\p{L})/iu;
const HIS = /^(?:le|un|ce|cet|son|mon|du)\s/i;
const HERS = /^(?:la|une|cette|sa|ma)\s/i;

/** False for words whose French article shows that a singular pronoun of a gender cannot take them up. */
export function agrees({ kind, name }: Source, gender: Gender): boolean {
  if (kind !== 'anonymous') return true;
  if (MANY.test(name)) return false;
  return gender === 'male' ? !HERS.test(name) : !HIS.test(name);
}

/** True where the nearest mention of words before an offset stands in quotation marks. */
export function isQuoted(context: QuoteContext, { name }: Source, before: number): boolean {
  const at = context.slice(Math.max(0, before - FARTHEST), before).lastIndexOf(name);
  return at >= 0 && context.passageAround(Math.max(0, before - FARTHEST) + at) !== -1;
}

/** Person named last in the two sentences before, whatever the place in the sentence. */
export function lastPerson(context: QuoteContext, offset: number, gender: Gender): Source | null {
  const from = context.sentence(Math.max(0, context.sentenceAt(offset) - MOST_SENTENCES))?.start ?? offset;
  const { entities } = context.names;
  const people = context.names
    .entitiesIn({ start: from, end: offset })
    .filter((index) => isPersonOf(entities[index]!, gender));
  // With several it would be a guess.
  if (people.length !== 1) return null;
  const person = entities[people[0]!]!;
  return namedSource(person, person.mentions[0]!);
}

/** The only one of a gender named outside marks in the paragraph of an offset before it; null for none or several. */
export function onlyNamed(context: QuoteContext, offset: number, gender: Gender): Source | null {
  const { entities } = context.names;
  const from = Math.max(context.paragraphStart(offset), offset - FARTHEST);
  let only: Source | null = null;
  for (const entity of context.names.entitiesIn({ start: from, end: offset })) {
    if (!isPersonOf(entities[entity]!, gender)) continue;
    const span = entities[entity]!.mentions.find(
      ({ start, end, form }) =>
        start >= from && end <= offset && form === 'name' && context.passageAround(start) === -1,
    );
    if (span && only) return null;
    if (span) only = namedSource(entities[entity]!, span);
  }
  return only;
}

/** Who of a gender spoke last, was the subject last or is the only one named lately; of those of the paragraph first. */
export function lastFitting(context: QuoteContext, offset: number, gender: Gender): Source | null {
  const person = lastSpokenOf(context, offset, gender);
  if (person && isMentionedInParagraph(context, person, offset)) return person;
  const only = onlyNamed(context, offset, gender);
  if (only || context.analysis.language !== 'fr') return only ?? person;
  // In a portrait, before somebody of the paragraph above.
  return protagonistOf(context, gender) ?? person;
}

/** Who of a gender spoke last, was the subject last or is the only one named lately. */
export function lastSpokenOf(context: QuoteContext, offset: number, gender: Gender): Source | null {
  return (
    lastSpeaker(context, offset, gender) ??
    firstFitting(context, offset, gender) ??
    lastPerson(context, offset, gender)
  );
}

/** Whom a portrait is about, if a pronoun of a gender can stand for her. */
export function protagonistOf(context: QuoteContext, gender: Gender): Source | null {
  const hero = protagonist(context);
  return hero && fits(context, hero, gender) ? hero : null;
}

/** One person told by role who is the last subject before an offset that a pronoun of a gender can take up. */
export function lastRole(context: QuoteContext, offset: number, gender: Gender): Source | null {
  for (const source of previousSubjects(context, offset)) {
    if (fits(context, source, gender)) return null;
    const role = roleGender(context, source);
    if (role === gender || role === 'unknown') return source;
  }
  return null;
}

/** The last saying outside marks between two offsets that tells its source. */
export function lastSaying(context: QuoteContext, from: number, to: number): PlacedFrame | undefined {
  return context
    .framesWithin(from, to)
    .findLast(({ end, inside, sources }) => end <= to && inside === -1 && sources.length > 0);
}

/** Unnamed source that spoke last in the paragraph of an offset, if it can be of a gender (French articles tell). */
export function lastUnnamed(context: QuoteContext, offset: number, gender: Gender): Source | null {
  const start = Math.max(context.paragraphStart(offset), offset - FARTHEST);
  const last = lastSaying(context, start, offset);
  const source = last && last.start >= start ? context.sourceAt(last.sources[0]!) : null;
  if (source?.kind !== 'anonymous') return null;
  const article = /^(?:(un|le|ce|cet|a|the|one)|(une|la|cette|a|the|one))\s/i.exec(source.name);
  return article && (gender === 'male' ? article[1] : article[2] || /^(?:a|the|one)$/i.test(article[1]!))
    ? source
    : null;
}

/** True where the last mention of an entity before an offset stands in a heading. */
export function inHeading(context: QuoteContext, { entity }: Source, before: number): boolean {
  const mentions = entity === null ? [] : (context.names.entities[entity]?.mentions ?? []);
  const last = mentions.findLast(({ end, form }) => end <= before && form !== 'pronoun');
  return last !== undefined && context.isHeading(context.paragraphAt(last.start));
}

/** Unnamed source before whose words hold a noun: "une source judiciaire" for "cette source". */
export function takenUp(context: QuoteContext, span: Span, noun: string): Source | null {
  for (const source of previousSubjects(context, span.start)) {
    const name = source.name.toLowerCase().split(/\s+/);
    if (source.kind === 'anonymous' && name.length > 2 && name.includes(noun)) return { ...source, span };
  }
  return null;
}

/** True for a person whose gender is the given one or not known. */
export function fits(context: QuoteContext, { kind, entity }: Source, gender: Gender): boolean {
  if (kind !== 'person' || entity === null) return false;
  return isPersonOf(context.names.entities[entity]!, gender);
}

/** True for an entity that is a person whose gender is the given one or not known. */
export function isPersonOf({ kind, gender: known }: ArticleEntity, gender: Gender): boolean {
  return kind === 'Person' && (known === 'unknown' || known === gender);
}

/** True where an entity is named in [from, to), outside quotations. */
export function isMentionedSince(
  context: QuoteContext,
  { entity }: Pick<Source, 'entity'>,
  from: number,
  to: number,
): boolean {
  const mentions = entity === null ? [] : (context.names.entities[entity]?.mentions ?? []);
  return mentions.some(({ start, end, form }) => {
    return start >= from && end <= to && form !== 'pronoun' && context.passageAround(start) === -1;
  });
}

/** True where an entity is mentioned in the paragraph of an offset before it, outside quotations. */
export function isMentionedInParagraph(context: QuoteContext, source: Source, offset: number): boolean {
  return isMentionedSince(context, source, context.paragraphStart(offset), offset);
}
