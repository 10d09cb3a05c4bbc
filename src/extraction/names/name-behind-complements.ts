import { formTest } from '../language/form-test.ts';
import type { Description } from './find-descriptions.ts';
import { isAddressee } from './is-addressee.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';

/**
 * French: the piece that names the bearer of a role behind complements which the role phrase itself leaves out, else -1.
 * Fires on: le président par intérim du MDR Paul Roux. L'ancien juge dans ce dossier, Ana Petit, a dit … La déléguée CGT
 * au sein de Norvia, Ana Petit.
 * Not on: le maire dans un courrier à Paul Roux. Le juge dans l'affaire du chanteur, Paul Roux, a dit …
 */
export function nameBehindComplements(
  { tokens }: Reading,
  found: readonly Description[],
  role: number,
  pieces: readonly Piece[],
  titleAt: Int32Array,
  startAt: Int32Array,
): number {
  const { to, head, determiner } = found[role]!;
  if (determiner !== 'definite' && determiner !== 'possessive') return -1;
  const { sentence } = tokens[head]!;
  let other = role + 1;
  for (let i = to; i < to + FARTHEST && tokens[i]?.sentence === sentence; ) {
    const { tag, text } = tokens[i]!;
    while (found[other] && found[other]!.head < i) other++;
    const own = found[other];
    // "le chef de cabinet de la ministre, Ana Roux": whose name it is cannot be told.
    if (own && own.from <= i && i < own.to && !own.role.plural) return -1;
    const piece = titleAt[i]! >= 0 ? titleAt[i]! : startAt[i]!;
    if (piece >= 0) {
      if (!isPersonal(pieces[piece]!)) {
        i = pieces[piece]!.to;
        continue;
      }
      // "par intérim du MDR Paul Roux", "au pouvoir Paul Roux"; "de Paul Roux" and "la rue Paul Roux" are of the complement.
      const before = tokens[i - 1]!;
      return i > to &&
        (before.capital || before.lower === 'fonction' || /^(?:adjective|infinitive)$/.test(before.tag))
        ? piece
        : -1;
    }
    if (text === ',') {
      const named = titleAt[i + 1] ?? -1;
      return i > to && named >= 0 && isPersonal(pieces[named]!) && closes(tokens[pieces[named]!.to], sentence)
        ? named
        : -1;
    }
    if (text === '(') {
      let close = i + 1;
      while (close < i + 5 && tokens[close]?.text !== ')') close++;
      if (tokens[close]?.text !== ')') return -1;
      i = close + 1;
      continue;
    }
    if (isAddressee(tokens, i)) return -1;
    if (!COMPLEMENT.test(tag) && !CHARGED.of(tokens[i]!)) return -1;
    i++;
  }
  return -1;
}

/** Tokens between a role and the name. */
const FARTHEST = 14;
const COMPLEMENT = /^(?:preposition|determiner|clitic|noun|adjective|name|number|other)$/;
const CHARGED = formTest(/^(?:chargée?|déléguée?|et|pouvoir|faisant)$/);

function isPersonal({ kind, from, to }: Piece): boolean {
  return kind === 'person' || (kind === 'unknown' && to > from + 1);
}

/** The apposition is closed behind the name. */
function closes(after: Reading['tokens'][number] | undefined, sentence: number): boolean {
  return !after || after.sentence !== sentence || /^[,.;:)(!?»”"]/.test(after.text) || after.tag === 'mark';
}
