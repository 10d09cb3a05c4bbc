import { englishOrganization } from '../english-organization.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { closedInitial } from './sentence-start.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** English names with a head word; in French text those that begin with a place. */
export function englishHeads(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, language } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  if (language === 'en' && token.capital && !closedInitial(walk, i)) {
    const paired = behindPair(walk, i);
    if (paired > i) {
      walk.push(i, paired, 'organization', 4, 'organization/english-head', {});
      return paired;
    }
    const found = englishOrganization(reading, i, end);
    const over = found ? overNoBody(walk, found) : -1;
    if (over >= 0) return over > i ? over : NOT_HERE;
    const run = found && withoutMaker(walk, found);
    const known = run && info.opensGazetteer ? gazetteerPhrase(reading, i, end) : null;
    const knownLonger = known !== null && run !== null && known.to >= run.to && !known.entry.weak;
    if (run && !knownLonger && !(run.headOnly && info.opensGazetteer)) {
      const to = run.headOnly ? run.to : withPlace(walk, run.from, run.to);
      // A programme, project or study is a body only where it acts as one ("the Innocence Project said").
      const weight = to - run.from > 1 && SCHEMES.test(tokens[to - 1]!.text) ? 0.7 : 3.5;
      walk.push(run.from, to, 'organization', weight, run.rule, { headOnly: run.headOnly && to === run.to });
      return to;
    }
  }

  if (language === 'fr' && tokens[i + 1]?.capital && info.opensGazetteer) {
    // "China National Petroleum Corp." begins with a place and is none.
    const run = englishOrganization(reading, i, end);
    if (run && run.from === i && run.to > i + 2) {
      walk.push(i, run.to, 'organization', 3, run.rule, {});
      return run.to;
    }
  }
  return NOT_HERE;
}

/** "Trinidad and Tobago Police Service": a country of two names before a body. */
function behindPair({ reading, end }: Walk, i: number): number {
  const { tokens, infos } = reading;
  if (!infos[i]!.opensGazetteer || tokens[i + 1]?.lower !== 'and') return i;
  const place = gazetteerPhrase(reading, i, end);
  if (!place || place.to < i + 3 || place.entry.kind === 'organization') return i;
  if (place.to >= end || !tokens[place.to]!.capital) return i;
  const body = englishOrganization(reading, place.to, end);
  return body?.from === place.to ? body.to : i;
}

/**
 * What looks like a body and is none; the token the walk goes on at (the first one for "try another rule"), -1 for a body.
 * "Fire Services Minister Ann Vale", "Eastern Standard Time", "chairwoman Clara Church", "Hill Got Blindsided By Stunning
 * News" in a heading.
 */
function overNoBody(walk: Walk, { from, to }: Found): number {
  const { tokens, infos, initial } = walk.reading;
  const next = to < walk.end ? tokens[to]! : undefined;
  const last = tokens[to - 1]!.text;
  // "Cal Fire Battalion Chief Ann Vale": what she leads is in her title.
  if (next?.text === 'Chief' && /^(?:Battalion|Division)$/.test(last)) return from;
  // "Osk International Airport", "Old Hospital Road": what bears the name of a body is a place.
  if (next && NAMED_PLACES.test(next.text) && next.start - tokens[to - 1]!.end === 1) return to + 1;
  // "Osk Shopping Centre"
  if (to - from > 1 && /^(?:Centre|Center)$/.test(last) && CENTRES.test(tokens[to - 2]!.text)) return to;
  if (last === 'Standard' && next?.text === 'Time') return to + 1;
  if (next && /^(?:Minister|Ministers)$/.test(next.text) && PORTFOLIOS.test(last)) return to;
  const before = from > walk.from ? infos[from - 1]! : null;
  if (
    to - from === 2 &&
    SURNAMES.test(last) &&
    infos[from]!.firstName &&
    !infos[from]!.rareName &&
    before &&
    (before.civil || (before.role && !tokens[from - 1]!.capital))
  )
    return from;
  for (let k = from + 1; k < to - 1; k++) if (NEVER_IN_NAMES.test(tokens[k]!.text)) return to;
  if (walk.layout !== 'title') return -1;
  for (let k = from + 1; k < to; k++)
    if (VERBS_OF_HEADINGS.test(tokens[k]!.text)) return initial[from] ? from : k;
  return -1;
}

