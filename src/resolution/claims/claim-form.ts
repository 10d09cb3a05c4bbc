/**
 * The form an assertion contributes: one per distinct proposition. Wordings that differ in inflection and little words
 * alone ("La Chine a livré des drones", "la Chine livre les drones") are one form; whatever decides sameness goes into
 * the id, so forms never change but for the sentence shown, which is the shortest seen, and the articles that tell what
 * an open reference means.
 */

import { stem } from '../../model/concepts.ts';
import type { Proposition } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { ClaimForm } from '../../model/graph.ts';
import { contentId } from '../../model/id.ts';
import { isLanguage } from '../../model/language.ts';
import { aspectOf } from './aspect.ts';
import { claimKeys } from './claim-keys.ts';
import { countReferenceKeys, mergeReferenceKeys } from './open-reference.ts';

/** Characters of a proposition that are kept; longer ones are not claims anyone can read. */
const LONGEST = 2000;

export interface PropositionEntities {
  readonly subjectFormId: string | null;
  readonly objectFormId: string | null;
  readonly aboutFormIds: readonly string[];
  /** Language-neutral anchors of the subject and the object: see entityAnchor. */
  readonly subjectAnchor: string | null;
  readonly objectAnchor: string | null;
}

export function buildClaimForm(
  proposition: Proposition,
  language: string,
  entities: PropositionEntities,
  /** See openReferenceKeys. */
  reference: readonly string[] = [],
): ClaimForm {
  const text = proposition.text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const { subjectFormId, objectFormId } = entities;
  const aboutFormIds = [...new Set(entities.aboutFormIds)]
    .filter((id) => id !== subjectFormId && id !== objectFormId)
    .sort();
  const predicate = proposition.predicate;
  // "A livré" and "livrera" are inflections of one verb and two claims.
  const aspect = isLanguage(language) ? aspectOf(text, language) : null;
  const form: ClaimForm = {
    id: contentId(
      'Claim',
      language,
      wording(text, language),
      subjectFormId ?? fold(proposition.subject),
      objectFormId ?? fold(proposition.object),
      aboutFormIds.join(','),
      predicate,
      proposition.predicateClass ?? '',
      JSON.stringify(proposition.figures),
      proposition.when ?? '',
      entities.subjectAnchor ?? '',
      entities.objectAnchor ?? '',
      ...(aspect === null || aspect === 'done' ? [] : [aspect]),
      ...reference.slice(0, 1),
    ),
    text,
    language,
    predicate,
    predicateClass: proposition.predicateClass,
    subject: proposition.subject,
    object: proposition.object,
    subjectFormId,
    objectFormId,
    aboutFormIds,
    figures: proposition.figures,
    when: proposition.when,
    keys: [
      ...reference,
      ...(entities.subjectAnchor ? [`is:subject=${entities.subjectAnchor}`] : []),
      ...(entities.objectAnchor ? [`is:object=${entities.objectAnchor}`] : []),
    ],
    canonicalId: '',
  };
  return { ...form, keys: [...form.keys, ...claimKeys(form)], canonicalId: form.id };
}

/**
 * One form of two articles: the sentence shown is the shortest, then the first in order of characters, and its keys are
 * the form's; a reference left open is that of either article. The order of the two does not matter.
 */
export function mergeClaimForm(known: ClaimForm, seen: ClaimForm): ClaimForm {
  const shown = comesFirst(seen, known) ? seen : known;
  const count = countReferenceKeys(known.keys);
  const references = known.keys.slice(0, count);
  const merged =
    count === 0
      ? references
      : mergeReferenceKeys(references, seen.keys.slice(0, countReferenceKeys(seen.keys)));
  if (shown === known && merged === references) return known;
  const own = shown.keys.slice(countReferenceKeys(shown.keys));
  const { text, subject, object } = shown;
  return { ...known, text, subject, object, keys: [...merged, ...own] };
}

function comesFirst(a: ClaimForm, b: ClaimForm): boolean {
  if (a.text.length !== b.text.length) return a.text.length < b.text.length;
  for (const part of ['text', 'subject', 'object'] as const)
    if (a[part] !== b[part]) return a[part] < b[part];
  return false;
}

function wording(text: string, language: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!isLanguage(language)) return words.map(fold).join(' ');
  return words
    .map((word) => stem(word, language))
    .filter((word) => !LITTLE[language].has(word))
    .join(' ');
}

/** Articles and auxiliaries: what changes between two wordings of one sentence. Prepositions and negations stay. */
const LITTLE = {
  fr: new Set(['le', 'la', 'l', 'les', 'un', 'une', 'de', 'd', 'ce', 'cet', 'cett', 'a', 'ont', 'est', 'ai']),
  en: new Set(['the', 'a', 'an', 'has', 'have', 'had', 'is', 'are', 'was', 'were']),
};
