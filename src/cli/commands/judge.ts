import { userInfo } from 'node:os';
import type { Judgement } from '../../model/graph.ts';
import { judge } from '../../resolution/judgements/judge.ts';
import { type Context, withStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import { judgedKind } from '../lib/judged-kind.ts';
import type { CommandSpec } from '../program.ts';

export const judgeCommand: CommandSpec = {
  name: 'judge',
  summary: 'Say that two entities, claims or articles are the same, different, or that you are unsure.',
  examples: [
    'judge per_aaaaaaaaaaaaaaaaaaaa per_bbbbbbbbbbbbbbbbbbbb different --reason "father and son"',
    'judge clm_aaaaaaaaaaaaaaaaaaaa clm_bbbbbbbbbbbbbbbbbbbb same --reason "the same delivery"',
  ],
  configure: (command) =>
    command
      .argument('<left>', 'id of an entity, claim or article (dixit find, dixit ask --ids, dixit articles)')
      .argument('<right>', 'id of another')
      .argument('<verdict>', 'same, different or unsure')
      .requiredOption('--reason <words>', 'why')
      .option('--by <name>', 'who judges (default: the user of this machine)'),
  async run(
    context: Context,
    left: string,
    right: string,
    verdict: string,
    options: { reason: string; by?: string },
  ) {
    return withStore(context, async (store) => {
      const input = {
        kind: judgedKind(left),
        left,
        right,
        verdict: verdict.toUpperCase() as Judgement['verdict'],
        reason: options.reason,
        by: options.by ?? userInfo().username,
      };
      const batch = await judge(store, input, new Date().toISOString());
      await store.write(batch);
      const made = batch.judgements?.find((judgement) => judgement.by.startsWith('person:'));
      if (context.json) context.print(JSON.stringify(made));
      else
        context.print(`${made?.verdict}: ${left} and ${right}. Take it back with: dixit revoke ${made?.id}`);
      return EXIT.OK;
    });
  },
};
