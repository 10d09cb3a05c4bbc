import type { Gender } from './taken-up-nouns.ts';

const MALE = /^-?(?:t-)?(?:il|lui|he)$/;
const FEMALE = /^-?(?:t-)?(?:elle|she)$/;

/** Gender of a singular pronoun of the third person; null for other words. */
export function genderOf(words: string): Gender | null {
  const lower = words.toLowerCase();
  return MALE.test(lower) ? 'male' : FEMALE.test(lower) ? 'female' : null;
}
