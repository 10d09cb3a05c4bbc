import { endOf, type Line, makeLine } from '../line.ts';
import { firstProse, type NoiseRule, type Page } from '../page.ts';

const LABEL = `(?:photos?|photographs?|crédits?|credits?|images?|picture|illustrations?|vidéo|video|graphic|map|capture|archives?)`;
/** "(Photo X)", "(crédit : X)" at the end of a line. */
const BRACKETED = new RegExp(
  String.raw`\s?[([]\s?(?:${LABEL}\b|©|file\s(?:photo|picture)|photo\sby|(?:submitted|provided|supplied|contributed|released)(?:\sby)?\b|courtesy\b|handout\b|(?:fourni|transmis|diffusé)e?\spar)[^()[\]]{0,80}[)\]][\s.]*$`,
  'i',
);
/** "/ (C) X", "© AFP", "photo: X", "Photo by X" at the end of a line, after a mark or a gap. */
const CREDIT = new RegExp(
  String.raw`(?:[/|–-]\s?\(c\)\s?.{2,60}|©\s?.{1,80}|(?:^|[.,;|/–»”"-]\s?)\b${LABEL}(?:\s(?:photos?|credits?|d['’]\p{L}{5,12}))?(?:\s?(?::|\/|©)|\sby\b)\s?.{1,80})\W{0,3}$`,
  'iu',
);
/** Credits that no full stop need part from the caption, since capitals do. */
const CAPITAL_CREDITS = [
  // "… before the flood Pic: Jo Hale"
  /\s(?:Pics?|Photos?|Pictures?|Images?|Credits?|Crédits?|Photographs?)\s?:\s?\p{Lu}[^.!?«“:]{1,60}\.?$/u,
  // "… to reporters. — Jo Hale photo"
  /\s[—–-]\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}\s(?:photos?|image|illustration)$/u,
  // "… reporters. JO HALE/THE LEDGER", "… peur. LP/Jo Hale"
  /[.!?…]\s\p{Lu}{2,}(?:[\s.]\p{Lu}[\p{Lu}.'’-]*){0,3}\s?\/\s?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}$/u,
  // "… le dossier. DL ARCHIVES - JO HALE", "… on Monday. NORDIA PHOTO JO HALE"
  /[.!?…]\s(?=[^.!?]{0,60}\b(?:PHOTOS?|ARCHIVES?)\b)\p{Lu}{2}[\p{Lu}\s.,'’&/–-]{6,70}$/u,
  // "… peur. PHOTO JO HALE, LE COURRIER"
  /(?:^|[.!?…»”]\s)PHOTOS?\s\p{Lu}{2,}[\p{Lu}\s.,'’&/-]{2,60}$/u,
  // "La grande halle, vide. - J. Hale": a name of initials behind a full sentence, which signs a picture
  /[\p{L}\p{N}][.!?…]\s[—–-]\s(?:\p{Lu}\.[\s-]?){1,3}(?:d[eu]s?\s|l[ae]\s|van\s|von\s){0,2}\p{Lu}[\p{L}'’-]{2,}(?:\s\p{Lu}[\p{L}'’-]+)?$/u,
];
/** "Vidéo TVR : Jo Hale, Anne Martin": the makers of a film, or its title. */
const FILM =
  /(?:^|\|\s)(?:Vidéos?|VIDÉOS?|Videos?|VIDEOS?)\s\p{Lu}[\p{Lu}\d]{1,9}\s?:\s?["«“]?\s?\p{Lu}.{3,120}[^.!?…»”"]$/u;
/** "ILLUSTRATION COURTESY OF X", "Courtesy of X", "Photo courtesy X" at the end of a line. */
const COURTESY = new RegExp(
  String.raw`(?:(?:^|[.!?”"»)]\s)(?:${LABEL}\s)?courtesy(?:\sof|:)|\b${LABEL}\s(?:is\s)?courtesy(?:\sof)?)\s.{2,60}$`,
  'iu',
);
/** "AP Photo/X", "REUTERS/X", "Getty Images" at the end of a line, after a full stop or in brackets. */
const AGENCY_CREDIT =
  /(?:^|[.)(/|[]\s?)(?:(?:AP|EPA|EFE|AFP|REUTERS|Reuters|Shutterstock|POOL|Pool|MAXPPP|SIPA|Sipa|KEYSTONE|Keystone|BELGA|Belga|ANP|DPA|dpa|ANSA|XINHUA|Xinhua|TASS|AAP)\s?(?:Photo)?\s?\/\s?\p{Lu}[\p{L}.'’\s-]{1,50}|(?:[\p{L}.'’\s-]{1,50}\s?\/\s?)?(?:AFP|Getty Images|Reuters|REUTERS|EPA|Shutterstock|SIPA|Sipa|MAXPPP|Maxppp|MaxPPP|ABACA|Abaca|BELGA|KEYSTONE|NurPhoto|BESTIMAGE|Bestimage|Icon Sport|IMAGO|Imago)(?:\s(?:via|\/)\s[\p{L}\s]{2,30})?)[)\].\s]*$/u;
