import { fold } from '../../../model/fold.ts';
import { isAgencySignature } from '../../metadata/agencies.ts';
import { parseDate } from '../../metadata/parse-date.ts';
import { type Line, makeLine } from '../line.ts';
import type { NoiseRule, Page } from '../page.ts';

const LONGEST_DESK = 320;
const DESK =
  /\s*\((?:[Aa]dditional\s|[Vv]ersion française[\s:]|[Aa]vec\s)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled|[Tt]ranslated|[Rr]eportage|[Rr]édigé|[Éé]dité|[Tt]raduit|[Rr]édaction)\s(?:by|par|de|:)[^()]{2,260}\)$/u;
const LONGEST_WORDS = 32;
const LONGEST_SEGMENT_WORDS = 14;
/** Bylines put their parts apart by bars, dots and spaced dashes. */
const SEPARATOR =
  /\s*[|·•►]\s*|\s\/\s|\s[-–—]\s|[-–—]\s(?=\d{1,2}\s?min)|;\s(?=[Ee]dit|[Ww]rit|[Rr]eport)|,\s(?=mis|updated|publi)|(?<=\d)\s(?=(?:par|by)\s\p{Lu})/iu;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`;
const BYLINE = new RegExp(
  String.raw`^(?:[Pp]ar|PAR|[Bb]y|BY|[Uu]n texte de|[ÉéEe]crit par|(?:[Aa]rticle |[Tt]exte )?[Rr]édigé par|[Aa]rticle (?:de|par)|[Tt]exte de|[Pp]ropos recueillis par|[Dd]e notre (?:correspondante?|envoyée?)[\p{L}\s]{0,30}|[Ww]ritten by|[Ss]tory by|[Aa]uteure?\s?:|[Aa]uthor\s?:|[Aa]vec (?:(?:des|les) )?informations (?:de|du)|[Aa]vec|[Ww]ith)\s+(?:(?:la|le|l['’]|the|our|notre)\s?)?(?:rédaction|redaction|staff|newsroom|service\s\p{L}+|${NAME})(?:[\s,&/]+(?:et|and|avec|with|de|du|la|le|da|van|von|pour|for|in|à|l['’]|agences?|agencies|staff|writers?|[Ee]nvoyée?s? spéciale?(?:s|ux)?|[Cc]orrespondante?s?|${NAME}))*\.?$`,
  'u',
);
/** "Reporting by A. Writer; Editing by B. Editor" on a line of its own. */
const CREDITED =
  /^(?:[Aa]dditional\s)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled|[Tt]ranslated)\sby\s\p{Lu}[^.!?«“"]{2,80}$/u;
/** "Anne Martin, Staff Writer"; "radiorivage avec AFP"; "Source : ATS / agences" */
const OFFICE =
  /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3},\s(?:(?:[Ss]taff|[Ss]enior|[Ss]pecial|[Cc]hief|[Ll]ocal|[Dd]igital|[Nn]ews|[Dd]emocracy|[Pp]olitical)\s){0,3}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)$/u;
const WITH_AGENCY = /^\S+(?:\s\S+){0,2}\s(?:avec|with)\s(?:l['’])?(.{2,30})$/u;
const SOURCE = /^sources?\s?:\s?\p{Lu}\S*(?:\s\S+){0,3}$/iu;
const TIME =
  /^(?:(?:à|at)\s)?\d{1,2}\s?(?:(?:h|:)\s?\d{0,2}(?:\s?min)?)?\s?(?:[ap]\.?\s?m\.?)?(?:\s?(?:gmt|utc|cet|[ce]?[sd]?t|edt|est|bst))?\.?$/i;
/** A date in figures, or an hour behind the word for publication. */
const STAMPED =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|^(?:publié|mis à jour|modifié|posted|published|updated)(?=\s|:).{0,40}(?<!\d)\d{1,2}\s?[h:]\s?\d{2}/i;
const RELATIVE =
  /^(?:(?:last\s)?(?:updated|posted|published|modified)\s?:?\s|(?:publié|mis à jour|modifié)\s?:?\s)?(?:il y a|about|environ)?\s*(?:\d{1,3}|une?|an?)\s+(?:min(?:ute)?s?|heures?|jours?|semaines?|mois|hours?|hrs?|days?|weeks?|months?)(?:\s+ago)?$/i;
const READING =
  /^(?:(?:temps de )?lecture|reading time|durée)?\s?:?\s?\d{1,2}\s?(?:min(?:ute)?s?)(?:\s(?:de lecture|read|to read))?$/i;
/** Words a line of dates is made of, besides numbers, months and agencies. */
const OF_DATES = new Set(
  `le la a on the at and et derniere aujourd hui hier today yesterday publie publiee publiees paru parue poste postee mis mise jour en ligne modifie modifiee actualise actualisee
  cree creee corrige corrigee corrected revised date hne hae hnp ast adt hst pst pdt mst mdt cst cdt ist jst aest lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim published posted updated
  update act um print imprimer last modified created first online monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
  thur thurs fri sat sun am pm gmt utc cet cest est edt bst et pt h heure heures min er st nd rd th this of by par avec with`.split(
    /\s+/,
  ),
);
const MONTH =
  /^(?:janv?(?:ier|uary)?|fev(?:r|rier)?|feb(?:ruary)?|mar(?:s|ch)|avr(?:il)?|apr(?:il)?|mai|may|juin|june?|juil(?:let)?|july?|aout|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|dec(?:embre|ember)?)$/;

/**
 * Accepts lines made of nothing but writer, date, time, agency, reading time and counters: metadata has them already.
 * Fires on: "Par Anne Martin avec AFP - Publié le 21 mars 2023 à 14h05, mis à jour à 18h | Lecture : 2 min"
 * Not on: "Par ailleurs, le ministre s'est dit confiant."
 */
export const cutBylines: NoiseRule = {
  id: 'noise/rules/cut-bylines',
  apply(page) {
    page.lines.forEach((whole, i) => {
      const line = withoutDesk(page, whole, i);
      if (line.cut || line.wordCount > LONGEST_WORDS || line.shape === 'item') return;
      const parts = line.text.split(SEPARATOR).filter((part) => part.trim() !== '');
      const known = parts.filter((part) => isMetadata(part.trim(), line)).length;
      // One part of several may be something else: a place, a section, an outlet's address.
      if (isEntry(parts, line)) return;
      if (known > 0 && known >= parts.length - (parts.length > 1 ? 1 : 0) && isRestShort(parts, line))
        line.cut = this.id;
    });
  },
};

/** "8h35 - The glassmaker beats forecasts": an hour, and what happened then. */
function isEntry([first = '', second = '', ...others]: readonly string[], line: Line): boolean {
  if (others.length > 0 || !TIME.test(first.trim()) || isMetadata(second.trim(), line)) return false;
  const words = second.trim().split(/\s+/);
  return words.length > 2 && words.some((word) => /^\p{Ll}/u.test(word) && !OF_DATES.has(fold(word)));
}

/** "(Reporting by A. Writer; Editing by B. Editor)" at the end of a paragraph, or alone. */
function withoutDesk(page: Page, line: Line, at: number): Line {
  if (line.cut || !line.text.endsWith(')')) return line;
  const desk = DESK.exec(line.text.slice(-LONGEST_DESK));
  if (!desk) return line;
  const text = line.text.slice(0, line.text.length - desk[0].length);
  if (text === '') {
    line.cut = cutBylines.id;
    return line;
  }
  page.removed.push({ rule: cutBylines.id, text: desk[0].trim() });
  return (page.lines[at] = makeLine(text));
}

function isMetadata(part: string, whole: Line): boolean {
  if (isDatedByline(part)) return true;
  const agencies = WITH_AGENCY.exec(part)?.[1]?.split(/\s*[/,]\s*|\s(?:et|and)\s/) ?? [];
  if (agencies.some(isAgencySignature) || SOURCE.test(part)) return true;
  if (OFFICE.test(part) || CREDITED.test(part)) return true;
  if (TIME.test(part) || RELATIVE.test(part) || READING.test(part) || isDates(part)) return true;
  const line = part === whole.text ? whole : makeLine(part);
  if (line.wordCount > LONGEST_SEGMENT_WORDS) return false;
  if (BYLINE.test(part))
    return capitals(part) >= 2 || /rédaction|redaction|staff|newsroom|service/.test(part);
  const role = line.wording?.how === 'whole' ? line.wording.role : null;
  return role === 'noise' || role === 'comments';
}

/** "By Anne Martin in Geneva 20 March 2023": a name, perhaps a place or an office, and a date at the end. */
function isDatedByline(part: string): boolean {
  if (
    !/^(?:[Pp]ar|PAR|[Bb]y|BY|[ÉéEe]crit par|[Rr]édigé par|[Ww]ritten by)\s\p{Lu}/u.test(part) ||
    part.length > 120
  )
    return false;
  return (
    /\d{4}(?:\W.{0,25})?$/.test(part) &&
    parseDate(part) !== null &&
    !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(part)
  );
}

/** Dates with their times and what is said with them, agencies included. */
function isDates(part: string): boolean {
  if (part.length > 140 || !/\d/.test(part) || !(parseDate(part) !== null || STAMPED.test(part)))
    return false;
  const words = fold(part).match(/\p{L}+/gu) ?? [];
  const rest = words.filter((word) => !OF_DATES.has(word) && !MONTH.test(word) && word.length > 1);
  return rest.length === 0 || isAgencySignature(rest.join(' '));
}

/** The first word, and at least one of a name. */
function capitals(part: string): number {
  return part.match(/(?:^|[\s'’-])\p{Lu}/gu)?.length ?? 0;
}

function isRestShort(parts: readonly string[], line: Line): boolean {
  return parts.every((part) => isMetadata(part.trim(), line) || part.trim().split(/\s+/).length <= 8);
}
