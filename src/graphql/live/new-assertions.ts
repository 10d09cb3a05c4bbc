import type { AssertionNode } from '../../model/graph.ts';
import type { Search } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import type { LiveRequest } from './live-request.ts';

/** What is followed: a claim, an entity, or a question in plain words. */
export type Followed =
  | { readonly claim: string }
  | { readonly entity: string }
  | { readonly question: string };

/** What one new article says on it, in order of its text. */
export interface NewAssertionsOf {
  readonly seq: number;
  readonly at: string;
  readonly articleId: string;
  readonly assertions: readonly AssertionNode[];
}

const PAGE = 1_000;

/** What new articles say on what is followed, one event for each article that says anything on it, from a place on the feed. */
export async function* newAssertions(
  { store, search, live }: { readonly store: Store; readonly search: Search; readonly live: LiveRequest },
  followed: Followed,
  place: number,
): AsyncGenerator<NewAssertionsOf> {
  live.position = place;
  for await (const changes of live.feed.follow(place, live.stop.signal)) {
    const added = changes.filter(({ action }) => action === 'ARTICLE_ADDED');
    const said = await assertionsOn(
      store,
      search,
      followed,
      added.map(({ nodeId }) => nodeId),
    );
    for (const { seq, at, action, nodeId } of changes) {
      const assertions = action === 'ARTICLE_ADDED' ? (said.get(nodeId) ?? []) : [];
      if (assertions.length > 0) yield { seq, at, articleId: nodeId, assertions };
      // Only now: whoever took the event asked for the next.
      live.position = seq;
    }
  }
}

/** Assertions on what is followed, by article. Also of articles corrected since: what came is what came. */
async function assertionsOn(
  store: Store,
  search: Search,
  followed: Followed,
  articleIds: readonly string[],
): Promise<Map<string, AssertionNode[]>> {
  const byArticle = new Map<string, AssertionNode[]>();
  if (articleIds.length === 0) return byArticle;
  const all: AssertionNode[] = [];
  const filter = { articleIds, includeRetired: true, ...(await narrow(store, followed)) };
  for (let after: string | null = null; ; ) {
    const page = await store.listAssertions(filter, { first: PAGE, after });
    all.push(...page.nodes);
    if (!page.hasNextPage) break;
    after = page.cursors.at(-1)!;
  }
  for (const assertion of await matching(search, followed, all)) {
    const own = byArticle.get(assertion.articleId);
    if (own) own.push(assertion);
    else byArticle.set(assertion.articleId, [assertion]);
  }
  for (const own of byArticle.values()) own.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  return byArticle;
}

/** A claim or entity is followed through its merges: by whatever its id leads to now. */
async function narrow(store: Store, followed: Followed) {
  if ('question' in followed) return {};
  const id = 'claim' in followed ? followed.claim : followed.entity;
  const [node] = await store.findNodes([id]);
  const now = [node?.id ?? id];
  return 'claim' in followed ? { claimIds: now } : { entityIds: now };
}

/**
 * Assertions of the claims that the question's answer holds; a claim that merely stands in an article on the subject is no
 * answer to be told of.
 */
async function matching(
  search: Search,
  followed: Followed,
  assertions: readonly AssertionNode[],
): Promise<readonly AssertionNode[]> {
  if (!('question' in followed) || assertions.length === 0) return assertions;
  const among = [...new Set(assertions.map(({ claimId }) => claimId))];
  const { hits } = await search.ask(followed.question, { limit: among.length, among });
  const found = new Set(hits.filter(({ contextOnly }) => !contextOnly).map(({ claim }) => claim.id));
  return assertions.filter(({ claimId }) => found.has(claimId));
}
