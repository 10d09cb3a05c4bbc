import { formTest } from '../language/form-test.ts';
import type { Token } from '../parts.ts';

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'none';

const DEFINITE = formTest(/^(?:le|la|les|l'|du|au|des|aux|the)$/);
const INDEFINITE = formTest(
  /^(?:un|une|a|an|deux|trois|quatre|plusieurs|certains|certaines|quelques|some|several|two|three|many|another|any|every|chaque|aucun|aucune|no)$/,
);
const POSSESSIVE = formTest(
  /^(?:mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|my|your|his|her|its|our|their)$/,
);
const DEMONSTRATIVE = formTest(/^(?:ce|cet|cette|ces|this|that|these|those)$/);

/** What sort of determiner a word is, in either language; articles that a preposition holds ("du", "aux") are definite. */
export function determinerOf(token: Token): Determiner {
  if (DEFINITE.of(token)) return 'definite';
  if (POSSESSIVE.of(token)) return 'possessive';
  if (INDEFINITE.of(token)) return 'indefinite';
  return DEMONSTRATIVE.of(token) ? 'demonstrative' : 'none';
}
