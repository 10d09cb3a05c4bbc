import type { Figure } from '../../model/extraction.ts';
import { isListed, spanOf } from './light-words.ts';

/** How the figures of two claims stand to each other. */
export type FigureRelation =
  /** Neither has any, or all of each agree. */
  | 'equal'
  /** One side has figures that the other does not speak of. */
  | 'left-more'
  | 'right-more'
  /** They speak of the same unit and cannot both be right. */
  | 'incompatible'
  /** Each has figures of units that the other does not have. */
  | 'unrelated';

/**
 * "12 millions de dollars", "$12M" and "more than $12 million" agree; "12 drones" and "40 drones" cannot both be right.
 * Where all other words of the two sentences agree (`sameThings`), counts are of one thing, whatever it is called.
 */
export function compareFigures(
  left: readonly Figure[],
  right: readonly Figure[],
  sameThings = false,
): FigureRelation {
  if (left.length === 0 && right.length === 0) return 'equal';
  const open = [...right];
  let agreed = 0;
  let clash = false;
  let leftOver = 0;
  for (const figure of left) {
    const match = open.findIndex((other) => unitsAgree(other, figure) && agree(figure, other));
    if (match >= 0) {
      open.splice(match, 1);
      agreed++;
      continue;
    }
    const counted = (other: Figure) => sameThings && isCount(other) && isCount(figure);
    if (open.some((other) => (unitsAgree(other, figure) || counted(other)) && excludes(figure, other)))
      clash = true;
    else leftOver++;
  }
  if (clash) return 'incompatible';
  if (leftOver === 0 && open.length === 0) return 'equal';
  if (leftOver === 0) return 'right-more';
  if (open.length === 0) return 'left-more';
  return agreed > 0 || left.length + right.length > 0 ? 'unrelated' : 'equal';
}

/**
 * A bare number may count anything. "Thirty planes" and "thirty aircraft" are one count too: whether the things counted
 * are one is for the words to tell.
 */
function unitsAgree(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return true;
  return a.value === b.value && (a.unit === '' || b.unit === '' || (isCount(a) && isCount(b)));
}

/** Counts things, not shares, money, or what is measured. */
function isCount({ unit }: Figure): boolean {
  return (
    !/^(?:%|[A-Z]{3}|to \d.*)$|\//.test(unit) &&
    !isListed('units', unit) &&
    spanOf(unit) === null &&
    !SPAN.test(unit)
  );
}

const SPAN = /^(?:day|month|hour|minute|second)$/;

/** One number, said with or without "more than" or "about". */
function agree(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true;
  const tolerance = a.bound === 'about' || b.bound === 'about' ? 0.06 : 0.021;
  const largest = Math.max(Math.abs(a.value), Math.abs(b.value));
  // Small whole numbers are counted, not rounded.
  if (largest < 20 && Number.isInteger(a.value) && Number.isInteger(b.value)) return false;
  return Math.abs(a.value - b.value) <= tolerance * largest;
}

/** No number satisfies both. */
function excludes(a: Figure, b: Figure): boolean {
  const [low, high] = range(a);
  const [otherLow, otherHigh] = range(b);
  return high < otherLow || otherHigh < low;
}

function range({ value, bound }: Figure): [number, number] {
  if (bound === 'atLeast') return [value, Number.POSITIVE_INFINITY];
  if (bound === 'atMost') return [Number.NEGATIVE_INFINITY, value];
  const slack = bound === 'about' ? 0.1 * Math.abs(value) : 0.02 * Math.abs(value);
  return [value - slack, value + slack];
}

export function showFigures(figures: readonly Figure[]): string {
  const sign = { exact: '', about: '~', atLeast: '≥', atMost: '≤' } as const;
  return (
    figures
      .map((figure) => `${sign[figure.bound]}${figure.value}${figure.unit ? ` ${figure.unit}` : ''}`)
      .join(', ') || 'none'
  );
}
