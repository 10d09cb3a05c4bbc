/** How far the words of two claims agree, whatever words and language they are said in. */
import type { ClaimProfile } from './claim-profile.ts';
import { readingsOf, type Senses } from './readings.ts';

export type Match = (left: string, right: string) => boolean;

export interface Overlap {
  readonly share: number;
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}

/** Two words agree when any sense of one is a sense of the other, or shares a line of the lexicon with it. */
export function matcher(a: ClaimProfile, b: ClaimProfile): Match {
  return (left, right) => {
    if (left === right) return true;
    if (isName(left) || isName(right)) return isOfPlace(a, left, right) || isOfPlace(b, right, left);
    const [one, other] = [readingsOf(a, left), readingsOf(b, right)];
    return one.whole && other.whole ? meet(one.whole, other.whole) : meet(one, other);
  };
}

function isName(token: string): boolean {
  return token.startsWith('@') || token.startsWith('*');
}

/** "Tavarian" and "Tavaria", "drovan" and "Drovania": the ending of the adjective may be the name's. */
function isOfPlace(profile: ClaimProfile, adjective: string, other: string): boolean {
  const place = profile.demonyms.get(adjective);
  return place !== undefined && (place === other || `${place}n` === other);
}

/** One act said more and less precisely is one: who was killed died, what was sold was supplied. */
function meet(one: Senses, other: Senses): boolean {
  return (
    other.senses.some((sense) => one.reach.has(sense)) ||
    (one.acts.length > 0 &&
      other.acts.length > 0 &&
      (one.acts.some((act) => other.above.has(act)) || other.acts.some((act) => one.above.has(act))))
  );
}

/** Two words whose readings exclude each other: "alive" and "mort", "accept" and "rejeter". */
export function opposer(a: ClaimProfile, b: ClaimProfile): Match {
  return (left, right) => {
    const { opposites, names } = readingsOf(a, left);
    const others = readingsOf(b, right).names;
    if (opposites.size > 0 && others.some((name) => opposites.has(name))) return true;
    // "Admissible", "inadmissible".
    return names.some((name) => others.some((other) => isDenied(name, other) || isDenied(other, name)));
  };
}

function isDenied(name: string, other: string): boolean {
  return (
    other.length > name.length &&
    name.length > 4 &&
    DENIED.has(other.slice(0, other.length - name.length)) &&
    other.endsWith(name)
  );
}

const DENIED = new Set(['in', 'un', 'im', 'il', 'ir', 'non-', 'non']);

export function overlap(left: readonly string[], right: readonly string[], match: Match): Overlap {
  const a = [...new Set(left)];
  const open = new Set(right);
  const unmatched = a.filter((word) => !open.delete(word));
  const onlyLeft: string[] = [];
  for (const word of unmatched) {
    const other = [...open].find((each) => match(word, each));
    if (other === undefined) onlyLeft.push(word);
    else open.delete(other);
  }
  const shared = a.length - onlyLeft.length;
  const total = shared + onlyLeft.length + open.size;
  return { share: total === 0 ? 0 : shared / total, onlyLeft, onlyRight: [...open] };
}

/**
 * Words of expressions of one claim that met the other claim by some of their words only: of "electric scooter" the
 * scooter, where the other says "electric bus".
 */
export function leftOver(own: ClaimProfile, other: ClaimProfile): readonly string[] {
  const found: string[] = [];
  for (const token of new Set(own.tokens)) {
    const expression = own.expressions.get(token);
    if (!expression) continue;
    const meets = (senses: readonly string[]) =>
      other.tokens.some((each) => {
        const others = readingsOf(other, each).senses;
        return senses.some((sense) => others.includes(sense));
      });
    if (meets(expression.whole) || !expression.parts.some(meets)) continue;
    for (const part of expression.parts) if (!meets(part)) found.push(part[0]!);
  }
  return found;
}
