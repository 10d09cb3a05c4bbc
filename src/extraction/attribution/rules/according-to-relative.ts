import { formTest } from '../../language/form-test.ts';
import type { Frame } from '../../parts.ts';
import {
  contentEnd,
  hasFiniteVerb,
  hasMainVerb,
  openRelative,
  prepositionAt,
  spansOf,
  trimEnd,
} from '../clause/content.ts';
import { membersOf, phraseBefore, phraseFrom, type Range, TIME_WORDS } from '../clause/noun-phrase.ts';
import type { SentenceView } from '../clause/sentence-view.ts';
import type { SentenceRule } from '../rule.ts';

const RELATIVE = formTest(/^(?:qui|dont|où)$/);

/**
 * Accepts: French "selon X", "d'après X" within a relative clause of a subject whose own verb is still to come: only what
 * the relative clause tells of that subject is attributed.
 * Also the relative clause that opens with the source: "la maire, selon qui P".
 * Fires on: Le chauffeur, qui roulait trop vite selon la police, a quitté la route. La maire, pour qui tout va, est partie.
 * Not on: La police a trouvé un homme qui dormait, selon la mairie. Le chauffeur, selon la police, roulait trop vite.
 */
export const accordingToRelative: SentenceRule = {
  id: 'according-to-relative',
  frames(view): Frame[] {
    if (!view.french) return [];
    const frames: Frame[] = [];
    for (let i = view.from + 3; i < view.to; i++) {
      const phrase = prepositionAt(view, i);
      if (phrase && !OPENING.has(phrase.words[0]!)) continue;
      const frame =
        phrase &&
        (frameOfRelative(view, i, phrase.words, phrase.sense) ??
          (view.lower(i) === 'pour'
            ? null
            : (frameAt(view, i, phrase.words, phrase.sense) ??
              interrupted(view, i, phrase.words, phrase.sense))));
      if (frame) frames.push(frame);
    }
    return frames;
  },
};

