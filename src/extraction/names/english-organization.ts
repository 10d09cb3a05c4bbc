import { stateOf } from '../../model/states.ts';
import { formTest, listTest, writtenTest } from '../language/form-test.ts';
import type { Token } from '../parts.ts';
import type { OrganizationRun } from './french-organization.ts';
import type { Reading } from './reading.ts';
import { wordListsOf } from './word-lists.ts';

const GENITIVE = writtenTest(/^['’]s?$/);

const MAX_TOKENS = 14;
/** Before the name, never part of it. */
const LEADING = formTest(
  /^(?:the|former|ex-|late|then|a|an|this|that|its|his|her|their|our|my|your|outgoing|acting|longtime)$/,
);
/** Heads that are as often family names or other words; they count only with something clear before them. */
const SOFT =
  /^(?:church|post|press|court|sun|star|express|force|forces|games|house|power|works|green|greens|globe|independent|express|standard|times|today|watch|guard|mail|review|record|records|union|front|league|legion|health|capital|union|fund|trust|exchange|light|lights|crossroads|unit|project|team|bar|service|works|resources|medical|international|financial|electric|energy|film|films|industries|properties|stores|partners|partnership|wireless|united|patrol|command|division|center|centre|community|works|solutions|program|programme|daily|weekly)$/;

/**
 * Organization in a run of capitals with a head word in it; also for English names in French text.
 * Fires on: "the Justice Department", "University of Leeds", "Women's Media Center", "Acme Holdings Inc."
 * Not on: "Secretary of State John Kerry", "Frank Church".
 */
export function englishOrganization(
  reading: Reading,
  i: number,
  end: number,
): (OrganizationRun & { from: number }) | null {
  const { tokens, infos, initial, language } = reading;
  const heads = language === 'en' ? null : wordListsOf('en').organizationHeads;
  const isHead = (k: number) =>
    heads
      ? infos[k]!.shape !== 'acronym' && heads.has(tokens[k]!.lower.replace(/\.$/, ''))
      : infos[k]!.organizationHead || headByContext(tokens, k);
  let from = i;
  while (from < end && LEADING.of(tokens[from]!) && !isNamePart(reading, from)) from++;
  let j = from;
  let last = -1;
  let chained = false;
  let inChain = false;
  const limit = Math.min(end, from + MAX_TOKENS);
  while (j < limit) {
    const token = tokens[j]!;
    const info = infos[j]!;
    if (token.capital) {
      // "Enter The Washington Post": the name begins after the article.
      if (token.lower === 'the' && last < 0 && j > from) {
        from = j + 1;
        j++;
        continue;
      }
      if (j > from && tokens[j]!.start - tokens[j - 1]!.end > 1) break;
      if (
        (info.civil && !(j === from && /^(?:saint|st\.?)$/.test(token.lower))) ||
        info.abbreviated ||
        info.calendar
      )
        break;
      if (closed(token.tag) && token.ordinary && !chained && !(j === from && isNamePart(reading, j))) break;
      // A title or a first name after the head opens a person's name.
      if (
        last >= 0 &&
        !isHead(j) &&
        !chained &&
        ((info.role &&
          !(inChain && (info.role.plural || /^(?:relations|knowledge|culture)$/.test(info.role.group)))) ||
          (info.firstName && tokens[j + 1]?.capital && !token.ordinary))
      )
        break;
      if (
        last < 0 &&
        j > from &&
        info.role &&
        !isHead(j) &&
        info.role.group === 'offices' &&
        !/^(?:democrat|republican|conservative|liberal|leader|minister|head|chief|governor|secretary|deputy|peer|independent|senator|president|mayor)s?$/.test(
          token.lower,
        )
      )
        break;
      if (
        last < 0 &&
        info.role &&
        /^(?:president|secretary|minister|senator|governor|mayor|chairman|chairwoman|speaker|leader)$/.test(
          token.lower,
        )
      )
        break;
      if (isHead(j) || chained || inChain) last = j;
      inChain ||= chained;
      chained = false;
      j++;
      continue;
    }
    if (j === from) break;
    const word = token.lower;
    const next = tokens[j + 1];
    if (word === '&' || word === 'and') {
      if (!next?.capital || j + 1 >= limit) break;
      const pair =
        word === '&' ||
        (last >= 0
          ? tokens.slice(from, j).some((t) => /^(?:of|for|on)$/.test(t.lower)) &&
            !(infos[j + 1]!.firstName && !tokens[j + 1]!.ordinary) &&
            !(infos[j + 1]!.opensGazetteer && !tokens[j + 1]!.ordinary) &&
            !infos[j + 1]!.civil &&
            infos[j + 1]!.shape === 'capital'
          : j <= from + 2 &&
            !infos[from]!.firstName &&
            !infos[j - 1]!.opensGazetteer &&
            (tokens[from]!.ordinary || heads !== null) &&
            headAhead(j + 1));
      const fields =
        !pair &&
        joinsFields(reading, from, j, last) &&
        (headAhead(j + 1, true) || headByContext(tokens, j + 1));
      if (fields) last = -1;
      if (fields && isHead(j + 1)) last = j + 1;
      if (!pair && !fields) break;
      chained = last >= 0;
      j++;
      continue;
    }
    if (word === 'of' || word === 'for' || word === 'on') {
      if (last !== j - 1) break;
      if (word === 'of' && infos[j - 1]!.role && !isHead(j - 1)) break;
      const after = next?.lower === 'the' ? j + 2 : j + 1;
      if (after >= limit || !tokens[after]!.capital || infos[after]!.calendar || infos[after]!.civil) break;
      if (word !== 'of' && infos[after]!.firstName && !tokens[after]!.ordinary) break;
      j = after;
      chained = true;
      continue;
    }
    if (GENITIVE.of(token) && token.start === tokens[j - 1]!.end) {
      const saint = infos[from]!.civil !== null;
      // "North Wexley Magistrates' Court", "Marsh Small Farmers' Union": what many own.
      const many = j > from && PLURAL.test(tokens[j - 1]!.lower) && token.text.length === 1;
      const field = last < 0 || (last === j - 1 && FIELDS.test(tokens[last]!.lower));
      if (many && next?.capital && !(infos[from]!.firstName && j <= from + 2) && field && headAhead(j + 1)) {
        last = -1;
        j++;
        continue;
      }
      if (!next?.capital || last >= 0 || j > from + 2) break;
      // "Marshfield's Halvard School of Nursing": the owner has a name, and so has what is owned.
      if (
        !saint &&
        !GENERIC_OWNERS.test(tokens[j - 1]!.lower) &&
        isNamed(reading, j + 1) &&
        headAhead(j + 2)
      ) {
        from = j + 1;
        j++;
        continue;
      }
      if (!saint && (!tokens[j - 1]!.ordinary || (infos[from]!.firstName && !tokens[from]!.ordinary))) break;
      if (!headAhead(j + 1)) break;
      j++;
      continue;
    }
    break;
  }
  if (last < 0) return null;
  let to = last + 1;
  // "University of Florida": the chain after the head belongs to it; loose capitals behind a head do not.
  while (to > from && !tokens[to - 1]!.capital) to--;
  // "UAE Team Emirates": the sponsor stands behind the word.
  if (
    /^team$/.test(tokens[to - 1]!.lower) &&
    to < end &&
    tokens[to]!.capital &&
    !infos[to]!.role &&
    tokens[to]!.start - tokens[to - 1]!.end <= 1
  )
    to++;
  if (!heads) to = overSecondHead(tokens, to, end);
  to = corporateEnd(tokens, to);
  if (to - from === 1) {
    if (heads || (initial[from] && tokens[from]!.ordinary)) return null;
    return { from, to, shortTo: to, headOnly: true, rule: 'organization/head-alone' };
  }
  if (
    to - from === 2 &&
    infos[from]!.firstName &&
    !infos[from]!.rareName &&
    SOFT.test(tokens[from + 1]!.lower) &&
    infos[from + 1]!.lastName
  )
    return null;
  if (heads && to - from < 2) return null;
  // In French text an English head must close the name or be followed by "of".
  if (
    heads &&
    !(
      isHead(to - 1) ||
      tokens[to - 2]?.lower === 'team' ||
      tokens.slice(from, to).some((t) => t.lower === 'of')
    )
  )
    return null;
  if (
    initial[from] &&
    to - from === 2 &&
    isHead(from) &&
    !isHead(from + 1) &&
    !tokens.slice(from, to).some((t) => t.lower === 'of')
  )
    return null;
  return { from, to, shortTo: to, headOnly: false, rule: 'organization/english-head' };

  /** A head among the next capitals; behind a word before it, where `far` is set. */
  function headAhead(k: number, far = false): boolean {
    for (let n = k; n < Math.min(limit, k + 4) && tokens[n]!.capital; n++)
      if (isHead(n) && (n > k || !far)) return true;
    return false;
  }
}

/** "an ad from Our Harbour PAC": a capital within the sentence. */
function isNamePart({ tokens, initial, language }: Reading, k: number): boolean {
  return language === 'en' && /^(?:Our|My)$/.test(tokens[k]!.text) && !initial[k];
}

/** Words that close a body's name behind one certain word only: "Safety Executive", "Power and Light". */
function headByContext(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  if (!before || !tokens[k]!.capital) return false;
  if (before.lower === 'and' && /^(?:light|electric|gas|water|sewer)$/.test(tokens[k]!.lower))
    return /^(?:power|gas|water|electric|light)$/.test(tokens[k - 2]?.lower ?? '');
  return before.capital && CONTEXT_HEADS.test(`${before.lower} ${tokens[k]!.lower}`);
}

const CONTEXT_HEADS =
  /^(?:(?:service|safety|transport|housing|forestry) executive|(?:geological|antarctic|archaeological|ordnance|botanical) survey|(?:veterans|public|military|indian|internal|foreign) affairs)$/;

const PLURAL = /(?:s|men|people|children)$/;
/** Owners in the names of bodies that are nobody's own name. */
const GENERIC_OWNERS =
  /^(?:women|men|children|people|veterans|king|queen|prince|princess|lord|saint|lady|nation|world|city|state|county|bishop|mother|father|widow|sailor|writer|governor|mayor|sheriff|president)s?$/;

/** Nothing but a name: "Halvard" of "Halvard School of Nursing". */
function isNamed({ tokens, infos }: Reading, k: number): boolean {
  return tokens[k]!.capital && !tokens[k]!.ordinary && !infos[k]!.organizationHead && !infos[k]!.demonym;
}

/** "Fire and Rescue Service", "Electoral and Boundaries Commission": two ordinary words for what a body is for. */
function joinsFields({ tokens, infos }: Reading, from: number, j: number, last: number): boolean {
  if (tokens[j]!.lower !== 'and' || j > from + 4) return false;
  if (last >= 0 && !(last === j - 1 ? FIELDS : SOFT).test(tokens[last]!.lower)) return false;
  for (let k = from; k < j; k++) if (infos[k]!.firstName && !tokens[k]!.ordinary) return false;
  for (const k of [j - 1, j + 1]) {
    const { firstName, lastName, demonym, role, shape } = infos[k]!;
    if (!tokens[k]!.ordinary || shape !== 'capital' || demonym || role) return false;
    if (firstName && lastName) return false;
  }
  return true;
}

/** Words that name what a body is for as well as bodies. */
export const FIELDS =
  /^(?:health|energy|power|communications|media|medical|trade|trades|trading|housing|house|works|services|service|resources|workers|mining|shipping|foods|insurance|customs|research|management|technology|technologies|library|archives|museum|government|community|international|exports|imports|entertainment|publishing|industries|electric|railways|radio|television|tv|schools|reserve|press|friends|office|games|systems|fisheries|aviation|fire|gas|water|police|transport)$/;

/** "Tarn School District", "Norland Consulate General", "Royal Geological Survey": a second word that closes the name. */
function overSecondHead(tokens: readonly Token[], to: number, end: number): number {
  const next = tokens[to];
  if (!next?.capital || to >= end || next.start - tokens[to - 1]!.end !== 1) return to;
  return SECOND_HEADS.test(`${tokens[to - 1]!.lower} ${next.lower}`) ? to + 1 : to;
}

const SECOND_HEADS =
  /^(?:schools? (?:district|board|trust|authority)|consulate general|police district|health (?:district|board|trust|region)|fire (?:department|district|brigade)|park district|medical (?:practice|centre|center)|office (?:bearers)|service (?:executive|commission|delivery)|energy regulator|trust fund|works department)$/;

/**
 * A body in small letters that speaks or bears a nationality: "the electoral commission said", "the French foreign
 * ministry", "the Russian army". Returns its first token and end, or null. `i` is the head noun.
 */
export function englishBody(reading: Reading, i: number, from: number): { from: number; to: number } | null {
  const { tokens, infos } = reading;
  // "Israel's military operation": an adjective.
  const noun = tokens[i]!.lower !== 'military' || !/^(?:noun|adjective)$/.test(tokens[i + 1]?.tag ?? '');
  if (noun && STATE_BODY.test(`${tokens[i - 1]?.lower} ${tokens[i]!.lower}`))
    for (let k = i; k > from && k > i - 3; k--) {
      const owner = stateBefore(reading, k, from);
      if (owner >= 0) return { from: owner, to: i + 1 };
    }
  if (tokens[i]!.lower === 'office') return officeOfState(reading, i, from);
  if (!LOWER_BODY.test(tokens[i]!.lower)) return null;
  if (tokens[i]!.tag !== 'noun' && tokens[i - 1]?.tag !== 'adjective') return null;
  let start = i;
  while (
    start > from &&
    start > i - 4 &&
    /^(?:adjective|noun|name|gerund)$/.test(tokens[start - 1]!.tag) &&
    tokens[start - 1]!.start >= tokens[start]!.start - 30
  )
    start--;
  if (start === i) return null;
  // "state-run Keldon news agency": a name is inside.
  for (let k = start + 1; k < i; k++)
    if (tokens[k]!.capital && !tokens[k]!.ordinary && !infos[k]!.demonym) return null;
  const before = tokens[start - 1];
  if (!before || before.sentence !== tokens[i]!.sentence) return null;
  const national = infos[start]!.demonym !== null && tokens[start]!.capital;
  // "a Turkish military operation"
  const after = tokens[i + 1];
  const modifies = after?.sentence === tokens[i]!.sentence && /^(?:noun|name|adjective)$/.test(after.tag);
  if (PLAIN_BODIES.of(tokens[i]!) && modifies) return null;
  if (national) return NATIONAL_BODY.test(tokens[i]!.lower) ? { from: start, to: i + 1 } : null;
  // "the Health ministry"
  if (
    tokens[i]!.lower === 'ministry' &&
    before.lower === 'the' &&
    tokens[start]!.capital &&
    tokens[start]!.ordinary
  )
    return { from: start, to: i + 1 };
  if (!/^(?:the|['’]s)$/.test(before.lower) || tokens[start]!.capital) return null;
  const verb =
    after?.sentence === tokens[i]!.sentence &&
    infos[i + 1]!.speech &&
    /^(?:verb|participle)$/.test(after.tag);
  const said =
    tokens[start - 2]?.sentence === tokens[i]!.sentence &&
    infos[start - 2]!.speech &&
    before.lower === 'the' &&
    tokens[start - 2]!.tag === 'verb';
  const according = tokens[start - 2]?.lower === 'to' && tokens[start - 3]?.lower === 'according';
  return verb || said || according ? { from: start, to: i + 1 } : null;
}

/** "the Norlandic presidential office", "the German chancellor's office", "Norland's statistics office". */
function officeOfState(reading: Reading, i: number, from: number): { from: number; to: number } | null {
  const { tokens, infos } = reading;
  let k = i - 1;
  if (/^['’]s?$/.test(tokens[k]?.text ?? '')) {
    k--;
    if (k < from || !infos[k]!.role) return null;
  } else if (!OFFICES.test(tokens[k]?.lower ?? '')) return null;
  for (let n = k; n >= from && n > k - 3; n--) {
    const national =
      tokens[n - 1]?.capital && (infos[n - 1]!.demonym || /(?:ian|ish|ese|ic)$/.test(tokens[n - 1]!.lower));
    if (n > from && national) return { from: n - 1, to: i + 1 };
    const owner = stateBefore(reading, n, from);
    if (owner >= 0) return { from: owner, to: i + 1 };
    if (n > from && !/^(?:noun|adjective|name)$/.test(tokens[n - 1]!.tag)) return null;
  }
  return null;
}

const OFFICES =
  /^(?:presidential|statistics|statistical|meteorological|weather|patent|rights|prosecution|prosecutors|tax|audit|cartel|immigration|tourism|press|cabinet)$/;

/** First token of a state's name before "'s": "Russia's defence ministry", "South Africa's army"; -1 where there is none. */
function stateBefore({ tokens }: Reading, at: number, from: number): number {
  if (!/^['’]s$/.test(tokens[at - 1]?.lower ?? '')) return -1;
  for (const size of [1, 2, 3]) {
    const first = at - 1 - size;
    if (first < from || !tokens[first]!.capital) continue;
    const name = tokens
      .slice(first, at - 1)
      .map(({ text }) => text)
      .join(' ');
    if (stateOf(name)?.role === 'state') return first;
  }
  return -1;
}

/** Bodies of which a state has one, with the word before. */
const STATE_BODY =
  /(?:^| )(?:ministry|army|navy|military|presidency|coastguard|gendarmerie|parliament|embassy|consulate)$|^(?:supreme|constitutional|high|top) court$|^(?:central|national|state) bank$|^(?:electoral|election|antitrust|competition|space|health) (?:commission|authority|agency)$/;

const LOWER_BODY =
  /^(?:ministry|army|navy|military|presidency|coastguard|gendarmerie|parliament|embassy|consulate|commission|institute|authority|agency|guard|exchange|league|board|centre|council|bureau|federation|association|tribunal|observatory|directorate|inspectorate)$/;
const NATIONAL_BODY =
  /^(?:ministry|army|navy|military|presidency|coastguard|gendarmerie|parliament|embassy|consulate|commission|court)$/;

/** Bodies in small letters that are no heads of names with capitals. */
export const PLAIN_BODIES = listTest(new Set(['military', 'presidency', 'coastguard', 'gendarmerie']));

/**
 * A state's own medium: "Norland state TV", "Iraq's state news agency", "the official Keldian radio". `i` is the word for
 * whose it is. Returns its first token and end, or null.
 */
export function stateMedium(
  reading: Reading,
  i: number,
  from: number,
  end: number,
): { from: number; to: number } | null {
  const { tokens, infos, initial } = reading;
  let to = i + 1;
  if (/^(?:news|run|owned)$/.test(tokens[to]?.lower ?? '')) to++;
  if (to >= end || !MEDIA.test(tokens[to]!.lower)) return null;
  if (/^(?:agency|company)$/.test(tokens[to]!.lower) && tokens[to - 1]!.lower !== 'news') return null;
  to++;
  let start = i;
  if (/^['’]s?$/.test(tokens[start - 1]?.text ?? '')) start--;
  const owner = start;
  while (start > from && start > owner - 3 && tokens[start - 1]!.capital && !infos[start - 1]!.calendar)
    start--;
  if (start === owner || infos[start]!.role || infos[start]!.civil) return null;
  if (initial[start] && tokens[start]!.ordinary && owner - start < 2 && !infos[start]!.opensGazetteer)
    return null;
  return { from: start, to };
}

const MEDIA = /^(?:tv|television|radio|broadcaster|agency|newspaper|daily|channel)$/;

/** "Inc.", "PJSC", "S.A.": legal forms behind a firm's name. */
const LEGAL =
  /^(?:PJSC|OAO|ZAO|SA|S\.A\.|SAS|SARL|AG|GmbH|Inc\.?|Corp\.?|Ltd\.?|LLC|LLP|PLC|plc|SpA|S\.p\.A\.|NV|N\.V\.|BV|B\.V\.|SE|AB|ASA|Oyj|Frères|L\.P\.|LP|Co\.?|KG|Pty|Bhd|JSC)$/;

/** Whether a word is the legal form of a firm. */
export function isLegalForm({ text }: Pick<Token, 'text'>): boolean {
  return LEGAL.test(text);
}

/** End of a firm's name with the legal forms behind it. */
export function corporateEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (
    tokens[end] &&
    LEGAL.test(tokens[end]!.text) &&
    tokens[end]!.sentence === tokens[to - 1]!.sentence &&
    tokens[end]!.start - tokens[end - 1]!.end <= 1
  )
    end++;
  return end;
}

const CLOSED: ReadonlySet<string> = new Set([
  'determiner',
  'pronoun',
  'preposition',
  'conjunction',
  'subordinator',
  'auxiliary',
  'negation',
  'adverb',
]);

function closed(tag: string): boolean {
  return CLOSED.has(tag);
}
