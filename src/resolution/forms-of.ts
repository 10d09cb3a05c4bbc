import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import type { EntityForm } from '../model/graph.ts';
import { type ArticleForms, articleForms } from './article-forms.ts';
import type { Reference } from './entities/reference.ts';
import { organizationForm } from './origins/credited.ts';
import { neutralFeatures, neutralSignature } from './origins/neutral-signature.ts';

/** What an article brings into resolution. */
export interface SeenForms extends ArticleForms {
  readonly outlet: EntityForm | null;
  /** Its entities, its outlet and whom it credits. */
  readonly seen: readonly EntityForm[];
  /** For near-copies by the text's own signature, for translations by that of its names and numbers. */
  readonly signature: readonly number[];
}

export type FormsOf = (article: Article, extraction: Extraction) => SeenForms;

/** The forms of an article, made once however often they are asked for. */
export function createFormsOf(reference: Reference): FormsOf {
  const known = new WeakMap<Extraction, SeenForms>();
  return (article, extraction) => {
    let forms = known.get(extraction);
    if (!forms) known.set(extraction, (forms = make(article, extraction, reference)));
    return forms;
  };
}

function make(article: Article, extraction: Extraction, reference: Reference): SeenForms {
  const forms = articleForms(extraction, reference, article.publishedAt);
  const outlet = article.outlet ? organizationForm(article.outlet, article.id, reference) : null;
  const credits = article.credits.map((credit) => organizationForm(credit, article.id, reference));
  return {
    ...forms,
    outlet,
    seen: [...forms.entities, ...(outlet ? [outlet] : []), ...credits],
    signature: [
      ...article.fingerprint.near,
      ...neutralSignature(neutralFeatures(article.id, article.text, article.language)),
    ],
  };
}
