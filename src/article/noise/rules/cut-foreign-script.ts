import type { NoiseRule } from '../page.ts';

const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
/** Three characters in a row beyond Latin letters and general punctuation. */
const OTHER_SCRIPT = /[^\u0000-\u024f\u1e00-\u20ff]{3}/;
const LONGEST_WORDS = 80;

/**
 * Accepts lines in another script than the text's: a link to the page's version in another language, or to its source.
 * Fires on: "Русская версия" in a French page
 * Not on: "Le mot « правда » veut dire vérité."
 */
export const cutForeignScript: NoiseRule = {
  id: 'noise/rules/cut-foreign-script',
  apply(page) {
    const foreign = page.lines.filter(
      (line) =>
        !line.cut &&
        line.wordCount <= LONGEST_WORDS &&
        OTHER_SCRIPT.test(line.text) &&
        latinShare(line.text) < 0.5,
    );
    if (foreign.length === 0) return;
    // Only a page that is certainly in Latin script can have foreign lines.
    const sample = page.lines.slice(0, 200).map(({ text }) => text);
    if (latinShare(sample.join(' ').slice(0, 20_000)) < 0.8) return;
    for (const line of foreign) line.cut = this.id;
  },
};

function latinShare(text: string): number {
  const letters = text.match(LETTER)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(LATIN)?.length ?? 0) / letters;
}
