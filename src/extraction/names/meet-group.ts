import { groupStart } from './group-start.ts';
import type { Reading } from './reading.ts';
import type { SpokenOf } from './spoken-of.ts';
import { weightOfMention } from './weight-of-mention.ts';
import type { Gender } from './word-lists.ts';

/** Least weight at which a group is worth remembering: what stands first in its sentence or says something. */
const LEAST = 2;

/** Notes a group of unnamed people ("plusieurs hauts responsables") that a later "ils" or "they" takes up. */
export function meetGroup(reading: Reading, spoken: SpokenOf, i: number): void {
  const { tokens, infos, language } = reading;
  const { lower, tag, sentence } = tokens[i]!;
  if (tag !== 'noun') return;
  const from = groupStart(reading, i);
  const plural = language !== 'fr' || /[sx]$/.test(lower) || isShare(reading, i);
  let to = i + 1;
  while (
    tokens[to]?.sentence === sentence &&
    (tokens[to]!.tag === 'adjective' || infos[to]!.demonym) &&
    to < i + 4
  )
    to++;
  const weight = weightOfMention(reading, from, to);
  if (weight < LEAST) return;
  const gender = plural ? genderOfMany(lower) : genderOfOne(tokens[from]!.lower);
  spoken.remember(i, `g${lower}`, { entity: -1, from, to }, gender, plural, true, weight * 0.9);
}

function genderOfMany(noun: string): Gender {
  return /(?:es|ies)$/.test(noun) &&
    /ées$|ices$|euses$|sources|autorités|associations|organisations|familles/.test(noun)
    ? 'female'
    : 'unknown';
}

function genderOfOne(article: string): Gender {
  if (article === 'la' || article === 'une') return 'female';
  return article === 'le' || article === 'un' ? 'male' : 'unknown';
}

/** "la plupart", "la grande majorité": a share of many, whom no singular pronoun takes up. */
function isShare({ tokens }: Reading, i: number): boolean {
  const { lower } = tokens[i]!;
  if (
    /^(?:plupart|moitié|totalité|quasi-totalité|dizaine|douzaine|vingtaine|trentaine|centaine)$/.test(lower)
  )
    return true;
  return (
    /^(?:majorité|minorité|partie)$/.test(lower) &&
    /^(?:grande|vaste|large|écrasante|immense|forte|petite|bonne|infime)$/.test(tokens[i - 1]?.lower ?? '')
  );
}
