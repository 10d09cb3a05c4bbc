import { setting } from '../../config.ts';
import type { Embeddings } from '../../search/embeddings/embeddings.ts';
import { createEmbeddings } from '../../search/embeddings/embeddings-client.ts';

/** The endpoint that the environment names, or null. Throws ARGUMENT_INVALID for settings that cannot be. */
export function embeddingsFromSettings(): Embeddings | null {
  const url = setting('embeddingsUrl');
  if (!url) return null;
  return createEmbeddings({
    url,
    key: setting('embeddingsKey'),
    model: setting('embeddingsModel')!,
    prefixes: setting('embeddingsPrefixes')!,
  });
}
