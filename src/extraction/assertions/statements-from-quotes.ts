import type { Quote } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Range } from '../attribution/clause/noun-phrase.ts';
import { subjectOf } from '../attribution/clause/subject.ts';
import { formTest } from '../language/form-test.ts';
import { isClaim, mainVerb } from './is-claim.ts';
import { insideMarks } from './lib/inside-marks.ts';
import { SpanIndex } from './lib/span-index.ts';
import { tokenRange } from './lib/token-range.ts';
import { splitClauses } from './split-clauses.ts';
import type { AssertionContext, Statement } from './statement.ts';

const CONJUNCTION = formTest(/^(?:et|mais|car|or|and|but)$/);

/**
 * What stands in attributed quotations. In French one statement for each sentence, or clause that could be one; in
 * English, where quotation and resumption make one annotated utterance, one for each utterance. Fragments within
 * reported speech belong to what frames report (`taken`).
 */
export function statementsFromQuotes(context: AssertionContext, spans: readonly Span[]): Statement[] {
  const taken: Taken = { spans, index: new SpanIndex(spans) };
  const statements: Statement[] = [];
  const { quotes, analysis } = context;
  for (let index = 0; index < quotes.length; index++) {
    const quote = quotes[index]!;
    if (!quote.speaker) continue;
    if (analysis.language === 'en') {
      const last = utteranceEnd(context, index);
      statements.push(...wholeUtterance(context, index, last, taken));
      index = last;
    } else statements.push(...sentencesOf(context, index, taken));
  }
  return statements;
}

/** Index of the last quote that goes on with the utterance of quote `index`: same speaker and paragraph, near by. */
function utteranceEnd({ quotes, analysis }: AssertionContext, index: number): number {
  let last = index;
  for (let next = index + 1; next < quotes.length; next++) {
    const a = quotes[last]!;
    const b = quotes[next]!;
    if (a.speaker?.name !== b.speaker?.name || b.start < a.end) break;
    const gap = analysis.text.slice(a.end, b.start);
    if (gap.length > 160 || gap.includes('\n')) break;
    const resumed =
      b.cue === null || a.cue === null || (a.cue.start === b.cue.start && a.cue.end === b.cue.end);
    if (!resumed) break;
    last = next;
  }
  return last;
}

function wholeUtterance(context: AssertionContext, first: number, last: number, taken: Taken): Statement[] {
  const { quotes } = context;
  const parts = quotes.slice(first, last + 1);
  const outside = parts.filter((quote) => !isTaken(quote, taken));
  // What a frame reports already says nothing for the rest: "day of anger" alone is no clause.
  const claims = outside.some((quote) => clausesOf(context, quote).some(({ claim }) => claim));
  if (!claims) return [];
  const from = outside[0]!;
  const evidence = { start: from.start, end: outside.at(-1)!.end };
  return [statement(context, from, evidence, outside, range(first, last))];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function sentencesOf(context: AssertionContext, index: number, taken: Taken): Statement[] {
  const quote = context.quotes[index]!;
  return clausesOf(context, quote)
    .filter(({ claim, span }) => claim && !isTaken(span, taken))
    .flatMap(({ span }) => fromClause(context, quote, span, index));
}

function fromClause(context: AssertionContext, quote: Quote, span: Span, index: number): Statement[] {
  const content = withoutCue(context, span);
  // « La salle était vide, dit-elle, personne n'a rien vu »: the cue stands between two sentences.
  return (twoSentences(context, content) ? content.map((piece) => [piece]) : [content]).map((pieces) =>
    onePiece(context, quote, pieces, index),
  );
}

/** French: each piece around an inserted cue states something, and the second begins with its own subject. */
function twoSentences({ analysis, views }: AssertionContext, content: readonly Span[]): boolean {
  if (content.length !== 2 || analysis.language !== 'fr') return false;
  const [first, second] = content.map((piece) => tokenRange(analysis, piece)) as [Range, Range];
  const view = views.at(analysis.tokens[second.from]!.sentence);
  if (first.from < view.from || second.to > view.to) return false;
  const verb = mainVerb(view, second.from, second.to);
  const subject = verb && verb.inverted < 0 ? subjectOf(view, verb) : null;
  return (
    subject !== null &&
    !subject.relative &&
    subject.range.from === second.from &&
    isClaim(view, first.from, first.to, true) &&
    isClaim(view, second.from, second.to, true)
  );
}

function onePiece(
  context: AssertionContext,
  quote: Quote,
  content: readonly Span[],
  index: number,
): Statement {
  const evidence = { start: content[0]!.start, end: content.at(-1)!.end };
  return statement(context, quote, evidence, content, [index]);
}

function clausesOf(context: AssertionContext, quote: Quote): { span: Span; claim: boolean }[] {
  const { from, to } = tokenRange(context.analysis, quote);
  const clauses: { span: Span; claim: boolean }[] = [];
  for (let i = from; i < to; ) {
    const view = context.views.at(context.analysis.tokens[i]!.sentence);
    const end = Math.min(view.to, to);
    for (const clause of splitClauses(view, i, end)) {
      let start = clause.from;
      while (start < clause.to && (view.is(start, CONJUNCTION) || view.tokens[start]!.tag === 'punctuation'))
        start++;
      let last = clause.to;
      while (
        last > start &&
        (view.tokens[last - 1]!.tag === 'punctuation' || view.tokens[last - 1]!.tag === 'mark') &&
        // A mark or bracket that closes what was opened within stays.
        !(view.french && CLOSES.test(view.tokens[last - 1]!.text) && insideMarks(view, start, last - 1))
      )
        last--;
      if (last > start)
        clauses.push({
          span: view.span(start, last),
          claim: isClaim(view, start, Math.min(clause.to, end), true),
        });
    }
    i = end;
  }
  return clauses;
}

const CLOSES = /^["»”)\]]$/;

function isTaken({ start, end }: Span, taken: Taken): boolean {
  return taken.index.overlapping({ start, end }).some((position) => {
    const span = taken.spans[position]!;
    return Math.min(end, span.end) - Math.max(start, span.start) > (end - start) / 2;
  });
}

function statement(
  context: AssertionContext,
  quote: Quote,
  evidence: Span,
  content: readonly Span[],
  quotes: readonly number[],
): Statement {
  const frame =
    quote.cue &&
    context.cueIndex
      .overlapping(quote.cue)
      .map((position) => context.frames[position]!)
      .find(({ cue }) => cue.start === quote.cue!.start && cue.end === quote.cue!.end);
  return {
    evidence,
    content,
    speaker: quote.speaker!,
    via: quote.via,
    cue: quote.cue,
    direct: true,
    frame: frame ?? null,
    quotes,
    rule: 'quotation/sentence',
    confidence: quote.confidence,
    detail: `quoted; ${quote.detail}`,
  };
}

/** A cue inserted within the marks is no part of what is said. */
function withoutCue(context: AssertionContext, span: Span): readonly Span[] {
  const inserted = context.cueIndex
    .overlapping(span)
    .map((position) => context.frames[position]!)
    .find(
      ({ cue, content, form }) =>
        cue.start >= span.start &&
        cue.end <= span.end &&
        content.length > 0 &&
        (context.analysis.language === 'en' || form === 'after' || form === 'inserted'),
    );
  if (!inserted) return [span];
  const pieces = inserted.content
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => end > start);
  return pieces.length > 0 ? pieces : [span];
}

/** What frames already report. */
interface Taken {
  readonly spans: readonly Span[];
  readonly index: SpanIndex;
}
