import { endOf } from '../line.ts';
import { firstProse, type NoiseRule } from '../page.ts';

/** What kind of page a headline leads to, in capitals before it. */
const LABEL =
  /^\W{0,3}(?:VID[ÉE]OS?|PHOTOS?|EN IMAGES|EN VIDÉO|IMAGES|PODCASTS?|INTERVIEW|ENTRETIEN|D[ÉE]CRYPTAGE|REPORTAGE|ENQU[ÊE]TE|PORTRAIT|R[ÉE]CIT|T[ÉE]MOIGNAGES?|INFOGRAPHIES?|CARTES?|DIAPORAMA|(?:EN )?DIRECT|EXCLUSIF|INFO EXCLUSIVE|ANALYSE|[ÉE]DITO(?:RIAL)?|CHRONIQUE|TRIBUNE|POINT DE VUE|SONDAGE|QUIZ|GRAND FORMAT|DOSSIER|REPLAY|WATCH|GALLERY|PICTURES|IN PICTURES|ANALYSIS|OPINION|EXPLAINER|EXPLAINED|EXCLUSIVE|LIVE|LIVE UPDATES|POLL|COMMENT|EDITORIAL|FEATURE|MORE|READ|LISTEN)\s?(?:[.:|]|\s[-–—/])\s?(?=["“«‘]?\s?\p{Lu})/u;
const LONGEST_WORDS = 32;

/**
 * Accepts headlines that lead elsewhere, told by the label in capitals before them, below the first paragraph and without a
 * stop at the end.
 * Fires on: "VIDÉO. Le barrage cède devant les caméras"; "EXPLAINER: Why dams break"
 * Not on: the same above the text; "ANALYSE. La préfète a tardé, disent les maires." (a sentence)
 */
export const cutLabelledHeadlines: NoiseRule = {
  id: 'noise/rules/cut-labelled-headlines',
  apply(page) {
    const first = firstProse(page);
    if (first < 0) return;
    page.lines.forEach((line, i) => {
      if (i <= first || line.cut || line.wordCount > LONGEST_WORDS) return;
      if (LABEL.test(line.text) && !'.!…'.includes(endOf(line.text) || 'x')) line.cut = this.id;
    });
  },
};
