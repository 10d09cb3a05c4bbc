import { SETTINGS, setting } from '../../config.ts';
import { DixitError } from '../../model/error.ts';

/** A setting that is on or off. Throws ARGUMENT_INVALID for anything else. */
export function switchOf(key: keyof typeof SETTINGS): boolean {
  return oneOf(key, ['on', 'off']) === 'on';
}

/** A setting that takes one of a few words. */
export function oneOf<T extends string>(key: keyof typeof SETTINGS, words: readonly T[]): T {
  const text = setting(key);
  const word = words.find((known) => known === text);
  if (word === undefined)
    throw new DixitError('ARGUMENT_INVALID', `${SETTINGS[key].name}="${text}": give ${words.join(', ')}`);
  return word;
}

/** A setting that is a number, 0 or more. */
export function numberOf(key: keyof typeof SETTINGS): number {
  const text = setting(key)!;
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new DixitError('ARGUMENT_INVALID', `${SETTINGS[key].name}="${text}" is no number of 0 or more`);
  return number;
}
