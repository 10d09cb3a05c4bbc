import { Writable } from 'node:stream';
import { run } from '../../src/cli/main.ts';

/** Runs one command line in this process and keeps what it wrote. */
export async function dixit(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const into = (lines: string[]) =>
    new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
  const code = await run(argv, { out: into(out), err: into(err), env: {} });
  return { code, out: out.join(''), err: err.join('') };
}
