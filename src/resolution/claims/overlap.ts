/** How far the words of two claims agree, whatever words and language they are said in. */
import { isBroader } from '../../model/broader.ts';
import { nearConcepts } from '../../model/concepts.ts';
import { areOpposite } from '../../model/opposites.ts';
import { areAntonyms } from './antonyms.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { headsOf } from './stand-ins.ts';

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
    if (/^[@*]/.test(left) || /^[@*]/.test(right)) return false;
    const [one, other] = [a.expressions.get(left), b.expressions.get(right)];
    const others = one && other ? other.whole : sensesOf(b, right);
    return (one && other ? one.whole : sensesOf(a, left)).some(
      (each) =>
        others.includes(each) ||
        nearConcepts(each).some((near) => others.includes(near)) ||
        (isAct(each) && others.some((other) => isAct(other) && areAkin(each, other))),
    );
  };
}

/** Two words whose readings exclude each other: "alive" and "mort", "accept" and "rejeter". */
export function opposer(a: ClaimProfile, b: ClaimProfile): Match {
  return (left, right) => {
    const others = withHeads(sensesOf(b, right));
    return withHeads(sensesOf(a, left)).some((each) =>
      others.some((other) => areOpposite(each, other) || areAntonyms(each, other)),
    );
  };
}

/** Its readings, and those of the words it may stand for that name them best: "relever" is opposed to what "rise" is. */
function withHeads(senses: readonly string[]): readonly string[] {
  const heads = senses.flatMap((sense) => (sense.startsWith('group:') ? headsOf(sense) : []));
  return [...senses.map(bare), ...heads];
}

/** Every reading of a word of a claim. */
export function sensesOf(profile: ClaimProfile, token: string): readonly string[] {
  return profile.alternatives.get(token) ?? [token];
}

/** What the predicates of a claim say is a class; "class:" marks readings of other words as one. */
function isAct(sense: string): boolean {
  return sense.startsWith('class:');
}

/** A reading without the mark of a predicate class. */
export function bare(sense: string): string {
  return isAct(sense) ? sense.slice(6) : sense;
}

/** One act said more and less precisely: who was killed died, what was sold was supplied. */
function areAkin(left: string, right: string): boolean {
  const [a, b] = [bare(left), bare(right)];
  return isBroader(a, b) || isBroader(b, a);
}

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
        const others = sensesOf(other, each);
        return senses.some((sense) => others.includes(sense));
      });
    if (meets(expression.whole) || !expression.parts.some(meets)) continue;
    for (const part of expression.parts) if (!meets(part)) found.push(part[0]!);
  }
  return found;
}
