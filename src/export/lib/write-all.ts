import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Characters gathered before a write: many small writes cost more than they carry. */
const CHUNK = 65_536;

/** Writes pieces of text, waiting whenever the reader falls behind; rejects when the stream fails or is closed. */
export async function writeAll(pieces: AsyncIterable<string>, out: Writable): Promise<void> {
  let gathered = '';
  for await (const piece of pieces) {
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    await write(gathered, out);
    gathered = '';
  }
  if (gathered) await write(gathered, out);
}

async function write(text: string, out: Writable): Promise<void> {
  if (out.destroyed) throw out.errored ?? new Error('The reader of the export went away');
  if (out.write(text)) return;
  const gone = new AbortController();
  const closed = once(out, 'close', { signal: gone.signal }).then(() => {
    throw out.errored ?? new Error('The reader of the export went away');
  });
  closed.catch(() => {});
  try {
    await Promise.race([once(out, 'drain', { signal: gone.signal }), closed]);
  } finally {
    gone.abort();
  }
}
