import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { nameable } from '../person-run.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** In headings set in capitals only what is known, or a run of words that are not ordinary, is a name. */
export function headings(walk: Walk, i: number): number {
  const { reading, end, layout } = walk;
  const { tokens, infos } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  if (layout !== 'title' && layout !== 'capitals') return NOT_HERE;
  const phrase = info.opensGazetteer ? gazetteerPhrase(reading, i, end) : null;
  if (phrase) {
    walk.pushKnown(i, phrase);
    return phrase.to;
  }
  if (layout === 'capitals' || !nameable(reading, i, true) || (token.ordinary && !info.firstName))
    return i + 1;
  // Every word has a capital here: a name ends where ordinary words go on.
  let to = i + 1;
  while (
    to < end &&
    to < i + 3 &&
    nameable(reading, to, false) &&
    !tokens[to]!.ordinary &&
    tokens[to]!.start - tokens[to - 1]!.end <= 1
  )
    to++;
  walk.push(i, to, 'unknown', 0, 'name/title', {});
  return to;
}
