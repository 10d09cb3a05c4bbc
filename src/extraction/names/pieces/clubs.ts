import { writtenTest } from '../../language/form-test.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { nameable, personRun } from '../person-run.ts';
import { isFullName } from './letters.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** What stands before or behind a place in the names of clubs. */
export const CLUB = writtenTest(
  /^(?:FC|AFC|CF|SC|AC|AS|RC|OGC|RSC|CS|SV|VfB|RB|BK|FK|SK|KV|KRC|ES|JS|MC|CA|ASC|AJ|EA|SM|HC|BC|United|City|Rovers|Athletic|Wanderers|Olympique)$/,
);

/** "AS Monaco", "FC Lorient": letters of clubs before a name. */
export function clubs(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos } = reading;
  const token = tokens[i]!;
  if (reading.words.lists.titleLetters.has(token.text) && isFullName(walk, i + 1) && !infos[i + 1]!.known)
    return NOT_HERE;
  if (
    CLUB.of(token) &&
    tokens[i + 1]?.capital &&
    i + 1 < end &&
    tokens[i + 1]!.start - token.end <= 1 &&
    nameable(reading, i + 1, true)
  ) {
    const known = gazetteerPhrase(reading, i + 1, end);
    const to = known ? known.to : personRun(reading, i + 1, end);
    walk.push(i, to, 'organization', 3, 'organization/club', {});
    return to;
  }
  return NOT_HERE;
}
