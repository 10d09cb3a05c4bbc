/** Decides a region anew and says what changes: canonical ids, judgements, nodes that come and go. */
import type { Judgement } from '../../model/graph.ts';
import { type Candidate, cluster } from './cluster.ts';
import { isRule, reconcile } from './reconcile.ts';
import { type FormLike, growRegion, type RegionSource } from './region.ts';

export interface DecideOptions<F extends FormLike> extends RegionSource<F> {
  readonly kind: Judgement['kind'];
  readonly rank: (form: F) => number;
  readonly conflict: (left: F, right: F) => boolean;
  readonly now: string;
}

export interface Decided<F extends FormLike> {
  /** Every form of the region with its canonical id as decided. */
  readonly forms: ReadonlyMap<string, F>;
  /** Canonical id to its forms. */
  readonly components: ReadonlyMap<string, readonly F[]>;
  /** Stored forms whose canonical id is another now. */
  readonly moves: readonly { readonly formId: string; readonly canonicalId: string }[];
  /** Canonical ids that lost or won forms. */
  readonly altered: ReadonlySet<string>;
  /** Canonical ids that are none any more. */
  readonly removed: readonly string[];
  /** Judgements of rules to write. */
  readonly judgements: readonly Judgement[];
  readonly candidates: readonly Candidate[];
  /** Live judgements of people in the region. */
  readonly rulings: readonly Judgement[];
}

export async function decide<F extends FormLike>(
  seeds: readonly F[],
  options: DecideOptions<F>,
): Promise<Decided<F>> {
  const region = await growRegion(seeds, options);
  const rulings = region.judgements.filter((each) => !isRule(each) && each.revokedAt === null);
  const { canonical, decisions } = cluster({
    ids: [...region.forms.keys()],
    rank: (id) => options.rank(region.forms.get(id)!),
    candidates: region.candidates,
    rulings,
    conflict: (left, right) => options.conflict(region.forms.get(left)!, region.forms.get(right)!),
  });
  const forms = new Map<string, F>();
  const components = new Map<string, F[]>();
  const moves: { formId: string; canonicalId: string }[] = [];
  const before = new Set<string>();
  const altered = new Set<string>();
  for (const [id, form] of region.forms) {
    const canonicalId = canonical.get(id)!;
    before.add(form.canonicalId);
    const settled = form.canonicalId === canonicalId ? form : { ...form, canonicalId };
    forms.set(id, settled);
    const members = components.get(canonicalId);
    if (members) members.push(settled);
    else components.set(canonicalId, [settled]);
    if (settled === form) continue;
    moves.push({ formId: id, canonicalId });
    altered.add(form.canonicalId).add(canonicalId);
  }
  return {
    forms,
    components,
    moves: moves.sort((a, b) => (a.formId < b.formId ? -1 : 1)),
    altered,
    removed: [...before].filter((id) => !components.has(id)).sort(),
    judgements: reconcile(options.kind, decisions, region.judgements, options.now),
    candidates: decisions,
    rulings,
  };
}
