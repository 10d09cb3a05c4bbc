import { formTest } from '../../language/form-test.ts';
import { personRun } from '../person-run.ts';
import type { Walk } from './walk.ts';

/**
 * French: "les plus grands, de Bresson à Carné, de Pialat à Sautet": behind a plural of people the ends of the rows are
 * people. Pushes them and returns where to go on; `i` where no row begins.
 */
export function rowsOfPeople(walk: Walk, i: number): number {
  const { reading, from } = walk;
  const { tokens, infos } = reading;
  if (!OPENS.of(tokens[i]!) || tokens[i - 1]?.text !== ',' || i - 1 <= from) return i;
  const noun = tokens[i - 2]!;
  const people =
    /s$/.test(noun.lower) &&
    (infos[i - 2]!.role !== null ||
      infos[i - 2]!.group ||
      PEOPLE.test(noun.lower) ||
      wordLike(infos, noun.lower, i - 2));
  if (!people) return i;
  let at = i;
  let pairs = 0;
  const runs: [number, number][] = [];
  while (at < walk.end) {
    const first = personEnd(walk, at + 1);
    if (!first || tokens[first]?.lower !== 'à') break;
    const second = personEnd(walk, first + 1);
    if (!second) break;
    runs.push([at + 1, first], [first + 1, second]);
    pairs++;
    if (tokens[second]?.text !== ',' || !OPENS.of(tokens[second + 1])) break;
    at = second + 1;
  }
  if (pairs < 2) return i;
  for (const [start, to] of runs) walk.push(start, to, 'person', 4, 'person/row', {});
  return runs.at(-1)![1];
}

const OPENS = formTest(/^(?:de|d'|du)$/);
const PEOPLE =
  /^(?:grands|grandes|plus|autres|noms|maîtres|classiques|contemporains|stars|vedettes|légendes)$/;

function wordLike(infos: Walk['reading']['infos'], lower: string, i: number): boolean {
  return (
    infos[i]!.shape === 'lower' && /(?:eurs|istes|ciens|ivains|iers|astes|ètes|teurs|trices|ers)$/.test(lower)
  );
}

function personEnd({ reading, end }: Walk, k: number): number {
  const token = reading.tokens[k];
  if (!token?.capital || k >= end || reading.infos[k]!.shape !== 'capital') return 0;
  return personRun(reading, k, end);
}
