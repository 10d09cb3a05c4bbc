import { readFileSync } from 'node:fs';
import { parseOpposites } from '../../model/opposites.ts';

let table: Set<string> | undefined;

/** Beginnings that deny what follows them: "ineffective", "unaware", "illegal". */
const DENYING = /^(?:un|in|im|il|ir|non-?|dis)(?=.{5})/;

/** Whether one or the other of two concepts holds, so that denying one says the other (data/complementary.txt). */
export function areComplementary(left: string, right: string): boolean {
  if (left.replace(DENYING, '') === right || right.replace(DENYING, '') === left) return left !== right;
  table ??= load();
  return table.has(`${left} ${right}`) || table.has(`${right} ${left}`);
}

function load(): Set<string> {
  const text = readFileSync(new URL('../data/complementary.txt', import.meta.url), 'utf8');
  return new Set(parseOpposites(text).map((pair) => pair.join(' ')));
}
