import { formTest } from '../language/form-test.ts';
import type { Reading } from './reading.ts';

const ARTICLE = formTest(/^(?:le|la|l'|un|une|du|au|cette|ce|cet)$/);
/** "l'ancien Verviétois" */
const FORMER = formTest(/^(?:ancienn?e?|future?|jeune|vieux|vieille|néo|ex)$/);
const ENDING = /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*(?:oise?|aise?|éenn?e?|éen|ienn?e?|ien)$/u;

/**
 * French: whether a word of no list is somebody from a town: "la Verviétoise a gagné", "a dit le Rimouskois".
 * Not on: "la Tunisienne de Banque" (of a known state), "Valois" (no article), "la Lyonnaise des eaux" (goes on).
 */
export function isInhabitant({ tokens, infos }: Reading, from: number, to: number): boolean {
  if (to !== from + 1 || !ENDING.test(tokens[from]!.text) || infos[from]!.known) return false;
  if (infos[from]!.firstName !== null || tokens[from - 1]?.sentence !== tokens[from]!.sentence) return false;
  const article = FORMER.of(tokens[from - 1]) ? from - 2 : from - 1;
  return ARTICLE.of(tokens[article]) && !/^(?:de|des|du|d')$/.test(tokens[to]?.lower ?? '');
}
