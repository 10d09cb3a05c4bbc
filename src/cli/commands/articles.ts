import { DixitError } from '../../model/error.ts';
import type { ArticleNode } from '../../model/graph.ts';
import { wordGroups } from '../../model/word-groups.ts';
import type { Store } from '../../store/store.ts';
import { type Context, withStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import { limitFrom } from '../lib/limit.ts';
import { safe } from '../lib/terminal.ts';
import type { CommandSpec } from '../program.ts';

interface Options {
  readonly limit: string;
  readonly retired?: boolean;
}

export const articlesCommand: CommandSpec = {
  name: 'articles',
  summary: 'List the articles of the graph, newest first, or those that have some words, best first.',
  examples: ['articles', 'articles drones douanes --limit 5', 'articles --retired --json'],
  configure: (command) =>
    command
      .argument('[words...]', 'words of title or text, in French or English')
      .option('--limit <number>', 'how many at most', '20')
      .option('--retired', 'also those corrected or withdrawn since; not together with words'),
  async run(context: Context, words: string[], { limit, retired = false }: Options) {
    const most = limitFrom(limit, 1000);
    if (retired && words.length > 0)
      throw new DixitError(
        'ARGUMENT_INVALID',
        `"${words.join(' ')}" and --retired were given; words are looked for in current articles only, leave one out`,
      );
    return withStore(context, async (store) => {
      const found =
        words.length > 0
          ? await having(store, words.join(' '), most)
          : (await store.listArticles({ includeRetired: retired }, { first: most })).nodes;
      if (context.json) context.print(JSON.stringify(found.map(described)));
      else printArticles(context, found);
      return EXIT.OK;
    });
  },
};

async function having(store: Store, words: string, limit: number): Promise<ArticleNode[]> {
  const groups = wordGroups(words);
  if (groups.length === 0) return [];
  const nodes = await store.findNodes(await store.searchArticles(groups, limit));
  return nodes.flatMap((node) => (node?.type === 'Article' ? [node] : []));
}

/** What tells an article from others; its text is what `dixit extract` and the API give. */
function described(article: ArticleNode) {
  const { id, title, outlet, authors, language, publishedAt, url, file, originId, current } = article;
  return { id, title, outlet, authors, language, publishedAt, url, file, originId, current };
}

function printArticles({ print, styles }: Context, articles: readonly ArticleNode[]): void {
  for (const { id, publishedAt, outlet, title, url, file, current } of articles) {
    const retired = current ? '' : styles.yellow('  corrected or withdrawn');
    print(`${id}  ${(publishedAt?.slice(0, 10) ?? '').padEnd(10)}  ${styles.bold(safe(title))}${retired}`);
    const where = [outlet, url ?? file].filter(Boolean).join(' · ');
    if (where) print(styles.dim(`${' '.repeat(38)}${safe(where)}`));
  }
  if (articles.length === 0) print('No article.');
}
