import type { Frame } from '../../parts.ts';
import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { beforeNewClause, contentEnd, spansOf, trimEnd } from '../clause/content.ts';
import { isOnTheirSide } from '../clause/is-on-their-side.ts';
import { phraseBefore, phraseFrom, type Range } from '../clause/noun-phrase.ts';
import { objectEnd } from '../clause/object-end.ts';
import { cueFor, type Occurrence, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: saying what somebody did or is: accuse X of, qualify X as, call X Y; also with the thing judged before it.
 * Fires on: Paris accuse Londres de bloquer l'accord. She called the plan a failure. Ce plan, que Rome a jugé « vain ».
 * Not on: Elle a accusé le coup.
 */
export const predication: FrameRule = {
  id: 'predication',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    if (!view.french && group.passive) return accusedBy(occurrence, view, this.id);
    const cue =
      group.passive || group.kind === 'participle' || isReduced(view, group)
        ? null
        : cueFor(occurrence, 'as', 'of');
    if (!cue) return null;
    const whole = contentEnd(view, end, occurrence);
    const links =
      group.lemma === 'call' || /^(?:dub|label|brand|deem|juger)$/.test(group.lemma)
        ? null
        : view.french
          ? /^(?:de|d'|comme|d’)$/
          : /^(?:as|of|for)$/;
    let link = end;
    const likened = view.french && LIKENING.test(group.lemma);
    if (links) {
      link = view.french ? end : overApposition(view, end, whole);
      const last = Math.min(whole, link + 14);
      while (link < last && (!links.test(view.lower(link)) || isOtherLink(view, link))) link++;
      // "se présente comme", not "se présente à l'élection": the link of a reflexive verb follows at once.
      if (group.reflexive && (link > end || view.lower(link) !== 'comme')) return null;
      if (link >= whole || !links.test(view.lower(link))) return null;
      // "voit la crise comme un mal", not "voit le maire comme tous les jours", "envisage de partir".
      if (
        likened &&
        (view.lower(link) !== 'comme' ||
          !/^(?:une?|l[ae]s?|l'|des|son|sa|ses|leurs?)$/.test(view.lower(link + 1)))
      )
        return null;
    }
    let limit = objectEnd(view, link, whole);
    if (view.french) limit = beforeNewClause(view, end, limit);
    const judged = view.french ? judgedBefore(occurrence, view) : null;
    if (judged)
      return buildFrame(occurrence, view, {
        ...judged,
        cue,
        form: 'object',
        rule: this.id,
        confidence: 0.85,
      });
    // "which some farmers accuse of closing a canal": whom they accuse stands before.
    if (!view.french && link === end && /^(?:accuse|suspect)$/.test(group.lemma)) return null;
    const named = group.lemma === 'call' && limit - end === 2 && isNaming(view, end);
    if ((limit - end < 3 && !named) || /^(?:for|on|off|up|back|in|out|upon)$/.test(view.lower(end)))
      return null;
    const subject = subjectOf(view, group);
    // "What biologists call an edge effect": a name for something.
    if (
      !subject ||
      (NAMING.test(view.lower(subject.whole.from - 1)) &&
        !isInWhat(view, subject.whole, group, link) &&
        !CONJUNCTION.test(view.lower(subject.whole.from - 2))) ||
      NAMING.test(view.lower(subject.whole.from))
    )
      return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: sourceSpans(view, subject),
      content: spansOf(view, [end, limit]),
      rule: this.id,
      confidence: 0.85,
    });
  },
};

/** French: "Ont dénoncé de leur côté un recul", "lors d'une visite": no link of the verb. */
function isOtherLink(view: SentenceView, at: number): boolean {
  return (
    isOnTheirSide(view, at) ||
    (view.french && /^(?:lors|hors|loin|près|cours|issue)$/.test(view.lower(at - 1)))
  );
}

/** English: "accused Vels, the treasurer of the league, of renting plots": the comma that closes what Vels is. */
function overApposition(view: SentenceView, from: number, to: number): number {
  let comma = from + 1;
  while (comma < Math.min(to, from + 6) && view.tokens[comma]!.tag === 'name') comma++;
  if (view.lower(comma) !== ',') return from;
  for (let i = comma + 2; i < Math.min(to - 2, comma + 20); i++)
    if (view.lower(i) === ',' && view.lower(i + 1) === 'of' && isAct(view, i + 2)) return i + 1;
  return from;
}

function isAct(view: SentenceView, i: number): boolean {
  return view.tokens[i]!.tag === 'gerund' || /^(?:being|having)$/.test(view.lower(i));
}

/** "is calling it censorship", "called them liars"; not "call it quits", "called him names". */
function isNaming(view: SentenceView, at: number): boolean {
  const word = view.tokens[at + 1]!;
  if (!/^(?:it|him|her|them|this|that)$/.test(view.lower(at))) return false;
  return (
    /^(?:noun|adjective)$/.test(word.tag) &&
    !/^(?:quits|names|back|home|today|tomorrow|again|up|out|off)$/.test(word.lower)
  );
}

const LIKENING = /^(?:voir|percevoir|envisager|interpréter|dépeindre)$/;

/** English: "She was accused by a clerk of theft", "It was described by the mayor as a gift". */
function accusedBy(occurrence: Occurrence, view: SentenceView, rule: string): Frame | null {
  const cue = cueFor(occurrence, 'as', 'of');
  const { end } = occurrence;
  if (!cue || view.lower(end) !== 'by') return null;
  const agent = phraseBy(view, end + 1);
  if (!agent || !/^(?:of|as)$/.test(view.lower(agent.to))) return null;
  const limit = objectEnd(view, agent.to, contentEnd(view, agent.to, occurrence));
  if (limit - agent.to < 2) return null;
  const accused = subjectOf(view, occurrence.group);
  return buildFrame(occurrence, view, {
    form: 'object',
    cue,
    sources: [view.span(agent.from, agent.to)],
    content: spansOf(view, [accused?.range.from ?? agent.to, limit]),
    rule,
    confidence: 0.8,
  });
}

/** The agent, cut before the "of" that says what somebody is accused of. */
function phraseBy(view: SentenceView, from: number): Range | null {
  for (let i = from + 1; i < Math.min(view.to, from + 8); i++)
    if (/^(?:of|as)$/.test(view.lower(i))) return phraseFrom(view, from, i);
  return null;
}

/** "wards deemed to be unsafe", "they stand accused of theft": whom it is said of, not who says it. */
function isReduced(view: SentenceView, group: VerbGroup): boolean {
  if (view.french || group.kind !== 'finite' || !/ed$/.test(view.lower(group.head))) return false;
  if (/^(?:stand|stands|stood)$/.test(view.lower(group.from - 1))) return true;
  return /^(?:to|as|of|by|unfit|unsafe)$/.test(view.lower(group.to));
}

/**
 * English: "hit depots in what the army described as a raid", "faces what prosecutors called “a mountain of proof”":
 * somebody in particular calls it so.
 */
function isInWhat(view: SentenceView, subject: Range, group: VerbGroup, verdict: number): boolean {
  const { from, to } = subject;
  if (view.french || view.lower(from - 1) !== 'what') return false;
  const named =
    view.tokens[from]!.tag === 'name' ||
    view.tokens[to - 1]!.tag === 'name' ||
    /^(?:the|he|she|they)$/.test(view.lower(from));
  const preposed = /^(?:in|at|after|for|with|on|over|about|against|amid|of|from|to|by|as|into|despite)$/.test(
    view.lower(from - 2),
  );
  if (named && preposed) return true;
  // Words in marks were said on one occasion; "what biologists call an “edge effect”" is a name.
  const marked = view.tokens[verdict]?.tag === 'mark' || view.tokens[verdict + 1]?.tag === 'mark';
  return marked && PAST.test(view.lower(group.head)) && (named || view.tokens[to - 1]!.tag === 'noun');
}

const PAST = /ed$/;
const NAMING = /^(?:what|que|qu'|whom)$/;
/** What makes "que" a conjunction with it: "tandis que". */
const CONJUNCTION = /^(?:tandis|alors|pendant|parce|bien|dès|après|avant|lors|ainsi|depuis|sans|pour|afin)$/;

/** "Ce plan, que la ministre a qualifié de « vain »": the thing judged, and how far the verdict goes. */
function judgedBefore({ group, end }: Occurrence, view: SentenceView) {
  if (!VERDICTS.test(group.lemma)) return null;
  const subject = subjectOf(view, group);
  if (!subject || subject.relative) return null;
  const that = subject.whole.from - 1;
  if (!/^(?:que|qu')$/.test(view.lower(that)) || view.lower(that - 1) === 'ce') return null;
  const comma = view.lower(that - 1) === ',' ? 1 : 0;
  // "tandis que Berlin juge" is no relative clause.
  if (CONJUNCTION.test(view.lower(that - comma - 1))) return null;
  const thing = phraseBefore(view, that - comma);
  if (!thing) return null;
  let to = end;
  while (
    to < Math.min(view.to, end + 40) &&
    !/^[,.;:)]$/.test(view.tokens[to]!.text) &&
    !opensMainVerb(view, to, end)
  )
    to++;
  if (to - end < 1) return null;
  return {
    sources: sourceSpans(view, subject),
    content: spansOf(view, [thing.from, thing.to], [end, trimEnd(view, end, to)]),
  };
}

/** The verb of the main clause ends a relative clause without commas. */
function opensMainVerb(view: SentenceView, index: number, from: number): boolean {
  return index > from && !view.passageAt(index) && /^(?:verb|auxiliary)$/.test(view.tokens[index]!.tag);
}

const VERDICTS = /^(?:qualifier|juger|décrire|présenter|considérer|estimer|dénoncer|traiter)$/;
