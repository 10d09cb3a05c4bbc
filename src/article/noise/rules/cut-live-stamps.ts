import { makeLine } from '../line.ts';
import type { NoiseRule } from '../page.ts';

/** "09:15 ", "14h05 - " before a capital. */
const STAMP =
  /^\d{1,2}\s?(?::|h)\s?\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|BST|CET|IST|EST|ET))?\s?[|:–—-]?\s(?=["“«‘]?\s?\p{Lu})/u;
const LEAST = 2;

/**
 * Accepts the times with which a live page opens its entries, in two paragraphs or more: the paragraphs lose them.
 * Fires on: "09:15 Dam gives way: …" and "08:48 Two villages cleared: …"
 * Not on: "14 h 30, la place est noire de monde."
 */
export const cutLiveStamps: NoiseRule = {
  id: 'noise/rules/cut-live-stamps',
  apply(page) {
    const stamped: [number, string][] = [];
    page.lines.forEach((line, i) => {
      const stamp = line.cut === null && line.wordCount >= 4 ? STAMP.exec(line.text.slice(0, 40)) : null;
      if (stamp) stamped.push([i, stamp[0]]);
    });
    if (stamped.length < LEAST) return;
    for (const [i, stamp] of stamped) {
      page.removed.push({ rule: this.id, text: stamp.trim() });
      page.lines[i] = makeLine(page.lines[i]!.text.slice(stamp.length));
    }
  },
};
