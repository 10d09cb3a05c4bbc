import { fold } from '../../../model/fold.ts';
import { formTest } from '../../language/form-test.ts';
import { placedLetters } from '../french-organization.ts';
import { corporateEnd } from '../legal-form.ts';
import { personRun } from '../person-run.ts';
import type { Reading } from '../reading.ts';
import { absorbPlace } from './absorb-place.ts';
import { isLocal } from './english-heads.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** Bodies named by letters in capitals, with the place behind them: "CHU de Tours", "BBC Afrique". */
export function letters(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, language } = reading;
  const info = infos[i]!;
  // "the DRP-run council": letters before what they do.
  const led = language === 'en' ? LED_BY.exec(tokens[i]!.text)?.[1] : undefined;
  if (
    led &&
    walk.layout === 'prose' &&
    !reading.words.lists.notAcronyms.has(led) &&
    !/^(?:US|UK|UN|UAE)$/.test(led)
  ) {
    const { start } = tokens[i]!;
    const part = { start, end: start + led.length, words: [fold(led)] };
    walk.push(i, i + 1, 'organization', 2.5, 'organization/letters-led', part);
    return i + 1;
  }
  if (info.shape === 'acronym' || info.shape === 'mixed') {
    // "le rappeur KZR", "la chanteuse MIA": a stage name.
    if (language === 'fr' && STAGE.of(tokens[i - 1]) && tokens[i - 1]!.sentence === tokens[i]!.sentence) {
      walk.push(i, i + 1, 'person', 4, 'person/stage-name', {});
      return i + 1;
    }
    if (isAcronymName(walk, i)) {
      const placed = language === 'fr' ? placedLetters(reading, i, end) : i + 1;
      if (placed > i + 1) {
        walk.push(i, placed, 'organization', 3, 'organization/letters-of-place', {});
        return placed;
      }
      const to = isLocal(walk, i + 1) ? i + 3 : corporateEnd(tokens, absorbPlace(walk, i + 1));
      walk.push(i, to, 'organization', info.shape === 'mixed' ? 1.5 : 2.5, 'organization/acronym', {});
      return to;
    }
    // "PC Ramlogan of the Tarn station", "MCA Bonface Otundo": a rank or an office before a name that no list has.
    if (language === 'en' && RANKS_BEFORE.test(tokens[i]!.text) && isUnknownName(walk, i + 1)) {
      const to = personRun(reading, i + 1, end);
      walk.push(i + 1, to, 'person', 3, 'person/rank', {});
      return to;
    }
    return i + 1;
  }
  return NOT_HERE;
}

/** French bodies told by letters that are set as a word, with the department or place: "Sdis 87", "Urssaf de Blois". */
export function localServices(walk: Walk, i: number): number {
  const to = walk.reading.language === 'fr' ? localService(walk, i) : i;
  if (to === i) return NOT_HERE;
  walk.push(i, to, 'organization', 3.5, 'organization/letters-of-place', {});
  return to;
}

/** "Sdis 87", "Urssaf de Blois", "Umih 29": letters with the number of a department, or set as a word before a place. */
function localService({ reading, end, layout }: Walk, i: number): number {
  const { tokens, infos, words } = reading;
  const { text, end: stop } = tokens[i]!;
  const next = tokens[i + 1];
  if (layout === 'capitals' || !next || i + 1 >= end || !/^\p{Lu}[\p{L}]{2,7}$/u.test(text)) return i;
  const listed = words.lists.lettersOfPlace.has(text.toUpperCase());
  if (/^(?:0[1-9]|[1-8]\d|9[0-5]|97[1-6])$/.test(next.text) && next.start - stop === 1) {
    const after = i + 2 < end ? tokens[i + 2] : undefined;
    const free = !after || /^(?:punctuation|verb|auxiliary|mark|pronoun|conjunction)$/.test(after.tag);
    const before = tokens[i - 1]?.lower ?? '';
    const body =
      listed || infos[i]!.known?.kind === 'organization' || (before === 'chez' && !infos[i]!.known);
    if (body) return free && /^(?:l'|la|le|du|au|chez|d')$/.test(before) ? i + 2 : i;
    return free && isLedBy(reading, i) ? i + 2 : i;
  }
  if (!listed || infos[i]!.shape !== 'capital') return i;
  const to = placedLetters(reading, i, end);
  return to > i + 1 ? to : i;
}

