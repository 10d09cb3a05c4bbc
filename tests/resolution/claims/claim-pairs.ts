/** Claims of sentences as a speaker without a name says them, and what comparing makes of two. */
import { extract } from '../../../src/extraction/extract.ts';
import type { ClaimForm } from '../../../src/model/graph.ts';
import type { Language } from '../../../src/model/language.ts';
import { articleForms } from '../../../src/resolution/article-forms.ts';
import { compareClaimForms } from '../../../src/resolution/claims/compare-claims.ts';
import { createReference } from '../../../src/resolution/entities/reference.ts';

const reference = createReference();

export type Pair = [Language, string, Language, string];

export function claimOf(sentence: string, language: Language): ClaimForm {
  const text = language === 'fr' ? `${sentence}, a dit le préfet.` : `${sentence}, the prefect said.`;
  const extraction = extract({ id: sentence, language, text });
  return articleForms(extraction, reference, '2023-05-02').claims[0]!;
}

/** SAME, a kind of link, or NONE; "EITHER" for a contradiction of which one side or the other holds. */
export function relationOf([left, one, right, other]: Pair): string {
  const [a, b] = [claimOf(one, left), claimOf(other, right)];
  const { verdict, link } = compareClaimForms(a, b, (x, y) => (x && y ? x === y : null));
  if (verdict === 'SAME') return 'SAME';
  return link?.complementary ? 'EITHER' : (link?.kind ?? 'NONE');
}

/** The same whichever comes first. */
export function relationsOf(pair: Pair): string[] {
  const [left, one, right, other] = pair;
  return [relationOf(pair), relationOf([right, other, left, one])];
}
