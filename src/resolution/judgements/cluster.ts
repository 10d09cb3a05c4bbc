/**
 * From pairwise decisions to components. Pure and order-independent: the result depends on the set of forms, their
 * candidate pairs and the rulings of people alone, never on the order in which articles came.
 *
 * Steps, and why in this order:
 * 1. What people hold to be DIFFERENT stays apart, also through what they hold to be the SAME.
 * 2. Forms that tell most about identity are joined first, rank by rank; within a rank by score. A join that would put
 *    two forms that cannot be one (a person's DIFFERENT, a hard conflict) into one component is refused.
 * 3. A form that tells less ("Clinton") joins a component of fuller forms only when one alone is possible, or one is
 *    clearly better: ambiguous names stay apart, marked unsure.
 * 4. People's SAME rulings join whole components: who says that two people are one means all that is known of either.
 *    They come last so that the incompatible names of a merged component do not tear it apart.
 */
import type { Feature, Judgement } from '../../model/graph.ts';

/** What a rule thinks of two forms, before the other forms of the neighbourhood are looked at. */
export interface Candidate {
  /** Smaller id. */
  readonly left: string;
  readonly right: string;
  readonly verdict: Judgement['verdict'];
  readonly score: number;
  readonly reason: string;
  readonly features: readonly Feature[];
  readonly by: string;
}

/** A person's live judgement on a pair. */
export type Ruling = Pick<Judgement, 'left' | 'right' | 'verdict'>;

export interface ClusterInput {
  readonly ids: readonly string[];
  /** How much a form tells about identity: higher ranks are joined first. */
  readonly rank: (id: string) => number;
  readonly candidates: readonly Candidate[];
  readonly rulings: readonly Ruling[];
  /** Two forms that cannot be one thing, whatever the other forms say. */
  readonly conflict: (left: string, right: string) => boolean;
}

export interface Clusters {
  /** Form id to canonical id: the smallest form id of its component. */
  readonly canonical: ReadonlyMap<string, string>;
  /** The candidates as finally decided; pairs a person ruled on are left out. */
  readonly decisions: readonly Candidate[];
}

/** A better component must lead by this much to be taken among several. */
const MARGIN = 0.15;
/** One component must hold this many times the forms of any other to be taken for its weight alone. */
const DOMINANCE = 3;
/** Candidates for an ambiguous name are counted up to here, so that each further one does not change what is said of all. */
const MANY = 9;

