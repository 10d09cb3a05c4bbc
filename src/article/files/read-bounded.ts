import { open } from 'node:fs/promises';
import { DixitError } from '../../model/error.ts';

const CHUNK = 256 * 1024;

/**
 * A file's bytes, never more than `maxBytes` in memory, pipes and devices included.
 * @throws DixitError INPUT_EMPTY, INPUT_TOO_LARGE
 */
export async function readBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > maxBytes) throw tooLarge(path, size, maxBytes);
    const chunks: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(Math.min(CHUNK, maxBytes + 1)), 0);
      if (bytesRead === 0) break;
      total += bytesRead;
      if (total > maxBytes) throw tooLarge(path, total, maxBytes);
      chunks.push(buffer.subarray(0, bytesRead));
    }
    if (total === 0)
      throw new DixitError('INPUT_EMPTY', `"${path}" is empty; give a file with an article's text`);
    return Buffer.concat(chunks, total);
  } finally {
    await handle.close();
  }
}

export function tooLarge(name: string, size: number, maxBytes: number): DixitError {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(bytes < 1024 * 1024 ? 2 : 0)} MB`;
  return new DixitError(
    'INPUT_TOO_LARGE',
    `"${name}" has ${megabytes(size)} or more, the limit for one document is ${megabytes(maxBytes)}; split it, or put many articles into a .jsonl file, one a line`,
  );
}
