import { endOf, makeLine } from '../line.ts';
import type { NoiseRule } from '../page.ts';

/** "Customize this title in frenchLe titre": the request is glued to the headline it was about. */
const GLUED =
  /^(?:[Cc]ustomi[sz]e|[Rr]ewrite|[Tt]ranslate|[Rr]ephrase|[Pp]araphrase) this (?:title|headline|text|article) (?:in|into|to) [A-Za-z][a-z]{3,11}(?=\p{Lu}|\s*$|[\s:"“«]+\p{Lu})/u;

/**
 * Accepts what was asked of a text generator, or answered by it, before or after the article.
 * Fires on: "Sure, here is the rewritten article:"
 * Not on: "As an AI researcher, she has seen it all." (the list names the model itself)
 */
export const cutPromptLeftovers: NoiseRule = {
  id: 'noise/rules/cut-prompt-leftovers',
  apply(page) {
    page.lines.forEach((line, i) => {
      const glued = GLUED.exec(line.text.slice(0, 200));
      if (glued) {
        const rest = line.text.slice(glued[0].length).replace(/^[\s:"“«]+/, '');
        page.removed.push({ rule: this.id, text: glued[0] });
        if (rest === '') line.cut = this.id;
        else page.lines[i] = makeLine(rest);
        return;
      }
      if (line.wording?.role !== 'prompt') return;
      // "Voici la traduction du discours." may open a real paragraph: at either end, or before a colon, it does not.
      const edge = i < 3 || i >= page.lines.length - 3 || endOf(line.text) === '' || line.text.endsWith(':');
      if (line.wording.how === 'within' || edge) line.cut = this.id;
    });
  },
};
