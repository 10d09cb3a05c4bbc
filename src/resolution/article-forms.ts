/** The forms that an extraction contributes: what articles say, before anything is decided. */
import type { Extraction, Proposition } from '../model/extraction.ts';
import type { ClaimForm, EntityForm } from '../model/graph.ts';
import { isLanguage } from '../model/language.ts';
import { buildClaimForm, type PropositionEntities } from './claims/claim-form.ts';
import { deicticTime } from './claims/deictic-time.ts';
import { openReferenceKeys } from './claims/open-reference.ts';
import { entityAnchor } from './entities/anchor.ts';
import { formOfEntity } from './entities/entity-form.ts';
import type { Reference } from './entities/reference.ts';

export interface ArticleForms {
  /** One per entity of the extraction, in its order. */
  readonly entities: readonly EntityForm[];
  /** One per assertion, in its order. */
  readonly claims: readonly ClaimForm[];
}

export function articleForms(
  extraction: Extraction,
  reference: Reference,
  publishedAt: string | null = null,
): ArticleForms {
  const entities = extraction.entities.map((entity) => formOfEntity(entity, extraction, reference));
  const { articleId, language } = extraction;
  const claims = extraction.assertions.map((assertion) =>
    buildClaimForm(
      withTime(assertion.proposition, language, publishedAt),
      language,
      propositionEntities(assertion.proposition, entities),
      isLanguage(language) ? openReferenceKeys(assertion, language, articleId) : [],
    ),
  );
  return { entities, claims };
}

function propositionEntities(proposition: Proposition, forms: readonly EntityForm[]): PropositionEntities {
  const subject = proposition.subjectEntity === null ? undefined : forms[proposition.subjectEntity];
  const object = proposition.objectEntity === null ? undefined : forms[proposition.objectEntity];
  return {
    subjectFormId: subject?.id ?? null,
    objectFormId: object?.id ?? null,
    aboutFormIds: proposition.about.flatMap((index) => forms[index]?.id ?? []),
    subjectAnchor: subject ? entityAnchor(subject) : null,
    objectAnchor: object ? entityAnchor(object) : null,
  };
}

function withTime(proposition: Proposition, language: string, publishedAt: string | null): Proposition {
  if (proposition.when !== null || !isLanguage(language)) return proposition;
  const when = ownYear(proposition.text) ?? deicticTime(proposition.text, language, publishedAt);
  return when === null ? proposition : { ...proposition, when };
}

const YEAR =
  /(?<!\p{L})(?:en|in|by|until|since|before|after|avant|après|depuis|d['’]ici(?: à)?|jusqu['’]en|dès)\s((?:19|20)\d\d)(?!\d)/gu;

/** The only year that a sentence names: "d'ici 2030", "by 2030". */
function ownYear(text: string): string | null {
  const years = new Set([...text.matchAll(YEAR)].map(([, year]) => year!));
  return years.size === 1 ? [...years][0]! : null;
}
