import type { ClaimProfile } from '../claim-profile.ts';
import { isLight, isListed } from '../light-words.ts';

/**
 * Words that say something of their own beside the other sentence. Light ones ("take", "rate") do not, nor what sort of
 * thing a name is ("groupe Lafitte"), nor "money" where the other gives an amount.
 */
export function weightOf(words: readonly string[], own: ClaimProfile, other: ClaimProfile): number {
  return words.filter(
    (word) =>
      !isLight(word) &&
      !own.titles.has(word) &&
      !(isListed('counted', word) && countsPeople(own) && countsPeople(other)) &&
      !((own.cause || other.cause) && isListed('causal', word)) &&
      !(own.undergoes && isListed('undergone', word)) &&
      word !== 'counter' &&
      !(word === 'money' && other.figures.some(({ unit }) => /^[A-Z]{3}$/.test(unit))),
  ).length;
}

function countsPeople({ figures }: ClaimProfile): boolean {
  return figures.some(({ unit }) => unit === 'person');
}
