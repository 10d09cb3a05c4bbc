import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import type { QuoteContext } from '../quote-context.ts';
import { previousSubjects } from './previous-subject.ts';

const MALE = /^-?(?:t-)?(?:il|he)$/;
const FEMALE = /^-?(?:t-)?(?:elle|she)$/;
/** "ce dernier", "cette jeune femme", "the man": taken up like a pronoun. */
const PERSON_WORDS =
  /^(?:(ce dernier|l'intéressé|(?:le|cet|ce) (?:jeune )?(?:homme|garçon)|l'homme|le trentenaire|le quadragénaire|le quinquagénaire|le sexagénaire|le jeune|the (?:young |old )?man)|(cette dernière|l'intéressée|(?:la|cette) (?:jeune )?(?:femme|fille)|la trentenaire|la quadragénaire|la quinquagénaire|la sexagénaire|the (?:young |old )?woman))(?: de \d+ ans)?$/;
/** "cette source", "le responsable", "the official": the same noun as an unnamed source before. */
const TAKEN_UP = /^(?:(?:ce|cet|cette|ces|le|la|les|the|this|that|these)\s|l')(?:même |same )?([\p{L}-]+)$/u;

/**
 * Whom the words at a span stand for where somebody speaks. Differs from `Names.sourceAt` in two cases. A singular
 * pronoun that would stand for nobody, for no person, or for one last named in a heading stands for the person who spoke
 * last, else for the last subject. Words that take up an unnamed source ("cette source") stand for it.
 */
export function speakerAt(context: QuoteContext, span: Span): Source | null {
  const written = context.slice(span.start, span.end).replaceAll('’', "'").trim();
  const words = written.toLowerCase();
  const given = context.names.sourceAt(span);
  const described = PERSON_WORDS.exec(words);
  const gender =
    MALE.test(words) || described?.[1] ? 'male' : FEMALE.test(words) || described?.[2] ? 'female' : null;
  if (gender !== null) {
    if (given?.kind === 'person' && (described || !inHeading(context, given, span.start))) return given;
    const speaker =
      lastSpeaker(context, span.start, gender) ??
      firstFitting(context, span.start, gender) ??
      lastPerson(context, span.start, gender);
    return speaker ? { ...speaker, span } : given;
  }
  const noun = given?.kind === 'anonymous' ? TAKEN_UP.exec(words)?.[1] : undefined;
  if (noun && !written.endsWith(noun)) return given; // "le Muséum" is a name
  return (noun && takenUp(context, span, noun)) || given;
}

/** Person who spoke last before an offset, in or outside marks. */
function lastSpeaker(context: QuoteContext, offset: number, gender: 'male' | 'female'): Source | null {
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

const FARTHEST = 2500;
const MOST_PARAGRAPHS = 3;
const MOST_SENTENCES = 2;

function firstFitting(context: QuoteContext, offset: number, gender: 'male' | 'female'): Source | null {
  for (const source of previousSubjects(context, offset)) if (fits(context, source, gender)) return source;
  return null;
}

/** Person named last in the two sentences before, whatever the place in the sentence. */
function lastPerson(context: QuoteContext, offset: number, gender: 'male' | 'female'): Source | null {
  const from = context.sentence(Math.max(0, context.sentenceAt(offset) - MOST_SENTENCES))?.start ?? offset;
  const { entities } = context.names;
  const people = context.names.entitiesIn({ start: from, end: offset }).filter((index) => {
    const { kind, gender: known } = entities[index]!;
    return kind === 'Person' && (known === 'unknown' || known === gender);
  });
  // With several it would be a guess.
  if (people.length !== 1) return null;
  const { name, mentions } = entities[people[0]!]!;
  return { kind: 'person', name, entity: people[0]!, span: mentions[0]! };
}

/** True where the last mention of an entity before an offset stands in a heading. */
function inHeading(context: QuoteContext, { entity }: Source, before: number): boolean {
  const mentions = entity === null ? [] : (context.names.entities[entity]?.mentions ?? []);
  const last = mentions.findLast(({ end, form }) => end <= before && form !== 'pronoun');
  return last !== undefined && context.isHeading(context.paragraphAt(last.start));
}

function takenUp(context: QuoteContext, span: Span, noun: string): Source | null {
  for (const source of previousSubjects(context, span.start)) {
    const name = source.name.toLowerCase().split(/\s+/);
    if (source.kind === 'anonymous' && name.length > 2 && name.includes(noun)) return { ...source, span };
  }
  return null;
}

function fits(context: QuoteContext, { kind, entity }: Source, gender: 'male' | 'female'): boolean {
  if (kind !== 'person' || entity === null) return false;
  const known = context.names.entities[entity]?.gender ?? 'unknown';
  return known === 'unknown' || known === gender;
}
