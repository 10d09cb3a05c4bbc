import { endOf, lineWords } from '../line.ts';
import { firstProse, type NoiseRule } from '../page.ts';

/** A page's title is among the first lines. */
const HEAD_LINES = 4;
const SITE_WORDS = 6;
const SEPARATOR = / (?:\||::|[-–—»·•]) (?=[^|]{2,60}$)/u;
/** Words that names of outlets have. */
const OUTLET =
  /(?:^|\P{L})(?:radio|gazette|journal|tv|télé|info|infos|news|presse|press|courrier|dépêche|times|post|herald|tribune|actu|actualités?|nouvelles|quotidien|magazine|matin|soir|echo|écho|télégramme|voix|observer|chronicle|daily|mail|media|média|online|guardian|express|monitor|star|sun|globe|review|agence)(?!\p{L})|\.(?:com|org|net|fr|be|ch|ca|ma|sn|tn|uk)$/iu;

/** Who says what the headline holds: "… – The Northern Post says". */
const SAYS = /\s(?:says?|said|argues?|writes?|dit|affirme|assure|estime)$/i;

/**
 * Accepts the title of the page above the headline: the headline with the site's name behind a dash or a bar. Where the
 * headline stands below, the line goes; else the site's name goes.
 * Fires on: "Le barrage cède - La Gazette du Fleuve" above "Le barrage cède"; "… | Radio Rivage"
 * Not on: "Lyon - Marseille", "Le barrage cède - trois morts" with no such line below.
 */
export const cutPageTitle: NoiseRule = {
  id: 'noise/rules/cut-page-title',
  apply(page) {
    const first = firstProse(page);
    const limit = Math.min(HEAD_LINES, first < 0 ? 0 : first);
    for (let i = 0; i < limit; i++) {
      const line = page.lines[i]!;
      if (line.cut || line.shape === 'prose' || endOf(line.text) === '.' || line.wordCount < 4) continue;
      const match = SEPARATOR.exec(line.text);
      if (!match) continue;
      const site = line.text.slice(match.index + match[0].length);
      const siteWords = lineWords(site);
      const own = line.text.slice(0, match.index);
      const key = lineWords(own)
        .map(({ word }) => word)
        .join(' ');
      if (siteWords.length > SITE_WORDS || key.split(' ').length < 3) continue;
      const repeated = page.lines
        .slice(i + 1, first + 1)
        .some((other) => other.cut === null && (other.key === key || other.key.startsWith(`${key} `)));
      if (repeated) {
        line.cut = this.id;
        continue;
      }
      if (!/^\p{Lu}|^\S+\.\p{Ll}{2,4}$/u.test(site) || SAYS.test(site)) continue;
      if (!OUTLET.test(site) && (match[0] !== ' | ' || isClause(site))) continue;
      line.text = own;
      page.removed.push({ rule: this.id, text: site });
    }
  },
};

/** Four words or more of which only the first has a capital: part of the headline, no name. */
function isClause(site: string): boolean {
  const words = site.split(/\s+/);
  return words.length >= 4 && !words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}
