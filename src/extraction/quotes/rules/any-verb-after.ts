import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import { subjectAfter } from '../../attribution/clause/subject-after.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { namedSource } from '../../names/named-source.ts';
import type { Token } from '../../parts.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { COPULAS, maybeFinite } from '../lib/clause-subject.ts';
import { groupsFrom } from '../lib/groups-around.ts';
import { pastManner, speaks } from '../lib/past-manner.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import type { QuoteContext } from '../quote-context.ts';

/**
 * Accepts: any verb right after a closing mark and comma (or a stop inside the marks), with the subject after it, or in
 * English before it: its place says that it is one of saying, whatever the word.
 * Fires on: « Nous restons », sourit la maire. “We stay,” Ruiz grinned.
 * Not on: « Nous restons » est un beau titre.
 */
export const anyVerbAfter: AttributionRule = {
  id: 'any-verb-after',
  attribute(index, context) {
    const { end, outerEnd } = context.passages[index]!;
    const text = context.slice(end - 1, outerEnd + 3);
    if (!/^[,!?…—]|^.[\s»”"'’›]*\s*,/u.test(text)) return null;
    const { tokens } = context.analysis;
    let from = context.firstToken(outerEnd);
    if (tokens[from]?.text === ',') from++;
    const first = tokens[from];
    const view = first && context.view(first.sentence);
    const group = view ? groupsFrom(view, from).find((each) => each.from >= from) : null;
    if (!view || !group || !maybeFinite(context, group) || group.passive) return null;
    if (COPULAS.has(group.lemma) && !(group.from === from && isBare(context, group))) return null;
    // “…,” the sum needed to pay: a participle, not what somebody did.
    if (group.from !== from && !isClosed(tokens[group.to])) return null;
    // “Was it so?” In a paragraph of its own somebody else is the subject.
    if (group.from !== from && /\n/.test(context.slice(outerEnd, first!.start))) return null;
    const subject = group.from === from ? after(context, from, group) : before(context, from, group);
    const speaker = subject && (context.whoAt(subject) ?? personIn(context, subject));
    const source = speaker ?? oneOfThem(context, from, group);
    if (!source || (view.french && isInserted(context, index) && !isOnePerson(context, source))) return null;
    const cue = view.span(group.from, group.to);
    const detail = `is followed by "${context.slice(cue.start, cue.end)}"`;
    return { speakers: [source], cue, via: [], rule: this.id, confidence: 0.75, detail };
  },
};

/**
 * "la plupart, « inscrits ailleurs », ont quitté les lieux": words in marks between commas, with their verb behind; also
 * at the end of a relative clause ("la maire, qui n'a « pas dormi », fait le tour des abris").
 */
function isInserted(context: QuoteContext, index: number): boolean {
  const { outerStart } = context.passages[index]!;
  const sentence = context.sentence(context.sentenceAt(outerStart));
  if (!sentence || sentence.start >= outerStart - 2) return false;
  const before = context.slice(Math.max(sentence.start, outerStart - LONGEST_RELATIVE), outerStart);
  return /,\s*$/.test(before) || RELATIVE.test(before);
}

const LONGEST_RELATIVE = 60;
const RELATIVE = /,\s(?:qui|que|dont|où|qu['’])(?!\p{L})[^,.;:!?«»"“”()]*$/u;

function after(context: QuoteContext, from: number, group: VerbGroup): Span | null {
  const view = context.view(context.analysis.tokens[from]!.sentence)!;
  if (group.inverted >= 0) return view.tokens[group.inverted]!;
  const range = subjectAfter(view, group.to);
  const span = range && view.span(range.from, range.to);
  if (!view.french || (span && speaks(context, span))) return span;
  const behind = pastManner(context, view, group.to);
  return behind ? view.span(behind.from, behind.to) : span;
}

/** ", a-t-il lance.": a participle whose accent is not written. */
function isBare(context: QuoteContext, { lemma, inverted, to }: VerbGroup): boolean {
  if (lemma !== 'avoir' || inverted < 0) return false;
  return /^\p{Ll}+[eiu]$/u.test(context.analysis.tokens[to]?.text ?? '');
}

function before(context: QuoteContext, from: number, group: VerbGroup): Span | null {
  const view = context.view(context.analysis.tokens[from]!.sentence)!;
  if (view.french) return null;
  const range = phraseFrom(view, from);
  return range && range.to === group.from ? view.span(range.from, range.to) : null;
}

function isClosed(next: Token | undefined): boolean {
  return next === undefined || next.tag === 'punctuation' || next.tag === 'mark' || next.tag === 'adverb';
}

const LONGEST_NAME = 40;
const ONE_OF_THEM =
  /^(?:l['’]une?|une? autre|certaine?s|d['’]autres|plusieurs|one|another|some|others)(?!\p{L})(?:\s(?:de |d['’]|des |of )[\p{L}'’ -]{2,30}(?=[,.;:!?»”"\n]|$))?/iu;

/** A title that is no noun elsewhere ("Me Garrec"): the person named in the words or right after them. */
export function personIn(context: QuoteContext, span: Span): Source | null {
  const entity = context.names
    .entitiesIn({ start: span.start, end: span.end + LONGEST_NAME })
    .map((index) => context.names.entities[index]!)
    .find(({ kind, mentions }) => {
      return kind === 'Person' && mentions.some(({ start }) => start >= span.start && start <= span.end + 1);
    });
  return entity ? namedSource(entity, span) : null;
}

/** « … », disait l'un d'eux: no noun to hold on to, but words for somebody. */
function oneOfThem(context: QuoteContext, from: number, group: VerbGroup): Source | null {
  if (group.from !== from) return null;
  const { tokens } = context.analysis;
  const start = tokens[group.to]?.start ?? 0;
  const words = ONE_OF_THEM.exec(context.slice(start, start + LONGEST_NAME));
  if (!words) return null;
  const span = { start, end: start + words[0].length };
  return { kind: 'anonymous', name: words[0], entity: null, span };
}
