import { DixitError } from '../../model/error.ts';
import type { AssertionNode, ClaimNode, GraphNode } from '../../model/graph.ts';
import type { Embeddings } from './embeddings.ts';

/** What embedding needs of a store; `Store` satisfies it. */
export interface EmbeddingStore {
  findEmbeddingState(): Promise<{ readonly model: string; readonly dimension: number } | null>;
  listClaimsToEmbed(
    limit: number,
    options: { readonly after?: string; readonly all?: boolean },
  ): Promise<ClaimNode[]>;
  findNodes(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  listChildren(
    list: 'claim.assertions',
    parentIds: readonly string[],
    page: { readonly first?: number },
  ): Promise<{ readonly nodes: readonly AssertionNode[] }[]>;
  writeEmbeddings(
    set: { readonly model: string; readonly dimension: number },
    rows: readonly { readonly claimId: string; readonly text: string; readonly vector: Float32Array }[],
    options: { readonly again?: boolean },
  ): Promise<void>;
}

/** Claims in one request and one transaction: what a stop in the middle costs at most. */
const CLAIMS_AT_ONCE = 64;

/**
 * Embeds the claims that have no vector yet, or with `again` all; yields each batch once it is stored. Stopped anywhere,
 * the next run goes on from there. With `again` the old vectors stay until the endpoint has answered for the first batch.
 * Throws EMBEDDINGS_UNAVAILABLE and EMBEDDINGS_MISMATCH; what was stored before stays.
 */
export async function* embedClaims(
  store: EmbeddingStore,
  embeddings: Embeddings,
  { again = false }: { readonly again?: boolean } = {},
): AsyncGenerator<readonly ClaimNode[]> {
  const { model } = embeddings;
  const state = again ? null : await store.findEmbeddingState();
  if (state && state.model !== model)
    throw new DixitError(
      'EMBEDDINGS_MISMATCH',
      `the store's claims are embedded by "${state.model}", and "${model}" was asked for; set DIXIT_EMBEDDINGS_MODEL back, or run dixit embed --again to embed all claims anew`,
    );
  let replace = again;
  for (let after = ''; ; ) {
    const claims = await store.listClaimsToEmbed(CLAIMS_AT_ONCE, { after, all: again });
    if (claims.length === 0) return;
    const said = await store.listChildren(
      'claim.assertions',
      claims.map(({ id }) => id),
      { first: 1 },
    );
    const first = said.map(({ nodes }) => nodes[0]);
    const articles = await store.findNodes(first.map((assertion) => assertion?.articleId ?? ''));
    const texts = claims.map((claim, index) => embeddedText(claim, first[index], articles[index]));
    const vectors = await embeddings.embed(texts, 'claim');
    await store.writeEmbeddings(
      { model, dimension: vectors[0]!.length },
      claims.map(({ id, text }, index) => ({ claimId: id, text, vector: vectors[index]! })),
      { again: replace },
    );
    replace = false;
    after = claims.at(-1)!.id;
    yield claims;
  }
}

/**
 * The claim in one sentence, the words it rests on, and the title of their article: these name what the claim's own
 * sentence leaves unsaid ("La pelouse n'y est pour rien").
 */
function embeddedText(
  { text }: ClaimNode,
  assertion: AssertionNode | undefined,
  article: GraphNode | null | undefined,
): string {
  const words = assertion && assertion.text !== text ? [assertion.text] : [];
  const title = article?.type === 'Article' && article.title ? [article.title] : [];
  return [text, ...words, ...title].join('\n');
}
