/**
 * The neighbourhood that a change can reach: every form that the changed ones may be one with, directly or through
 * others, through people's judgements, or because they are one now. Outside it nothing can change, so deciding anew
 * inside it gives what deciding anew everywhere would.
 */
import type { Judgement } from '../../model/graph.ts';
import { type Candidate, pairKey } from './cluster.ts';

export interface FormLike {
  readonly id: string;
  readonly canonicalId: string;
  readonly keys: readonly string[];
}

export interface RegionSource<F extends FormLike> {
  /** Stored forms. */
  readonly find: (by: {
    readonly ids?: readonly string[];
    readonly keys?: readonly string[];
    readonly canonicalIds?: readonly string[];
  }) => Promise<F[]>;
  readonly judgements: (touching: readonly string[]) => Promise<Judgement[]>;
  /** Forms of this batch, stored or not: they win over stored ones. */
  readonly overlay: ReadonlyMap<string, F>;
  /** Judgements of this batch (a person's new one, a revoked one): they win over stored ones. */
  readonly ruled?: readonly Judgement[];
  /** Loads what comparing forms needs, before they are compared. */
  readonly prepare?: (forms: readonly F[]) => Promise<void>;
  /** Keys under which the partners of a form are found. */
  readonly lookups: (form: F) => readonly string[];
  /** Forms that an UNSURE judgement names belong to the region too. */
  readonly reachUnsure?: boolean;
  /** What the rules think of two forms; null when they have nothing to do with each other. */
  readonly compare: (left: F, right: F) => Candidate | null;
}

export interface Region<F extends FormLike> {
  readonly forms: ReadonlyMap<string, F>;
  readonly candidates: readonly Candidate[];
  /** Live judgements that touch the region, rules' and people's. */
  readonly judgements: readonly Judgement[];
}

/** Grows the region from `seeds` until nothing is added. */
export async function growRegion<F extends FormLike>(
  seeds: readonly F[],
  source: RegionSource<F>,
): Promise<Region<F>> {
  const known = new Map<string, F>();
  const byKey = new Map<string, F[]>();
  const loadedKeys = new Set<string>();
  const loadedCanonical = new Set<string>();
  const forms = new Map<string, F>();
  const candidates = new Map<string, Candidate | null>();
  const judgements = new Map<string, Judgement>();

  const learn = (form: F): void => {
    const own = source.overlay.get(form.id) ?? form;
    if (known.has(own.id)) return;
    known.set(own.id, own);
    for (const key of own.keys) {
      const list = byKey.get(key);
      if (list) list.push(own);
      else byKey.set(key, [own]);
    }
  };
  for (const form of source.overlay.values()) learn(form);

  const ruled = new Map((source.ruled ?? []).map((each) => [each.id, each]));
  let frontier = new Map(seeds.map((form) => [form.id, source.overlay.get(form.id) ?? form]));
  while (frontier.size > 0) {
    const current = [...frontier.values()];
    for (const form of current) {
      forms.set(form.id, form);
      learn(form);
    }
    const keys = unique(current.flatMap((form) => [...source.lookups(form)])).filter(
      (key) => !loadedKeys.has(key),
    );
    // A form that is alone and new has no siblings to ask for.
    const canonicalIds = unique(
      current
        .filter((form) => form.canonicalId !== form.id || !source.overlay.has(form.id))
        .map((form) => form.canonicalId),
    ).filter((id) => !loadedCanonical.has(id));
    for (const key of keys) loadedKeys.add(key);
    for (const id of canonicalIds) loadedCanonical.add(id);
    const touching = current.map((form) => form.id);
    const [partners, siblings, judged] = await Promise.all([
      keys.length > 0 ? source.find({ keys }) : [],
      canonicalIds.length > 0 ? source.find({ canonicalIds }) : [],
      source.judgements(touching),
    ]);
    for (const form of [...partners, ...siblings]) learn(form);
    await source.prepare?.([...current, ...partners, ...siblings]);
    const reached = new Set<string>(siblings.map((form) => form.id));
    for (const judgement of [...judged, ...(source.ruled ?? [])]) {
      const each = ruled.get(judgement.id) ?? judgement;
      const touches = forms.has(each.left) || forms.has(each.right);
      if (!touches) continue;
      judgements.set(each.id, each);
      // A judgement revoked in this batch still leads to forms whose component may fall apart.
      if (each.verdict !== 'UNSURE' || source.reachUnsure) {
        reached.add(each.left);
        reached.add(each.right);
      }
    }
    for (const form of current) {
      for (const key of source.lookups(form)) {
        for (const other of byKey.get(key) ?? []) {
          if (other.id === form.id) continue;
          const pair = pairKey(form.id, other.id);
          let candidate = candidates.get(pair);
          if (candidate === undefined) {
            candidate = form.id < other.id ? source.compare(form, other) : source.compare(other, form);
            candidates.set(pair, candidate);
          }
          // An unsure pair keeps its judgement, but joins nothing: its other side can stay outside.
          if (candidate?.verdict === 'SAME') reached.add(other.id);
        }
      }
    }
    const missing = [...reached].filter((id) => !known.has(id));
    if (missing.length > 0) {
      const found = await source.find({ ids: missing });
      for (const form of found) learn(form);
      await source.prepare?.(found);
    }
    frontier = new Map();
    for (const id of reached) {
      const form = known.get(id);
      if (form && !forms.has(id)) frontier.set(id, form);
    }
  }
  return {
    forms,
    candidates: [...candidates.values()].filter((each) => each !== null),
    judgements: [...judgements.values()],
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
