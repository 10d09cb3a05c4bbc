import { userInfo } from 'node:os';
import { revoke } from '../../resolution/judgements/judge.ts';
import { type Context, withStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import type { CommandSpec } from '../program.ts';

export const revokeCommand: CommandSpec = {
  name: 'revoke',
  summary: 'Take a judgement back; everything that rested on it is decided anew.',
  examples: [
    'revoke jud_aaaaaaaaaaaaaaaaaaaa',
    'revoke jud_aaaaaaaaaaaaaaaaaaaa --reason "two people of one name" --by "Marie Vance"',
  ],
  configure: (command) =>
    command
      .argument('<judgement>', 'its id (dixit judgements)')
      .option('--reason <words>', 'why')
      .option('--by <name>', 'who revokes (default: the user of this machine)'),
  async run(context: Context, id: string, options: { reason?: string; by?: string }) {
    return withStore(context, async (store) => {
      const by = options.by ?? userInfo().username;
      const now = new Date().toISOString();
      const report = await store.write(await revoke(store, id, by, now, options.reason));
      if (context.json) context.print(JSON.stringify({ revoked: id, ...report }));
      else context.print(`revoked ${id}`);
      return EXIT.OK;
    });
  },
};
