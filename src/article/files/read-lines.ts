import { createReadStream } from 'node:fs';

/** One line of a file: its bytes, or null where it is longer than the limit. */
export interface FileLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** Length in bytes (at least, for a line over the limit). */
  readonly length: number;
}

const NEWLINE = 0x0a;

/** Lines of a file, streamed: no more than one line, and never more than `maxBytes`, is in memory. */
export async function* readLines(path: string, maxBytes: number): AsyncGenerator<FileLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): FileLine => {
    const line = { number: number++, bytes: length > maxBytes ? null : Buffer.concat(parts), length };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      length += at - from;
      if (length <= maxBytes) parts.push(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    length += chunk.length - from;
    if (length <= maxBytes) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (length > 0) yield take();
}
