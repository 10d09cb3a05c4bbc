import type { UtteranceRule } from '../utterance-rule.ts';

/** Words that titles leave small. */
const SMALL = new Set(
  'a an the and or nor but of in on at to by for from with as is le la les un une des du de et ou en au aux sur pour par à dans'.split(
    ' ',
  ),
);
/** Forms of "vous" and cheers; "Assez", "Chez" and "Rendez-vous" are none. */
const ORDER =
  /^(?!(?:assez|chez|rendez-vous|nez)\b)(?:\p{L}{2,12}ez|non à|oui à|à bas|vive|stop à|halte à)\s\p{L}/iu;
/** English sets the sentence's own stop inside the marks. */
const LONGEST_WITH_STOP = 4;

/**
 * Refuses: words that are all capitalised but for the little ones: a title, a name, a slogan.
 * Fires on: the so-far unsold “Garden of Small Delights”
 * Not on: “Garden walls keep nobody out,” she said.
 */
export const titleCase: UtteranceRule = {
  id: 'title-case',
  decide(view) {
    const { words } = view;
    if (words.length > 10 || /[!?…]$|\.\.\.$/u.test(view.text)) return null;
    if (view.text.endsWith('.') && words.length > LONGEST_WITH_STOP) return null;
    // "Chassez Dupont", "Libérez Anna": an order.
    if (view.analysis.language === 'fr' && ORDER.test(view.text)) return null;
    let capitals = 0;
    for (const word of words) {
      if (/^\P{L}*[\p{Lu}\p{N}]/u.test(word)) capitals++;
      else if (!SMALL.has(word.toLowerCase())) return null;
    }
    return capitals >= 2 && capitals * 2 >= words.length ? false : null;
  },
};
