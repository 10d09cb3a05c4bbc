import { writtenTest } from '../../language/form-test.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { closedInitial } from './sentence-start.ts';
import type { Walk } from './walk.ts';

const COMPASS = writtenTest(
  /^(?:North|South|East|West|Upper|Lower|Northern|Southern|Eastern|Western|Greater)$/,
);

/** "Tennessee River", "Vigo County": capitals that a place word closes. */
export function placeRun(walk: Walk, k: number): number {
  const { reading, from, end } = walk;
  const { tokens, infos } = reading;
  if (infos[k]!.demonym || infos[k]!.role || (k > from && (infos[k - 1]!.role || infos[k - 1]!.civil)))
    return k;
  let to = k;
  while (
    to < end &&
    to < k + 4 &&
    tokens[to]!.capital &&
    infos[to]!.shape === 'capital' &&
    !infos[to]!.calendar &&
    !infos[to]!.civil &&
    (to === k || tokens[to]!.start - tokens[to - 1]!.end <= 1)
  ) {
    if (to > k && infos[to]!.placeHead && !(infos[k]!.firstName && !infos[k]!.rareName && to === k + 1))
      return to + 1;
    if (tokens[to]!.ordinary && closedInitial(walk, to)) return k;
    to++;
  }
  return k;
}

/** "North Yorkshire", "West Mercia": a point of the compass and a word that no person or body is called by. */
export function compassRun(walk: Walk, k: number): number {
  const { reading, end } = walk;
  const { tokens, infos } = reading;
  const next = tokens[k + 1];
  // "Nulla Nulla": a word said twice is a place.
  if (next?.capital && k + 1 < end && next.lower === tokens[k]!.lower && infos[k]!.firstName === null)
    return next.ordinary || tokens[k + 2]?.capital ? k : k + 2;
  return COMPASS.of(tokens[k]!) &&
    next?.capital &&
    k + 1 < end &&
    next.start - tokens[k]!.end === 1 &&
    infos[k + 1]!.shape === 'capital' &&
    !next.ordinary &&
    infos[k + 1]!.firstName === null &&
    !infos[k + 1]!.role &&
    !infos[k + 1]!.demonym &&
    !infos[k + 1]!.organizationHead &&
    !tokens[k + 2]?.capital
    ? k + 2
    : k;
}

/** "SUVA, Fiji (AP) —", "RABAT (AFP) -": a city in capitals that opens a report. Returns where the report begins. */
export function afterDateline(walk: Walk, first: number): number {
  const { reading, end, layout } = walk;
  const { tokens, infos } = reading;
  const town = reading.language === 'fr' ? townBefore(walk, first) : first;
  if (town > first) {
    walk.push(first, town, 'place', 3, 'place/dateline', { country: null });
    return town;
  }
  let k = first;
  while (
    k < end &&
    k < first + 4 &&
    infos[k]!.shape === 'acronym' &&
    /^[\p{Lu}'’-]{2,}$/u.test(tokens[k]!.text)
  )
    k++;
  if (k === first || k >= end || layout === 'capitals') return first;
  const city = tokens[k - 1]!.end - tokens[first]!.start;
  const next = tokens[k]!.text;
  if (city < 4 || !/^(?:,|\(|[-–—]+)$/.test(next)) return first;
  const known = gazetteerPhrase(reading, first, end);
  let dash = false;
  for (let n = k; n < Math.min(end, k + 9); n++) dash ||= /^[-–—]+$/.test(tokens[n]!.text);
  if (!dash && next !== '(' && !(known && known.to === k && known.entry.kind !== 'organization'))
    return first;
  walk.push(first, k, 'place', 3, 'place/dateline', {
    country: known?.to === k ? known.entry.country : null,
  });
  return k;
}

/** French: "Korval, Le ministre a dit": a name of one or two words before a comma and an article with a capital, as agencies open a report. */
function townBefore({ reading, end, layout }: Walk, first: number): number {
  const { tokens, infos } = reading;
  if (layout === 'capitals') return first;
  let k = first;
  while (k < end && k < first + 2 && tokens[k]!.tag === 'name' && infos[k]!.shape === 'capital') k++;
  return k > first && tokens[k]?.text === ',' && ARTICLE.of(tokens[k + 1]) ? k : first;
}

const ARTICLE = writtenTest(/^(?:Le|La|Les|L['’]|Un|Une|Des)$/);
