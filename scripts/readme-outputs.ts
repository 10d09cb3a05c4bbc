import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../src/cli/main.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const BLOCK = /(<!-- \$ dixit (.+?) -->\n```text\n)[\s\S]*?(```)/g;

/** The README with the output of each `<!-- $ dixit … -->` command as the code prints it now, over a fresh graph of seeds/. */
export async function withOutputs(readme: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'dixit-readme-'));
  const store = `sqlite:${join(dir, 'graph.db')}`;
  try {
    await dixit(['ingest', SEEDS, '--store', store]);
    const outputs = new Map<string, string>();
    for (const match of readme.matchAll(BLOCK)) {
      const words = [...match[2]!.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2]!);
      outputs.set(match[2]!, await dixit([...words, '--store', store]));
    }
    return readme.replace(BLOCK, (_block, open: string, command: string, close: string) => {
      return `${open}${outputs.get(command)!.trimEnd()}\n${close}`;
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function dixit(argv: readonly string[]): Promise<string> {
  let text = '';
  const sink = (keep: boolean) =>
    new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        if (keep) text += String(chunk);
        done();
      },
    });
  const code = await run(argv, { out: sink(true), err: sink(false), env: {} });
  if (code !== 0) throw new Error(`dixit ${argv.join(' ')} ended with code ${code}`);
  return text;
}
