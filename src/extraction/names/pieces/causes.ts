import { writtenTest } from '../../language/form-test.ts';
import { perLanguage } from '../../lib/per-language.ts';
import { readLexicon } from '../../lib/read-lexicon.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const SAVING = writtenTest(/^(?:Save|Protect|Defend|Reclaim)$/);
const TWO_DIGITS = writtenTest(/^\d{1,2}$/);
const STATION = writtenTest(/^(?:Channel|Kanal|Canal|Radio|TV)$/);

/** See lexicon/en/names-causes.yml. */
const wordsOf = perLanguage((language) => {
  type Group = 'gathered' | 'services' | 'sports' | 'sectors';
  const lists = readLexicon<Record<Group, { words: string[] }>>(language, 'names-causes');
  return {
    gathered: new Set(lists.gathered.words),
    services: new Set(lists.services.words),
    sports: new Set(lists.sports.words),
    sectors: new Set(lists.sectors.words),
  };
});

/**
 * English bodies named by whom they gather or what they do, and for what: "Teachers for Peace", "Mothers Against Noise",
 * "Transport for Holt", "Save the Rivers", "Health New Zealand", "Radio Tarn".
 * Not on: "Prices for Brent", "Women from Tarn", "Health officials".
 */
export function causes(walk: Walk, i: number): number {
  const { reading, layout } = walk;
  if (reading.language !== 'en' || layout !== 'prose' || !reading.tokens[i]!.capital) return NOT_HERE;
  const to = gatherers(walk, i) || saving(walk, i) || sector(walk, i) || channel(walk, i);
  if (to === NOT_HERE) return NOT_HERE;
  walk.push(i, to, 'organization', 3.5, 'organization/cause', {});
  return to;
}

/** "Doctors for Clean Air", "Action on Salt". */
function gatherers(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, initial } = reading;
  const { gathered, services } = wordsOf('en');
  const { lower } = tokens[i]!;
  const link = tokens[i + 1];
  if (!link || i + 2 >= end) return NOT_HERE;
  if (!(gathered.has(lower) || infos[i]!.role?.plural) || infos[i]!.demonym) return NOT_HERE;
  const strong = /^(?:Against|Without|For|against|without)$/.test(link.text);
  if (!strong && link.text !== 'for' && !(link.text === 'on' && lower === 'action')) return NOT_HERE;
  let k = i + 2;
  if (/^(?:the|a|our)$/i.test(tokens[k]!.lower)) k++;
  const first = tokens[k];
  if (!first?.capital || k >= end || infos[k]!.calendar || infos[k]!.demonym) return NOT_HERE;
  // "Voters for Ann Roe", "Workers for Acme": a name behind the word says nothing, but "Transport for Holt" does.
  if (!first.ordinary && !(services.has(lower) && !infos[k]!.firstName)) return NOT_HERE;
  if (initial[i] && !strong && infos[k]!.opensGazetteer && !services.has(lower)) return NOT_HERE;
  return capitalsEnd(walk, k);
}

/** "Save the Rivers", "Protect Our Parks". */
function saving(walk: Walk, i: number): number {
  const { tokens, initial } = walk.reading;
  if (!SAVING.of(tokens[i]!)) return NOT_HERE;
  let k = i + 1;
  if (/^(?:the|our|my)$/i.test(tokens[k]?.lower ?? '')) k++;
  if (!tokens[k]?.capital || k >= walk.end) return NOT_HERE;
  const to = capitalsEnd(walk, k);
  // At a sentence's start an order would read the same: a verb must follow.
  return initial[i] && !/^(?:verb|auxiliary)$/.test(tokens[to]?.tag ?? '') ? NOT_HERE : to;
}

/** "Health New Zealand", "Rugby Australia", "Cricket Norland": a sport or service and its country. */
function sector(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos } = reading;
  const { sports, sectors } = wordsOf('en');
  const sport = sports.has(tokens[i]!.text);
  if (!sport && !sectors.has(tokens[i]!.text)) return NOT_HERE;
  let k = i + 1;
  if (tokens[k]?.lower === 'and' && tokens[k + 1]?.capital && tokens[k + 1]!.ordinary) k += 2;
  if (!tokens[k]?.capital || k >= end || tokens[k]!.start - tokens[k - 1]!.end !== 1) return NOT_HERE;
  const phrase = infos[k]!.opensGazetteer ? gazetteerPhrase(reading, k, end) : null;
  if (phrase && phrase.entry.kind !== 'organization' && phrase.entry.kind !== 'city')
    return tokens[phrase.to]?.capital && phrase.to < end ? NOT_HERE : phrase.to;
  if (
    /^(?:Ontario|Quebec|Québec|Alberta|Manitoba|England|Scotland|Wales|Ulster|NSW|NZ|SA|UK|USA|Victoria|Queensland|Tasmania)$/.test(
      tokens[k]!.text,
    )
  )
    return k + 1;
  const named = !tokens[k]!.ordinary && !infos[k]!.role && !infos[k]!.demonym && !tokens[k + 1]?.capital;
  return sport && named && k === i + 1 && infos[k]!.firstName === null ? k + 1 : NOT_HERE;
}

/** "Radio Tarn", "Channel 8": a station. */
function channel(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, initial } = reading;
  const next = tokens[i + 1];
  if (!next || i + 1 >= end || next.start - tokens[i]!.end !== 1) return NOT_HERE;
  const figure = TWO_DIGITS.of(next);
  if (STATION.of(tokens[i]!) && figure) return i + 2;
  if (tokens[i]!.text === 'Radio' && next.capital && !next.ordinary && !infos[i + 1]!.role)
    return tokens[i + 2]?.capital ? NOT_HERE : i + 2;
  // "state broadcaster Norland 7"
  if (figure && !initial[i] && CHANNELS.test(tokens[i - 1]?.lower ?? '') && !tokens[i]!.ordinary)
    return i + 2;
  return NOT_HERE;
}

const CHANNELS = /^(?:channel|broadcaster|station|television|tv|network)$/;

function capitalsEnd({ reading, end }: Walk, from: number): number {
  const { tokens, infos } = reading;
  let k = from + 1;
  while (
    k < end &&
    k < from + 4 &&
    tokens[k]!.capital &&
    !infos[k]!.calendar &&
    tokens[k]!.start - tokens[k - 1]!.end === 1
  )
    k++;
  if (
    /^(?:and|&)$/.test(tokens[k]?.lower ?? '') &&
    tokens[k + 1]?.capital &&
    tokens[k + 1]!.ordinary &&
    k + 1 < end
  )
    k += 2;
  return k;
}
