import { writtenTest } from '../../language/form-test.ts';
import type { Reading } from '../reading.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/**
 * French homes, wards, schools and firms told by letters or a small noun and by a name that may be anybody's or anything.
 * Fires on: le CHU Amadou Sow, l'Ehpad Les Glycines, le CPE Les Petits Pas, la SARL Dar El Bahia, au home La Roseraie.
 * Not on: le CHU M. Roux, l'Ehpad, une SARL familiale, le CHU de Brest (letters-of-place), home run.
 */
export function houses(walk: Walk, i: number): number {
  const to = houseEnd(walk.reading, i, walk.end);
  if (walk.layout !== 'prose' || to === NOT_HERE) return NOT_HERE;
  walk.push(i, to, 'organization', 4.5, 'organization/house', {});
  return to;
}

/** Words of a name behind its kind. */
const LONGEST = 5;
const ARTICLE = writtenTest(/^(?:Le|La|Les|L['’])$/);

/** End of the body from its kind at `i`, or NOT_HERE. */
export function houseEnd(reading: Reading, i: number, end: number): number {
  const { tokens, words, language } = reading;
  if (language !== 'fr' || i + 1 >= end || !tokens[i + 1]!.capital) return NOT_HERE;
  const { text } = tokens[i]!;
  if (!words.lists.houses.has(text) && !words.lists.houses.has(text.toUpperCase())) return NOT_HERE;
  if (tokens[i + 1]!.start - tokens[i]!.end !== 1) return NOT_HERE;
  const article = ARTICLE.of(tokens[i + 1]);
  // "au home Rosa": without its article a name behind a small word may be the person who lives there.
  if (!article && !tokens[i]!.capital) return NOT_HERE;
  let to = article ? i + 2 : i + 1;
  const first = to;
  for (; to < end && to < first + LONGEST && inName(reading, to, first); to++);
  if (to === first) return NOT_HERE;
  return article ? Math.max(to, withComplement(reading, to, end)) : to;
}

function inName({ tokens, infos }: Reading, k: number, first: number): boolean {
  const { capital, start } = tokens[k]!;
  const { shape, civil, calendar, demonym } = infos[k]!;
  if (!capital || civil || calendar || demonym) return false;
  if (k > first && start - tokens[k - 1]!.end > 1) return false;
  return shape === 'capital' || (shape === 'initial' && k > first);
}

/** "La Plume | des vents": a small noun that a verb, a stop or a preposition follows. */
function withComplement({ tokens }: Reading, k: number, end: number): number {
  if (!/^(?:de|du|des|d'|d’|aux?|en)$/.test(tokens[k]?.lower ?? '')) return k;
  const noun = tokens[k + 1];
  if (!noun || k + 1 >= end || (noun.tag !== 'noun' && !noun.capital)) return k;
  const next = tokens[k + 2];
  return !next || k + 2 >= end || /^(?:verb|auxiliary|punctuation|mark|preposition|pronoun)$/.test(next.tag)
    ? k + 2
    : k;
}
