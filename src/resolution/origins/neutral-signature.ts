/**
 * What an article and its translation have in common: names by their sound, states and numbers. As a set for comparing, and
 * as a MinHash signature that follows the article's own, so that the store finds translations as it finds near-copies.
 */
import { hashWord, mix } from '../../model/fingerprint.ts';
import { isLanguage } from '../../model/language.ts';
import { skeleton } from '../../model/romanise.ts';
import { stateOf } from '../../model/states.ts';

/** Numbers appended to an article's signature: 32 bands of four find texts that share half with probability 0.87. */
const NEUTRAL_LENGTH = 128;
/** Fewer features say too little. */
const FEWEST = 6;
const CACHE = 500;
const cache = new Map<string, ReadonlySet<string>>();

/** Names not at the start of a sentence, states, and numbers of a text. */
export function neutralFeatures(id: string, text: string, language: string): ReadonlySet<string> {
  const known = cache.get(id);
  if (known) return known;
  const features = new Set<string>();
  // A capital after a small letter or a comma begins a name, not a sentence.
  for (const match of text.matchAll(/(?<=[\p{Ll}\p{N},;:)] |['’(])\p{Lu}[\p{L}\p{M}-]{2,}/gu)) {
    const word = match[0];
    const state = isLanguage(language) ? stateOf(word, language) : stateOf(word);
    features.add(state ? `@${state.country}` : `*${skeleton(word)}`);
  }
  for (const match of text.matchAll(/\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+(?!\d)|\d+[.,]\d+|\d{2,}/g))
    features.add(numberKey(match[0]));
  if (cache.size >= CACHE) cache.clear();
  cache.set(id, features);
  return features;
}

/** "3 200", "3,200" and "3.200" are one number; "6,1" and "6.1" another. */
function numberKey(text: string): string {
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+$/.test(text);
  return `#${grouped ? text.replace(/\D/g, '') : text.replace(',', '.')}`;
}

/** MinHash of the features; empty when there are too few to tell anything. */
export function neutralSignature(features: ReadonlySet<string>): number[] {
  if (features.size < FEWEST) return [];
  const least = new Uint32Array(NEUTRAL_LENGTH).fill(0xffffffff);
  for (const feature of features) {
    const hash = hashWord(feature);
    for (let k = 0; k < NEUTRAL_LENGTH; k++) {
      const value = mix(hash ^ Math.imul(k + 1, 0x9e3779b1));
      if (value < least[k]!) least[k] = value;
    }
  }
  return Array.from(least);
}

export function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of left) if (right.has(feature)) shared++;
  const total = left.size + right.size - shared;
  return total === 0 ? 0 : shared / total;
}
