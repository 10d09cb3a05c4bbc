import { makeLine } from '../line.ts';
import type { NoiseRule } from '../page.ts';

const ADDRESS = /^(?:https?:\/\/|www\.)\S+(?:\s+\S{1,20})?$/i;
/** The name or path of a picture's file. */
const FILE = /^\S{1,200}\.(?:jpe?g|png|gif|webp|svg|mp4|mp3)\W?$/i;
/** The same run into the paragraph that it stands before: "img_12.jpgThe dam …". */
const GLUED_FILE = /^[^\s.]{1,120}\.(?:jpe?g|png|gif|webp)(?=["“«]?\s?\p{Lu})/u;
const ARROW = /^(?:►|▶|➡|→|⇒|⋙|➜|➤|▸|👇|⬇|>>|»\s|\*{1,3}\s?\p{L}|👉|🔴|📲|📱)/u;
const LONGEST_POINTER_WORDS = 28;

/**
 * Accepts lines that are an address or the name of a file, and lines behind an arrow or asterisk: links, disclosures and footnotes.
 * Fires on: "► Le voyage a été payé par l'organisateur."
 * Not on: "→ « Nous ne céderons pas », a répondu la maire de la ville." (quoted words)
 */
export const cutAddresses: NoiseRule = {
  id: 'noise/rules/cut-addresses',
  apply(page) {
    page.lines.forEach((line, i) => {
      if (line.cut) return;
      const file = GLUED_FILE.exec(line.text);
      if (file) {
        page.removed.push({ rule: this.id, text: file[0] });
        page.lines[i] = makeLine(line.text.slice(file[0].length));
        return;
      }
      if (ADDRESS.test(line.text) || FILE.test(line.text)) line.cut = this.id;
      else if (
        ARROW.test(line.text) &&
        line.wordCount <= LONGEST_POINTER_WORDS &&
        !/[«»“”"]/.test(line.text)
      ) {
        line.cut = this.id;
      }
    });
  },
};
