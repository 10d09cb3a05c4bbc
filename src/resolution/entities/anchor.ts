import type { EntityForm } from '../../model/graph.ts';
import { skeleton } from '../../model/romanise.ts';
import { profileOf } from './profile.ts';

/** A name for an entity that does not depend on what it is resolved to: forms of one entity nearly always share it. */
export function entityAnchor(form: EntityForm): string {
  const profile = profileOf(form);
  if (form.kind === 'Place' && form.country !== null) return `@${form.country}`;
  if (profile.reference) return `&${profile.reference}`;
  if (profile.person) return `*${skeleton(profile.person.readings[0]?.family ?? form.normal)}`;
  if (form.kind === 'Organization') return `^${profile.words.join('+')}`;
  return `*${skeleton(form.normal)}`;
}
