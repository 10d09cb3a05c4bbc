/** Two entity forms scored: the features of their kind added up and set against the thresholds. */
import type { EntityForm } from '../../model/graph.ts';
import type { Candidate } from '../judgements/cluster.ts';
import { compareOrganizations, organizationsConflict } from './compare-organizations.ts';
import { comparePeople, peopleConflict } from './compare-people.ts';
import { comparePlaces, placesConflict } from './compare-places.ts';
import { type Profile, profileOf } from './profile.ts';
import { feature, THRESHOLDS, totalOf } from './weights.ts';
import { liesElsewhere } from './whereabouts.ts';

const BY = {
  Person: 'compare-people',
  Organization: 'compare-organizations',
  Place: 'compare-places',
} as const;

/** Null where the forms have nothing to do with each other: no judgement is kept of such a pair. */
export function compareEntities(left: EntityForm, right: EntityForm): Candidate | null {
  if (left.kind !== right.kind) return null;
  const [a, b] = [profileOf(left), profileOf(right)];
  const features = featuresOf(a, b);
  if (!features || features.length === 0) return null;
  const score = totalOf(features);
  // What the names alone say: pairs that only a guard keeps apart are worth keeping, with the guard's reason.
  const namesAlone = totalOf(features.filter((each) => each.weight > 0));
  if (namesAlone < THRESHOLDS.unsure) return null;
  const verdict = score >= THRESHOLDS.same ? 'SAME' : score >= THRESHOLDS.unsure ? 'UNSURE' : 'DIFFERENT';
  if (verdict === 'DIFFERENT' && namesAlone < THRESHOLDS.same) return null;
  return {
    left: left.id,
    right: right.id,
    verdict,
    score,
    reason: reasonOf(verdict, features, a, b),
    features,
    by: `rule:entities/${BY[left.kind]}`,
  };
}

/** Two forms that cannot be one entity, whatever else is known. */
export function entitiesConflict(left: EntityForm, right: EntityForm): boolean {
  if (left.kind !== right.kind) return true;
  const [a, b] = [profileOf(left), profileOf(right)];
  if (a.reference !== '' && b.reference !== '') return a.reference !== b.reference;
  if (left.kind === 'Person') return peopleConflict(a, b);
  return left.kind === 'Organization' ? organizationsConflict(a, b) : placesConflict(a, b);
}

/** How much a form tells of who it is: fuller forms are joined first (see cluster). */
export function entityRank(form: EntityForm): number {
  const profile = profileOf(form);
  const known =
    (profile.field ? 2 : 0) + (profile.gender !== 'unknown' ? 1 : 0) + (profile.officeCountry ? 1 : 0);
  if (profile.reference) return 60;
  if (profile.person) {
    const { alone, readings } = profile.person;
    if (alone) return known;
    const given = readings[0]!.given;
    const initials = given.every((each) => each.length === 1);
    return (initials ? 10 : given.length > 1 ? 30 : 20) + known;
  }
  if (form.kind === 'Organization') {
    if (profile.acronym) return 30 + (profile.country ? 1 : 0);
    return (profile.isAcronym ? 10 : 20) + (profile.country ? 1 : 0);
  }
  return 10;
}

function featuresOf(a: Profile, b: Profile) {
  if (a.reference !== '' && a.reference === b.reference && !liesElsewhere(a.within, b.within))
    return [feature('reference', 1, `${a.name} (${a.reference})`, `${b.name} (${b.reference})`)];
  if (a.kind === 'Person') return comparePeople(a, b);
  return a.kind === 'Organization' ? compareOrganizations(a, b) : comparePlaces(a, b);
}

function reasonOf(
  verdict: Candidate['verdict'],
  features: NonNullable<ReturnType<typeof featuresOf>>,
  left: Profile,
  right: Profile,
): string {
  const sign = verdict === 'SAME' ? '=' : verdict === 'DIFFERENT' ? '≠' : '?';
  return `${left.name} ${sign} ${right.name}: ${features.map((each) => each.name.replaceAll('-', ' ')).join(', ')}`;
}
