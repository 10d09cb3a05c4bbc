import type { Span } from '../../model/span.ts';
import { firstTokenFrom } from '../lib/first-token-from.ts';
import { genderOfDescription } from './find-descriptions.ts';
import type { Knowledge } from './knowledge.ts';
import type { Gender } from './word-lists.ts';

/** Tokens of a phrase looked at for its role: determiner, adjectives. */
const MOST_BEFORE_HEAD = 4;

/** Gender of the one person whom the phrase at a span tells by role ("l'avocat général"); null where it is no such phrase. */
export function roleAt(knowledge: Knowledge, span: Span): Gender | null {
  const { reading, descriptionAt, descriptions } = knowledge;
  const from = firstTokenFrom(reading.tokens, span.start);
  for (
    let i = from;
    i < from + MOST_BEFORE_HEAD && (reading.tokens[i]?.end ?? span.end + 1) <= span.end;
    i++
  ) {
    if (descriptionAt[i]! < 0) continue;
    const description = descriptions[descriptionAt[i]!]!;
    if (description.role.plural || description.determiner === 'none' || description.from > from) return null;
    return genderOfDescription(reading, description);
  }
  return null;
}