const WORD = String.raw`(?:\p{Lu}[\p{L}.'’-]*|d[eiu]s?|da|la|le|van|von|al|el|bin|via|for|pour|and|et|of)`;
/** "( Sami Haddad / The Wire Press )", "(Anne Martin/Studio Nord via AFP)" at the end of a paragraph, behind a full stop. */
const NAME_AND_AGENCY = new RegExp(
  String.raw`(?:^|[.!?…»”"]\s{0,2})[([]\s?\p{Lu}[\p{L}.'’-]*(?:\s${WORD}){0,5}\s?[/|]\s?(?:i(?=\p{Lu}))?\p{Lu}[\p{L}.'’-]*(?:\s${WORD}){0,6}\s?[)\]][\s.]*$`,
  'u',
);
/** A picture's story: what it shows and what stands behind it. */
const LONGEST_STORY_WORDS = 90;
const MOST_STORY_SENTENCES = 4;
const CREDIT_ALONE =
  /^\W{0,3}(?:\(?(?:photos?|crédits?|credits?|images?|illustration|vidéos?|picture|légende|caption)(?:\s(?:photos?|credits?|d['’]\p{L}{5,12}|vidéos?))?\s?(?::|\/|©|by\b)|©|\(c\)\s)/iu;
/** "Photo Agence Rive, Anne Martin": names alone. */
const CREDIT_NAMES =
  /^(?:Photos?|Crédits?|Image)\s\p{Lu}[\p{L}.'’-]*(?:[\s,/]{1,3}(?:de\s|et\s|and\s)?\p{Lu}[\p{L}.'’-]*){1,6}$/u;
const LONGEST_CAPTION_WORDS = 36;
const LONGEST_CREDIT_WORDS = 8;
const LONGEST_ABOVE_WORDS = 14;
const LEAST_ABOVE_WORDS = 4;

/**
 * Accepts picture captions that carry a credit, credits alone on a line, and above the first paragraph the line that a
 * credit line follows.
 * Fires on: "Le port de Brest, le 4 mai. (Photo Anne Martin)" "A nurse waits in Lod. Fires broke out, aides said. (Jo Hale / Wire)"
 * Not on: "Il a montré une photo : elle datait de 2015, et personne n'y croyait." A paragraph only loses "(Photo X)".
 */
export const cutCaptions: NoiseRule = {
  id: 'noise/rules/cut-captions',
  apply(page) {
    const first = firstProse(page);
    page.lines.forEach((line, i) => {
      if (line.cut || speaks(line)) return;
      if (isCreditedStory(line)) {
        line.cut = this.id;
        return;
      }
      const bracketed = BRACKETED.exec(line.text.slice(-120));
      if (line.wordCount > LONGEST_CAPTION_WORDS || (bracketed && sentences(line.text) > 2)) {
        if (bracketed) withoutCredit(page, i, bracketed[0]);
        return;
      }
      const alone = CREDIT_ALONE.test(line.text) || CREDIT_NAMES.test(line.text);
      const credit = alone || line.wording?.role === 'credit';
      if (credit && line.wordCount <= 20) {
        line.cut = this.id;
        const caption = page.lines[i - 1];
        if (
          alone &&
          line.wordCount <= LONGEST_CREDIT_WORDS &&
          caption &&
          isCaptionAbove(caption, i - 1, first, page.lines)
        )
          caption.cut = this.id;
      } else if (
        bracketed ||
        CREDIT.test(line.text.slice(-160)) ||
        CAPITAL_CREDITS.some((credit) => credit.test(line.text.slice(-160))) ||
        (i > 0 && line.text !== page.title && FILM.test(line.text)) ||
        isCourtesy(line.text) ||
        isAgencyCredit(line)
      ) {
        line.cut = this.id;
      }
    });
  },
};

/** A paragraph keeps its words and loses the credit at its end. */
function withoutCredit(page: Page, at: number, credit: string): void {
  const { text } = page.lines[at]!;
  page.removed.push({ rule: cutCaptions.id, text: credit.trim() });
  page.lines[at] = makeLine(text.slice(0, text.length - credit.length).trimEnd());
}

/** All of a paragraph that closes with photographer and agency belongs to the picture. */
function isCreditedStory({ text, wordCount }: Line): boolean {
  if (wordCount > LONGEST_STORY_WORDS || !/[)\]][\s.]*$/.test(text.slice(-6))) return false;
  return NAME_AND_AGENCY.test(text.slice(-140)) && sentences(text) <= MOST_STORY_SENTENCES;
}

function isCourtesy(text: string): boolean {
  const end = text.slice(-160);
  return /courtesy/i.test(end) && COURTESY.test(end);
}

/** A dateline or a bare agency's signature is no picture credit. */
function isAgencyCredit(line: Line): boolean {
  return line.wordCount > 4 && sentences(line.text) <= 2 && AGENCY_CREDIT.test(line.text.slice(-120));
}

/** The line above a credit is its caption when it stands above the text and is not the only headline. */
function isCaptionAbove(line: Line, at: number, first: number, lines: readonly Line[]): boolean {
  if (line.cut || line.wordCount > LONGEST_ABOVE_WORDS) return false;
  // Between paragraphs a picture has its caption right above its credit; a sentence there may be an answer.
  if (first >= 0 && at > first)
    return line.shape === 'heading' && line.wordCount >= LEAST_ABOVE_WORDS && !speaksAtAll(line);
  const headlines = lines.slice(0, at).filter((other) => other.cut === null && other.wordCount >= 4);
  return headlines.length > 0 && (endOf(line.text) !== '' || line.wordCount >= 6);
}

/** A line with quoted words of some length is worth more as a quotation than as a caption. */
function speaks(line: Line): boolean {
  return /[«“"][^»”"]{25,}[»”"]/.test(line.text);
}

function speaksAtAll(line: Line): boolean {
  return /[«»“”":]/.test(line.text);
}

function sentences(text: string): number {
  return text.match(/[.!?…](?=\s|$)/g)?.length ?? 0;
}