function frameAt(
  view: SentenceView,
  at: number,
  words: readonly string[],
  sense: Frame['sense'],
): Frame | null {
  const cueEnd = at + words.length;
  const source = phraseFrom(view, /^sources?$/.test(words.at(-1)!) ? at + 1 : cueEnd);
  const thing = source && relativeBefore(view, at);
  if (!source || !thing || !hasFiniteVerb(view, source.to, view.to)) return null;
  const inserted = view.lower(at - 1) === ',' && view.lower(source.to) === ',';
  const end = inserted ? commaAfter(view, source.to + 1) : source.to;
  if (end < 0) return null;
  return {
    form: inserted ? 'inserted' : 'according-to',
    cue: view.span(at, cueEnd),
    lemma: words.join(' ').replace(/' /g, "'"),
    sense,
    negated: false,
    conditional: false,
    sources: membersOf(view, source).map(({ from, to }) => view.span(from, to)),
    via: [],
    content: spansOf(
      view,
      [thing.from, trimEnd(view, thing.from, at)],
      inserted ? [source.to + 1, end] : [view.to, view.to],
    ),
    sentence: view.index,
    rule: 'according-to-relative',
    confidence: 0.85,
  };
}

/** "le camp qui compte, selon lui, « mille tentes »", "dont la direction a, selon lui, menti": between verb and complement. */
function interrupted(
  view: SentenceView,
  at: number,
  words: readonly string[],
  sense: Frame['sense'],
): Frame | null {
  const source = phraseFrom(view, at + words.length);
  const opener = source && view.lower(at - 1) === ',' ? openRelative(view, at - 1) : -1;
  if (!source || opener < 0 || source.to + 1 >= view.to) return null;
  const comma = view.lower(source.to) === ',';
  if (!comma && view.tokens[source.to]!.tag !== 'mark') return null;
  const pronoun = view.lower(opener) === ',' ? opener + 1 : opener;
  const thing = view.lower(pronoun) === 'dont' ? null : phraseBefore(view, opener);
  const start = thing ? behindMarks(view, thing) : pronoun + 1;
  const from = comma ? source.to + 1 : source.to;
  return {
    form: 'inserted',
    cue: view.span(at, at + words.length),
    lemma: words.join(' ').replace(/' /g, "'"),
    sense,
    negated: false,
    conditional: false,
    sources: membersOf(view, source).map((member) => view.span(member.from, member.to)),
    via: [],
    content: spansOf(view, [start, trimEnd(view, start, at)], [from, contentEnd(view, from)]),
    sentence: view.index,
    rule: 'according-to-relative',
    confidence: 0.85,
  };
}

/** "fermé « sans prévenir » ce foyer": the phrase begins behind the marks. */
function behindMarks(view: SentenceView, { from, to }: Range): number {
  for (let i = to - 1; i > from; i--) if (view.tokens[i]!.tag === 'mark' && i + 1 < to) return i + 1;
  return from;
}

const OPENING: ReadonlySet<string> = new Set(['selon', "d'", 'de', 'pour']);

/** "X, selon qui P,", "un rapport selon lequel P": the source stands before. */
function frameOfRelative(
  view: SentenceView,
  at: number,
  words: readonly string[],
  sense: Frame['sense'],
): Frame | null {
  const pronoun = at + words.length;
  if (!/^(?:qui|lequel|laquelle|lesquels|lesquelles)$/.test(view.lower(pronoun))) return null;
  // "L'affaire pour laquelle il est jugé": what for, not in whose view.
  if (view.lower(at) === 'pour' && view.lower(pronoun) !== 'qui') return null;
  const whole = phraseBefore(view, view.lower(at - 1) === ',' ? beforeDate(view, at - 1) : at);
  const source = whole && { from: behindMarks(view, whole), to: whole.to };
  // "l'affirmation selon laquelle": a noun of saying has a rule of its own.
  if (!source || view.cues.nouns.has(view.tokens[source.from]!.lemma) || isNounOfSaying(view, source))
    return null;
  const comma = commaAfter(view, pronoun + 1);
  const end = comma < 0 ? trimEnd(view, pronoun + 1, view.to) : comma;
  if (!hasFiniteVerb(view, pronoun + 1, end)) return null;
  return {
    form: 'according-to',
    cue: view.span(at, pronoun + 1),
    lemma: words.join(' '),
    sense,
    negated: false,
    conditional: false,
    sources: membersOf(view, source).map(({ from, to }) => view.span(from, to)),
    via: [],
    content: spansOf(view, [pronoun + 1, end]),
    sentence: view.index,
    rule: 'according-to-relative',
    confidence: 0.85,
  };
}

/** "la déclaration d'Ana Roux, le 26 mai, selon laquelle": the comma before the date; the one given where none stands there. */
function beforeDate(view: SentenceView, comma: number): number {
  let i = comma - 1;
  while (
    i > view.from &&
    comma - i < 6 &&
    (view.tokens[i]!.tag === 'number' ||
      TIME_WORDS.has(view.lower(i)) ||
      /^(?:le|ce|cette)$/.test(view.lower(i)))
  )
    i--;
  return i < comma - 1 && view.lower(i) === ',' ? i : comma;
}

function isNounOfSaying(view: SentenceView, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lemma } = view.tokens[i]!;
    if (tag === 'noun') return view.cues.nouns.has(lemma);
  }
  return false;
}

/** Subject with the relative clause that is open at a token, where no main verb stands before it. */
function relativeBefore(view: SentenceView, at: number) {
  if (!hasRelative(view, at)) return null;
  const verb = view.groups.findLast((group) => group.kind === 'finite' && group.to <= at);
  if (!verb || !view.sameLevel(verb.head, at) || !/^(?:qui|dont|où)$/.test(view.lower(verb.from - 1)))
    return null;
  for (let i = verb.to; i < at - 1; i++) if (view.lower(i) === ',') return null;
  const pronoun = verb.from - 1;
  const thing = phraseBefore(view, view.lower(pronoun - 1) === ',' ? pronoun - 1 : pronoun);
  return thing && !hasMainVerb(view, view.from, pronoun) ? thing : null;
}

function commaAfter(view: SentenceView, from: number): number {
  for (let i = from; i < view.to; i++) if (view.lower(i) === ',') return i;
  return -1;
}

/** A relative pronoun stands shortly before; looked for first, so that hostile text stays linear. */
export function hasRelative(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= view.from && at - i < 30; i--) if (view.is(i, RELATIVE)) return true;
  return false;
}
