import { endOf, type Line } from '../line.ts';
import type { NoiseRule } from '../page.ts';

const LONGEST_TITLE_WORDS = 32;
/** "Lisez « Titre »": an invitation and a title in marks, to the end. */
const QUOTED =
  /^\W{0,3}(?:(?:lisez|lire|relisez|relire|consultez|voir|voyez|écoutez|regardez|read|see|watch|listen to)\s(?:(?:aussi|also|plus|more)\s?:?\s)?(?:(?:l['’]article|le texte|la chronique|l['’]analyse|le reportage|l['’]enquête|l['’]entretien|le dossier|notre\s\p{L}+|our\s\p{L}+|the\s\p{L}+)\s:?\s?)?)[«“"][^«»“”"]{8,160}[»”"]\W{0,2}$/iu;
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
      if (line.cut === null && line.wordCount <= LONGEST_TITLE_WORDS && QUOTED.test(line.text))
        line.cut = this.id;
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
  // "Écoutez : le barrage tiendra, a dit la maire." A label of one word may be what somebody says.
  if (line.wording?.how === 'weak' && line.words[0]?.colon && endOf(line.text) === '.' && line.wordCount > 4)
    return true;
  return endOf(line.text) === '.' && line.wordCount > 8 && !line.words.slice(0, 6).some(({ colon }) => colon);
}
