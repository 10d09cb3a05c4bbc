import { isAgencySignature } from '../../metadata/agencies.ts';
import { parseDate } from '../../metadata/parse-date.ts';
import type { NoiseRule, Page } from '../page.ts';

/** "Par Anne Martin", "By JOHN SMITH and Mary Jones", "Propos recueillis par …", "Le 12/02/2020", "Publié le …". */
const BYLINE =
  /^(?:(?:par|by|de notre (?:correspondant|envoyée?)(?:e)?(?: spéciale?)?|un texte de|texte de|propos recueillis par|avec|from|written by|story by|text by)\s*:?\s+)(?:[\p{Lu}][\p{L}'’.-]*)(?:[\s,&/|]+(?:et|and|avec|with|de|da|van|von|d'|pour|for|à|in|le|la|the|l'|\p{Lu}[\p{L}'’.-]*))*(?:\s*[,|–-].{0,60})?$/iu;
const DATE_LINE =
  /^(?:(?:publié|publie|posté|mis à jour|mise à jour|modifié|actualisé|créé|paru|le|published|updated|posted|last updated|last modified|modified|on|first published|created)(?=[\s:])[\s:]*){1,4}.{0,40}\d/iu;
const BARE_DATE =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s+)?(?:\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})(?:[\s,|–-]*(?:à|at)?\s*\d{1,2}\s*[:h.]\s*\d{0,2}\s*(?:[ap]\.?m\.?)?(?:\s+\p{Lu}{2,5})?)?$/iu;
const RELATIVE =
  /^(?:il y a|about|environ)?\s*(?:\d{1,3}|une?|an?)\s+(?:min(?:ute)?s?|heures?|jours?|semaines?|mois|hours?|days?|weeks?|months?)(?:\s+ago)?$/iu;
const CLOCK = /^\d{1,2}\s*(?::|h)\s*\d{2}(?:\s*(?:[ap]\.?m\.?|gmt|utc|et|est|edt))?\.?$/iu;
const CLOCK_12 = /^\d{1,2}(?::\d{2})?\s*[ap]\.\s?m\.?$/iu;
/** What surrounds an agency's name in a line of dates. */
const DATES =
  /\d+\s?(?:[:h/.-]\s?\d*)*|\b(?:janv|févr?|fevr?|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|d[ée]c|jan|feb|mar|apr|may|jun|jul|aug|sep)\p{L}*\.?|(?<!\p{L})(?:le|à|at|on|the|a|mise?|jour|publiée?|modifiée?|posté|updated|published|last|am|pm|gmt|utc|er|st|nd|rd|th)(?!\p{L})|[:.]/giu;
const LONGEST_WORDS = 16;

/**
 * Accepts lines that give only the writer, the date or the time: metadata has them already.
 * Fires on: "Publié le 21 mars 2023 à 14h05", "Par Anne Martin"
 * Not on: "Par ailleurs, le ministre s'est dit confiant."
 */
export const cutBylines: NoiseRule = {
  id: 'noise/rules/cut-bylines',
  apply(page: Page) {
    for (const line of page.lines) {
      if (line.cut || line.wordCount > LONGEST_WORDS || line.shape === 'prose' || line.shape === 'item')
        continue;
      const { text } = line;
      if (
        isDated(text) ||
        BARE_DATE.test(text) ||
        CLOCK.test(text) ||
        CLOCK_12.test(text) ||
        RELATIVE.test(text) ||
        (DATE_LINE.test(text) &&
          /\d{4}|\d{1,2}[/.]\d{1,2}|\d\s*(?:h|:)\s*\d/.test(text) &&
          line.shape !== 'sentence') ||
        (isByline(text) && line.shape !== 'sentence')
      ) {
        line.cut = this.id;
      }
    }
  },
};

/** A date, with nothing else but times, agencies and words of publishing. */
function isDated(text: string): boolean {
  if (!/\d{4}|\d{1,2}[/.]\d{1,2}/.test(text) || parseDate(text) === null) return false;
  return isAgencySignature(
    text
      .replace(DATES, ' ')
      .replace(/[\s|,()·–-]+/g, ' ')
      .trim() || 'AFP',
  );
}

/** A name in capitals after the preposition; "Par ailleurs" has none. */
function isByline(text: string): boolean {
  if (!BYLINE.test(text)) return false;
  const rest = text.replace(/^\S+\s+/, '');
  const capitals = rest.match(/(?:^|[\s'’-])\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2;
}
