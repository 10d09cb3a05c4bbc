import { stateOf } from '../../model/states.ts';
import { listTest } from '../language/form-test.ts';
import type { Reading } from './reading.ts';

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
