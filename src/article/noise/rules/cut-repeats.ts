import { fold } from '../../../model/fold.ts';
import { endOf } from '../line.ts';
import type { NoiseRule } from '../page.ts';

/**
 * Accepts lines that say again what a line before said: the headline above the menu and above the text, captions that
 * stand in the page twice, a paragraph repeated as a pull quote. The first stays, unless the two are neighbours
 * without a final stop below the first paragraph: that is a caption beside its picture's description.
 * Fires on: the second "Le sommet est reporté".
 * Not on: single words and short sentences ("Il l'a dit."), which people do repeat.
 */
export const cutRepeats: NoiseRule = {
  id: 'noise/rules/cut-repeats',
  apply(page) {
    const first = new Map<string, number>();
    let proseSeen = false;
    page.lines.forEach((line, i) => {
      if (line.cut) return;
      const key = line.key || fold(line.text);
      const before = first.get(key);
      if (before === undefined) {
        if (line.wordCount >= 3 || line.text === page.title) first.set(key, i);
      } else if (line.shape !== 'sentence' || i - before === 1) {
        line.cut = this.id;
        const original = page.lines[before]!;
        const caption = proseSeen && i - before === 1 && endOf(line.text) === '' && line.wordCount >= 6;
        if (caption && original.cut === null) original.cut = this.id;
      }
      if (line.shape === 'prose' && endOf(line.text) !== '') proseSeen = true;
    });
  },
};
