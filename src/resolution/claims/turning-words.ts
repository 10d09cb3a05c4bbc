/**
 * Small words that turn what a sentence says and are no words of their own: "for" and "against", "before" and "after",
 * "more" and "less". Two sentences that differ by them alone say opposite things.
 */
import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';

export type Turn = 'for' | 'against' | 'before' | 'after' | 'more' | 'less';

const NUMBER =
  "(?:de |d'|than )?(?:\\d|deux|trois|quatre|cinq|dix|two|three|four|five|ten|half|la moitie|one in)";
const TURNS: Readonly<Record<Language, Readonly<Record<Turn, RegExp>>>> = {
  fr: {
    for: /\b(?:pour|en faveur)\b/,
    against: /\bcontre\b/,
    before: /\bavant\b/,
    after: /\bapres\b/,
    more: new RegExp(
      `(?<!\\b(?:au|de|en|non|sans|le|la|les|ne \\S+|n'\\S+) )\\bplus (?!${NUMBER}|tard|tot\\b|que jamais)|\\bdavantage\\b`,
    ),
    less: new RegExp(`(?<!\\b(?:au|du) )\\bmoins (?!${NUMBER})`),
  },
  en: {
    for: /\b(?:for|in favou?r of)\b/,
    against: /\bagainst\b/,
    before: /\bbefore\b/,
    after: /\bafter\b/,
    more: new RegExp(
      `\\bmore (?!${NUMBER})|\\b(?!after|over|other|under|never|ever|per|her|water|former|later|longer)[a-z]{3,}er\\b(?= than (?!\\d))`,
    ),
    less: new RegExp(`\\b(?:less|fewer) (?!${NUMBER})`),
  },
};
const OPPOSED: readonly (readonly [Turn, Turn])[] = [
  ['for', 'against'],
  ['before', 'after'],
  ['more', 'less'],
];

export function turnsOf(text: string, language: Language): ReadonlySet<Turn> {
  const folded = `${fold(text).replace(/’/g, "'")} `;
  const found = Object.entries(TURNS[language]).filter(([, pattern]) => pattern.test(folded));
  return new Set(found.map(([turn]) => turn as Turn));
}

/** The two small words by which one sentence says the opposite of the other, or null. */
export function turned(left: ReadonlySet<Turn>, right: ReadonlySet<Turn>): readonly [Turn, Turn] | null {
  for (const [one, other] of OPPOSED) {
    const [a, b] = [left.has(one) && !left.has(other), right.has(one) && !right.has(other)];
    const [c, d] = [left.has(other) && !left.has(one), right.has(other) && !right.has(one)];
    if ((a && d) || (b && c)) return a ? [one, other] : [other, one];
  }
  return null;
}

const THAN: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:plus|moins|davantage|aussi|autant)\s(?:[^,;]*?\s)?qu(?:e\s|['’])(.+)$/i,
  en: /\bthan\s(.+)$/i,
};

/** What a sentence compares with: "l'avion" of "le train est moins cher que l'avion"; null where it compares nothing. */
export function comparedWith(text: string, language: Language): string | null {
  const found = THAN[language].exec(text)?.[1];
  return found && !/^\d/.test(found) ? found : null;
}
