import { bands, mayBeNear } from '../../model/fingerprint.ts';
import type { ArticleNode } from '../../model/graph.ts';
import { publishedKey } from '../lib/published-key.ts';
import type { Store } from '../store.ts';

type Source = Pick<Store, 'findNearArticles' | 'findArticleByUrl' | 'findOriginArticles' | 'findNodes'>;

/** Articles as they will be once what is pending is written. What the store was asked once is not asked again. */
export class KnownArticles {
  readonly #store: Source;
  readonly #articles = new Map<string, ArticleNode>();
  /** Pending articles by band and by address. */
  readonly #byBand = new Map<string, Set<string>>();
  readonly #byUrl = new Map<string, Set<string>>();
  /** What the store answered: ids by signature, address and origin. */
  readonly #near = new Map<string, Promise<readonly string[]>>();
  readonly #atUrl = new Map<string, Promise<string | null>>();
  readonly #ofOrigin = new Map<string, readonly string[]>();
  readonly #absent = new Set<string>();
  /** Older versions of pending articles. */
  readonly #superseded = new Set<string>();

  constructor(store: Source) {
    this.#store = store;
  }

  async near(signature: readonly number[]): Promise<ArticleNode[]> {
    const found = new Set(
      await once(this.#near, signature.join(), async () =>
        (await this.#store.findNearArticles(signature)).map((article) => this.#learn(article)),
      ),
    );
    for (const band of bands(signature)) for (const id of this.#byBand.get(band) ?? []) found.add(id);
    return this.#byId(found).filter((article) => mayBeNear(signature, article.signature));
  }

  /** The current text of an address, else the newest of its former ones. */
  async atUrl(url: string): Promise<ArticleNode | null> {
    const stored = await once(this.#atUrl, url, async () => {
      const article = await this.#store.findArticleByUrl(url);
      return article && this.#learn(article);
    });
    const rank = (one: ArticleNode) => `${one.current ? 1 : 0} ${publishedKey(one.publishedAt)}\t${one.id}`;
    const all = this.#byId([...(stored ? [stored] : []), ...(this.#byUrl.get(url) ?? [])]);
    return all.sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0] ?? null;
  }

  async ofOrigins(originIds: readonly string[]): Promise<ArticleNode[]> {
    const missing = originIds.filter((id) => !this.#ofOrigin.has(id));
    if (missing.length > 0) {
      const found = await this.#store.findOriginArticles(missing);
      for (const id of missing) {
        this.#ofOrigin.set(
          id,
          found.filter(({ originId }) => originId === id).map((article) => article.id),
        );
      }
      for (const article of found) this.#learn(article);
    }
    const asked = new Set(originIds);
    return this.#byId(
      [...this.#articles.values()].filter(({ originId }) => asked.has(originId)).map(({ id }) => id),
    );
  }

  async get(ids: readonly string[]): Promise<(ArticleNode | null)[]> {
    const missing = ids.filter((id) => !this.#articles.has(id) && !this.#absent.has(id));
    if (missing.length > 0) {
      for (const [at, node] of (await this.#store.findNodes(missing)).entries()) {
        if (node?.type !== 'Article') this.#absent.add(missing[at]!);
        else {
          const { type: _, ...article } = node;
          this.#learn(article);
        }
      }
    }
    return ids.map((id) => this.#articles.get(id) ?? null);
  }

  /**
   * Keeps a written article in place of what was known of it. One once retired stays so, and so does one that another
   * supersedes, whichever came first.
   */
  set(given: ArticleNode): void {
    const { id, supersedesId } = given;
    const before = this.#articles.get(id);
    const current = given.current && before?.current !== false && !this.#superseded.has(id);
    const article = { ...given, current };
    this.#articles.set(id, article);
    if (supersedesId) {
      this.#superseded.add(supersedesId);
      const older = this.#articles.get(supersedesId);
      if (older) this.#articles.set(supersedesId, { ...older, current: false });
    }
    for (const band of bands(article.signature)) put(this.#byBand, band, article.id);
    if (article.url) put(this.#byUrl, article.url, article.id);
  }

  /** The store's word counts only until something is known. */
  #learn(article: ArticleNode): string {
    const { id } = article;
    if (!this.#articles.has(id))
      this.#articles.set(id, this.#superseded.has(id) ? { ...article, current: false } : article);
    return id;
  }

  #byId(ids: Iterable<string>): ArticleNode[] {
    return [...new Set(ids)].sort().map((id) => this.#articles.get(id)!);
  }
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

/** The first call's answer to all calls with the key. */
function once<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  let answer = known.get(key);
  if (!answer) known.set(key, (answer = work()));
  return answer;
}
