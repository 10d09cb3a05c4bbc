import type { Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { isMedium } from '../attribution/clause/via.ts';
import { formTest, writtenTest } from '../language/form-test.ts';
import type { Analysis, Frame, Names, Tag } from '../parts.ts';
import { canSpeak } from './can-speak.ts';
import { isClaim, mainVerb } from './is-claim.ts';
import { tokenRange } from './lib/token-range.ts';
import { splitClauses } from './split-clauses.ts';
import type { AssertionContext, Statement } from './statement.ts';
import { statesNothing } from './states-nothing.ts';

const LEADS = formTest(/^(?:et|mais|que|qu'|,|;|:|car|or)$/);
const TRAILS = writtenTest(/^[,;:.–—-]$/);

/** Senses whose content is nothing stated: questions, orders, wishes. */
const NOT_STATING: ReadonlySet<Frame['sense']> = new Set(['ask', 'order', 'wish']);

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
      (span) => speakerAt(context, view, frame, span) ?? [],
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
          detail: `"${context.analysis.text.slice(frame.cue.start, frame.cue.end)}" (${frame.rule}) with ${speaker.name}`,
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
function piecesOf(context: AssertionContext, view: SentenceView, frame: Frame): Piece[] {
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

/** "n'a pas confirmé", "did not say that": nothing is said; a negated denial or opinion says something. */
function isNoStatement({ negated, sense }: Frame): boolean {
  return negated && sense !== 'feel' && sense !== 'deny' && sense !== 'think';
}

/** "X a dit A qui, selon lui, B": the pronoun only takes X up again. */
function isAside({ form, sources }: Frame): boolean {
  return (
    (form === 'according-to' || form === 'inserted') && sources.every(({ start, end }) => end - start <= 5)
  );
}

/** The saying that another saying is part of ("A affirme que B a promis …"), or null. */
function around({ framesOfSentence }: AssertionContext, frame: Frame): Frame | null {
  // A closing or inserted cue governs its whole sentence.
  if (frame.form === 'after' || frame.form === 'inserted') return null;
  const outer = framesOfSentence
    .get(frame.sentence)!
    .find(
      (other) =>
        other !== frame &&
        other.sources.length > 0 &&
        !NOT_STATING.has(other.sense) &&
        other.form !== 'object' &&
        !isAside(other) &&
        other.content.some(({ start, end }) => start <= frame.cue.start && frame.cue.end <= end),
    );
  return outer ?? null;
}

/**
 * "Pékin dément avoir livré des armes, a déclaré son porte-parole": the denial is Pékin's, the other a go-between.
 * Elsewhere what a source is said to say of others is the source's own statement.
 */
function passesOn(context: AssertionContext, outer: Frame, inner: Frame): boolean {
  const english = context.analysis.language === 'en';
  if (english && relays(context, outer, inner)) return true;
  if (!english && isPaper(context, outer)) return relaysEvidence(context, outer, inner);
  // "Redland plans to open shops, its founder said": he says it of the firm.
  if (english && inner.sense === 'promise') return false;
  if (outer.form !== 'after' && outer.form !== 'inserted' && outer.form !== 'according-to') return false;
  if (inner.sense !== 'deny' && inner.sense !== 'accuse' && inner.sense !== 'promise') return false;
  if (inner.sources.length === 0 || isNoStatement(inner)) return false;
  const view = context.views.at(inner.sentence);
  const content = outer.content.find(({ start, end }) => start <= inner.cue.start && inner.cue.end <= end)!;
  return !view.groups.some((group) => {
    const verb = view.span(group.from, group.to);
    return group.kind === 'finite' && verb.start >= content.start && verb.end <= inner.cue.start;
  });
}

/**
 * English: "According to the affidavit, Farrow says he slept", "Detectives say Farrow told them he slept": what is said
 * first of all is that somebody else says something; the outer source goes between.
 */
function relays(context: AssertionContext, outer: Frame, inner: Frame): boolean {
  if (inner.sources.length === 0 || isNoStatement(inner) || NOT_STATING.has(inner.sense)) return false;
  // "The Gazette reported that the mayor told residents she would quit": the paper goes between.
  if (isHeard(outer) || isNews(context, outer)) return relaysEvidence(context, outer, inner);
  if (inner.form !== 'that-clause' && inner.form !== 'colon') return false;
  const written = outer.form === 'according-to';
  // "told them": what the outer source heard from him.
  if (!written && !(outer.form === 'that-clause' && inner.lemma === 'tell')) return false;
  const content = outer.content.find(({ start, end }) => start <= inner.cue.start && inner.cue.end <= end);
  const source = inner.sources[0]!;
  if (!content || source.start < content.start || source.end > content.end) return false;
  const said = inner.content.reduce((sum, { start, end }) => sum + end - start, 0);
  if (said < (content.end - content.start) * (written ? LEAST_WRITTEN : LEAST_SAID)) return false;
  const words = context.analysis.text.slice(source.start, source.end);
  if (written) return !POLLED.test(words);
  return source.start - content.start < NEAR && !PRONOUN.test(words);
}

/** "The court heard", "the inquest was told": a body that speaks for nobody. */
function isHeard({ lemma, rule }: Frame): boolean {
  return lemma === 'hear' || rule === 'was-told';
}

/** A paper, station or agency that reports. */
function isNews(
  { analysis, names, views }: AssertionContext,
  { lemma, form, sources, sentence }: Frame,
): boolean {
  const [source] = sources;
  if (lemma !== 'report' || form !== 'that-clause' || !source || sources.length > 1) return false;
  const { from, to } = tokenRange(analysis, source);
  return isMedium(views.at(sentence), from, to) || names.sourceAt(source)?.kind === 'organization';
}

/** "Selon La Gazette, le maire affirme que": a paper tells what others say. */
function isPaper({ analysis, views }: AssertionContext, { form, sources, sentence }: Frame): boolean {
  const [source] = sources;
  if (form !== 'according-to' || !source || sources.length > 1) return false;
  const { from, to } = tokenRange(analysis, source);
  return isMedium(views.at(sentence), from, to);
}

/** "The jury heard she told officers a stranger was to blame": whoever is found to speak first in what is heard. */
function relaysEvidence({ names }: AssertionContext, outer: Frame, inner: Frame): boolean {
  if (!/^(?:that-clause|colon|infinitive)$/.test(inner.form)) return false;
  const content = outer.content.find(({ start, end }) => start <= inner.cue.start && inner.cue.end <= end);
  const source = inner.sources[0]!;
  if (!content || source.start < content.start || source.end > content.end) return false;
  return source.start - content.start < NEAR && names.sourceAt(source) !== null;
}

/** "He told officers he slept, the jury heard": what he told ends where what was heard ends. */
function within(frame: Frame, { form, content }: Frame): Frame {
  const end = content[0]!.end;
  if (form !== 'after' || !frame.content.some((span) => span.start < end && span.end > end)) return frame;
  return {
    ...frame,
    content: frame.content.map((span) => ({ start: span.start, end: Math.min(span.end, end) })),
  };
}

/** Least share of what the outer source says that the inner one's words make up. */
const LEAST_WRITTEN = 0.35;
const LEAST_SAID = 0.3;
/** Characters before the inner source: "that ", "the late ". */
const NEAR = 12;
/** Those whom a poll asks: what they say is the poll's result. */
const POLLED = /\d|\b(?:percent|respondents?|voters|majorit(?:y|ies)|people|adults|most|half)\b/i;
const PRONOUN = /^(?:i|he|she|it|they|we|you)$/i;

/** The frame only passes on another's denial, accusation or promise. */
function isPassedOn(context: AssertionContext, frame: Frame): boolean {
  return context.framesOfSentence
    .get(frame.sentence)!
    .some(
      (inner) =>
        inner !== frame &&
        ((around(context, inner) === frame && passesOn(context, frame, inner)) ||
          wraps(context, frame, inner)),
    );
}

/** English: "'Drop it,' Dunn shouted, according to the tape.": the words are Dunn's. */
function wraps(context: AssertionContext, outer: Frame, inner: Frame): boolean {
  return (
    context.analysis.language === 'en' &&
    outer.form === 'according-to' &&
    (inner.form === 'after' || inner.form === 'inserted') &&
    outer.content.some(({ start, end }) => start <= inner.cue.start && inner.cue.end <= end)
  );
}

/** Who speaks; a passive without agent ("il a été rapporté") is a source in its own words. */
function speakerAt(context: AssertionContext, view: SentenceView, frame: Frame, span: Span): Source | null {
  const source = context.sourceAt(span);
  if (frame.form === 'impersonal') {
    return (
      source ?? {
        kind: 'anonymous',
        name: context.analysis.text.slice(span.start, span.end),
        entity: null,
        span,
      }
    );
  }
  if (!source && INDEFINITE.test(context.analysis.text.slice(span.start, span.end))) {
    return { kind: 'anonymous', name: context.analysis.text.slice(span.start, span.end), entity: null, span };
  }
  // "Ukraine : la Chine a livré": the place a heading is about.
  if (frame.rule === 'headline' && source?.kind === 'country') return null;
  const named = source?.kind === 'anonymous' ? apposedTo(context, frame, source) : null;
  if (named) return named;
  return source && canSpeak(context, view, frame, source) ? source : null;
}

/** "Une riveraine, Rose Morel, a confié": the one person named between the source and its cue. */
function apposedTo({ analysis, names }: AssertionContext, frame: Frame, source: Source): Source | null {
  const comma = analysis.text.indexOf(',', source.span.start);
  const body = analysis.language === 'en' ? bodyApposedTo(analysis, names, comma) : null;
  if (body) return body;
  const gap = { start: comma, end: frame.cue.start };
  if (comma < 0 || gap.end - gap.start > LONGEST_NAME || gap.end <= gap.start) return null;
  if (!APPOSED.test(analysis.text.slice(gap.start, gap.end))) return null;
  const person = names
    .entitiesIn(gap)
    .map((entity) => names.entities[entity]!)
    .find(({ kind }) => kind === 'Person');
  return person ? { kind: 'person', name: person.name, entity: person.index, span: gap } : null;
}

const LONGEST_NAME = 60;
const APPOSED = /^,\s+(?:M\.|Mme|le |la |l['’])?[\p{Lu}][^,;:()«»]*,\s*$/u;

/** English: "The main opposition party, the Civic Union (CU), has threatened": the body named between commas. */
function bodyApposedTo(analysis: Analysis, names: Names, comma: number): Source | null {
  const close = comma < 0 ? -1 : analysis.text.indexOf(',', comma + 1);
  if (close < 0 || close - comma > LONGEST_NAME) return null;
  const gap = { start: comma, end: close };
  const named = BODY.exec(analysis.text.slice(comma, close))?.[1];
  if (!named) return null;
  const entity = names.entitiesIn(gap).map((index) => names.entities[index]!)[0];
  if (
    entity?.kind !== 'Organization' ||
    !entity.mentions.some(({ text }) => text.length >= named.trim().length)
  )
    return null;
  return { kind: 'organization', name: entity.name, entity: entity.index, span: gap };
}

const BODY =
  /^,\s+the ((?:[\p{Lu}][^\s,]*|of|for|and|the)(?:\s(?:[\p{Lu}][^\s,(]*|of|for|and|the))*)\s*(?:\([^)]*\))?$/u;

/** Sources told apart only by number: two of them are never the same one. */
const INDEFINITE =
  /^(?:l['’]une?|l['’]autre|une? autre|d['’]autres|certaine?s|plusieurs|beaucoup|one|the other|another|others|some|several|many)$/i;
