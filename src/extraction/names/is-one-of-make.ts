import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { FormTest, formTest } from '../language/form-test.ts';
import type { Reading } from './reading.ts';

/** Makers whose name stands for each of their vehicles and devices (data/makes.yml). */
const MAKE = new FormTest(({ text }) => makes().has(text));
const COUNTED = formTest(
  /^(?:une?|la|ma|ta|sa|leur|notre|cette|deux|trois|quatre|cinq|six|dix|vingt|cent|cents|plusieurs|quelques|vieille|nouvelle|petite|grosse|belle)$/,
);

/** French: whether a maker's name is one of what it makes: "une Toyota blanche", "deux cents Renault". Not on: "chez Toyota". */
export function isOneOfMake({ tokens }: Reading, from: number): boolean {
  if (!MAKE.of(tokens[from]!)) return false;
  const before = tokens[from - 1];
  if (!before || before.sentence !== tokens[from]!.sentence) return false;
  return COUNTED.of(before) || (before.tag === 'number' && !/^\d{4}$/.test(before.text));
}

let loaded: ReadonlySet<string> | undefined;

function makes(): ReadonlySet<string> {
  return (loaded ??= new Set(
    (readYaml(readFileSync(new URL('data/makes.yml', import.meta.url), 'utf8')) as { words: string[] }).words,
  ));
}
