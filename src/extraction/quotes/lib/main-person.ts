import type { Source } from '../../../model/extraction.ts';
import type { QuoteContext } from '../quote-context.ts';

/** The person the article mentions most often, the earlier one of equals: whom an interview is with. */
export function mainPerson(context: QuoteContext): Source | null {
  const people = context.names.entities.filter(
    ({ kind, mentions }) => kind === 'Person' && mentions.length > 0,
  );
  people.sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start);
  const person = people[0];
  return person
    ? { kind: 'person', name: person.name, entity: person.index, span: person.mentions[0]! }
    : null;
}
