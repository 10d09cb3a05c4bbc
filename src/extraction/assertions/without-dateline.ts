import type { Span } from '../../model/span.ts';
import type { AssertionContext, Statement } from './statement.ts';

/** "LAGOS —", "Cape Town, Nov. 3 (CPA) - ", "CARROW:": a place, what may follow it, and a dash; before a colon capitals alone. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}(?:,[^,()–—\n]{1,25})?(?:,? ?\([^()\n]{2,30}\))? ?(?:–|—|--| - )|\p{Lu}[\p{Lu}'’.-]{2,}(?: \p{Lu}[\p{Lu}'’.-]+){0,2}(?:, \p{Lu}[\p{L}.]+)?(?: \([^()\n]{2,30}\))?:)\s*(?=["“«\p{Lu}])/u;
/** "Lyon, France | CPA | jeudi 10/11/2021 - ", "12.06 ", "14h35 - ": place, agency and day between bars; the hour of a live report. */
const STAMP =
  /^(?:(?:[\p{L}'’., -]{2,40} \| ){1,3}(?:\p{L}+ )?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s?[-–—]\s|(?:\p{Lu}{4,} )?\d{1,2}\s?[.:hH]\s?\d\d(?: ?[-–—:|])? )\s*(?=["“«\p{Lu}])/u;
/** Characters that a dateline may take. */
const SEEN = 110;

/**
 * Cuts the place and agency an article begins with, and the hour before an entry of a live report.
 * Fires on: LAGOS — Two ferries sank, officials said. LYON (CPA) – Deux trains sont bloqués, selon la préfecture.
 * Not on: Paul Morel: "Two ferries sank."
 */
export function withoutDateline({ analysis }: AssertionContext, statement: Statement): Statement {
  const [first, ...others] = statement.content;
  if (!first || (first.start > 0 && analysis.text[first.start - 1] !== '\n')) return statement;
  const opening = analysis.text.slice(first.start, Math.min(first.end, first.start + SEEN));
  const found = STAMP.exec(opening) ?? DATELINE.exec(opening);
  if (!found) return statement;
  const start = first.start + found[0].length;
  const { evidence } = statement;
  const shorter: Span = evidence.start === first.start ? { start, end: evidence.end } : evidence;
  return { ...statement, evidence: shorter, content: [{ start, end: first.end }, ...others] };
}
