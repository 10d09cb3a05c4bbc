import { makeLine } from '../line.ts';
import type { NoiseRule } from '../page.ts';

const SCRIPT = /<(script|style|noscript|iframe|template)\b[^>]{0,2000}>/i;
const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,500})?\/?>/gi;
const POST = /<tweet\b/i;

/**
 * Accepts lines in which a page's code was left standing: scripts go with all that follows on the line (code has no
 * prose after it), other tags go alone.
 * Fires on: `<script>if(typeof(window.x)=="undefined"){…}</script>`
 * Not on: "Le seuil (x < 3) est dépassé."
 */
export const cutMarkup: NoiseRule = {
  id: 'noise/rules/cut-markup',
  apply(page) {
    page.lines.forEach((line, i) => {
      if (!line.text.includes('<')) return;
      if (POST.test(line.text)) {
        line.cut = this.id;
        return;
      }
      const script = SCRIPT.exec(line.text);
      let text = line.text;
      if (script) {
        const close = text.toLowerCase().lastIndexOf(`</${script[1]!.toLowerCase()}>`);
        const after = close > script.index ? text.slice(close + script[1]!.length + 3) : '';
        text = `${text.slice(0, script.index)}${after}`;
      }
      text = text.replace(TAG, ' ').replace(/ {2,}/g, ' ').trim();
      if (text === line.text) return;
      page.removed.push({ rule: this.id, text: line.text });
      if (/\p{L}/u.test(text)) page.lines[i] = makeLine(text);
      else line.cut = this.id;
    });
  },
};
