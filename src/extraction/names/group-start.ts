import type { Reading } from './reading.ts';

/** First token of the noun phrase of a group at token `i` ("plusieurs hauts responsables"). */
export function groupStart(reading: Reading, i: number): number {
  const { tokens } = reading;
  let from = i;
  while (
    from > 0 &&
    from > i - 5 &&
    tokens[from - 1]!.sentence === tokens[i]!.sentence &&
    /^(?:determiner|adjective|number|adverb|noun)$/.test(
      tokens[from - 1]!.tag === 'clitic' ? 'determiner' : tokens[from - 1]!.tag,
    )
  )
    from--;
  if (tokens[from - 1]?.lower === "l'" || tokens[from - 1]?.lower === 'l’') from--;
  return from;
}
