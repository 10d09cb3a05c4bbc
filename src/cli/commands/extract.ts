import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { countInputs } from '../../article/read-path.ts';
import { extractAll } from '../../pipeline.ts';
import type { Context } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import { extractionAsJson } from '../lib/extraction-as-json.ts';
import { createProgress } from '../lib/progress.ts';
import { safe } from '../lib/terminal.ts';
import type { CommandSpec } from '../program.ts';

export const extractCommand: CommandSpec = {
  name: 'extract',
  summary: 'Extract people, organizations, places, quotes and claims without a store.',
  examples: ['extract article.html', 'extract articles/ --out facts/', 'extract article.txt --explain'],
  configure: (command) =>
    command
      .argument('<path...>', 'files and folders')
      .option('--out <dir>', 'write DIR/<stem>.json for each article instead of printing')
      .option('--explain', 'add rules, confidences, refusals and the passages cut as noise'),
  async run(context: Context, paths: string[], options: { out?: string; explain?: boolean }) {
    if (options.out) mkdirSync(options.out, { recursive: true });
    const progress = options.out
      ? createProgress(context.terminal, await countInputs(paths), 'extracted')
      : null;
    const stems = new Map<string, number>();
    let extracted = 0;
    let setAside = 0;
    for await (const event of extractAll(paths)) {
      if (event.kind === 'set-aside') {
        setAside++;
        const line = safe(`set aside: ${event.error.message} [${event.error.code}]`);
        if (progress) progress.note(line);
        else context.notice(line);
        continue;
      }
      extracted++;
      const json = JSON.stringify(
        extractionAsJson(event, Boolean(options.explain)),
        null,
        options.out ? 1 : context.json ? 0 : 2,
      );
      if (options.out) await writeFile(join(options.out, `${freeStem(event.path, stems)}.json`), `${json}\n`);
      else context.print(json);
      progress?.advance(event.article.title);
    }
    progress?.stop();
    if (setAside === 0) return EXIT.OK;
    return extracted > 0 ? EXIT.PARTIAL : EXIT.INPUT;
  },
};

/** File name without its last extension; a second article of that name gets "-2", and so on. */
function freeStem(path: string, taken: Map<string, number>): string {
  const stem = basename(path, extname(path));
  const count = (taken.get(stem) ?? 0) + 1;
  taken.set(stem, count);
  return count === 1 ? stem : `${stem}-${count}`;
}
