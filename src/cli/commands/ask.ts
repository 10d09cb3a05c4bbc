import { createSearch } from '../../search/create-search.ts';
import type { Store } from '../../store/store.ts';
import { type AnsweredClaim, answer, excerptsWithArticles } from '../lib/answer.ts';
import { type Context, withStore } from '../lib/context.ts';
import { embeddingsFromSettings } from '../lib/embeddings.ts';
import { EXIT } from '../lib/exit-code.ts';
import { limitFrom } from '../lib/limit.ts';
import { printAnswer } from '../lib/print-answer.ts';
import type { CommandSpec } from '../program.ts';

/** Sentences of articles given beside the claims. */
const EXCERPTS = 5;

export const askCommand: CommandSpec = {
  name: 'ask',
  summary: 'Ask in plain French or English: who affirms, who denies, in which words, through whom.',
  examples: [
    'ask "claims about China supplying drones"',
    'ask "qui dément avoir livré des armes ?"',
    'ask "what did Stoltenberg say" --limit 5 --json',
    'ask "qui dément avoir livré des armes ?" --ids',
  ],
  configure: (command) =>
    command
      .argument('<question...>', 'the question')
      .option('--limit <number>', 'how many claims at most', '10')
      .option('--ids', 'add the ids that other commands take, and the address or file of each article'),
  async run(context: Context, words: string[], options: { limit: string; ids?: boolean }) {
    const limit = limitFrom(options.limit, 100);
    await withStore(context, (store) => askStore(context, store, words.join(' '), limit, options));
    return EXIT.OK;
  },
};

/** Answers one question; also what `dixit demo` runs. */
export async function askStore(
  context: Context,
  store: Store,
  question: string,
  limit: number,
  shown: { readonly ids?: boolean } = {},
): Promise<AnsweredClaim[]> {
  const found = await createSearch(store, { embeddings: embeddingsFromSettings() }).ask(question, {
    limit,
    excerpts: EXCERPTS,
  });
  const claims = await answer(store, found);
  const excerpts = await excerptsWithArticles(store, found);
  if (context.json)
    context.print(JSON.stringify({ question: found.question, notices: found.notices, claims, excerpts }));
  else {
    if (claims.length === 0 && (await isEmpty(store)))
      context.notice('The graph holds no article yet. Add some with: dixit ingest PATH');
    printAnswer(context, found, claims, excerpts, shown);
  }
  return claims;
}

async function isEmpty(store: Store): Promise<boolean> {
  return (await store.listArticles({}, { first: 1 })).nodes.length === 0;
}
