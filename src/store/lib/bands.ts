const ROWS = 4;

/**
 * Locality-sensitive hashing of a MinHash signature: each four places in a row make one band. Two texts of Jaccard overlap
 * s share a band with probability 1 - (1 - s⁴)^bands; with 32 bands that is one half at s = 0.38 and 0.9999 at s = 0.7
 * (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4). Each band is a short word of letters and digits.
 */
export function bands(signature: readonly number[]): string[] {
  const words: string[] = [];
  for (let at = 0; at + ROWS <= signature.length; at += ROWS) {
    let high = 0x811c9dc5 ^ at;
    let low = 0x01000193 + at;
    for (let row = 0; row < ROWS; row++) {
      const value = signature[at + row]! | 0;
      high = Math.imul(high ^ value, 0x85ebca6b);
      high ^= high >>> 15;
      low = Math.imul(low ^ value, 0xc2b2ae35);
      low ^= low >>> 13;
    }
    words.push(`b${(high >>> 0).toString(36)}x${(low >>> 0).toString(36)}`);
  }
  return words;
}
