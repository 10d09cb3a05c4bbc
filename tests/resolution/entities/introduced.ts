import type { EntityKind } from '../../../src/model/extraction.ts';
import type { EntityForm } from '../../../src/model/graph.ts';
import { compareEntities } from '../../../src/resolution/entities/compare-entities.ts';
import { buildForm } from '../../../src/resolution/entities/entity-form.ts';
import { lookupKeys, profileOf } from '../../../src/resolution/entities/profile.ts';
import { createReference } from '../../../src/resolution/entities/reference.ts';

const reference = createReference();

/** A name as an article introduces it, each in an article of its own. */
export function introduced(kind: EntityKind, name: string, description: string, article: number): EntityForm {
  return buildForm(
    { kind, name, descriptions: description ? [description] : [], articleId: `art_${article}` },
    reference,
  );
}

/** Verdict on two forms; "unfound" where blocking keeps them apart, "nothing" where they have nothing in common. */
export function verdictOf(a: EntityForm, b: EntityForm): string {
  const candidate = a.id < b.id ? compareEntities(a, b) : compareEntities(b, a);
  if (!candidate) return 'nothing';
  const meet =
    lookupKeys(profileOf(a)).some((key) => b.keys.includes(key)) ||
    lookupKeys(profileOf(b)).some((key) => a.keys.includes(key));
  return meet ? candidate.verdict : 'unfound';
}
