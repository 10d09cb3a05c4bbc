import type { ClaimForm, ClaimNode } from '../../model/graph.ts';

/** The canonical claim of a set of forms: text and structure of the form that says most in fewest words. */
export function claimNode(
  id: string,
  forms: readonly ClaimForm[],
  canonicalOf: (entityFormId: string) => string,
): ClaimNode {
  const best = [...forms].sort(
    (a, b) => structure(b) - structure(a) || a.text.length - b.text.length || (a.id < b.id ? -1 : 1),
  )[0]!;
  const subjectId = best.subjectFormId && canonicalOf(best.subjectFormId);
  const objectId = best.objectFormId && canonicalOf(best.objectFormId);
  return {
    id,
    text: best.text,
    language: best.language,
    predicate: best.predicate,
    predicateClass: best.predicateClass,
    subject: best.subject,
    object: best.object,
    subjectId,
    objectId,
    aboutIds: [...new Set(forms.flatMap((form) => form.aboutFormIds.map(canonicalOf)))]
      .filter((each) => each !== subjectId && each !== objectId)
      .sort(),
    figures: best.figures,
    when: best.when,
  };
}

function structure(form: ClaimForm): number {
  return (
    (form.subjectFormId ? 2 : form.subject ? 1 : 0) +
    (form.predicateClass ? 2 : form.predicate ? 1 : 0) +
    (form.object ? 1 : 0)
  );
}
