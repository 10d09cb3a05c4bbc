/**
 * Two claims set side by side: one claim, two that contradict or support each other, two that are alike, or nothing.
 * Conservative: two claims are better than one wrong merge.
 */
import type { ClaimForm, Feature } from '../../model/graph.ts';
import { aspectsAgree } from './aspect.ts';
import { type ClaimRelation, contradicts, similar } from './claim-relation.ts';
import { CLAIM_RULES } from './claim-rules.ts';
import type { EntityEquality, Facts } from './facts/facts.ts';
import { factsOf } from './facts/facts-of.ts';
import { featuresOf } from './features-of.ts';
import { referencesAgree } from './open-reference.ts';

export interface ClaimComparison {
  readonly verdict: 'SAME' | 'UNSURE' | 'NONE';
  readonly score: number;
  readonly reason: string;
  readonly features: readonly Feature[];
  readonly link: ClaimRelation | null;
}

export function compareClaimForms(
  left: ClaimForm,
  right: ClaimForm,
  entities: EntityEquality,
): ClaimComparison {
  const facts = factsOf(left, right, entities);
  const rule = CLAIM_RULES.find((each) => each.holds(facts));
  if (!rule) return { verdict: 'NONE', score: 0, reason: 'nothing in common', features: [], link: null };
  const features = featuresOf(facts);
  if (!referencesAgree(left, right)) {
    const link = rule.verdict === 'SAME' ? similar(0.6) : null;
    return { verdict: 'NONE', score: 0, reason: 'whom one speaks of is left open', features, link };
  }
  // A negation that stayed in one of the sentences: what would be one claim is its denial. "Without telling him" is a
  // detail like any other where it is the longer sentence that has it.
  const detail =
    rule.link?.(facts)?.kind === 'SUPPORTS' && (rule.link(facts)!.fromRight ? facts.b : facts.a).without;
  if (facts.a.negated !== facts.b.negated && !detail) {
    if (rule.link?.(facts)?.complementary)
      return { verdict: 'SAME', score: 0.84, reason: 'denies the opposite', features, link: null };
    const link =
      rule.verdict === 'SAME'
        ? { ...contradicts(0.8, 'one sentence denies what the other says'), complementary: true }
        : null;
    return { verdict: 'NONE', score: 0, reason: 'negated on one side', features, link };
  }
  // "Has delivered" and "will deliver" have the same words.
  const isSupport = rule.link?.(facts)?.kind === 'SUPPORTS';
  if ((rule.verdict !== 'NONE' || isSupport) && !aspectsAgree(facts.a.aspect, facts.b.aspect)) {
    const reason = `${showAspect(facts.a.aspect)} on one side, ${showAspect(facts.b.aspect)} on the other`;
    return { verdict: 'NONE', score: 0, reason, features, link: similar(0.7) };
  }
  if (rule.verdict === 'SAME' && facts.a.aside !== facts.b.aside)
    return {
      verdict: 'NONE',
      score: 0,
      reason: `${rule.name}, and a remark`,
      features,
      link: { kind: 'SUPPORTS', score: 0.75, reason: 'adds a remark', fromRight: facts.b.aside },
    };
  if (rule.verdict === 'SAME' && (facts.addedLeft === '') !== (facts.addedRight === '')) {
    const added = facts.addedLeft || facts.addedRight;
    return {
      verdict: 'NONE',
      score: 0,
      reason: `${rule.name}, and ${added}`,
      features,
      link: { kind: 'SUPPORTS', score: 0.75, reason: `adds ${added}`, fromRight: facts.addedRight !== '' },
    };
  }
  // What happened, and when it happened besides: the second implies the first.
  if (rule.verdict === 'SAME' && facts.when === 'one-sided')
    return {
      verdict: 'NONE',
      score: 0,
      reason: `${rule.name}, and a time`,
      features,
      link: { kind: 'SUPPORTS', score: 0.8, reason: 'adds a time', fromRight: facts.a.when === null },
    };
  return {
    verdict: rule.verdict,
    score: rule.score,
    reason: rule.name,
    features,
    link: rule.link?.(facts) ?? null,
  };
}

const ASPECTS = { done: 'done', ahead: 'to come', possible: 'possible', wished: 'wanted' } as const;

function showAspect(aspect: Facts['a']['aspect']): string {
  return aspect ? ASPECTS[aspect] : 'open';
}
