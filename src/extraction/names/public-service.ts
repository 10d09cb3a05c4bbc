import { formTest } from '../language/form-test.ts';
import { behindOf, OF } from './behind-of.ts';
import { bodyTest } from './body-words.ts';
import { complement } from './organization-complement.ts';
import type { Reading } from './reading.ts';

/** A stretch of tokens that names a service of the state. */
export interface ServiceRun {
  readonly from: number;
  readonly to: number;
}

/**
 * French public service in small letters around the noun at token `i`, which no proper name needs to follow.
 * Fires on: "l'inspection générale du travail", "la direction des affaires sanitaires", "la 14e compagnie de pompiers",
 * "le parquet général près la cour de Blida".
 * Not on: "la direction générale du groupe", "une direction régionale", "prendre la direction des mines", "la 3e division".
 */
export function publicService(reading: Reading, i: number, end: number): ServiceRun | null {
  const { tokens, words } = reading;
  const noun = tokens[i]!;
  if (noun.tag !== 'noun' || i + 2 >= end || tokens[i - 1]?.sentence !== noun.sentence) return null;
  if (PROSECUTION.of(noun)) return besideCourt(reading, i, end);
  if (UNITS.of(noun) && ORDINAL.test(tokens[i - 1]!.lower)) return numbered(reading, i, end);
  // "la commission d'homologation": by what it does, without an article.
  if (
    noun.lower === 'commission' &&
    /^(?:la|cette)$/.test(tokens[i - 1]!.lower) &&
    OF_ITS_TASK.of(tokens[i + 1])
  ) {
    const task = tokens[i + 2]!;
    return task.tag === 'noun' && !task.capital && TASK.of(task) ? { from: i, to: i + 3 } : null;
  }
  const looked = LOOKS_AFTER.of(noun);
  if (!looked && !words.lists.services.has(noun.lower)) return null;
  if (!/^(?:la|le|l'|du|au)$/.test(tokens[i - 1]!.lower)) return null;
  let of = i + 1;
  let level = false;
  while (of < end && of < i + 4 && !tokens[of]!.capital && /^(?:adjective|noun)$/.test(tokens[of]!.tag)) {
    level ||= words.lists.levels.has(tokens[of]!.lower);
    of++;
  }
  const first = behindOf(tokens, of);
  if (first === 0 || first >= end || !servesIt(reading, first)) return null;
  const field = looked && of === i + 1 && words.lists.serviceFields.has(tokens[first]!.lower);
  if (!(level && of < i + 4) && !field) return null;
  if (TAKES_ROAD.test(tokens[i - 2]?.lemma ?? '')) return null;
  const { to } = complement(reading, i + 1, end, noun.lower, true);
  return to > first ? { from: i, to } : null;
}

const OF_ITS_TASK = formTest(/^(?:de|d')$/);
const TASK = bodyTest('tasks');
const NOT_SERVED = bodyTest('not-served');
const PROSECUTION = formTest(/^parquet$/);
const LOOKS_AFTER = formTest(/^(?:direction|sous-direction|inspection|office|administration)$/);
const TAKES_ROAD = /^(?:prendre|suivre|changer|perdre|indiquer)$/;
const UNITS = formTest(/^(?:compagnie|régiment|bataillon|brigade|escadron|escadrille|légion|demi-brigade)$/);
const ORDINAL = /^\d{1,3}(?:e|er|re|ère|ème)$/;

/** No firm's or party's management, and no body that has its own name: "de l'entreprise", "du PS", "de la Croix-Rouge". */
function servesIt({ tokens, infos }: Reading, k: number): boolean {
  const { capital, tag } = tokens[k]!;
  if (capital || (tag !== 'noun' && tag !== 'adjective')) return false;
  return !infos[k]!.kind && !NOT_SERVED.of(tokens[k]);
}

/** "la 14e compagnie d'incendie et de secours": its number and what it is of. */
function numbered(reading: Reading, i: number, end: number): ServiceRun | null {
  const { tokens } = reading;
  if (!/^(?:la|le|du|au)$/.test(tokens[i - 2]?.lower ?? '') || !OF.of(tokens[i + 1])) return null;
  if (tokens[i + 2]!.capital || tokens[i + 2]!.tag !== 'noun') return null;
  const { to } = complement(reading, i + 1, end, tokens[i]!.lower, true);
  return to > i + 2 ? { from: i - 1, to } : null;
}

/** "le parquet général près la cour d'appel de Blida": named by the court, which is a body of its own. */
function besideCourt({ tokens }: Reading, i: number, end: number): ServiceRun | null {
  const beside = tokens[i + 1]!.tag === 'adjective' ? i + 2 : i + 1;
  if (tokens[beside]?.lower !== 'près' || beside + 2 >= end) return null;
  if (!/^(?:la|le)$/.test(tokens[beside + 1]!.lower)) return null;
  return /^(?:cour|tribunal|pôle)$/.test(tokens[beside + 2]!.lower) ? { from: i, to: beside } : null;
}