/** "trésorier de l'Umih 29", "la présidente de la Capeb 35": an unknown word with an office of its own. */
function isLedBy({ tokens, infos }: Reading, i: number): boolean {
  const { ordinary } = tokens[i]!;
  if (ordinary || infos[i]!.firstName || infos[i]!.known) return false;
  const article = /^(?:l'|la)$/.test(tokens[i - 1]?.lower ?? '');
  const link = article ? i - 2 : i - 1;
  if (!/^(?:de|du|d')$/.test(tokens[link]?.lower ?? '')) return false;
  const office = tokens[link - 1];
  return office !== undefined && LEADERS.test(office.lower);
}

const LEADERS =
  /^(?:(?:co|vice-)?présidente?s?|trésori(?:er|ère)|secrétaire|porte-parole|délégué(?:e|s|es)?|direct(?:eur|rice)|responsable|représentante?|générale?|adjointe?|coureu?r|membre|syndicaliste)$/;

function isAcronymName(walk: Walk, k: number): boolean {
  const { reading, layout } = walk;
  const { tokens, infos, words, language } = reading;
  const { lists } = words;
  const { text } = tokens[k]!;
  const info = infos[k]!;
  if (layout === 'capitals' || layout === 'title') return false;
  if (language === 'fr' && inRubric(walk, k)) return false;
  // "MINE. Le centre fermera": a rubric.
  const alone = tokens[k + 1]?.text === '.' && tokens[k - 1]?.sentence !== tokens[k]!.sentence;
  if (language === 'fr' && alone && tokens[k]!.ordinary && !info.known) return false;
  // "FY2020-22": a year of accounts.
  if (/^(?:FY|Q[1-4])['’]?\d/.test(text)) return false;
  // "GM crops", "(GM) food"
  if (text === 'GM' && modified(walk, k)) return false;
  if (text === 'WHO' && tokens[k - 1]?.lower === 'the') return true;
  if (lists.notAcronyms.has(text) || lists.notAcronyms.has(text.replaceAll('.', ''))) return false;
  if (/[-/]/.test(text) && text.split(/[-/]/).every((part) => lists.notAcronyms.has(part))) return false;
  // "the GRP-CLS alliance", "US-Iran talks": what several have together is no body of that name.
  if (language === 'en' && text.includes('-') && TOGETHER.test(tokens[k + 1]?.lower ?? '')) return false;
  // "(UDC/BE)": the canton behind the party.
  if (
    text.length === 2 &&
    tokens[k + 1]?.text === ')' &&
    /^[/,]$/.test(tokens[k - 1]?.text ?? '') &&
    tokens[k - 3]?.text === '('
  )
    return false;
  // "PTI KSU ROH": initials of an agency's desk.
  if (language === 'en' && /^(?:PTI|ANI|IANS)$/.test(tokens[k - 1]?.text ?? '')) return false;
  // "GH¢150", "NZ$30": a currency.
  if (/^[$¢£¥₦]/.test(tokens[k + 1]?.text ?? '') && tokens[k + 1]!.start === tokens[k]!.end) return false;
  if (language === 'en' && RANKS_BEFORE.test(text) && isUnknownName(walk, k + 1)) return false;
  // "SP Ravi Rao", "PS Ann Lee": a rank before a full name.
  if (lists.titleLetters.has(text) && isFullName(walk, k + 1)) return false;
  // "KK Nair": initials without points.
  if (
    language === 'en' &&
    text.length === 2 &&
    tokens[k + 1]?.capital &&
    infos[k + 1]!.lastName &&
    !tokens[k + 1]!.ordinary &&
    !infos[k + 1]!.opensGazetteer
  )
    return false;
  if (/^\p{Lu}{2,}s$/u.test(text) || (language === 'en' && /^[RDI]-[A-Z]/.test(text))) return false;
  if (info.shape === 'mixed') return /^[a-z]\p{Lu}\p{Ll}/u.test(text) && text.length > 3;
  if (
    /^\p{N}/u.test(text) ||
    /^[A-Z]\d{1,3}$/.test(text) ||
    /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?:e|er|ème|th)?$/.test(text)
  )
    return false;
  // "NVR-301": a compound or a model.
  if (/^\p{Lu}{2,4}-\d{2,5}$/u.test(text)) return false;
  if (/^[A-Z]\d+[A-Z]*$|^\p{Lu}-\p{Lu}$|^COP\d{1,3}$/u.test(text) || text.length > 12) return false;
  // Ordinary words in capitals for emphasis, and runs of capitals.
  const shout = tokens[k]!.ordinary && text.length > 4 && !text.includes('.');
  const neighbours = Number(isShout(walk, k - 1)) + Number(isShout(walk, k + 1));
  return !shout && neighbours < 2 && !(neighbours === 1 && tokens[k]!.ordinary);
}

/** "TIFO. – Les fans", "LA VILLE FAIT LE PLEIN. – Le maire": a paragraph's first words in capitals, closed by a stop and a dash. */
function inRubric({ reading, end }: Walk, k: number): boolean {
  const { tokens, infos, analysis } = reading;
  const { paragraph } = analysis.sentences[tokens[k]!.sentence]!;
  const { start } = analysis.paragraphs[paragraph]!;
  let first = k;
  while (first > 0 && tokens[first]!.start > start && k - first < LONGEST_RUBRIC) {
    first--;
    if (!isUpper(tokens[first]!.text)) return false;
  }
  if (tokens[first]!.start !== start) return false;
  let stop = k + 1;
  while (stop < end && stop - k < LONGEST_RUBRIC && isUpper(tokens[stop]!.text)) stop++;
  const dash = tokens[stop]?.text === '.' ? tokens[stop + 1] : undefined;
  // A known body may be the rubric itself: "SNCF. – Le trafic reprend".
  if (!dash || !/^[–—-]$/.test(dash.text)) return false;
  return stop - first > 1 || (tokens[k]!.ordinary && !infos[k]!.known);
}

const LONGEST_RUBRIC = 12;

function isUpper(text: string): boolean {
  return /^[\p{Lu}\d'’-]+$/u.test(text);
}

/** A first name and a further word in capitals. */
export function isFullName({ reading, end }: Walk, k: number): boolean {
  const { tokens, infos } = reading;
  const first = tokens[k];
  const last = tokens[k + 1];
  if (!first?.capital || !last?.capital || k + 1 >= end) return false;
  if (first.start - tokens[k - 1]!.end !== 1 || last.start - first.end !== 1) return false;
  return infos[k]!.firstName !== null || infos[k]!.shape === 'initial' || infos[k + 1]!.lastName;
}

/** One or two capitals that are no words, no places and no bodies. */
function isUnknownName({ reading, end }: Walk, k: number): boolean {
  const { tokens, infos } = reading;
  let to = k;
  while (to < end && to < k + 3 && tokens[to]!.capital && tokens[to]!.start - tokens[to - 1]!.end === 1) {
    const { shape, opensGazetteer, organizationHead, placeHead, demonym, lastName } = infos[to]!;
    if (shape !== 'capital' || organizationHead || placeHead || demonym) return false;
    if ((tokens[to]!.ordinary || opensGazetteer) && !lastName) return false;
    to++;
  }
  return to > k && to < k + 3;
}

const STAGE = formTest(
  /^(?:rappeu(?:r|se)|chanteu(?:r|se)|slameu(?:r|se)|dj|youtubeu(?:r|se)|streameu(?:r|se))$/,
);
const LED_BY =
  /^(\p{Lu}{2,6})-(?:led|run|ruled|controlled|governed|owned|funded|backed|dominated|affiliated|aligned)$/u;
const RANKS_BEFORE = /^(?:PC|WPC|DC|DS|DI|PS|TDC|MCA|MP|MLA|MHA|MPP|MLC|MK)$/;

const TOGETHER =
  /^(?:alliance|coalition|combine|front|pact|government|talks?|deal|summit|agreement|treaty|trade|war|relations|ties|border|match|tie|game|series|final|clash|partnership|led|rivalry|merger|axis|bloc|seat-sharing)$/;

function isShout(walk: Walk, k: number): boolean {
  const { reading } = walk;
  const { tokens, infos, words } = reading;
  const { lists } = words;
  const token = tokens[k];
  return token !== undefined &&
    infos[k]!.shape === 'acronym' &&
    token.end - token.start > 2 &&
    !lists.notAcronyms.has(token.text)
    ? token.ordinary || token.end - token.start > 6
    : false;
}

function modified({ reading }: Walk, k: number): boolean {
  const { tokens } = reading;
  const next = tokens[k + 1]?.text === ')' ? tokens[k + 2] : tokens[k + 1];
  return /^(?:foods?|crops?|seeds?|maize|corn|soy|soya|cotton|organisms?|wheat|rice|products?|ingredients?)$/.test(
    next?.lower ?? '',
  );
}
