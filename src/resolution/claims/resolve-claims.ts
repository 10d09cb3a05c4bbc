/** Claim forms of one batch set among those of the graph: which are one claim, which contradict or support each other. */
import type { ClaimForm, ClaimLink, ClaimNode, Judgement } from '../../model/graph.ts';
import type { Candidate } from '../judgements/cluster.ts';
import { decide } from '../judgements/decide.ts';
import type { ResolutionView } from '../resolver.ts';
import type { Tally } from '../tally.ts';
import { mergeClaimForm } from './claim-form.ts';
import { claimLookups } from './claim-keys.ts';
import { claimNode } from './claim-node.ts';
import { claimProfile } from './claim-profile.ts';
import { type ClaimComparison, compareClaimForms } from './compare-claims.ts';
import { compareFigures } from './compare-figures.ts';
import { compareTimes } from './compare-times.ts';
import type { EntityEquality } from './facts/facts.ts';

export interface ResolvedClaims {
  readonly written: readonly ClaimForm[];
  readonly nodes: readonly ClaimNode[];
  readonly links: readonly ClaimLink[];
  readonly relinked: readonly string[];
  readonly moves: readonly { readonly formId: string; readonly canonicalId: string }[];
  readonly removed: readonly string[];
  readonly judgements: readonly Judgement[];
  /** Canonical claim of a form seen. */
  readonly canonicalOf: (formId: string) => string;
}

export interface ClaimInput {
  /** Forms the article contributes. */
  readonly seen: readonly ClaimForm[];
  /** Stored forms to decide anew: their entities moved, or a person judged them. */
  readonly again: readonly ClaimForm[];
  /** Judgements of people made or revoked in this batch. */
  readonly ruled: readonly Judgement[];
  /** Canonical ids of entity forms, as this batch leaves them. */
  readonly entities: ReadonlyMap<string, string>;
  readonly now: string;
  readonly tally?: Tally | undefined;
}

export async function resolveClaims(view: ResolutionView, input: ClaimInput): Promise<ResolvedClaims> {
  const { seen, again, ruled, now, tally } = input;
  const entities = new Map(input.entities);
  const known = new Map<string, ClaimForm>();
  if (seen.length > 0)
    for (const form of await view.findClaimForms({ ids: [...new Set(seen.map((each) => each.id))] }))
      known.set(form.id, form);
  const overlay = new Map<string, ClaimForm>();
  for (const form of seen) {
    const before = overlay.get(form.id) ?? known.get(form.id);
    overlay.set(form.id, before ? mergeClaimForm(before, form) : form);
  }
  const fresh = [...overlay.values()].filter((form) => !known.has(form.id));
  const changed = [...overlay.values()].filter((form) => known.has(form.id) && known.get(form.id) !== form);

  const prepare = async (forms: readonly ClaimForm[]): Promise<void> => {
    const ids = new Set<string>();
    for (const form of forms)
      for (const id of [form.subjectFormId, form.objectFormId, ...form.aboutFormIds])
        if (id && !entities.has(id)) ids.add(id);
    if (ids.size === 0) return;
    for (const form of await view.findEntityForms({ ids: [...ids] })) entities.set(form.id, form.canonicalId);
  };
  const equality: EntityEquality = (left, right) => {
    if (left === null || right === null) return null;
    return (entities.get(left) ?? left) === (entities.get(right) ?? right);
  };
  const compared: { left: string; right: string; link: NonNullable<ClaimComparison['link']> }[] = [];
  const partners = new Map<string, ClaimForm>();
  const compare = (left: ClaimForm, right: ClaimForm): Candidate | null => {
    if (tally) tally.claimPairs++;
    if (tally) tally.claimsCompared++;
    const { verdict, score, reason, features, link } = compareClaimForms(left, right, equality);
    if (link) {
      compared.push({ left: left.id, right: right.id, link });
      partners.set(left.id, left);
      partners.set(right.id, right);
    }
    if (verdict === 'NONE') return null;
    return {
      left: left.id,
      right: right.id,
      verdict,
      score,
      reason,
      features,
      by: 'rule:claims/compare-claims',
    };
  };

  const decided = await decide([...fresh, ...changed, ...again], {
    kind: 'claim',
    find: (by) => view.findClaimForms(by),
    judgements: (touching) => view.findJudgements(touching),
    overlay,
    ruled,
    prepare,
    lookups: claimLookups,
    compare,
    rank: () => 0,
    conflict: (left, right) => claimsConflict(left, right, equality),
    now,
  });

  if (tally) {
    tally.claimForms += decided.forms.size;
    tally.claimsAgain += again.length;
  }

  const isFresh = new Set(fresh.map((form) => form.id));
  const canonicalOf = (formId: string): string =>
    decided.forms.get(formId)?.canonicalId ??
    overlay.get(formId)?.canonicalId ??
    partners.get(formId)?.canonicalId ??
    formId;
  const nodes: ClaimNode[] = [];
  for (const [id, forms] of decided.components) {
    await prepare(forms);
    nodes.push(claimNode(id, forms, (entityForm) => entities.get(entityForm) ?? entityForm));
  }
  const relinked = [...decided.components.keys()].sort();
  return {
    written: [...fresh, ...changed]
      .map((form) => decided.forms.get(form.id) ?? form)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: linksOf(compared, canonicalOf, new Set(relinked)),
    relinked: relinked.filter((id) => !isFresh.has(id) || known.has(id)),
    moves: decided.moves.filter((move) => !isFresh.has(move.formId)),
    removed: decided.removed.filter((id) => !isFresh.has(id)),
    judgements: decided.judgements,
    canonicalOf,
  };
}

const KINDS = ['CONTRADICTS', 'SUPPORTS', 'SIMILAR_TO'] as const;

/** One link per pair of claims: the strongest kind, then the highest score, then the first reason. */
function linksOf(
  compared: readonly { left: string; right: string; link: NonNullable<ClaimComparison['link']> }[],
  canonicalOf: (formId: string) => string,
  touched: ReadonlySet<string>,
): ClaimLink[] {
  const best = new Map<string, ClaimLink>();
  for (const { left, right, link } of compared) {
    const [a, b] = [canonicalOf(left), canonicalOf(right)];
    if (a === b || (!touched.has(a) && !touched.has(b))) continue;
    const [from, to] =
      link.kind === 'SUPPORTS' ? (link.fromRight ? [b, a] : [a, b]) : a < b ? [a, b] : [b, a];
    const candidate: ClaimLink = { from, to, kind: link.kind, score: link.score, reason: link.reason };
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = best.get(key);
    if (!before || stronger(candidate, before)) best.set(key, candidate);
  }
  return [...best.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}

function stronger(a: ClaimLink, b: ClaimLink): boolean {
  const [x, y] = [KINDS.indexOf(a.kind), KINDS.indexOf(b.kind)];
  if (x !== y) return x < y;
  if (a.score !== b.score) return a.score > b.score;
  return `${a.from}${a.reason}` < `${b.from}${b.reason}`;
}

/** Claims that cannot be one, whatever links them to others. */
function claimsConflict(left: ClaimForm, right: ClaimForm, equality: EntityEquality): boolean {
  const [a, b] = [claimProfile(left), claimProfile(right)];
  if (compareFigures(a.figures, b.figures) === 'incompatible' || compareTimes(a.when, b.when) === 'different')
    return true;
  if (equality(left.subjectFormId, right.subjectFormId) !== false || a.subject === b.subject) return false;
  // What one sells the other buys: one act told from two sides has two subjects.
  return compareClaimForms(left, right, equality).verdict !== 'SAME';
}
