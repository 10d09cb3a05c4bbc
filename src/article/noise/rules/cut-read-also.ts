import { endOf, type Line } from '../line.ts';
import type { NoiseRule } from '../page.ts';

const LONGEST_TITLE_WORDS = 32;
const MOST_LINKS = 8;

/**
 * Accepts links to other articles: "Lire aussi : Titre" on one line, or the label alone and the titles below it, up to
 * the next line that looks like prose.
 * Fires on: "À lire aussi : Le port rouvre lundi"
 * Not on: "Lire aussi bien que compter est un droit, a dit la ministre aux enseignants réunis à Lille."
 */
export const cutReadAlso: NoiseRule = {
  id: 'noise/rules/cut-read-also',
  apply(page) {
    for (let i = 0; i < page.lines.length; i++) {
      const line = page.lines[i]!;
      if (line.cut || line.wording?.role !== 'readAlso') continue;
      if (line.wordCount > LONGEST_TITLE_WORDS || isSentence(line)) continue;
      line.cut = this.id;
      if (!isLabelAlone(line)) continue;
      for (let j = i + 1, links = 0; j < page.lines.length && links < MOST_LINKS; j++) {
        const link = page.lines[j]!;
        if (link.cut || link.shape === 'mark') continue;
        if (link.shape === 'prose') break;
        // A heading right above prose may be the article's own; the first line below the label never is.
        if (links > 0 && link.shape !== 'item' && page.lines[j + 1]?.shape === 'prose' && link.wordCount <= 7)
          break;
        link.cut = this.id;
        links++;
      }
    }
  },
};

/** Label alone, perhaps with a colon: the titles stand below. */
function isLabelAlone(line: Line): boolean {
  return line.words.at(-1)?.colon === true || line.wordCount <= 4;
}

/** No colon after the label, and a full stop at the end: prose that happens to begin so. */
function isSentence(line: Line): boolean {
  return endOf(line.text) === '.' && line.wordCount > 8 && !line.words.slice(0, 6).some(({ colon }) => colon);
}
