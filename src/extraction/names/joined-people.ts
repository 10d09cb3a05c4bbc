import { formTest } from '../language/form-test.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';

/** What may lead in to a row and stand again before each name; no article, which no person has. */
const LEAD = formTest(/^(?:de|d'|à|par|avec|pour|of|by|with)$/);
const CLOSING = formTest(/^(?:et|and)$/);
/** Words in brackets behind a name: a town, an age, a reason. */
const LONGEST_BRACKET = 6;
/** Names of one row looked at; keeps the pass linear. */
const MAX_ROW = 20;
/** Names of a row that no "et" closes. */
const FEWEST_OPEN = 4;

/**
 * Names in a row with people who are told by first and family name are people, though no list has them: "emmenée par
 * Kaldinho, Omar et Roberto Silva", "Ana Roux (Lens), Wilber Prudent (Lyon) et Paul Petit (Nice)". By piece.
 * A body or a place in the row says nothing of the others.
 */
export function joinedPeople(reading: Reading, pieces: readonly Piece[]): Set<number> {
  const found = new Set<number>();
  for (let first = 0; first < pieces.length; ) {
    const row = [first];
    const lead = reading.tokens[pieces[first]!.titleFrom - 1]?.lower ?? '';
    let closed = false;
    while (row.length < MAX_ROW) {
      const next = nextOfRow(reading, pieces, row.at(-1)!, lead);
      if (!next) break;
      row.push(next.index);
      closed ||= next.closing;
    }
    first = row.at(-1)! + 1;
    // "Ana Roux, Torgny": where she lives.
    if (!closed && row.length < FEWEST_OPEN) continue;
    const people = new Set(row.filter((index) => isSurePerson(reading, pieces[index]!)));
    if (people.size === 0 || row.some((index) => !people.has(index) && pieces[index]!.kind !== 'unknown'))
      continue;
    for (const index of row) if (!people.has(index)) found.add(index);
  }
  return found;
}

/** A title, or a first name that is no ordinary word and a family name behind it. */
function isSurePerson({ infos, tokens }: Reading, { kind, titled, from, to }: Piece): boolean {
  if (titled || kind === 'person') return true;
  if (kind !== 'unknown' || to < from + 2 || infos[from]!.firstName === null) return false;
  return !tokens[from]!.ordinary && !tokens[to - 1]!.ordinary;
}

/** The piece that goes on with the row behind another, behind the word that leads in to the row or none; else null. */
function nextOfRow(
  { tokens }: Reading,
  pieces: readonly Piece[],
  index: number,
  lead: string,
): { index: number; closing: boolean } | null {
  const { to, from } = pieces[index]!;
  const { sentence } = tokens[from]!;
  let k = to;
  if (tokens[k]?.text === '(') {
    let close = k + 1;
    while (close < k + LONGEST_BRACKET && tokens[close] && tokens[close]!.text !== ')') close++;
    if (tokens[close]?.text !== ')') return null;
    k = close + 1;
  }
  const comma = tokens[k]?.text === ',';
  if (comma) k++;
  const closing = CLOSING.of(tokens[k]) || (tokens[k]?.lower === 'ainsi' && tokens[k + 1]?.lower === 'que');
  if (closing) k += CLOSING.of(tokens[k]) ? 1 : 2;
  if (!comma && !closing) return null;
  if (LEAD.of(tokens[k]) && tokens[k]!.lower === lead) k++;
  for (let next = index + 1; next < pieces.length && pieces[next]!.titleFrom <= k; next++)
    if (pieces[next]!.titleFrom === k && tokens[k]!.sentence === sentence) return { index: next, closing };
  return null;
}
