import { lineWords, makeLine } from '../line.ts';
import type { NoiseRule } from '../page.ts';
import { findWording } from '../word-lists.ts';

const GROUPS = new Set([
  'subscription',
  'newsletter',
  'cookies',
  'follow',
  'share',
  'comments',
  'legal',
  'notes',
  'live',
]);
const WINDOW = 1200;
const MOST_SENTENCES = 6;
const LONGEST_LABEL = 4;

/**
 * Accepts the last sentences of a long paragraph that speak to the reader of subscriptions, newsletters, cookies: the
 * page's foot run into the text.
 * Fires on: "… a-t-elle dit. Abonnez-vous maintenant pour lire la suite."
 * Not on: "« Abonnez-vous », lance-t-il aux passants." (quoted words)
 */
export const cutPromotionInProse: NoiseRule = {
  id: 'noise/rules/cut-promotion-in-prose',
  apply(page) {
    page.lines.forEach((line, i) => {
      if (line.cut || line.wordCount < 25) return;
      const start = Math.max(0, line.text.length - WINDOW);
      let end = line.text.length;
      for (let n = 0; n < MOST_SENTENCES; n++) {
        const from = sentenceStart(line.text, start, end);
        const sentence = line.text.slice(from, end);
        if (/[«»“”"]/.test(sentence) || !isPromotion(sentence, n > 0)) break;
        end = from;
        if (from === start) break;
      }
      if (end === line.text.length) return;
      page.removed.push({ rule: this.id, text: line.text.slice(end).trim() });
      const text = line.text.slice(0, end).trim();
      if (text === '') line.cut = this.id;
      else page.lines[i] = makeLine(text);
    });
  },
};

/** `beside`: the sentence after it is a promotion. */
function isPromotion(sentence: string, beside: boolean): boolean {
  const words = lineWords(sentence);
  if (words.length === 0) return !/\p{L}/u.test(sentence);
  const wording = findWording(words, 'none', true);
  if (wording?.role === 'appeal') return beside;
  // "Lire l'article", a link's label and nothing else.
  if (wording?.group === 'readAlso') return words.length >= 2 && words.length <= LONGEST_LABEL;
  return wording !== null && GROUPS.has(wording.group) && (wording.how !== 'whole' || words.length >= 2);
}

/** Start of the sentence that ends at `end`. */
function sentenceStart(text: string, start: number, end: number): number {
  for (let i = end - 2; i > start; i--) {
    if (
      /\s/.test(text[i]!) &&
      '.!?…»”'.includes(text[i - 1]!) &&
      /[\p{Lu}\p{N}("«“À-Ý]/u.test(text[i + 1] ?? '')
    )
      return i + 1;
  }
  return start;
}
