import type { Source } from '../../../model/extraction.ts';
import { namedSource } from '../../names/named-source.ts';
import type { QuoteContext } from '../quote-context.ts';
import { mainPerson } from './main-person.ts';

const CREDITED = /(?:propos recueillis par|recueilli par|interview(?:ed)? by|par|by)\s*$/i;

/**
 * Whom an interview is with: the person named most before the first turn (headline, introduction), the earlier one of
 * equals, else the article's main person.
 */
export function guestOf(context: QuoteContext): Source | null {
  const first = context.passages.find(({ by }) => by !== 'marks')?.outerStart ?? 0;
  let guest: Source | null = null;
  let most = 0;
  for (const entity of context.names.entities) {
    if (entity.kind !== 'Person') continue;
    const above = entity.mentions.filter(
      ({ start, form }) =>
        start < first && form !== 'pronoun' && !CREDITED.test(context.slice(Math.max(0, start - 30), start)),
    );
    if (above.length <= most) continue;
    most = above.length;
    guest = namedSource(entity, above[0]!);
  }
  return guest ?? mainPerson(context);
}