export function cluster(input: ClusterInput): Clusters {
  const ids = [...input.ids].sort();
  /** Components by rules alone, and with people's SAME rulings. */
  const groups = new Groups(ids);
  const whole = new Groups(ids);
  const ruled = new Set<string>();
  const apart = new Map<string, Set<string>>();
  for (const ruling of input.rulings) {
    ruled.add(pairKey(ruling.left, ruling.right));
    if (ruling.verdict === 'SAME') whole.join(ruling.left, ruling.right);
    if (ruling.verdict === 'DIFFERENT') {
      addTo(apart, ruling.left, ruling.right);
      addTo(apart, ruling.right, ruling.left);
    }
  }
  const separate = (left: string, right: string): boolean =>
    whole.members(left).some((a) => whole.members(right).some((b) => apart.get(a)?.has(b))) ||
    groups.members(left).some((a) => groups.members(right).some((b) => input.conflict(a, b)));
  const join = (left: string, right: string): void => {
    groups.join(left, right);
    whole.join(left, right);
  };

  const open = input.candidates.filter((pair) => !ruled.has(pairKey(pair.left, pair.right)));
  const same = open
    .filter((pair) => pair.verdict === 'SAME')
    .sort((a, b) => b.score - a.score || compare(a.left, b.left) || compare(a.right, b.right));
  const ranks = [...new Set(ids.map(input.rank))].sort((a, b) => b - a);
  const refused = new Map<string, string>();
  for (const rank of ranks) {
    const level = same.filter((pair) => input.rank(pair.left) === rank && input.rank(pair.right) === rank);
    for (const pair of level) {
      if (groups.joined(pair.left, pair.right)) continue;
      if (separate(pair.left, pair.right))
        refused.set(pairKey(pair.left, pair.right), 'would join what cannot be one');
      else join(pair.left, pair.right);
    }
    attachRank(rank);
  }

  /** Attaches the components of one rank to a component of fuller forms, when one alone is possible. */
  function attachRank(rank: number): void {
    const upward = new Map<string, Candidate[]>();
    for (const pair of same) {
      const [low, high] =
        input.rank(pair.left) < input.rank(pair.right) ? [pair.left, pair.right] : [pair.right, pair.left];
      if (input.rank(low) !== rank || input.rank(high) <= rank) continue;
      const list = upward.get(low) ?? [];
      list.push(pair);
      upward.set(low, list);
    }
    const byRoot = new Map<string, string[]>();
    for (const low of [...upward.keys()].sort()) {
      const root = groups.root(low);
      byRoot.set(root, [...(byRoot.get(root) ?? []), low]);
    }
    for (const lows of byRoot.values()) attach(lows, upward);
  }

  function attach(lows: readonly string[], upward: ReadonlyMap<string, Candidate[]>): void {
    const own = groups.root(lows[0]!);
    const targets = new Map<string, { score: number; size: number; pairs: Candidate[] }>();
    for (const low of lows) {
      for (const pair of upward.get(low)!) {
        const root = groups.root(pair.left === low ? pair.right : pair.left);
        if (root === own) continue;
        const target = targets.get(root) ?? { score: 0, size: groups.members(root).length, pairs: [] };
        target.score = Math.max(target.score, pair.score);
        target.pairs.push(pair);
        targets.set(root, target);
      }
    }
    const possible = [...targets].filter(([root, target]) => {
      if (!separate(own, root)) return true;
      for (const pair of target.pairs)
        refused.set(pairKey(pair.left, pair.right), 'would join what cannot be one');
      return false;
    });
    if (possible.length === 0) return;
    possible.sort((a, b) => b[1].score - a[1].score || b[1].size - a[1].size || compare(a[0], b[0]));
    const [best, second] = possible;
    const clear =
      !second ||
      best![1].score - second[1].score >= MARGIN ||
      possible
        .slice(1)
        .every(([, other]) => best![1].size >= DOMINANCE * other.size && best![1].score >= other.score);
    for (const [root, target] of possible) {
      if (clear && root === best![0]) continue;
      const reason = clear
        ? 'another candidate is clearly better'
        : `ambiguous: ${possible.length > MANY ? 'many' : possible.length} candidates bear this name`;
      for (const pair of target.pairs) refused.set(pairKey(pair.left, pair.right), reason);
    }
    if (clear) join(own, best![0]);
  }

  const decisions = open.map((pair) => {
    const refusal = refused.get(pairKey(pair.left, pair.right));
    if (pair.verdict === 'SAME' && (refusal || !groups.joined(pair.left, pair.right)))
      return {
        ...pair,
        verdict: 'UNSURE' as const,
        score: Math.min(pair.score, 0.5),
        reason: `${pair.reason}; ${refusal ?? 'kept apart by the other forms'}`,
      };
    return pair;
  });
  return { canonical: whole.canonical(), decisions };
}

/** Disjoint sets whose representative is the smallest id. */
class Groups {
  readonly #of = new Map<string, string>();
  readonly #members = new Map<string, string[]>();

  constructor(ids: readonly string[]) {
    for (const id of ids) {
      this.#of.set(id, id);
      this.#members.set(id, [id]);
    }
  }

  root(id: string): string {
    return this.#of.get(id) ?? id;
  }

  members(id: string): readonly string[] {
    return this.#members.get(this.root(id)) ?? [id];
  }

  joined(left: string, right: string): boolean {
    return this.root(left) === this.root(right);
  }

  join(left: string, right: string): void {
    const [keep, lose] = [this.root(left), this.root(right)].sort() as [string, string];
    if (keep === lose || !this.#members.has(keep) || !this.#members.has(lose)) return;
    const moved = this.#members.get(lose)!;
    this.#members.delete(lose);
    this.#members.get(keep)!.push(...moved);
    for (const id of moved) this.#of.set(id, keep);
  }

  canonical(): Map<string, string> {
    return new Map(this.#of);
  }
}

export function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  set.add(value);
  map.set(key, set);
}
