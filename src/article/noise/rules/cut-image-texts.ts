import { fold } from '../../../model/fold.ts';
import { endOf, type Line } from '../line.ts';
import { firstProse, type NoiseRule } from '../page.ts';

const KIND =
  '(?:image|images|illustration|photo|photos|photograph|picture|drawing|sketch|diagram|graph|chart|map|screenshot|portrait|graphique|carte|dessin|schema|infographie)';
const IMAGE_TEXT = new RegExp(
  String.raw`^(?:an?\s|the\s|une?\s|la\s|l['’])?(?:\p{Ll}+\s)?${KIND}\s(?:of|showing|depicting|from above of|de|du|des|d['’]|montrant|representant)(?:\s|(?<=['’]))`,
  'iu',
);
const LONGEST_TEXT_WORDS = 16;
const LONGEST_CAPTION_WORDS = 36;
const POINTS = /\b(?:this|these|ce|cet|cette|ces)\s(\p{L}{3,})/giu;

/**
 * Accepts the words by which a page describes a picture for those who cannot see it, below the first paragraph: a
 * short line without a stop; and the caption after it, which points at the thing the picture shows.
 * Fires on: "image of wing bone", and after it "Researchers believe this bone bore feathers."
 * Not on: "Image of a broken land: how the valley lives" above the text.
 */
export const cutImageTexts: NoiseRule = {
  id: 'noise/rules/cut-image-texts',
  apply(page) {
    const first = firstProse(page);
    if (first < 0) return;
    page.lines.forEach((line, i) => {
      if (i <= first || line.cut || !isImageText(line)) return;
      line.cut = this.id;
      const next = page.lines[i + 1];
      if (next && !next.cut && next.wordCount <= LONGEST_CAPTION_WORDS && pointsAt(next.text, line.text))
        next.cut = this.id;
    });
  },
};

function isImageText({ text, wordCount, shape }: Line): boolean {
  if (wordCount > LONGEST_TEXT_WORDS || wordCount < 3 || shape === 'item' || endOf(text) !== '') return false;
  return !/[«»“”":]/.test(text) && IMAGE_TEXT.test(fold(text));
}

function pointsAt(caption: string, shown: string): boolean {
  const words = new Set(fold(shown).split(/[^\p{L}]+/u));
  return [...caption.matchAll(POINTS)].some(([, noun]) => words.has(fold(noun!)));
}
