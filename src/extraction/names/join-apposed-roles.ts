import type { Description } from './find-descriptions.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';

/**
 * Gives a role the name that stands with a title in an apposition behind it.
 * Fires on: le ministre des Transports, le général Bakary Sangaré, a dit … La directrice de l'Institut, la Pre Anne Roux.
 * Not on: le maire de Lens, le chef du parti ayant quitté la salle. Le maire, le docteur Roux et sa fille ont …
 */
export function joinApposedRoles(
  { tokens }: Reading,
  found: Description[],
  pieces: readonly Piece[],
  titleAt: Int32Array,
): void {
  for (let k = 0; k < found.length; k++) {
    const one = found[k]!;
    if (one.piece >= 0 || one.role.plural || one.determiner === 'indefinite') continue;
    const comma = tokens[one.to];
    if (comma?.text !== ',') continue;
    const article = tokens[one.to + 1];
    if (!article || article.sentence !== comma.sentence || !/^(?:le|la|l'|l’)$/.test(article.lower)) continue;
    const next = found[k + 1];
    const own = next && next.from === one.to + 1 && next.how === 'role before' ? next.piece : -1;
    const piece = own >= 0 ? own : (titleAt[one.to + 2] ?? -1);
    if (piece < 0 || (own < 0 && !isTitled(pieces[piece]!))) continue;
    const { kind, to } = pieces[piece]!;
    if (kind !== 'person' && kind !== 'unknown') continue;
    if (closes(tokens[to], comma.sentence)) found[k] = { ...one, piece, how: 'role before, in apposition' };
  }
}

function isTitled({ titleFrom, from }: Piece): boolean {
  return titleFrom < from;
}

/** Joint subjects ("le maire, le docteur Roux et sa fille") are no apposition. */
function closes(after: Reading['tokens'][number] | undefined, sentence: number): boolean {
  return !after || after.sentence !== sentence || (after.tag !== 'conjunction' && after.tag !== 'name');
}
