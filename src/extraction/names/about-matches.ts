import { FormTest, writtenTest } from '../language/form-test.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readWordSets } from '../lib/read-word-sets.ts';
import type { Reading } from './reading.ts';

/** Words of reports on matches (lexicon/fr/names-matches.yml). */
export const matchWords = perLanguage((language) =>
  readWordSets<'sport' | 'hard' | 'beats' | 'fares' | 'beaten' | 'players' | 'acts' | 'supporters'>(
    language,
    'names-matches',
  ),
);

/** "2-1", "88-86", "27–24": between two names or in brackets, the score of a match. */
export const SCORE = writtenTest(/^\d{1,3}[-–]\d{1,3}$/);
const SPORT = new FormTest(({ lower }) => matchWords('fr').sport.has(lower));
const HARD = new FormTest(({ lower }) => matchWords('fr').hard.has(lower));

/** What the article's sports words must weigh: one each, three for one that hardly stands elsewhere, two for a score. */
const ENOUGH = 8;
/** Words of the article for one word of sport. */
const THINNEST = 100;

const answers = new WeakMap<Reading, boolean>();

/**
 * Whether a French article is about a match or a league, by the words of sport in it. Asked once an article.
 * Not of the town that pays for a stadium: some of the words must be of the game itself.
 */
export function isAboutMatches(reading: Reading): boolean {
  const known = answers.get(reading);
  if (known !== undefined) return known;
  const answer = reading.language === 'fr' && tellsOfMatches(reading);
  answers.set(reading, answer);
  return answer;
}

function tellsOfMatches({ tokens }: Reading): boolean {
  const found = new Set<string>();
  let hard = 0;
  let count = 0;
  let score = 0;
  for (const token of tokens) {
    if (SCORE.of(token)) score = 2;
    if (!SPORT.of(token)) continue;
    count++;
    if (found.has(token.lower)) continue;
    found.add(token.lower);
    if (HARD.of(token)) hard++;
  }
  return hard > 0 && count * THINNEST >= tokens.length && found.size + 2 * hard + score >= ENOUGH;
}
