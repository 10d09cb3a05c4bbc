/** What comparing asks of a word of a claim again and again, found once per claim. */
import { broaderConcepts } from '../../model/broader.ts';
import { nearConcepts } from '../../model/concepts.ts';
import { oppositesOf } from '../../model/opposites.ts';
import { antonymsOf } from './antonyms.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { isListed } from './light-words.ts';
import { headsOf } from './stand-ins.ts';

/** Some readings of a word, and all that they meet. */
export interface Senses {
  readonly senses: readonly string[];
  /** The readings, and those that share a line of the lexicon with one. */
  readonly reach: ReadonlySet<string>;
  /** Classes of predicates among them, and the classes above these: who was killed died. */
  readonly acts: readonly string[];
  readonly above: ReadonlySet<string>;
}

export interface Readings extends Senses {
  /** Of an expression: what it stands for as a whole. */
  readonly whole: Senses | null;
  /** Its readings without marks, and what the words it may stand for are named by. */
  readonly names: readonly string[];
  /** What says the opposite of one of them. */
  readonly opposites: ReadonlySet<string>;
  readonly isRelative: boolean;
  readonly isUndoing: boolean;
}

const cache = new WeakMap<ClaimProfile, Map<string, Readings>>();

export function readingsOf(profile: ClaimProfile, token: string): Readings {
  let known = cache.get(profile);
  if (!known) {
    known = new Map();
    cache.set(profile, known);
  }
  let found = known.get(token);
  if (!found) {
    found = read(profile, token);
    known.set(token, found);
  }
  return found;
}

/** A reading without the mark of a predicate class. */
export function bare(sense: string): string {
  return sense.startsWith('class:') ? sense.slice(6) : sense;
}

function read(profile: ClaimProfile, token: string): Readings {
  const all = profile.alternatives.get(token) ?? [token];
  const expression = profile.expressions.get(token);
  const names = [
    ...all.map(bare),
    ...all.flatMap((each) => (each.startsWith('group:') ? headsOf(each) : [])),
  ];
  return {
    ...sensesFrom(all),
    whole: expression ? sensesFrom(expression.whole) : null,
    names: names.map(plain),
    opposites: new Set(names.flatMap((name) => [...oppositesOf(name), ...antonymsOf(name)])),
    isRelative: all.some((sense) => isListed('relatives', sense)),
    isUndoing: all.some((sense) => isListed('undoing', bare(sense))),
  };
}

function sensesFrom(senses: readonly string[]): Senses {
  const acts = senses.filter((sense) => sense.startsWith('class:')).map(bare);
  return {
    senses,
    reach: new Set(senses.flatMap((sense) => [sense, ...nearConcepts(sense)])),
    acts,
    above: new Set(acts.flatMap((act) => [act, ...broaderConcepts(act)])),
  };
}

/** "shoot#gun" is opposed to what "shoot" is. */
function plain(concept: string): string {
  const mark = concept.indexOf('#');
  return mark < 0 ? concept : concept.slice(0, mark);
}
