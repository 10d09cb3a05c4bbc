import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

/** Nouns for what somebody else has said. */
const SAID = {
  fr: /^(?:accusations?|allégations?|affirmations?|assertions?|informations?|propos|reproches?|griefs?|chiffres?|version|versions|critiques?|rumeurs?|thèses?|théorie|conclusions?|constat|insinuations?|soupçons?|déclarations?|récit)$/,
  en: /^(?:claims?|accusations?|allegations?|charges?|reports?|rumou?rs?|findings?|conclusions?|suggestions?|assertions?|figures?|criticisms?|account|version|insinuations?|statements?)$/,
};

/**
 * Accepts: a verb of denial whose object is a pronoun or a noun for what was said before, or none.
 * Fires on: La mairie le nie. La préfecture dément. Ce que la direction conteste. Elle rejette ces accusations. The club denies it.
 * Not on: Elle rejette l'offre. Elle rejette les accusations de fraude.
 */
export const deniedBefore: FrameRule = {
  id: 'denied-before',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    const cue = group.kind === 'finite' && !group.passive ? cueFor(occurrence, 'object') : null;
    if (cue?.sense !== 'deny') return null;
    const subject = subjectOf(view, group);
    if (!subject) return null;
    const noun = endOfNoun(view, end);
    const to =
      noun ?? endOfPronoun(view, group.from, end) ?? (isBare(view, subject.range.from, end) ? end : null);
    if (to === null) return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: sourceSpans(view, subject),
      content: [view.span(noun === null ? group.from : end, to)],
      rule: this.id,
      confidence: 0.8,
    });
  },
};

/** Index after "le", "it" and the like for what was said, null where there is none. */
function endOfPronoun(view: SentenceView, from: number, end: number): number | null {
  if (/^(?:it|this|that|cela|ça)$/.test(view.lower(end)))
    return isLast(view.lower(end + 1), view.tokens[end + 1]?.tag) ? end + 1 : null;
  if (view.french && /^(?:le|l'|les)$/.test(view.lower(from)))
    return isLast(view.lower(end), view.tokens[end]?.tag) ? end : null;
  return null;
}

/** Index after "ces accusations", "the claim"; null where something is said of them. */
function endOfNoun(view: SentenceView, end: number): number | null {
  const pointing = view.french
    ? /^(?:ce|cet|cette|ces|les|l'|la|le)$/.test(view.lower(end))
    : /^(?:the|these|those|this|that|such|all)$/.test(view.lower(end));
  if (!pointing || !SAID[view.french ? 'fr' : 'en'].test(view.lower(end + 1))) return null;
  // "Rejette les accusations de fraude" says what is denied.
  return isLast(view.lower(end + 2), view.tokens[end + 2]?.tag) ? end + 2 : null;
}

/** "La préfecture dément.", "ce que la direction nie" */
function isBare(view: SentenceView, subject: number, end: number): boolean {
  if (!isLast(view.lower(end), view.tokens[end]?.tag) || view.lower(end) === ':') return false;
  const before = view.lower(subject - 1);
  if (view.french && /^(?:que|qu')$/.test(before)) return view.lower(subject - 2) === 'ce';
  return view.french && BARE.test(view.tokens[end - 1]?.lemma ?? '');
}

/** Verbs that deny without an object; "conteste" and "rejette" alone are not said of claims. */
const BARE = /^(?:démentir|nier)$/;

/** Nothing of the verb's own follows: a stop, a comma, a conjunction or an adverb. */
function isLast(lower: string, tag: string | undefined): boolean {
  return lower === '' || tag === 'punctuation' || tag === 'conjunction' || tag === 'adverb' || tag === 'mark';
}
