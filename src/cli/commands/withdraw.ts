import { userInfo } from 'node:os';
import { withdraw } from '../../resolution/withdraw.ts';
import { type Context, withStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import type { CommandSpec } from '../program.ts';

export const withdrawCommand: CommandSpec = {
  name: 'withdraw',
  summary: 'Withdraw an article: what rests on it alone counts no more; it stays visible on request.',
  examples: ['withdraw art_aaaaaaaaaaaaaaaaaaaa --reason "retracted by its outlet"'],
  configure: (command) =>
    command
      .argument('<article>', 'its id (dixit articles)')
      .requiredOption('--reason <words>', 'why')
      .option('--by <name>', 'who withdraws it (default: the user of this machine)'),
  async run(context: Context, id: string, options: { reason: string; by?: string }) {
    return withStore(context, async (store) => {
      const by = `person:${options.by ?? userInfo().username}`;
      await store.write(await withdraw(store, id, by, options.reason, new Date().toISOString()));
      if (context.json) context.print(JSON.stringify({ withdrawn: id }));
      else context.print(`withdrew ${id}`);
      return EXIT.OK;
    });
  },
};
