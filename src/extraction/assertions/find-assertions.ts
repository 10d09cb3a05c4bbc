import type { Assertion, Quote } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { viewsOf } from '../attribution/clause/views-of.ts';
import type { Analysis, Frame, Names, QuotedPassage } from '../parts.ts';
import { quoteContextOf } from '../quotes/quote-context.ts';
import { beyondDoubt } from './beyond-doubt.ts';
import { certaintyOf } from './certainty.ts';
import { judgedClaim } from './judged-claim.ts';
import { SpanIndex } from './lib/span-index.ts';
import { buildProposition } from './proposition/build-proposition.ts';
import { saidAt } from './said-at.ts';
import { stanceOf } from './stance.ts';
import type { AssertionContext, Statement } from './statement.ts';
import { statementsFromFrames } from './statements-from-frames.ts';
import { statementsFromQuotes } from './statements-from-quotes.ts';
import { takeUp } from './take-up.ts';
import { toldByDocument } from './told-by-document.ts';
import { withoutAppeal } from './without-appeal.ts';
import { withoutDateline } from './without-dateline.ts';

/** Every claim that somebody makes or denies in an article, in order of its evidence. */
export function findAssertions(
  analysis: Analysis,
  passages: readonly QuotedPassage[],
  frames: readonly Frame[],
  quotes: readonly Quote[],
  names: Names,
  publishedAt: string | null = null,
): Assertion[] {
  const speakers = quoteContextOf(analysis, passages, frames, names);
  const context: AssertionContext = {
    analysis,
    passages,
    frames,
    quotes,
    names,
    sourceAt: (span) => {
      const source = names.sourceAt(span);
      // "Wires are down," a driver said. It was worse beyond the town, he added.
      if (source === null && analysis.language === 'en' && isPronoun(analysis.text, span))
        return speakers.sourceAt(span);
      // "Le préfet a vu le camp. Selon lui, P": a pronoun may stand for somebody who is told by a role.
      if (
        source === null &&
        analysis.language === 'fr' &&
        TONIC.test(analysis.text.slice(span.start, span.end))
      )
        return speakers.sourceAt(span);
      // Descriptions, writings and "la direction" may stand for somebody named; names and pronouns are found already.
      const open = source !== null && source.kind !== 'person' && source.kind !== 'country';
      const described = open && analysis.language === 'fr' && span.end - span.start > LONGEST_PRONOUN;
      return described ? speakers.sourceAt(span) : source;
    },
    weighing: (source) => speakers.weighing(source),
    views: viewsOf(analysis, passages),
    quoteIndex: new SpanIndex(quotes),
    cueIndex: new SpanIndex(frames.map(({ cue }) => cue)),
    framesOfSentence: Map.groupBy(frames, ({ sentence }) => sentence),
  };
  const reported = statementsFromFrames(context);
  const quoted = statementsFromQuotes(
    context,
    reported.flatMap(({ content }) => content),
  );
  const statements = [...reported, ...quoted].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
  );
  const assertions: Assertion[] = [];
  for (const statement of statements) {
    const assertion = toAssertion(context, statement, publishedAt);
    const taken = takeUp(context, statement, assertion, assertions);
    if (taken) assertions.push(taken);
  }
  return withoutRepeatedHeadlines(assertions);
}

/** "Fabre : Le pont n'était pas sûr" above the sentence that says it in full: the claim is the body's. */
function withoutRepeatedHeadlines(assertions: readonly Assertion[]): Assertion[] {
  return assertions.filter((headline) => {
    if (headline.rule !== 'reported/headline') return true;
    const words = contentWords(headline.proposition.text);
    return !assertions.some((other) => {
      if (other === headline || other.rule === headline.rule || other.speaker.name !== headline.speaker.name)
        return false;
      const said = contentWords(other.proposition.text);
      const shared = [...words].filter((word) => said.has(word)).length;
      return shared >= words.size * REPEATED;
    });
  });
}

/** Share of a headline's words that say that another claim is the same one. */
const REPEATED = 0.7;

function contentWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? []);
}

function toAssertion(context: AssertionContext, given: Statement, publishedAt: string | null): Assertion {
  const bare = withoutAppeal(
    context,
    toldByDocument(context, beyondDoubt(context, withoutDateline(context, given))),
  );
  const statement = judgedClaim(context, bare);
  const { text } = context.analysis;
  const stance = stanceOf(context, statement);
  const { evidence, speaker, via, cue, direct, quotes, rule, confidence, detail } = statement;
  return {
    start: evidence.start,
    end: evidence.end,
    text: text.slice(evidence.start, evidence.end),
    speaker,
    via,
    cue: cue && { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) },
    direct,
    stance,
    certainty: certaintyOf(context, statement),
    proposition: buildProposition(context, statement, stance),
    saidAt: saidAt(context, statement, publishedAt),
    quotes,
    rule,
    confidence,
    detail,
  };
}

/** What "selon" takes. */
const TONIC = /^(?:lui|elle)$/i;
function isPronoun(text: string, { start, end }: Span): boolean {
  return end - start < 4 && /^(?:he|she)$/i.test(text.slice(start, end));
}

/** Characters of "-t-elle". */
const LONGEST_PRONOUN = 7;
