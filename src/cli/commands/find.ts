import { foldedWords } from '../../model/fold.ts';
import { type Context, withStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import { limitFrom } from '../lib/limit.ts';
import { safe } from '../lib/terminal.ts';
import type { CommandSpec } from '../program.ts';

export const findCommand: CommandSpec = {
  name: 'find',
  summary: 'Find people, organizations and places by name; typing errors and missing accents are forgiven.',
  examples: ['find stoltenberg', 'find "ministere defense" --json'],
  configure: (command) =>
    command
      .argument('<words...>', 'words of a name or alias')
      .option('--limit <number>', 'how many at most', '10'),
  async run(context: Context, words: string[], options: { limit: string }) {
    const limit = limitFrom(options.limit, 1000);
    return withStore(context, async (store) => {
      const found = await store.searchEntities(foldedWords(words.join(' ')), limit);
      if (context.json) context.print(JSON.stringify(found));
      else {
        for (const entity of found) {
          const aliases =
            entity.aliases.length > 0 ? context.styles.dim(`  also ${safe(entity.aliases.join(', '))}`) : '';
          context.print(
            `${entity.id}  ${entity.kind.padEnd(12)}  ${context.styles.bold(safe(entity.name))}${aliases}`,
          );
        }
        if (found.length === 0) context.print('Nothing of that name.');
      }
      return EXIT.OK;
    });
  },
};
