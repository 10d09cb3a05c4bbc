import { fold } from '../../model/fold.ts';
import { writtenTest } from '../language/form-test.ts';
import type { Reading } from './reading.ts';

const JOINS = writtenTest(/[-–/]/);

/** One body of a token that joins several. */
export interface JoinedPart {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const CHAIN = writtenTest(/^\p{Lu}[\p{L}’']+(?:[-–/]\p{Lu}[\p{L}’']+)+$/u);

/**
 * The bodies that a hyphen or slash joins in one token, or null.
 * Fires on: "la coalition PS-Ecolo-PTB", "l'intersyndicale CFDT-CGT". Not on: "Groupama-FDJ", "AP-HP", "Auvergne-Rhône-Alpes".
 */
export function joinedToken({ tokens, words, analysis }: Reading, i: number): JoinedPart[] | null {
  const token = tokens[i]!;
  if (!JOINS.of(token) || !CHAIN.of(token)) return null;
  const names = token.text.split(/[-–/]/);
  const { lists, gazetteer } = words;
  const letters = (name: string) => /^\p{Lu}{2,6}$/u.test(name);
  if (names.length > 5 || names.some((name) => lists.notAcronyms.has(name))) return null;
  const sure = names.filter(
    (name) => letters(name) || gazetteer.entries.get(fold(name))?.kind === 'organization',
  );
  const introduced = lists.firms.joint.has(tokens[i - 1]?.lower ?? '');
  const enough = introduced ? sure.length > 0 : names.length > 2 && sure.length > 1 && names.some(letters);
  if (!enough) return null;
  let at = token.start;
  return names.map((name) => {
    const start = analysis.text.indexOf(name, at);
    at = start + name.length;
    return { start, end: at, words: [fold(name)] };
  });
}
