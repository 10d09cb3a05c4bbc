import { makeLine } from '../line.ts';
import { firstProse, type NoiseRule } from '../page.ts';

/** What pages put between two paragraphs, run into the prose where the breaks were lost. A sentence begins after it. */
const WITHIN =
  /(?<=[.!?…»”"')]\s)\(?(?:(?:STORY|Story|ARTICLE|Article|(?<=\()(?:story|article))\s(?:CONTINUES|continues)\s(?:BELOW|below|AFTER|after)(?:\s(?:THIS\s|this\s)?(?:ADVERTISEMENT|advertisement|AD|ad|IMAGE|image|PHOTO|photo|VIDEO|video|GALLERY|gallery|MAP|map))?|ADVERTISEMENT|Advertisement|(?:La suite|LA SUITE|Suite de l['’]article|L['’]article continue)\s(?:après|APRÈS|apres)\s(?:cette|CETTE|la|LA)\s(?:publicité|PUBLICITÉ)|PUBLICITÉ|Publicité)[.:]?\)?(?=\s["«“]?\s?\p{Lu}|\s*$)\s*/gu;
/** The same words glued to those around them, where not even a blank was left: "Hide AdAdvertisementThe mayor …". */
const GLUED =
  /(?:^|(?<=[.!?…»”"')])\s?)(?:(?:Hide Ad|Advertisement|ADVERTISEMENT|PUBLICITÉ|Publicité)[\s/|]{0,3}){1,6}(?=["«“‘]?\s?\p{Lu}|["«“‘]|\s*$)/gu;
/** Of the words above, the one that no sentence begins with. A single "Publicité" before a blank may open one. */
const BUTTON = /Hide Ad|(?:Advertisement|ADVERTISEMENT|PUBLICITÉ|Publicité)(?!\s)[/|]?(?=\S)/;
/** An advertisement under its label, on a line of its own. */
const LABELLED =
  /^(?:Publicité|PUBLICITÉ|Annonce|Sponsorisé|Contenu sponsorisé|Contenu partenaire|Advertisement|ADVERTISEMENT|Advertising|Sponsored|Promoted|Partner content)\s?[-–—|]\s/u;
const LONGEST_ADVERTISEMENT = 25;

/**
 * Accepts what breaks into an article for advertising: the words that announce the break, run into a paragraph, and
 * below the first paragraph a short line under such a label.
 * Fires on: "… a dit la maire. La suite après cette publicité Les travaux dureront …"
 * Not on: "Publicité mensongère - le tribunal a tranché." above the text, which is a headline.
 */
export const cutInterruptions: NoiseRule = {
  id: 'noise/rules/cut-interruptions',
  apply(page) {
    const first = firstProse(page);
    page.lines.forEach((line, i) => {
      if (line.cut) return;
      if (first >= 0 && i > first && line.wordCount <= LONGEST_ADVERTISEMENT && LABELLED.test(line.text)) {
        line.cut = this.id;
        return;
      }
      let text = line.text.replace(GLUED, (words, at: number) => {
        if (!BUTTON.test(line.text.slice(at, at + words.length + 1))) return words;
        page.removed.push({ rule: this.id, text: words.trim() });
        return at === 0 ? '' : ' ';
      });
      if (line.wordCount >= 12)
        text = text.replace(WITHIN, (words) => {
          page.removed.push({ rule: this.id, text: words.trim() });
          return '';
        });
      if (text.length === line.text.length) return;
      if (text.trim() === '') line.cut = this.id;
      else page.lines[i] = makeLine(text.trim());
    });
  },
};
