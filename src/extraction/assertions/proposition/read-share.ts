import type { Figure } from '../../../model/extraction.ts';
import { writtenTest } from '../../language/form-test.ts';
import type { Token } from '../../parts.ts';
import type { FigureWords } from './figure-words.ts';

const THREE_DIGITS = writtenTest(/^\d{1,3}$/);

export interface ReadShare {
  readonly figure: Figure;
  readonly next: number;
}

/**
 * Part of a whole, in hundredths: "la moitié des élèves", "deux tiers des voix", "half of its staff", "two-thirds of",
 * "un salarié sur cinq", "one job in five". Not a half-hour, the third quarter, a quarter-final.
 */
export function readShare(
  tokens: readonly Token[],
  at: number,
  to: number,
  words: FigureWords,
): ReadShare | null {
  return fraction(tokens, at, to, words) ?? ratio(tokens, at, to, words);
}

function fraction(tokens: readonly Token[], at: number, to: number, words: FigureWords): ReadShare | null {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  const percent = (count: number, size: number, next: number): ReadShare => ({
    figure: { value: Math.round(count * size * 10) / 10, unit: '%', bound: 'exact' },
    next,
  });
  const ofWhole = (next: number) =>
    next < to && /^(?:de|d'|du|des|of|the|its|their|his|her|all|our)$/.test(tokens[next]!.lower);
  if (lower === 'moitié' && /^(?:la|de|à)$/.test(before)) return percent(1, 50, at + 1);
  if (lower === 'half' && before !== 'a' && before !== 'first' && before !== 'second' && ofWhole(at + 1))
    return percent(1, 50, at + 1);
  // "two-thirds", "deux tiers", "a third of"
  const [first, second] = lower.includes('-') ? lower.split('-') : [lower, tokens[at + 1]?.lower ?? ''];
  const count = words.numerals.get(first!);
  const size = second ? (words.shares.get(second) ?? words.shares.get(second.replace(/s$/, ''))) : undefined;
  const next = at + (lower.includes('-') ? 1 : 2);
  if (count === undefined || size === undefined || count * size > 100) return null;
  return ofWhole(next) && !/^(?:finale?|heure|siècle)$/.test(tokens[next + 1]?.lower ?? '')
    ? percent(count, size, next)
    : null;
}

/** "un sur cinq", "one job in five", "four out of ten". */
function ratio(tokens: readonly Token[], at: number, to: number, words: FigureWords): ReadShare | null {
  const count = numberAt(tokens[at], words);
  if (count === undefined) return null;
  for (let i = at + 1; i < Math.min(to - 1, at + 4); i++) {
    const { lower, tag } = tokens[i]!;
    const out = lower === 'out' && tokens[i + 1]!.lower === 'of';
    if (lower === 'sur' || out || (lower === 'in' && tokens[i + 1]!.tag === 'number')) {
      const whole = numberAt(tokens[out ? i + 2 : i + 1], words);
      const following = tokens[out ? i + 3 : i + 2];
      // "sur deux ans", "in two days" are times.
      if (whole === undefined || whole <= count || following?.tag === 'noun') {
        if (!(out && whole !== undefined && whole > count)) return null;
      }
      return {
        figure: { value: Math.round((count / whole!) * 1000) / 10, unit: '%', bound: 'exact' },
        next: out ? i + 3 : i + 2,
      };
    }
    if (tag !== 'noun' && tag !== 'adjective' && tag !== 'participle') return null;
  }
  return null;
}

function numberAt(token: Token | undefined, words: FigureWords): number | undefined {
  if (!token) return undefined;
  if (THREE_DIGITS.of(token)) return Number(token.text);
  return token.lower === 'a' || token.lower === 'an' ? undefined : words.numerals.get(token.lower);
}
