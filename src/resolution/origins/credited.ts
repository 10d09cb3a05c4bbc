import type { ArticleNode, EntityForm, OriginNode } from '../../model/graph.ts';
import { buildForm } from '../entities/entity-form.ts';
import type { Reference } from '../entities/reference.ts';

/** Organization an article names as publisher or credits. */
export function organizationForm(name: string, articleId: string, reference: Reference): EntityForm {
  return buildForm({ kind: 'Organization', name, articleId }, reference);
}

/** An origin, from its articles in order of publication: named after the first, credited to the first agency credited. */
export function originNode(id: string, members: readonly ArticleNode[], reference: Reference): OriginNode {
  const credited = members.flatMap((member) =>
    member.credits.map((credit) => ({ credit, articleId: member.id })),
  )[0];
  const first = members[0];
  return {
    id,
    label: (first && [first.outlet, first.title].filter(Boolean).join(': ')) || id,
    creditedToId: credited ? organizationForm(credited.credit, credited.articleId, reference).id : null,
  };
}
