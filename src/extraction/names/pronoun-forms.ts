import { isImpersonalIl } from './is-impersonal-il.ts';
import { sayingAt } from './pronoun-says.ts';
import type { Reading } from './reading.ts';
import type { Gender } from './word-lists.ts';

/** Pronouns that take up somebody or something, with what they agree with. */
export const PRONOUNS: Record<string, { gender: Gender; plural: boolean }> = {
  il: { gender: 'male', plural: false },
  elle: { gender: 'female', plural: false },
  ils: { gender: 'male', plural: true },
  elles: { gender: 'female', plural: true },
  celui: { gender: 'male', plural: false },
  celle: { gender: 'female', plural: false },
  'celui-ci': { gender: 'male', plural: false },
  'celle-ci': { gender: 'female', plural: false },
  'ceux-ci': { gender: 'male', plural: true },
  'lui-même': { gender: 'male', plural: false },
  'elle-même': { gender: 'female', plural: false },
  he: { gender: 'male', plural: false },
  she: { gender: 'female', plural: false },
  lui: { gender: 'male', plural: false },
  eux: { gender: 'male', plural: true },
  they: { gender: 'unknown', plural: true },
  it: { gender: 'unknown', plural: false },
};

/** "-t-il" and "-il" as "il". */
export function barePronoun(lower: string): string {
  return lower.startsWith('-') ? lower.replace(/^-(?:t-)?/, '') : lower;
}

/** "il faut", "it seems": a pronoun that stands for nothing. */
export function isImpersonal(reading: Reading, i: number, bare: string): boolean {
  const { tokens } = reading;
  const next = tokens[i + 1];
  if (bare === 'il') return isImpersonalIl(tokens, i);
  // "It has previously said that": it says something; "it has been said that" tells of nobody.
  if (bare === 'it' && /^(?:has|had|will|would)$/.test(next?.lower ?? '') && sayingAt(reading, i) >= 0)
    return (
      tokens[i + 2]?.lower === 'been' || tokens[i + 2]?.lower === 'be' || tokens[i + 3]?.lower === 'been'
    );
  if (bare === 'it')
    return (
      /^(?:is|was|'s|’s|would|will|seems|seemed|appears|takes|took|has|remains|became)$/.test(
        next?.lower ?? '',
      ) && !/^(?:said|also|added|denied|has|plans|expects)$/.test(tokens[i + 2]?.lower ?? '')
    );
  return false;
}