const NAMED_PLACES =
  /^(?:Airport|Road|Street|Avenue|Lane|Drive|Boulevard|Bridge|Stadium|Arena|Roundabout|Interchange)$/;
const CENTRES = /^(?:Shopping|Town|City|Leisure|Garden|Retail|Sports)$/;
const PORTFOLIOS =
  /^(?:Services|Supply|Resources|Works|Housing|Affairs|Industries|Energy|Health|Communities|Community|Trade|Transport|Fisheries|Defence|Police|Water|Schools)$/;
const SURNAMES = /^(?:House|Church|Banks|Castle|Temple|Court|Park|Hall|Post|Light|Power|Green|Force|Trust)$/;
const NEVER_IN_NAMES = /^(?:Just|Got|Gets|Violates|Slams|Says|Said|Blindsided)$/;
const VERBS_OF_HEADINGS =
  /^(?:Got|Gets|Is|Are|Was|Were|Has|Have|Had|Will|Would|By|Just|Say|Says|Said|Slams|Violates|Makes|Made|Wins|Won|Loses|Takes|Took|Hits|Calls|Called|Tells|Told|Warns|Faces|Backs|Gives|Gave|Wants|Beats|Leaves|Sues|Sued)$/;

type Found = NonNullable<ReturnType<typeof englishOrganization>>;

/** "Ann Vale-run State Department": who runs it is no part of its name. */
function withoutMaker(walk: Walk, run: Found): Found {
  const { tokens } = walk.reading;
  for (let k = run.to - 3; k >= run.from; k--)
    if (/\p{L}-(?:run|led|owned|backed|controlled|funded|dominated|chaired)$/u.test(tokens[k]!.text))
      return { ...run, from: k + 1 };
  return run;
}

/** "Trinity College Tarn", "Kidney Research UK": the place behind a college, the country behind a charity. */
function withPlace(walk: Walk, from: number, run: number): number {
  const { tokens, infos, words } = walk.reading;
  let to = run;
  // "Reed Brothers Estates"
  while (to < walk.end && tokens[to]!.capital && words.lists.firms.tails.has(tokens[to]!.lower)) to++;
  // "United Dockers Local 1180"
  if (isLocal(walk, to)) return to + 2;
  const next = tokens[to];
  if (!next?.capital || to >= walk.end || next.start - tokens[to - 1]!.end !== 1 || tokens[to + 1]?.capital)
    return to;
  const info = infos[to]!;
  if (info.role || info.calendar || info.demonym || info.civil || tokens[to - 1]!.text === 'Party') return to;
  if (tokens.slice(from, to).some(({ lower }) => lower === 'of')) return to;
  const entry = words.gazetteer.entries.get(info.key);
  if (entry && entry.kind !== 'organization' && !(info.firstName && !info.rareName))
    return entry.kind === 'state' || COLLEGES.test(tokens[to - 1]!.text) || NATIONS.test(next.text)
      ? to + 1
      : to;
  const named =
    COLLEGES.test(tokens[to - 1]!.text) && info.shape === 'capital' && !info.firstName && !next.ordinary;
  return named ? to + 1 : to;
}

/** "Local 1180", "Lodge 12" behind a union. */
export function isLocal({ reading: { tokens }, end }: Walk, to: number): boolean {
  return to + 1 < end && /^(?:Local|Lodge)$/.test(tokens[to]!.text) && tokens[to + 1]!.tag === 'number';
}

const SCHEMES = /^(?:Programme|Program|Project|Initiative)$/;
const COLLEGES = /^(?:College|School|Academy|Hospital|Business)$/;
const NATIONS = /^(?:UK|England|Scotland|Wales|Ulster|Ontario|Quebec|Queensland|Victoria|Tasmania)$/;
