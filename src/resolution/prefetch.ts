import type { ClaimForm, EntityForm } from '../model/graph.ts';
import { claimLookups } from './claims/claim-keys.ts';
import { lookupKeys, profileOf } from './entities/profile.ts';
import type { FormsOf } from './forms-of.ts';
import type { ResolutionInput, ResolutionView } from './resolver.ts';

/**
 * Asks the view, in a few wide reads, for what resolving the articles one after another will ask it for in many narrow
 * ones: the forms they name and those that may be one with them, then what hangs together with these. Nothing depends on
 * it: what is missed is read when it is needed.
 */
export async function prefetch(
  view: ResolutionView,
  inputs: readonly ResolutionInput[],
  formsOf: FormsOf,
): Promise<void> {
  const all = inputs.map(({ article, extraction }) => formsOf(article, extraction));
  const seen = all.flatMap((forms) => forms.seen);
  const claims = all.flatMap((forms) => forms.claims);
  const articleIds = inputs.map(({ article }) => article.id);
  const [entityForms, claimForms, near, atUrls] = await Promise.all([
    view.findEntityForms({
      ids: idsOf(seen),
      keys: unique(seen.flatMap((form) => lookupKeys(profileOf(form)))),
    }),
    view.findClaimForms({ ids: idsOf(claims), keys: unique(claims.flatMap(claimLookups)) }),
    Promise.all(all.map(({ signature }) => view.findNearArticles(signature))),
    Promise.all(inputs.flatMap(({ article }) => (article.url ? [view.findArticleByUrl(article.url)] : []))),
  ]);
  const entities = [...seen, ...entityForms];
  const propositions = [...claims, ...claimForms];
  await Promise.all([
    view.findEntityForms({ ids: entitiesOf(propositions), canonicalIds: canonicalIdsOf(entities) }),
    view.findClaimForms({ canonicalIds: canonicalIdsOf(propositions) }),
    view.findJudgements(unique([...articleIds, ...idsOf(entities), ...idsOf(propositions)])),
    view.findOriginArticles?.(
      unique([...near, ...atUrls].flat().flatMap((article) => (article ? article.originId : []))),
    ),
  ]);
}

function idsOf(forms: readonly { readonly id: string }[]): string[] {
  return unique(forms.map(({ id }) => id));
}

function canonicalIdsOf(forms: readonly (EntityForm | ClaimForm)[]): string[] {
  return unique(forms.map(({ canonicalId }) => canonicalId));
}

function entitiesOf(forms: readonly ClaimForm[]): string[] {
  return unique(
    forms.flatMap(({ subjectFormId, objectFormId, aboutFormIds }) =>
      [subjectFormId, objectFormId, ...aboutFormIds].filter((id) => id !== null),
    ),
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
