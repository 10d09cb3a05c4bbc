import { formTest, writtenTest } from '../language/form-test.ts';
import type { Token } from '../parts.ts';
import type { OrganizationRun } from './french-organization.ts';
import { isClosedWord } from './is-closed-word.ts';
import { corporateEnd } from './legal-form.ts';
import type { Reading } from './reading.ts';
import { wordListsOf } from './word-lists.ts';

const GENITIVE = writtenTest(/^['’]s?$/);

const MEMBERS = formTest(/^members?$/);
const MAX_TOKENS = 14;
/** Before the name, never part of it. */
const LEADING = formTest(
  /^(?:the|former|ex-|late|then|a|an|this|that|its|his|her|their|our|my|your|outgoing|acting|longtime)$/,
);

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
        (info.civil &&
          !(/^(?:saint|st\.?)$/.test(token.lower) && (j === from || (last === j - 1 && headAhead(j + 2))))) ||
        info.abbreviated ||
        info.calendar
      )
        break;
      if (isClosedWord(token) && token.ordinary && !chained && !(j === from && isNamePart(reading, j))) break;
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
        !(token.lower === 'sheriff' && GENITIVE.of(tokens[j + 1])) &&
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
      // "Mercy Health St. Vincent Medical Center": the name of the saint goes on.
      chained = info.civil !== null && j > from;
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
    // "Society for the Prevention of Cruelty to Animals"
    if (
      word === 'to' &&
      inChain &&
      last === j - 1 &&
      next?.capital &&
      next.ordinary &&
      PLURAL.test(next.lower)
    ) {
      chained = true;
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
      const field = last < 0 || (last === j - 1 && wordListsOf('en').fields.has(tokens[last]!.lower));
      if (many && next?.capital && !(infos[from]!.firstName && j <= from + 2) && field && headAhead(j + 1)) {
        last = -1;
        j++;
        continue;
      }
      // "Marlow County Sheriff's Department": the owner is nobody's own name.
      const office = /^(?:sheriff|governor|mayor|women|men|children|veterans|people)$/.test(
        tokens[j - 1]!.lower,
      );
      if (!next?.capital || last >= 0 || j > from + (office ? 4 : 2)) break;
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
      if (!saint && !tokens[j - 1]!.ordinary) break;
      if (!saint && !office && infos[from]!.firstName && !tokens[from]!.ordinary) break;
      if (!headAhead(j + 1)) break;
      j++;
      continue;
    }
    break;
  }
  if (last < 0) return null;
  // "Head of Public Affairs at Norvia": what somebody is head of there.
  if (!heads && isFieldOfHead(reading, from, last + 1)) return null;
  // "the Member of Parliament for Mpraeso": an office.
  if (
    !heads &&
    tokens[from]!.text === 'Parliament' &&
    tokens[from - 1]?.lower === 'of' &&
    MEMBERS.of(tokens[from - 2])
  )
    return null;
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
    wordListsOf('en').softHeads.has(tokens[from + 1]!.lower) &&
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

/** Nothing but ordinary words behind "Head of", "director of", "Head,", with whose it is behind them. */
function isFieldOfHead({ tokens, language }: Reading, from: number, to: number): boolean {
  if (
    language !== 'en' ||
    !/^(?:of|,)$/.test(tokens[from - 1]?.lower ?? '') ||
    !/^(?:at|of|for)$/.test(tokens[to]?.lower ?? '')
  )
    return false;
  const { lower = '', capital = false } = tokens[from - 2] ?? {};
  if (
    !/^(?:head|director|chief|manager|vp|president)$/.test(lower) ||
    (tokens[from - 1]!.text === ',' && !capital)
  )
    return false;
  for (let k = from; k < to; k++)
    if (
      !tokens[k]!.ordinary ||
      /^(?:department|office|bureau|ministry|institute|centre|center)$/.test(tokens[k]!.lower)
    )
      return false;
  return true;
}

/** "an ad from Our Harbour PAC": a capital within the sentence. */
function isNamePart({ tokens, initial, language }: Reading, k: number): boolean {
  return language === 'en' && /^(?:Our|My)$/.test(tokens[k]!.text) && !initial[k];
}

/** Words that close a body's name behind one certain word only: "Safety Executive", "Power and Light". */
function headByContext(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  if (!before || !tokens[k]!.capital) return false;
  // "Tarn Fire and Rescue", "Tarn Parks and Recreation"
  if (/^(?:and|&)$/.test(before.lower) && tokens[k - 2]?.capital)
    if (PAIRED_HEADS.test(`${tokens[k - 2]!.lower} ${tokens[k]!.lower}`)) return true;
  // "Osk Elementary Teachers' Local"
  if (tokens[k]!.text === 'Local' && /^['’]$/.test(before.text) && tokens[k - 2]?.capital) return true;
  if (before.lower === 'and' && /^(?:light|electric|gas|water|sewer)$/.test(tokens[k]!.lower))
    return /^(?:power|gas|water|electric|light)$/.test(tokens[k - 2]?.lower ?? '');
  return before.capital && CONTEXT_HEADS.test(`${before.lower} ${tokens[k]!.lower}`);
}

const PAIRED_HEADS =
  /^(?:fire rescue|fire ems|search rescue|parks recreation|parks wildlife|fish game|fish wildlife)$/;
const CONTEXT_HEADS =
  /^(?:first nations?|(?:daily|evening|sunday|morning) (?:graphic|echo|argus|mirror|nation|monitor|bulletin|leader|sentinel|voice|record|advertiser|guide|trust|lantern)|(?:regional|metropolitan|municipal|unified|special) district|(?:federated|ulster|dairy|tenant|young|arable) farmers|(?:service|safety|transport|housing|forestry) executive|(?:geological|antarctic|archaeological|ordnance|botanical) survey|(?:veterans|public|military|indian|internal|foreign) affairs)$/;

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
  const { fields, softHeads } = wordListsOf('en');
  if (last >= 0 && !(last === j - 1 ? fields : softHeads).has(tokens[last]!.lower)) return false;
  for (let k = from; k < j; k++) if (infos[k]!.firstName && !tokens[k]!.ordinary) return false;
  for (const k of [j - 1, j + 1]) {
    const { firstName, lastName, demonym, role, shape } = infos[k]!;
    if (!tokens[k]!.ordinary || shape !== 'capital' || demonym || role) return false;
    if (firstName && lastName) return false;
  }
  return true;
}

/** "Tarn School District", "Norland Consulate General", "Royal Geological Survey": a second word that closes the name. */
function overSecondHead(tokens: readonly Token[], to: number, end: number): number {
  const next = tokens[to];
  if (!next?.capital || to >= end || next.start - tokens[to - 1]!.end !== 1) return to;
  return SECOND_HEADS.test(`${tokens[to - 1]!.lower} ${next.lower}`) ? to + 1 : to;
}

const SECOND_HEADS =
  /^(?:schools? (?:district|board|trust|authority)|consulate general|police (?:district|station|post|headquarters)|(?:fire|ambulance) station|health (?:district|board|trust|region)|fire (?:department|district|brigade)|park district|medical (?:practice|centre|center)|office (?:bearers)|service (?:executive|commission|delivery)|energy regulator|trust fund|works department)$/;
