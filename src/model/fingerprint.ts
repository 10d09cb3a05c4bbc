import { createHash } from 'node:crypto';
import type { Fingerprint } from './article.ts';
import { foldedWords } from './fold.ts';

/** Numbers in a signature. The standard error of `similarity` is about 1/√128, nine points. */
export const SIGNATURE_LENGTH = 128;
/** Words in a shingle: short enough that a small edit spoils few of them, long enough that shared phrases are rare. */
const SHINGLE_WORDS = 4;
/** Numbers in a band. 32 bands of 4: texts alike at 0.5 share a band with probability 0.87, at 0.2 with 0.05. */
const BAND_LENGTH = 4;

const SEEDS = makeSeeds();

/** Fingerprints of a text: case, accents, spacing and punctuation play no part. */
export function fingerprint(text: string): Fingerprint {
  const words = foldedWords(text);
  return {
    exact: createHash('sha256').update(words.join(' ')).digest('hex'),
    near: signature(words),
  };
}

/**
 * MinHash signature (Broder 1997) of folded words over shingles of four words; a text shorter than that is one
 * shingle. A text without words has an empty signature, similar to nothing.
 */
export function signature(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const hashes = words.map(hashWord);
  const least = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  const seen = new Set<number>();
  const last = Math.max(0, hashes.length - SHINGLE_WORDS);
  for (let i = 0; i <= last; i++) {
    let shingle = 0x811c9dc5;
    for (let j = i; j < Math.min(i + SHINGLE_WORDS, hashes.length); j++) {
      shingle = mix(Math.imul(shingle, 31) ^ hashes[j]!);
    }
    if (seen.has(shingle)) continue;
    seen.add(shingle);
    for (let k = 0; k < SIGNATURE_LENGTH; k++) {
      // Multiply-shift with an odd factor permutes the 32-bit numbers, as MinHash asks.
      let value = Math.imul(shingle ^ SEEDS[2 * k]!, SEEDS[2 * k + 1]!);
      value = (value ^ (value >>> 15)) >>> 0;
      if (value < least[k]!) least[k] = value;
    }
  }
  return Array.from(least);
}

/** Estimated share of shingles two texts have in common (Jaccard), 0 to 1. */
export function similarity(left: readonly number[], right: readonly number[]): number {
  const length = Math.min(left.length, right.length);
  if (length === 0) return 0;
  let equal = 0;
  for (let i = 0; i < length; i++) if (left[i] === right[i]) equal++;
  return equal / length;
}

/**
 * Keys for locality-sensitive hashing (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4): texts
 * that share a key are worth comparing. Each is the band's number and a hash of its four places ("b7x9f3a01c2"):
 * letters and digits only, since a full-text index reads a colon as the name of a field.
 */
export function bands(near: readonly number[]): string[] {
  const keys: string[] = [];
  for (let start = 0; start + BAND_LENGTH <= near.length; start += BAND_LENGTH) {
    let hash = 0x811c9dc5;
    for (let i = start; i < start + BAND_LENGTH; i++) hash = mix(Math.imul(hash, 31) ^ near[i]!);
    keys.push(`b${start / BAND_LENGTH}x${(hash >>> 0).toString(16).padStart(8, '0')}`);
  }
  return keys;
}

/** Numbers of their texts' own signatures that two articles have in common at least, if they share whole sentences. */
const FEWEST_SHARED = 2;
/** Estimated share of names and numbers below which two articles are no translations of each other. */
const LEAST_NEUTRAL = 0.2;

/**
 * Whether two articles that share a band are worth reading: texts that share sentences share more than one shingle, and
 * translations more than the few names that everybody on a topic gives. Each signature is that of the text, then that of names
 * and numbers, where there are enough.
 */
export function mayBeNear(left: readonly number[], right: readonly number[]): boolean {
  let shared = 0;
  for (let i = 0; i < Math.min(SIGNATURE_LENGTH, left.length, right.length); i++)
    if (left[i] === right[i] && ++shared >= FEWEST_SHARED) return true;
  return similarity(left.slice(SIGNATURE_LENGTH), right.slice(SIGNATURE_LENGTH)) >= LEAST_NEUTRAL;
}

/** FNV-1a over UTF-16 code units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Finaliser of MurmurHash3: every input bit reaches every output bit. */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Pairs of (mask, odd factor) from a fixed generator, the same on every machine. */
function makeSeeds(): Uint32Array {
  const seeds = new Uint32Array(SIGNATURE_LENGTH * 2);
  let state = 0x9e3779b9;
  for (let i = 0; i < seeds.length; i++) {
    state = (state + 0x6d2b79f5) >>> 0;
    seeds[i] = mix(state) | (i & 1);
  }
  return seeds;
}
