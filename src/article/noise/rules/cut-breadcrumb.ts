import { fold } from '../../../model/fold.ts';
import type { Line } from '../line.ts';
import type { NoiseRule, Page } from '../page.ts';

const SEPARATOR = /\s[»>›/|→]\s/;
const HOME = /^(?:accueil|home|homepage|actualites?|news|vous etes ici|you are here)$/;
const GLUED = /^(?:Accueil|Home)\s\p{Lu}/u;
const LONGEST_STEP_WORDS = 4;
const LEAST_MENU_STEPS = 4;

/**
 * Accepts the path of sections above an article: short steps with separators, from the home page on; the last step may
 * be the headline. A menu on one line ("World | Politics | Sport | Opinion") is cut too.
 * Fires on: "Accueil » International » Le sommet est reporté"
 * Not on: "Il a dit « non » puis « oui »."
 */
export const cutBreadcrumb: NoiseRule = {
  id: 'noise/rules/cut-breadcrumb',
  apply(page) {
    for (const line of page.lines) {
      if (line.wordCount > 40 || line.text.includes('«')) continue;
      if (isGlued(line, page)) {
        line.cut = this.id;
        continue;
      }
      const steps = line.text.split(SEPARATOR).map((step) => step.trim());
      if (steps.length < 2) continue;
      const home = HOME.test(fold(steps[0]!));
      const short = steps.slice(0, -1).every((step) => step.split(/\s+/).length <= LONGEST_STEP_WORDS);
      const headline = steps.length >= 3 && page.lines.some((other) => other.text === steps.at(-1));
      const menu =
        steps.length >= LEAST_MENU_STEPS &&
        steps.every((step) => step.split(/\s+/).length <= LONGEST_STEP_WORDS);
      if (menu || (short && (home || headline))) line.cut = this.id;
    }
  },
};

/** The path with its separators lost: "Home Region The dam gives way" above "The dam gives way". */
function isGlued(line: Line, page: Page): boolean {
  if (!GLUED.test(line.text)) return false;
  return page.lines.some(
    (other) =>
      other !== line &&
      other.wordCount >= 3 &&
      other.wordCount < line.wordCount &&
      line.wordCount - other.wordCount <= LEAST_MENU_STEPS &&
      line.text.endsWith(other.text),
  );
}
