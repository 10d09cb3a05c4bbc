import { foldedWords } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';

const SAMPLE_CHARACTERS = 2000;
const SURE_SHARE = 0.27;
const OTHER_SHARE = 0.06;
const LEAST_WORDS = 40;
/** The detector's scores closer than this are a tie, which the page's own word decides. */
const TIE = 0.06;
const LEAST_SCORE = 0.35;

/** Frequent words of one language that the other has not, folded. */
const FREQUENT: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les l de du des d un une et est sont a ete dans pour que qu qui sur pas par au aux en avec il elle ce cette plus ne n se s son sa ses leur nous vous mais ou'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is was were that for on with as by he she it his her they at from have has had be been said will not this are an but who which their would its more after'.split(
      ' ',
    ),
  ),
};

/**
 * BCP 47 primary tag of a text's language, "und" when unsure. French and English that show it by their frequent words
 * are told at once; for all else the eld detector is loaded (0.2 s once). `declared` (the page's lang attribute) only
 * breaks ties: templates often lie.
 */
export async function detectLanguage(text: string, declared?: string | null): Promise<string> {
  const start = Math.max(0, Math.min(200, text.length - SAMPLE_CHARACTERS));
  const sample = text.slice(start, start + SAMPLE_CHARACTERS);
  const words = foldedWords(sample);
  if (words.length >= LEAST_WORDS) {
    const [fr, en] = [share(words, 'fr'), share(words, 'en')];
    if (fr >= SURE_SHARE && en <= OTHER_SHARE) return 'fr';
    if (en >= SURE_SHARE && fr <= OTHER_SHARE) return 'en';
  }
  if (words.length === 0) return 'und';
  const { eld } = await import('eld/small');
  const tag = primary(declared);
  const result = eld.detect(sample);
  const scores = Object.entries(result.getScores()).sort((a, b) => b[1] - a[1]);
  const [best, second] = scores;
  if (!best) return words.length < 5 && tag ? tag : 'und';
  const tie = second !== undefined && best[1] - second[1] < TIE;
  if (tie && tag && scores.some(([language, score]) => language === tag && best[1] - score < TIE)) return tag;
  if (best[1] < LEAST_SCORE || (tie && words.length < 8) || (!result.isReliable() && words.length < 20)) {
    return tag && scores.slice(0, 3).some(([language]) => language === tag) ? tag : 'und';
  }
  return best[0];
}

function share(words: readonly string[], language: Language): number {
  let count = 0;
  for (const word of words) if (FREQUENT[language].has(word)) count++;
  return count / words.length;
}

/** "fr-CA" to "fr"; null for what is no language tag. */
function primary(tag: string | null | undefined): string | null {
  const match = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '');
  return match ? match[1]!.toLowerCase() : null;
}
