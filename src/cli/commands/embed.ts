import { DixitError } from '../../model/error.ts';
import { embedClaims } from '../../search/embeddings/embed-claims.ts';
import { type Context, withStore } from '../lib/context.ts';
import { embeddingsFromSettings } from '../lib/embeddings.ts';
import { EXIT } from '../lib/exit-code.ts';
import { createProgress } from '../lib/progress.ts';
import type { CommandSpec } from '../program.ts';

export const embedCommand: CommandSpec = {
  name: 'embed',
  summary: 'Embed claims for retrieval by meaning, with the endpoint that $DIXIT_EMBEDDINGS_URL names.',
  examples: ['embed', 'embed --again --store neo4j://localhost:7687'],
  configure: (command) => command.option('--again', 'embed all claims anew: after a change of model', false),
  async run(context: Context, options: { again: boolean }) {
    const embeddings = embeddingsFromSettings();
    if (!embeddings)
      throw new DixitError(
        'ARGUMENT_INVALID',
        'DIXIT_EMBEDDINGS_URL is not set; give the base address of an OpenAI-compatible endpoint, such as http://localhost:8000/v1',
      );
    return withStore(context, async (store) => {
      const held = options.again ? 0 : ((await store.findEmbeddingState())?.count ?? 0);
      const total = Math.max(0, (await store.countAll()).claims - held);
      const progress = createProgress(context.terminal, total, 'embedded');
      let embedded = 0;
      try {
        for await (const claims of embedClaims(store, embeddings, { again: options.again })) {
          embedded += claims.length;
          for (const { text } of claims) progress.advance(text);
        }
      } finally {
        progress.stop();
      }
      const state = await store.findEmbeddingState();
      if (context.json) context.print(JSON.stringify({ embedded, ...state }));
      else if (state)
        context.print(
          `${embedded} claims embedded; ${state.count} in the store, by ${state.model} (${state.dimension} dimensions)`,
        );
      else context.print('no claims to embed; ingest articles first');
      return EXIT.OK;
    });
  },
};
