import { DixitError } from '../../model/error.ts';
import type { GraphNode, Judgement } from '../../model/graph.ts';
import type { Store } from '../../store/store.ts';
import { type Context, withStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import { limitFrom } from '../lib/limit.ts';
import { safe } from '../lib/terminal.ts';
import type { CommandSpec } from '../program.ts';

const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;

export const judgementsCommand: CommandSpec = {
  name: 'judgements',
  summary: 'List what was judged the same, different or unsure, and why.',
  examples: [
    'judgements --verdict unsure',
    'judgements --kind entity --limit 50',
    'judgements --touching per_aaaaaaaaaaaaaaaaaaaa',
  ],
  configure: (command) =>
    command
      .option('--kind <kind>', 'entity, claim or origin')
      .option('--verdict <verdict>', 'same, different or unsure (unsure is the queue for review)')
      .option('--touching <id>', 'only those on this entity, claim or article')
      .option('--limit <number>', 'how many at most', '20'),
  async run(
    context: Context,
    options: { kind?: string; verdict?: string; touching?: string; limit: string },
  ) {
    const verdict = VERDICTS.find((known) => known === options.verdict?.toUpperCase());
    if (options.verdict && !verdict)
      throw new DixitError(
        'ARGUMENT_INVALID',
        `"${options.verdict}" is no verdict; give same, different or unsure`,
      );
    const kind = (['entity', 'claim', 'origin'] as const).find((known) => known === options.kind);
    if (options.kind && !kind)
      throw new DixitError(
        'ARGUMENT_INVALID',
        `"${options.kind}" is no kind of judgement; give entity, claim or origin`,
      );
    const limit = limitFrom(options.limit, 1000);
    return withStore(context, async (store) => {
      const list = options.touching
        ? (await touching(store, options.touching))
            .filter((each) => (!kind || each.kind === kind) && (!verdict || each.verdict === verdict))
            .slice(0, limit)
        : (await store.listJudgements({ kind, verdict, live: true }, { first: limit })).nodes;
      if (context.json) context.print(JSON.stringify(list));
      else await printJudgements(context, store, list);
      return EXIT.OK;
    });
  },
};

/** Live judgements on any form of an entity or claim, or on an article. */
async function touching(store: Store, id: string): Promise<Judgement[]> {
  const forms = [
    ...(await store.findEntityForms({ canonicalIds: [id] })),
    ...(await store.findClaimForms({ canonicalIds: [id] })),
  ];
  return store.findJudgements([id, ...forms.map((form) => form.id)]);
}

async function printJudgements(context: Context, store: Store, list: readonly Judgement[]): Promise<void> {
  const { print, styles } = context;
  const names = await formNames(
    store,
    list.flatMap(({ left, right }) => [left, right]),
  );
  for (const judgement of list) {
    const name = (id: string) => safe(names.get(id) ?? id);
    print(
      `${styles.bold(judgement.verdict.padEnd(9))} ${judgement.score.toFixed(2)}  ${name(judgement.left)}  ~  ${name(judgement.right)}`,
    );
    print(styles.dim(`          ${safe(judgement.reason)} (${judgement.by}; ${judgement.id})`));
    // What is open can be decided as it is printed.
    if (judgement.verdict === 'UNSURE')
      print(
        styles.dim(`          dixit judge ${judgement.left} ${judgement.right} same|different --reason "…"`),
      );
  }
  if (list.length === 0) print('No judgement.');
}

async function formNames(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  const names = new Map<string, string>();
  for (const form of await store.findEntityForms({ ids: wanted })) names.set(form.id, form.name);
  for (const form of await store.findClaimForms({ ids: wanted })) names.set(form.id, form.text);
  const articles = wanted.filter((id) => id.startsWith('art_'));
  for (const node of await store.findNodes(articles))
    if (node?.type === 'Article') names.set(node.id, titleOf(node));
  return names;
}

function titleOf(article: Extract<GraphNode, { type: 'Article' }>): string {
  return [article.outlet, article.title].filter(Boolean).join(': ');
}
