import type { Description } from './find-descriptions.ts';
import { nameBehindComplements } from './name-behind-complements.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';

/**
 * Gives a role the name that stands with a title in an apposition behind it, or behind a second role between commas.
 * Fires on: le ministre des Transports, le général Bakary Sangaré, a dit … La directrice de l'Institut, la Pre Anne Roux.
 * Le ministre de la Santé, porte-parole du gouvernement, Idrissa Ba, a dit … L'envoyé du ministre Paul Roux, Idrissa Ba, a dit …
 * Not on: le maire de Lens, le chef du parti ayant quitté la salle. Le maire, le docteur Roux et sa fille ont …
 */
export function joinApposedRoles(
  reading: Reading,
  found: Description[],
  pieces: readonly Piece[],
  titleAt: Int32Array,
  startAt: Int32Array,
): void {
  const { tokens } = reading;
  // From the right: a third role hands the name on to the second, and that to the first.
  for (let k = found.length - 1; k >= 0; k--) {
    const one = found[k]!;
    if (one.role.plural || one.determiner === 'indefinite') continue;
    const envoy = behindNamedSuperior(tokens, found, k, pieces, titleAt);
    if (envoy >= 0) found[k] = { ...one, piece: envoy, how: 'role before, in apposition' };
    if (one.piece >= 0 || envoy >= 0) continue;
    const at = overBrackets(tokens, one.to);
    const comma = tokens[at];
    if (comma?.text !== ',') {
      const piece = nameBehindComplements(reading, found, k, pieces, titleAt, startAt);
      if (piece >= 0) found[k] = { ...one, piece, how: 'role before, in apposition' };
      continue;
    }
    const second = found[k + 1];
    if (
      second &&
      second.from === at + 1 &&
      second.how === 'role before, in apposition' &&
      isOfOne(one, second)
    ) {
      found[k] = { ...one, piece: second.piece, how: second.how };
      continue;
    }
    const beyond = Math.max(
      behindBody(tokens, found[k + 1], at, pieces, titleAt),
      behindRelative(tokens, found[k + 1], at, pieces, titleAt),
    );
    if (beyond >= 0) {
      found[k] = { ...one, piece: beyond, how: 'role before, in apposition' };
      continue;
    }
    const article = tokens[at + 1];
    if (!article || article.sentence !== comma.sentence) continue;
    const bare = at > one.to ? (titleAt[at + 1] ?? -1) : -1;
    if (bare < 0 && !/^(?:le|la|l')$/.test(article.lower)) continue;
    const next = found[k + 1];
    const own = next && next.from === at + 1 && next.how === 'role before' ? next.piece : -1;
    const piece = bare >= 0 ? bare : own >= 0 ? own : (titleAt[at + 2] ?? -1);
    if (piece < 0 || (bare < 0 && own < 0 && !isTitled(pieces[piece]!))) continue;
    const { kind, to } = pieces[piece]!;
    if (kind !== 'person' && kind !== 'unknown') continue;
    if (closes(tokens[to], comma.sentence)) found[k] = { ...one, piece, how: 'role before, in apposition' };
  }
}

/**
 * "l'envoyé du ministre Paul Roux, Idrissa Ba, a dit": the piece behind the comma, where the person whose envoy he is has a
 * role and a name already, else -1.
 */
function behindNamedSuperior(
  tokens: Reading['tokens'],
  found: readonly Description[],
  role: number,
  pieces: readonly Piece[],
  titleAt: Int32Array,
): number {
  const one = found[role]!;
  const superior = found[role + 1];
  if (one.piece >= 0 && one.piece !== superior?.piece) return -1;
  if (superior?.how !== 'role before' || superior.head > one.headTo + FARTHEST_SUPERIOR) return -1;
  if (!/^(?:de|du|d')$/.test(tokens[one.headTo]?.lower ?? '')) return -1;
  for (let i = one.headTo; i < superior.head; i++)
    if (!/^(?:preposition|determiner|clitic|adjective)$/.test(tokens[i]!.tag) && !tokens[i]!.capital)
      return -1;
  const comma = pieces[superior.piece]!.to;
  if (tokens[comma]?.text !== ',' || tokens[comma]!.sentence !== tokens[one.head]!.sentence) return -1;
  const piece = nameBehind(undefined, comma, pieces, titleAt);
  return piece >= 0 && closes(tokens[pieces[piece]!.to], tokens[comma]!.sentence) ? piece : -1;
}

/** Tokens between "l'envoyé" and the role of whoever sent him. */
const FARTHEST_SUPERIOR = 5;

/**
 * "la directrice de Corvex, la branche énergie de Baltimor, Hélène Strand, a dit": the piece behind what is said of the
 * body between the commas, else -1.
 */
function behindBody(
  tokens: Reading['tokens'],
  next: Description | undefined,
  comma: number,
  pieces: readonly Piece[],
  titleAt: Int32Array,
): number {
  const { sentence } = tokens[comma]!;
  if (!/^(?:la|le|l'|une?)$/.test(tokens[comma + 1]?.lower ?? '') || tokens[comma - 1]?.capital !== true)
    return -1;
  for (let i = comma + 2; i < comma + 12 && tokens[i]?.sentence === sentence; i++) {
    const { tag, text } = tokens[i]!;
    if (text === ',') {
      const piece = nameBehind(next, i, pieces, titleAt);
      const close = piece < 0 ? undefined : tokens[pieces[piece]!.to];
      return close?.text === ',' && close.sentence === sentence ? piece : -1;
    }
    if (/^(?:verb|auxiliary|subordinator|punctuation|mark|conjunction|pronoun)$/.test(tag)) return -1;
  }
  return -1;
}

/** "la trésorière du MDR, qui quitte la scène, Ana Roux.": the piece behind the relative clause that ends the sentence, else -1. */
function behindRelative(
  tokens: Reading['tokens'],
  next: Description | undefined,
  comma: number,
  pieces: readonly Piece[],
  titleAt: Int32Array,
): number {
  const { sentence } = tokens[comma]!;
  if (tokens[comma + 1]?.lower !== 'qui') return -1;
  for (let i = comma + 2; i < comma + 20 && tokens[i]?.sentence === sentence; i++) {
    if (/^(?:mark|subordinator)$/.test(tokens[i]!.tag) || /^[.;:()!?]/.test(tokens[i]!.text)) return -1;
    if (tokens[i]!.text !== ',') continue;
    const piece = nameBehind(next, i, pieces, titleAt);
    return piece >= 0 && /^[.;!?]/.test(tokens[pieces[piece]!.to]?.text ?? '') ? piece : -1;
  }
  return -1;
}

/** The name of several words right behind a comma, no other role told before it; else -1. */
function nameBehind(
  next: Description | undefined,
  comma: number,
  pieces: readonly Piece[],
  titleAt: Int32Array,
): number {
  const piece = titleAt[comma + 1] ?? -1;
  if (piece < 0 || !/^(?:person|unknown)$/.test(pieces[piece]!.kind)) return -1;
  const { from, to } = pieces[piece]!;
  const inside = next !== undefined && next.head < comma;
  return !inside && to > from + 1 ? piece : -1;
}

/** One bearer can have both roles. */
function isOfOne(one: Description, other: Description): boolean {
  const genders = new Set([one.role.gender, other.role.gender]);
  return !other.role.plural && !(genders.has('male') && genders.has('female'));
}

/** Index behind "(UMP)", or behind the last word of an office that was read as a noun ("le préfet maritime"). */
function overBrackets(tokens: Reading['tokens'], at: number): number {
  if (tokens[at]?.tag === 'noun' && tokens[at + 1]?.text === ',') return at + 1;
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 5; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

function isTitled({ titleFrom, from }: Piece): boolean {
  return titleFrom < from;
}

/** Joint subjects ("le maire, le docteur Roux et sa fille") are no apposition. */
function closes(after: Reading['tokens'][number] | undefined, sentence: number): boolean {
  return !after || after.sentence !== sentence || (after.tag !== 'conjunction' && after.tag !== 'name');
}
