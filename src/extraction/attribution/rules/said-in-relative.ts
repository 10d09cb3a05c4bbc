import { buildFrame } from '../clause/build-frame.ts';
import { contentEnd, spansOf } from '../clause/content.ts';
import { membersOf, phraseBefore, type Range } from '../clause/noun-phrase.ts';
import { cueFor, type Occurrence, type SentenceView } from '../clause/sentence-view.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: English: a saying put into a relative clause, with "which" or none: what the clause hangs on is spoken of.
 * Fires on: They opened the valve, which engineers say left a vacuum. Wards closed, a decision they say cost lives.
 * Not on: The doctors they say they trust. (the verb has a subject of its own)
 */
export const saidInRelative: FrameRule = {
  id: 'said-in-relative',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    if (view.french || group.kind !== 'finite' || group.passive || group.negated) return null;
    const cue = cueFor(occurrence, 'loose', 'bare');
    if (!cue || !SAYS.test(group.lemma) || end !== group.to) return null;
    let start = end;
    while (start < view.to && view.tokens[start]!.tag === 'adverb') start++;
    if (!opensVerb(view, start)) return null;
    const hung = hungOn(view, occurrence);
    if (!hung) return null;
    return buildFrame(occurrence, view, {
      form: 'that-clause',
      cue,
      sources: membersOf(view, hung.speaker).map(({ from, to }) => view.span(from, to)),
      content: spansOf(
        view,
        [hung.thing.from, hung.thing.to],
        [start, clauseEnd(view, start, contentEnd(view, start, occurrence))],
      ),
      rule: this.id,
      confidence: 0.8,
    });
  },
};

/** "…, which they say has left a gap, was quick": up to the verb of the main clause. */
function clauseEnd(view: SentenceView, from: number, to: number): number {
  for (let i = from + 2; i < to - 1; i++)
    if (view.lower(i) === ',' && view.groups.some((group) => group.kind === 'finite' && group.from === i + 1))
      return i;
  return to;
}

/** A finite verb, or a past form that was taken for a noun or participle before what it takes ("left a gap"). */
function opensVerb(view: SentenceView, at: number): boolean {
  if (view.groups.some(({ kind, from, lemma }) => kind === 'finite' && from === at && lemma !== 'say'))
    return true;
  const token = view.tokens[at];
  const next = view.tokens[at + 1];
  if (!token || !next || at + 1 >= view.to || !/^(?:noun|participle|adjective)$/.test(token.tag))
    return false;
  if (!/ed$|^(?:left|cost|put|cut|hit|set|led|made|gave|fell|came|hurt|split|shut|spread)$/.test(token.lower))
    return false;
  return /^(?:determiner|number|pronoun|name)$/.test(next.tag) || /s$/.test(next.lower);
}

interface Hung {
  readonly speaker: Range;
  readonly thing: Range;
}

/** Who says it, and what the relative clause hangs on. */
function hungOn(view: SentenceView, { group }: Occurrence): Hung | null {
  const speaker = speakerBefore(view, group.from);
  if (!speaker) return null;
  const link = speaker.from - 1;
  if (/^(?:which|who|that)$/.test(view.lower(link))) {
    const comma = view.lower(link - 1) === ',' ? link - 1 : link;
    const thing = phraseBefore(view, comma);
    return thing && { speaker, thing };
  }
  // "a decision they say", "a move residents believe": an article opens what the clause before is called.
  if (!/^(?:noun|name)$/.test(view.tokens[link]?.tag ?? '') || link <= view.from) return null;
  const thing = phraseBefore(view, link + 1);
  const opener = thing && view.lower(thing.from);
  if (!thing || !/^(?:an?|the|something|one)$/.test(opener ?? '')) return null;
  return /^[,–—-]+$/.test(view.tokens[thing.from - 1]?.text ?? '') ? { speaker, thing } : null;
}

/** "they", "engineers", "the two men": a pronoun, or a noun in the plural, alone or with its article. */
function speakerBefore(view: SentenceView, verb: number): Range | null {
  const last = verb - 1;
  if (last <= view.from + 1) return null;
  const { tag, lower } = view.tokens[last]!;
  if (/^(?:he|she|they|some|many|others|critics|experts)$/.test(lower)) return { from: last, to: verb };
  const plural = tag === 'noun' && /(?:[^s]s|people|men|women|police)$/.test(lower);
  if (tag !== 'name' && !plural) return null;
  let from = last;
  while (from > view.from && /^(?:noun|name|adjective|number)$/.test(view.tokens[from - 1]!.tag)) {
    // "a decision doctors say": the singular before belongs to what is spoken of.
    const before = view.tokens[from - 1]!;
    if (before.tag === 'noun' && plural && view.tokens[from - 2]?.tag === 'determiner') break;
    from--;
  }
  if (view.tokens[from - 1]?.tag === 'determiner' && view.lower(from - 1) !== 'which') from--;
  return { from, to: verb };
}

const SAYS = /^(?:say|believe|think|claim|argue|insist|allege|contend|maintain|hope|fear|warn)$/;
