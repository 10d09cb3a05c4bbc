import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { DixitError } from '../../model/error.ts';
import type { Context } from './context.ts';

/** Hands the work a file of that name, or standard output without one. Throws ARGUMENT_INVALID for a file that cannot be written. */
export async function withOutput<T>(
  context: Context,
  name: string | undefined,
  work: (out: Writable) => Promise<T>,
): Promise<T> {
  if (!name) return work(context.terminal.out as Writable);
  const file = createWriteStream(name);
  const opened = new Promise<void>((resolve, reject) =>
    file.once('open', () => resolve()).once('error', reject),
  );
  await opened.catch((error: Error) => {
    throw new DixitError('ARGUMENT_INVALID', `cannot write "${name}" (${error.message}); give another --out`);
  });
  const done = await work(file);
  file.end();
  await finished(file);
  return done;
}
