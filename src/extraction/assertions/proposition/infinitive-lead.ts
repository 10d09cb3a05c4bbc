import type { Span } from '../../../model/span.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { tokenRange } from '../lib/token-range.ts';
import { isNegated } from '../stance.ts';
import type { AssertionContext, Statement } from '../statement.ts';
import { dateIn } from './date-in.ts';
import { pastOf } from './english-form.ts';
import { isMany } from './is-many.ts';
import { nameWithArticle } from './name-with-article.ts';
import { presentOf } from './present-of.ts';
import type { Edit } from './readable-text.ts';

/** Subject and finite verb for an infinitive: "avoir livré" becomes "X a livré", "to leave" "X will leave". */
export function infinitiveLead(
  context: AssertionContext,
  statement: Statement,
  view: SentenceView,
  main: VerbGroup,
  edits: Edit[],
): string {
  const { frame, speaker } = statement;
  let at = main.from;
  while (view.french && at < main.to - 1 && view.tokens[at]!.tag !== 'infinitive' && !isAuxiliary(view, at))
    at++;
  const { start, end, lower } = view.tokens[at]!;
  const many = isMany(view, speaker, frame);
  // What is promised or foreseen is still to come.
  const later = frame?.sense === 'promise' || frame?.sense === 'forecast';
  const present = view.french && (!later || isAuxiliary(view, at)) ? presentOf(lower, many) : null;
  // "dit ne pas exclure": a negation that the claim keeps stands around the finite verb.
  if (present && at > main.from && main.negated && !isNegated(view, main)) {
    const ne = /^[aeéêiouhâ]/.test(present) ? "n'" : 'ne ';
    edits.push({ start: view.tokens[main.from]!.start, end, text: `${ne}${present} ${view.lower(at - 1)}` });
  } else if (present) edits.push({ start, end, text: present });
  // "Claims to have found": what is done, unless it is promised.
  else if (lower === 'to' && !later && view.lower(at + 1) === 'have')
    edits.push({ start, end: view.tokens[at + 1]!.end, text: many ? 'have' : 'has' });
  else if (lower === 'to') edits.push({ start, end, text: 'will' });
  else if (lower === 'having') edits.push({ start, end, text: 'has' });
  else if (main.kind === 'gerund') edits.push(doneOrDoing(view, at, main, statement.content));
  else edits.push({ start, end: start, text: many ? 'vont ' : 'va ' });
  if (view.french && isAuxiliary(view, at)) edits.push(...joined(view, main, statement.content, many));
  return `${nameWithArticle(context, speaker)} `;
}

/** "Dit avoir payé, être parti et avoir prévenu": each further one of the row. */
function joined(view: SentenceView, main: VerbGroup, content: readonly Span[], many: boolean): Edit[] {
  const within = content.at(-1)!.end;
  const edits: Edit[] = [];
  for (let i = main.to; i < view.to && view.tokens[i]!.end <= within; i++) {
    const before = view.lower(i - 1) === "n'" || view.lower(i - 1) === 'de' ? i - 2 : i - 1;
    if (!isAuxiliary(view, i) || !/^(?:,|et|ou|puis|mais)$/.test(view.lower(before)) || before < main.to)
      continue;
    const { end } = view.tokens[i]!;
    edits.push({
      start: view.tokens[before + 1]!.start,
      end,
      text: presentOf(view.lower(i), many) ?? view.lower(i),
    });
  }
  return edits;
}

/** "Denies knowing", "denied breaching it in 2021": knew, breached; without a time, has been doing. */
function doneOrDoing(view: SentenceView, at: number, main: VerbGroup, content: readonly Span[]): Edit {
  const { start, end } = view.tokens[at]!;
  const once = content.some((span) => {
    const range = tokenRange(view.analysis, span);
    return dateIn(view.analysis.tokens, range.from, range.to) !== null;
  });
  const past = once || STATIVE.test(main.lemma) ? pastOf(main.lemma) : null;
  if (main.lemma === 'be' && at === main.from) return { start, end, text: 'was' };
  return past ? { start, end, text: past } : { start, end: start, text: 'has been ' };
}

const STATIVE = /^(?:know|have|own|want|need|believe|belong|owe|like|hate|understand|mean|contain|possess)$/;

function isAuxiliary(view: SentenceView, index: number): boolean {
  return /^(?:avoir|être)$/.test(view.lower(index));
}
