import type { Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { formTest, writtenTest } from '../language/form-test.ts';
import type { Frame, Tag } from '../parts.ts';
import { isClaim, mainVerb } from './is-claim.ts';
import { tokenRange } from './lib/token-range.ts';
import { around, isNoStatement, isPassedOn, NOT_STATING, passesOn, within } from './passed-on.ts';
import { speakerOfFrame } from './speaker-of-frame.ts';
import { splitClauses } from './split-clauses.ts';
import type { AssertionContext, Statement } from './statement.ts';
import { statesNothing } from './states-nothing.ts';
import { endOfSaid } from './without-next-act.ts';

const LEADS = formTest(/^(?:et|mais|que|qu'|,|;|:|car|or)$/);
const TRAILS = writtenTest(/^[,;:.–—-]$/);

/** What frames report in the article's words, wholly or with quoted fragments; quotations proper are left to quotes. */
export function statementsFromFrames(context: AssertionContext): Statement[] {
  return context.frames.flatMap((frame) => {
    if (NOT_STATING.has(frame.sense) || frame.content.length === 0) return [];
    if (isWhollyQuoted(context, frame) && saysAll(context, frame)) return [];
    if (isLedIn(context, frame)) return [];
    const outer = isNoStatement(frame) ? null : around(context, frame);
    if (isNoStatement(frame) || (outer && !passesOn(context, outer, frame)) || isPassedOn(context, frame))
      return [];
    const view = context.views.at(frame.sentence);
    if (statesNothing(view, frame)) return [];
    const speakers = sourcesOf(context, view, frame).flatMap(
      (span) => speakerOfFrame(context, view, frame, span) ?? [],
    );
    if (speakers.length === 0) return [];
    // "The Courier has learned that": what a newspaper learns it tells; what a person learns he only knows.
    if (frame.lemma === 'learn' && speakers.every(({ kind }) => kind !== 'organization')) return [];
    const via = [...frame.via, ...(outer ? [...outer.sources, ...outer.via] : [])].flatMap(
      (span) => context.names.sourceAt(span) ?? [],
    );
    return piecesOf(context, view, outer ? within(frame, outer) : frame).flatMap(({ evidence, content }) =>
      distinct(speakers).map(
        (speaker): Statement => ({
          evidence,
          content,
          speaker,
          via,
          cue: frame.cue,
          direct: isDirect(context, view, content),
          frame,
          quotes: content.flatMap((span) => context.quoteIndex.overlapping(span)),
          rule: `reported/${frame.rule}`,
          confidence: frame.confidence,
          detail: `"${context.analysis.text.slice(frame.cue.start, frame.cue.end)}" (${frame.rule}) with ${speaker.name}${context.weighing(speaker)}`,
        }),
      ),
    );
  });
}

/** "Qui ajoute que …": a sentence that goes on with the relative pronoun has the speaker of the one before. */
function sourcesOf(context: AssertionContext, view: SentenceView, frame: Frame): readonly Span[] {
  if (frame.sources.length > 0 || !view.french || view.lower(view.from) !== 'qui') return frame.sources;
  return (
    context.framesOfSentence.get(frame.sentence - 1)?.findLast(({ sources }) => sources.length > 0)
      ?.sources ?? []
  );
}

/** Joint sources that resolve to one and the same count once. */
function distinct(speakers: readonly Source[]): Source[] {
  return speakers.filter(
    (speaker, index) =>
      speakers.findIndex((other) => other.name === speaker.name && other.entity === speaker.entity) === index,
  );
}

/** All words of the content stand in quotation marks, but for "que" and the like. */
function isWhollyQuoted(context: AssertionContext, { content }: Frame): boolean {
  const { tokens } = context.analysis;
  let outside = 0;
  let inside = 0;
  for (const span of content) {
    const { from, to } = tokenRange(context.analysis, span);
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.tag === 'punctuation' || token.tag === 'mark' || token.tag === 'subordinator') continue;
      if (inQuote(context, token.start)) inside++;
      // "qu'elle « vivra cent ans »", "vouloir « éviter un drame »": the marks hold only what goes with it.
      else if (VERB_OR_SUBJECT.has(token.tag) && tokens[i + 1]?.tag === 'mark') return false;
      else outside++;
      if (outside > 1) return false;
    }
  }
  return inside > 0;
}

const VERB_OR_SUBJECT: ReadonlySet<Tag> = new Set<Tag>([
  'pronoun',
  'verb',
  'auxiliary',
  'infinitive',
  'participle',
]);

/** The quoted words are a clause of their own, which quotations give; a fragment ("dénonce « un système »") is not. */
function saysAll(context: AssertionContext, frame: Frame): boolean {
  if (frame.form !== 'object' || !context.passages.length) return true;
  const view = context.views.at(frame.sentence);
  return frame.content.some((span) => {
    const { from, to } = tokenRange(context.analysis, span);
    const main = mainVerb(view, from, Math.min(to, view.to));
    // A word or two in marks are no clause, whatever they look like.
    return main !== undefined && to - from > SHORT_FRAGMENT;
  });
}

/** Tokens, with marks and an article. */
const SHORT_FRAGMENT = 5;

/**
 * "S'il a menti, « nous l'ignorions », a dit X", "L'idée divise : « C'est trop tôt », tranche X": what leads in to a whole
 * clause in marks is the article's own.
 */
function isLedIn(context: AssertionContext, { form, content }: Frame): boolean {
  const span = content[0]!;
  if (form !== 'after' || content.length > 1 || context.analysis.language !== 'fr') return false;
  const index = context.quoteIndex.overlapping(span).at(-1);
  const quote = index === undefined ? undefined : context.quotes[index]!;
  if (!quote || quote.start <= span.start + 1 || quote.end < span.end - 2) return false;
  const { from, to } = tokenRange(context.analysis, quote);
  const tokens = context.analysis.tokens;
  const view = context.views.at(tokens[from]!.sentence);
  if (from < view.from + 2 || mainVerb(view, from, Math.min(to, view.to)) === undefined) return false;
  const comma = tokens[from - 2]!;
  if (comma.text === ':') return true;
  return comma.text === ',' && /^(?:si|s'|quand|lorsque|lorsqu')$/.test(view.lower(view.from));
}

function inQuote({ quoteIndex }: AssertionContext, offset: number): boolean {
  return quoteIndex.overlapping({ start: offset, end: offset + 1 }).length > 0;
}

interface Piece {
  readonly evidence: Span;
  readonly content: readonly Span[];
}

/** One piece for each statement of a frame; the evidence of the first takes in source and cue. */
function piecesOf(context: AssertionContext, view: SentenceView, whole: Frame): Piece[] {
  const frame = withoutLabel(context, view, withoutNextAct(context, view, whole));
  if (!view.french) {
    const content = frame.content;
    const second =
      frame.form === 'that-clause' && content.length === 1 ? secondClause(view, context, content[0]!) : null;
    if (second) return second.map((piece) => ({ evidence: piece, content: [piece] }));
    return [{ evidence: { start: content[0]!.start, end: content.at(-1)!.end }, content }];
  }
  if (frame.content.length > 1) {
    return [{ evidence: hull(...frame.content, frame.cue), content: frame.content }];
  }
  const span = frame.content[0]!;
  const { from, to } = tokenRange(context.analysis, span);
  const clauses =
    frame.form === 'that-clause' || frame.form === 'after'
      ? splitClauses(view, from, to, 'verb')
      : frame.form === 'according-to'
        ? splitClauses(view, from, to, 'source')
        : [{ from, to }];
  return clauses.flatMap((clause, index) => {
    let start = clause.from;
    while (start < clause.to && view.is(start, LEADS) && index > 0) start++;
    let end = clause.to;
    while (end > start && TRAILS.of(view.tokens[end - 1]!)) end--;
    if (end <= start) return [];
    const content = view.span(start, end);
    const stated =
      frame.form === 'object' ||
      frame.form === 'infinitive' ||
      frame.rule === 'according-to-relative' ||
      // ", faisant deux blessés selon l'ONU"
      (frame.form === 'according-to' && view.tokens[start]!.tag === 'gerund') ||
      isQuotedVerdict(context, frame, content) ||
      isClaim(view, start, end);
    if (!stated) return [];
    const nearest = span.start >= frame.cue.start ? index === 0 : index === clauses.length - 1;
    const evidence = nearest
      ? hull(
          content,
          cueOf(view, frame),
          ...frame.sources.filter((source) => isNear(view, source, frame.cue)),
        )
      : content;
    return [{ evidence, content: [content] }];
  });
}

/**
 * "Gabès : le service rouvrira, assure le ministre", "Elle ne mâche pas ses mots : le port, écrit-elle, coule": what stands before
 * the colon is the article's own, where a whole clause follows it.
 */
function withoutLabel({ analysis }: AssertionContext, view: SentenceView, frame: Frame): Frame {
  const [span, ...others] = frame.content;
  if (!span) return frame;
  const { from, to } = tokenRange(analysis, span);
  // "Pour Ana Roy, épidémiologiste à Brest, qui n'a rien signé, la méthode est sûre": the source's own clause.
  if (
    frame.form === 'according-to' &&
    frame.cue.start < span.start &&
    /^(?:qui|dont)$/.test(view.lower(from))
  ) {
    for (let i = from + 1; i < Math.min(to, view.to) - 3; i++)
      if (view.lower(i) === ',')
        return { ...frame, content: [view.span(i + 1, Math.min(to, view.to)), ...others] };
  }
  if (frame.form !== 'after' && frame.form !== 'inserted') return frame;
  if (from > view.from) return frame;
  const last = Math.min(to, view.to);
  let start = -1;
  for (let i = from + 1; i < Math.min(last - 2, from + LONGEST_LABEL); i++) {
    if (view.passageAt(i) || view.tokens[i]!.tag === 'mark') break;
    if (view.lower(i) === ':') start = i + 1;
  }
  if (start < 0 || view.tokens[start]!.tag === 'mark') return frame;
  const verb = view.groups.some(
    ({ kind, from: at, to: end }) => kind === 'finite' && at > start && end <= last,
  );
  return verb ? { ...frame, content: [view.span(start, last), ...others] } : frame;
}

/** Tokens before a colon. */
const LONGEST_LABEL = 20;

/** The content up to the next act of the speaker. */
function withoutNextAct({ analysis }: AssertionContext, view: SentenceView, frame: Frame): Frame {
  const [span, ...others] = frame.content;
  if (!span || others.length > 0) return frame;
  const { from, to } = tokenRange(analysis, span);
  const last = Math.min(to, view.to);
  const end = endOfSaid(view, frame, from, last);
  return end === last || end <= from ? frame : { ...frame, content: [view.span(from, end)] };
}

/** English: "says that A, but that B": two statements, of which one may be denied. */
function secondClause(view: SentenceView, { analysis }: AssertionContext, span: Span): Span[] | null {
  const { from, to } = tokenRange(analysis, span);
  for (let i = from + 2; i < Math.min(to, view.to) - 3; i++)
    if (view.lower(i) === 'but' && view.lower(i + 1) === 'that' && !view.passageAt(i)) {
      const comma = view.lower(i - 1) === ',' ? i - 1 : i;
      return [view.span(from, comma), view.span(i + 2, Math.min(to, view.to))];
    }
  return null;
}

/** The cue with the "comme" or "as" that opens its clause. */
function cueOf(view: SentenceView, { rule, cue }: Frame): Span {
  if (rule !== 'as-clause') return cue;
  const opener = view.tokens
    .slice(view.from, view.to)
    .findLast(({ lower, start }) => start < cue.start && /^(?:comme|as)$/.test(lower));
  return { start: opener?.start ?? cue.start, end: cue.end };
}

/** "Un geste « digne de respect » selon la maire": words in marks need no verb to be somebody's. */
function isQuotedVerdict(context: AssertionContext, frame: Frame, content: Span): boolean {
  return frame.form === 'according-to' && context.quoteIndex.overlapping(content).length > 0;
}

/** The source belongs to the evidence where no other verb stands between it and the cue. */
function isNear(view: SentenceView, source: Span, cue: Span): boolean {
  const sentence = view.span(view.from, view.to);
  if (source.start < sentence.start || source.end > sentence.end) return false;
  return !view.groups.some((group) => {
    const verb = view.span(group.from, group.to);
    if (view.french && group.kind === 'gerund' && verb.start === cue.start)
      return (
        view.analysis.text.slice(source.end, cue.start).includes(',') ||
        (source.end < cue.start && view.lower(group.from) === 'en')
      );
    return group.kind === 'finite' && verb.end > source.end && verb.end <= cue.start;
  });
}

function hull(...spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** The main verb of what is said stands in quotation marks. */
function isDirect(context: AssertionContext, view: SentenceView, content: readonly Span[]): boolean {
  const { from, to } = tokenRange(context.analysis, content[0]!);
  const main = view.groups.find((group) => group.kind === 'finite' && group.from >= from && group.to <= to);
  return main !== undefined && inQuote(context, view.tokens[main.head]!.start);
}
