import type { Reading } from './reading.ts';

/** French: no subject stands before the verb: "», a jugé la préfecture"; not "la ministre a jugé la police", its object. */
export function isInverted({ tokens }: Reading, verb: number): boolean {
  const { sentence } = tokens[verb]!;
  let k = verb - 1;
  while (k > verb - 5 && tokens[k]?.sentence === sentence && BEFORE_VERB.test(tokens[k]!.tag)) k--;
  const before = tokens[k];
  return before?.sentence !== sentence || !SUBJECT.test(before.tag);
}

const BEFORE_VERB = /^(?:auxiliary|participle|adverb|clitic|negation)$/;
const SUBJECT = /^(?:noun|name|adjective|number|pronoun)$/;
