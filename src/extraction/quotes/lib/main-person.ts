import type { Source } from '../../../model/extraction.ts';
import { namedSource } from '../../names/named-source.ts';
import type { QuoteContext } from '../quote-context.ts';

/** The person the article mentions most often, the earlier one of equals: whom an interview is with. */
export function mainPerson(context: QuoteContext): Source | null {
  const people = context.names.entities.filter(
    ({ kind, mentions }) => kind === 'Person' && mentions.length > 0,
  );
  people.sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start);
  const person = people[0];
  return person ? namedSource(person, person.mentions[0]!) : null;
}

const perContext = new WeakMap<QuoteContext, Source | null>();

/** Whom a portrait is about: named at the top of the article and far more often than anybody else; null for none. */
export function protagonist(context: QuoteContext): Source | null {
  const known = perContext.get(context);
  if (known !== undefined) return known;
  const found = findProtagonist(context);
  perContext.set(context, found);
  return found;
}

function findProtagonist(context: QuoteContext): Source | null {
  const top = context.analysis.paragraphs[TOP]?.start;
  if (top === undefined) return null;
  const { entities } = context.names;
  const named = context.names
    .entitiesIn({ start: 0, end: top })
    .filter(
      (entity) =>
        entities[entity]!.kind === 'Person' &&
        entities[entity]!.mentions.some(
          ({ start, form }) =>
            start < top && form === 'name' && isHeadline(context, context.paragraphAt(start)),
        ),
    );
  if (named.length !== 1) return null;
  const { name, mentions } = entities[named[0]!]!;
  if (!name.includes(' ')) return null;
  const names = mentions.filter(({ start, form }) => form === 'name' && context.passageAround(start) === -1);
  if (names.length < FEWEST) return null;
  return namedSource(entities[named[0]!]!, mentions[0]!);
}

/** Paragraphs at the top of an article: headings and what stands under them. */
const TOP = 3;
/** Names outside marks: in the heading and in the text. */
const FEWEST = 2;

/** A heading, also one that ends on the title of a work: "Mort de Paul Roux, la voix des « Dimanches »". */
function isHeadline(context: QuoteContext, paragraph: number): boolean {
  const { start, end } = context.analysis.paragraphs[paragraph]!;
  return (
    context.isHeading(paragraph) ||
    (end - start < LONGEST_HEADLINE && /\p{L}\s?[»”"]\s*$/u.test(context.slice(end - 5, end)))
  );
}

const LONGEST_HEADLINE = 130;
