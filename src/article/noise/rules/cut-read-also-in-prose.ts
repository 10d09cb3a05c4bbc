import { makeLine } from '../line.ts';
import type { NoiseRule } from '../page.ts';

/** Labels that only a link begins with, where a sentence could begin. Weak ones need their colon. */
const LABEL =
  /(?<=^|[.!?…»”")\]:]\s{0,2}|\s{2})(?:(?:(?:À|A|>>|►)\s)?(?:Lire|LIRE|lire|Voir|VOIR|Lisez|LISEZ|Écouter|ÉCOUTER|Ecouter|Regarder)\s(?:aussi|AUSSI|également|ÉGALEMENT|egalement)\b\s?[:–-]?|(?:Read|READ|See|SEE)\s(?:also|ALSO)\b\s?[:–-]?|(?:Cliquez|CLIQUEZ)\s(?:ici|ICI)\s(?:pour|POUR|afin)\b|(?:Click|CLICK)\s(?:here|HERE)\s(?:to|TO|for|FOR)\b|(?:Also|ALSO)\s(?:read|READ)\b\s?[:–-]?|(?:READ MORE|Read more|RELATED|Related|LIRE LA SUITE|Lire la suite|À LIRE|À lire|À VOIR|À voir|WATCH|Watch|Recommended|RECOMMENDED|DON['’]T MISS|Don['’]t miss|MUST READ|Must read)\s?:)\s*/gu;

/** Words that open a sentence and hardly ever stand with a capital inside a title in sentence case. */
const OPENERS = new Set(
  `le la les l un une des ce cet cette ces il elle ils elles on nous vous je en dans lors selon pour mais et or car
  depuis après avant alors ainsi si quand au aux à avec sans sur sous par d du de son sa ses leur leurs plus plusieurs
  tous toutes tout chaque cependant toutefois pourtant néanmoins interrogé interrogée aujourd hier
  the a an this that these those he she they it we you i in on at for but and after before since when while if as with
  without by from to his her their its our there however meanwhile according although though despite during`
    .split(/\s+/)
    .filter(Boolean),
);
/** A second title after the first begins like a headline. */
const HEADLINE =
  /^(?:Ce que|Ce qu['’]|Comment|Pourquoi|Qui|Que|Quand|Où|Et si|Votre|Vos|What|Why|How|Who|When|Where|Here['’]s)\b/u;
const LONGEST_TITLE = 220;

/**
 * Accepts a link to another page that was run into a paragraph, where the blanks between paragraphs were lost: the
 * label, and its title up to the mark that ends it or to the capital with which the next sentence begins.
 * Fires on: "… a été reporté. Lire aussi : Le port rouvre lundi La ministre a promis …"
 * Not on: "Il faut lire aussi ses poèmes."
 */
export const cutReadAlsoInProse: NoiseRule = {
  id: 'noise/rules/cut-read-also-in-prose',
  apply(page) {
    page.lines.forEach((line, i) => {
      if (line.cut || line.wordCount < 12) return;
      const pieces: string[] = [];
      let from = 0;
      LABEL.lastIndex = 0;
      for (let match = LABEL.exec(line.text); match; match = LABEL.exec(line.text)) {
        const end = titleEnd(line.text, match.index + match[0].length);
        pieces.push(line.text.slice(from, match.index));
        page.removed.push({ rule: this.id, text: line.text.slice(match.index, end) });
        from = end;
        LABEL.lastIndex = Math.max(end, match.index + match[0].length);
      }
      if (from === 0 && pieces.length === 0) return;
      pieces.push(line.text.slice(from));
      const text = pieces
        .map((piece) => piece.trim())
        .filter(Boolean)
        .join(' ');
      if (text === '') line.cut = this.id;
      else page.lines[i] = makeLine(text);
    });
  },
};

/** Where the title after a label ends; the label's own end when that cannot be told. */
function titleEnd(text: string, start: number): number {
  const window = text.slice(start, start + LONGEST_TITLE);
  const stop = /[.!?…](?=\s|$)/.exec(window);
  const limit = stop ? stop.index + 1 : window.length;
  let end = boundary(window, 0, limit);
  if (end !== null && HEADLINE.test(window.slice(end))) end = boundary(window, end + 1, limit) ?? end;
  if (end !== null) return start + end;
  if (stop && (stop[0] !== '.' || limit <= 120)) return start + limit;
  return start + window.length === text.length ? text.length : start;
}

/** Offset of the first word that opens a new sentence without a mark before it, or null. */
function boundary(window: string, from: number, limit: number): number | null {
  const word = /(?<=[\p{L}\p{N}»”"')]\s)(?:["«“]\s?)?(\p{Lu}[\p{L}]*)/gu;
  word.lastIndex = from;
  for (let match = word.exec(window); match && match.index < limit; match = word.exec(window)) {
    if (!OPENERS.has(match[1]!.toLowerCase())) continue;
    const before = /(\S+)\s$/.exec(window.slice(0, match.index))?.[1]?.toLowerCase() ?? '';
    // "de La Poste", "et Les Républicains": a title does not end in a preposition.
    if (OPENERS.has(before.replace(/^\p{P}+/u, ''))) continue;
    return match.index;
  }
  return null;
}
