import { formTest } from '../../language/form-test.ts';
import { bracketedLetters } from '../bracketed-letters.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const AND = formTest(/^(?:and|&)$/);

/** Items of such a list at most, and words of one item. */
const MAX_ITEMS = 7;
const MAX_WORDS = 4;

/**
 * English names of bodies that hold a list with commas.
 * Fires on: "the Roads, Parks and Heritage Committee", "Ministry of Fisheries, Forestry and Mines", "Lake Masons,
 * Carpenters and Plumbers Union (LMCPU)".
 * Not on: "Ann Roe, Jo Bell and Heritage Committee members", "the Treasury, Navy and Justice Department".
 */
export function listedBodies(walk: Walk, i: number): number {
  const { reading, layout, end } = walk;
  const { tokens, infos, language } = reading;
  if (language !== 'en' || layout !== 'prose' || !tokens[i]!.capital) return NOT_HERE;
  const to = infos[i]!.organizationHead ? afterHead(walk, i) : beforeHead(walk, i);
  if (to === NOT_HERE || to > end) return NOT_HERE;
  walk.push(i, to, 'organization', 5, 'organization/list-inside', {});
  return to;
}

/** "Department of Housing, Local Government and Heritage": the list hangs on the head by "of" or "for". */
function afterHead(walk: Walk, i: number): number {
  const { tokens, infos, words } = walk.reading;
  if (!/^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '')) return NOT_HERE;
  let k = i + 2;
  if (tokens[k]?.lower === 'the') k++;
  const list = listFrom(walk, k, plainItem);
  if (!list || list.commas === 0) return NOT_HERE;
  // "Department of Health, Treasury and Cabinet Office": bodies, not fields.
  for (let n = k; n < list.to; n++)
    if (infos[n]!.organizationHead && !words.lists.fields.has(tokens[n]!.lower)) return NOT_HERE;
  return list.to;
}

/** "Roads, Parks and Heritage Committee": the head closes the last item. */
function beforeHead(walk: Walk, i: number): number {
  const { reading } = walk;
  const { tokens, infos, words } = reading;
  if (infos[i]!.role && !tokens[i]!.ordinary) return NOT_HERE;
  const loose = listFrom(walk, i, capitalItem);
  if (!loose || loose.commas === 0) return NOT_HERE;
  // "Bramwell, Stone & Co": a firm of partners.
  if (tokens[loose.last - 1]!.text === '&' && loose.to - i <= 2 * loose.commas + 4) return loose.to;
  let to = 0;
  for (let n = loose.last; n < loose.to; n++) if (infos[n]!.organizationHead) to = n + 1;
  if (to < loose.last + 2) return NOT_HERE;
  // The letters behind prove where the name begins.
  if (tokens[to]?.text === '(' && bracketedLetters(reading, to, i, true) === i) return to;
  // "trade union Unite, Transport Workers Union and Nurses Union": each item a body.
  for (let n = i; n < loose.last; n++)
    if (infos[n]!.organizationHead && !words.lists.fields.has(tokens[n]!.lower)) return NOT_HERE;
  const strict = listFrom(walk, i, plainItem);
  const led = /^(?:the|['’]s|its|their|our|a)$/.test(tokens[i - 1]?.lower ?? '') || i === walk.from;
  return strict && strict.commas > 0 && strict.to >= to && led ? to : NOT_HERE;
}

interface List {
  readonly to: number;
  /** First token of the last item. */
  readonly last: number;
  readonly commas: number;
}

/** Items between commas with "and" or "&" before the last one, or null. */
function listFrom(walk: Walk, from: number, item: (walk: Walk, k: number) => number): List | null {
  const { tokens } = walk.reading;
  let k = from;
  let commas = 0;
  for (let items = 0; items < MAX_ITEMS; items++) {
    const to = item(walk, k);
    if (to === k || to >= walk.end) return null;
    let next = to;
    if (tokens[next]!.text === ',') next++;
    if (AND.of(tokens[next])) {
      const last = next + 1;
      const close = item(walk, last);
      return close > last ? { to: close, last, commas } : null;
    }
    if (next === to) return null;
    commas++;
    k = next;
  }
  return null;
}

/** Up to four words in capitals. */
function capitalItem({ reading, end }: Walk, k: number): number {
  const { tokens, infos } = reading;
  let to = k;
  while (to < end && to < k + MAX_WORDS + 1 && tokens[to]!.capital && infos[to]!.shape === 'capital') {
    if (to > k && tokens[to]!.start - tokens[to - 1]!.end > 1) break;
    if (infos[to]!.civil || infos[to]!.calendar) break;
    to++;
  }
  return to;
}

/** As before, of ordinary words only: no names of people and places. */
function plainItem(walk: Walk, k: number): number {
  const { reading } = walk;
  const { tokens, infos } = reading;
  const to = capitalItem(walk, k);
  for (let n = k; n < to; n++) {
    const { firstName, rareName, opensGazetteer, demonym } = infos[n]!;
    if (
      !tokens[n]!.ordinary &&
      !infos[n]!.organizationHead &&
      !/(?:s|ry|ing|ment|tion|ure)$/.test(tokens[n]!.lower)
    )
      return k;
    if ((firstName && !rareName && !tokens[n]!.ordinary) || (demonym && n === to - 1)) return k;
    if (opensGazetteer && !tokens[n]!.ordinary && gazetteerPhrase(reading, n, to)) return k;
  }
  return to;
}
