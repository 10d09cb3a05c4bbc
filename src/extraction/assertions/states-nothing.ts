import type { Span } from '../../model/span.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { cuesOf } from '../attribution/cues.ts';
import type { Frame } from '../parts.ts';
import { tokenRange } from './lib/token-range.ts';

/** Words looked at behind the verb. */
const FIRST_WORDS = 5;

/** "salue « le grand courage des équipes »": words are quoted, but a noun that the verb takes in praise states nothing. */
export function statesNothing(view: SentenceView, frame: Frame): boolean {
  const { form, lemma, content } = frame;
  if (!view.french)
    return form === 'object' && ATTITUDES.test(lemma) && isMereThing(view, content[0]!, STANDS.test(lemma));
  if (form !== 'object' && form !== 'colon') return false;
  // "ne nie pas l'accident": a denial denied of a thing says nothing of it.
  if (form === 'object' && frame.negated && frame.sense === 'deny' && !hasVerb(view, content[0]!))
    return true;
  const except = cuesOf(view.analysis.language)
    .verbs.get(lemma.split(' ', 1)[0]!)
    ?.find((cue) => cue.except && lemma.split(' ').slice(1).join(' ') === cue.rest.join(' '))?.except;
  if (!except) return false;
  if (except.has('«')) return true;
  const { from, to } = tokenRange(view.analysis, content[0]!);
  for (let i = from; i < Math.min(to, from + FIRST_WORDS); i++) {
    const { tag, lemma: noun, lower } = view.tokens[i]!;
    if (except.has(noun) || except.has(lower)) return true;
    if (tag === 'preposition' || tag === 'verb' || tag === 'punctuation') return false;
  }
  return false;
}

function hasVerb(view: SentenceView, span: Span): boolean {
  const { from, to } = tokenRange(view.analysis, span);
  return view.groups.some(({ from: at }) => at >= from && at < to);
}

const ATTITUDES = /^(?:praise|applaud|question|oppose|speak|talk|rail)$/;
/** Verbs that may tell of something ("spoke of unpaid fees"), and take a stand only with "against". */
const STANDS = /^(?:speak|rail)$/;
/** Tokens beyond which an object says what is praised. */
const LONGEST_THING = 14;

/** English: "praised Sam Ashton for his comeback game": somebody or something, with no act, manner or words of it. */
function isMereThing(view: SentenceView, span: Span, against: boolean): boolean {
  const { from, to } = tokenRange(view.analysis, span);
  if (against && view.lower(from - 1) !== 'against') return false;
  if (to - from > LONGEST_THING) return false;
  for (let i = from; i < to; i++) {
    const { tag, lower } = view.tokens[i]!;
    const act = /ing$/.test(lower) && /^(?:for|of)$/.test(view.lower(i - 1));
    if (act || /^(?:gerund|verb|auxiliary|mark|infinitive|number)$/.test(tag) || lower === 'as') return false;
  }
  return true;
}
