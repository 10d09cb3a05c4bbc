/**
 * Values by key, of which those used last are kept: at least `size` of them, at most twice as many. Two halves: what is
 * found in the older one moves to the newer, and when that is full the older one is dropped, so that what is asked for
 * again and again stays, and nothing has to be kept in order.
 */
export class Recent<K, V> {
  readonly #size: number;
  #newer = new Map<K, V>();
  #older = new Map<K, V>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: K): V | undefined {
    const known = this.#newer.get(key);
    if (known !== undefined) return known;
    const before = this.#older.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: K, value: V): void {
    if (this.#newer.size >= this.#size) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(key, value);
  }
}
