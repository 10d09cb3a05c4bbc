import type { NoiseRule } from '../page.ts';

/** Roles whose lines go wherever they stand; read-also, prompts and credits have rules of their own. */
const ROLES = new Set(['noise', 'tail', 'comments', 'label']);

/**
 * Accepts lines that the word lists know as furniture: sharing, newsletters, walls, cookies, headings of link lists,
 * comment forms, feet, labels.
 * Fires on: "Partager sur Facebook"
 * Not on: "Partager le pouvoir ne suffit plus, disent-ils."
 */
export const cutByWording: NoiseRule = {
  id: 'noise/rules/cut-by-wording',
  apply(page) {
    for (const line of page.lines) {
      if (line.cut !== null || line.wording === null) continue;
      // Names of sections may be subheadings; whole sentences of a menu are never anything else.
      const menu = line.wording.role === 'menu' && line.wording.how !== 'whole';
      if (menu || ROLES.has(line.wording.role)) {
        line.cut = `${this.id}#${line.wording.group}`;
      }
    }
  },
};
