import type { FormKeys } from '../store.ts';

interface FormLike {
  readonly id: string;
  readonly keys: readonly string[];
  readonly canonicalId: string;
}

/**
 * Forms as they will be once what is pending is written. Each id, key or canonical id is asked of the store once; what
 * was written since wins over what the store says.
 */
export class KnownForms<F extends FormLike> {
  readonly #find: (by: FormKeys) => Promise<F[]>;
  readonly #forms = new Map<string, F>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #byCanonicalId = new Map<string, Set<string>>();
  readonly #asked = { ids: new Set<string>(), keys: new Set<string>(), canonicalIds: new Set<string>() };

  constructor(find: (by: FormKeys) => Promise<F[]>) {
    this.#find = find;
  }

  /** Forms that any of the ids, keys or canonical ids leads to, each once, by id. */
  async find({ ids = [], keys = [], canonicalIds = [] }: FormKeys): Promise<F[]> {
    const missing = {
      ids: ids.filter((id) => !this.#asked.ids.has(id) && !this.#forms.has(id)),
      keys: keys.filter((key) => !this.#asked.keys.has(key)),
      canonicalIds: canonicalIds.filter((id) => !this.#asked.canonicalIds.has(id)),
    };
    if (missing.ids.length + missing.keys.length + missing.canonicalIds.length > 0) {
      for (const form of await this.#find(missing)) if (!this.#forms.has(form.id)) this.set(form);
      for (const id of missing.ids) this.#asked.ids.add(id);
      for (const key of missing.keys) this.#asked.keys.add(key);
      for (const id of missing.canonicalIds) this.#asked.canonicalIds.add(id);
    }
    const found = new Set<string>(ids.filter((id) => this.#forms.has(id)));
    for (const key of keys) for (const id of this.#byKey.get(key) ?? []) found.add(id);
    for (const one of canonicalIds) for (const id of this.#byCanonicalId.get(one) ?? []) found.add(id);
    return [...found].sort().map((id) => this.#forms.get(id)!);
  }

  /** Keeps a form in place of what was known of it. */
  set(form: F): void {
    const before = this.#forms.get(form.id);
    if (before) {
      for (const key of before.keys) this.#byKey.get(key)?.delete(before.id);
      this.#byCanonicalId.get(before.canonicalId)?.delete(before.id);
    }
    this.#forms.set(form.id, form);
    for (const key of form.keys) put(this.#byKey, key, form.id);
    put(this.#byCanonicalId, form.canonicalId, form.id);
  }
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
