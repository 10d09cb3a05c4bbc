import type { Judgement } from '../../model/graph.ts';
import type { Store } from '../store.ts';

/** Judgements as they will be once what is pending is written. */
export class PendingJudgements {
  readonly #store: Pick<Store, 'findJudgements'>;
  readonly #known = new Map<string, Judgement>();
  readonly #touching = new Map<string, Set<string>>();
  readonly #asked = new Set<string>();
  readonly #added = new Map<string, Judgement>();

  constructor(store: Pick<Store, 'findJudgements'>) {
    this.#store = store;
  }

  /** Those that touch any of the ids, by id. */
  async find(touching: readonly string[], revoked: boolean): Promise<Judgement[]> {
    const missing = touching.filter((id) => !this.#asked.has(id));
    if (missing.length > 0) {
      for (const one of await this.#store.findJudgements(missing, { revoked: true })) {
        if (!this.#known.has(one.id)) this.#keep(one);
      }
      for (const id of missing) this.#asked.add(id);
    }
    const found = new Set(touching.flatMap((id) => [...(this.#touching.get(id) ?? [])]));
    return [...found]
      .sort()
      .map((id) => this.#known.get(id)!)
      .filter((one) => revoked || one.revokedAt === null);
  }

  add(judgements: readonly Judgement[]): void {
    for (const given of judgements) {
      const before = this.#added.get(given.id);
      // The time of the first one counts while nothing else changes.
      const one = before && same(before, given) ? before : given;
      this.#added.set(one.id, one);
      this.#keep(one);
    }
  }

  added(): Judgement[] {
    return [...this.#added.values()];
  }

  #keep(one: Judgement): void {
    this.#known.set(one.id, one);
    for (const id of [one.left, one.right]) {
      const ids = this.#touching.get(id);
      if (ids) ids.add(one.id);
      else this.#touching.set(id, new Set([one.id]));
    }
  }
}

function same(a: Judgement, b: Judgement): boolean {
  return JSON.stringify({ ...a, at: '' }) === JSON.stringify({ ...b, at: '' });
}
