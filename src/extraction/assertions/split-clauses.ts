import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { type Subject, subjectOf } from '../attribution/clause/subject.ts';
import { clauseBehindObject } from './clause-behind-object.ts';
import { insideMarks } from './lib/inside-marks.ts';
import { isUnder, openerOfClause } from './opener-of-clause.ts';

/**
 * How the words are reported: with a verb ("a dit que A et que B", "A, a dit X"), or all of them on a mere source
 * ("selon X, A et B" is one statement). Null for direct speech.
 */
export type Reported = 'verb' | 'source' | null;

/**
 * Cuts a stretch of one sentence into clauses that could each stand as a sentence: at a semicolon, and at a
 * conjunction that a subject with its own finite verb follows. Returns token ranges.
 */
export function splitClauses(
  view: SentenceView,
  from: number,
  to: number,
  reported: Reported = null,
): { from: number; to: number }[] {
  const cuts: number[] = [];
  for (const group of view.groups) {
    if (group.kind !== 'finite' || group.from <= from || group.to > to) continue;
    const cut = boundaryBefore(view, group.from, cuts.at(-1) ?? from);
    if (cut < 0) continue;
    const previous = cuts.at(-1) ?? from;
    const listed = view.lower(cut) === ',' && /^(?:que|qu')$/.test(view.lower(cut + 1));
    const marked = reported === 'verb' && view.french && opensMarked(view, cut);
    const least =
      reported && (listed || marked || opensAnew(view, cut)) ? 3 : reported || !view.french ? 4 : 2;
    if (cut - previous < least || to - cut < 4) continue;
    if (!hasOwnVerb(view, previous, cut)) continue;
    // "On me dit : "Je pars, tu restes"": what somebody else says stays whole.
    if (reported === null && view.french && insideMarks(view, from, cut)) continue;
    cuts.push(cut);
  }
  const ranges: { from: number; to: number }[] = [];
  let start = from;
  for (const cut of [...cuts, to]) {
    ranges.push({ from: start, to: cut });
    start = cut;
  }
  return ranges;

  /** Index of the conjunction or mark that opens the clause of a verb, or -1. */
  function boundaryBefore(view: SentenceView, verb: number, floor: number): number {
    const group = view.groups.find((candidate) => candidate.from === verb)!;
    // ", ce qui montre que": a comment on the whole, a clause of its own.
    if (view.lower(verb - 1) === 'qui' && view.lower(verb - 2) === 'ce' && view.lower(verb - 3) === ',')
      return verb - 3;
    const subject = subjectOf(view, group);
    // "Je suis obligé et j'ajoute": two acts told in one breath by one pronoun.
    const anew = reported !== null && subject !== null && isAnew(view, subject.range.from - 1);
    if (subject && !anew && sameSubject(view, subject.range.from, floor, verb, reported)) return -1;
    const opener = openerOfClause(view, group, floor, reported !== null);
    if (opener >= 0) return opener;
    const behind = reported === 'source' ? -1 : clauseBehindObject(view, group, floor);
    if (behind > floor) return behind;
    // "et que rien n'est décidé"
    const link = reported && !subject ? verb - 2 : -1;
    if (link > floor + 2 && view.tokens[verb - 1]!.tag === 'pronoun' && opensAnew(view, link - 1))
      return link - 1;
    if (!subject || subject.relative || subject.whole.from <= floor || subject.whole.to > verb) return -1;
    let i = subject.whole.from - 1;
    // "le barrage tient, mais « on ne peut rien exclure »"
    if (i > floor && reported === 'verb' && view.french && view.tokens[i]!.tag === 'mark') i--;
    const { lower, text } = view.tokens[i]!;
    if (text === ';' || text === ':') return i;
    if (!reported && view.french && text === ',' && standsAlone(view, floor, i, subject)) return i;
    // "que A et que B"
    if (reported && /^(?:que|qu'|that)$/.test(lower) && /^(?:et|mais|and|but|sinon)$/.test(view.lower(i - 1)))
      i--;
    // "que A, que B et que C"
    else if (
      reported &&
      /^(?:que|qu')$/.test(lower) &&
      view.lower(i - 1) === ',' &&
      isListed(view, floor, i, to)
    )
      return i - 1;
    else if (/^(?:que|qu'|that)$/.test(lower)) return -1;
    else if (reported === 'source' || (reported && lower === 'car')) return -1;
    if (!/^(?:et|mais|or|car|and|but|sinon)$/.test(view.lower(i))) return -1;
    while (i > floor && /^[,;]$/.test(view.tokens[i - 1]!.text)) i--;
    return i;
  }

  /** "et qu'il n'est pas question": the conjunction said again begins another statement. */
  function isAnew(view: SentenceView, i: number): boolean {
    if (!view.french || !/^(?:que|qu')$/.test(view.lower(i))) return false;
    return (
      /^(?:et|mais)$/.test(view.lower(i - 1)) || (view.lower(i - 1) === ',' && isListed(view, from, i, to))
    );
  }

  /** The stretch itself hangs on "que", and the last member of the list stands behind "et que". */
  function isListed(view: SentenceView, floor: number, at: number, end: number): boolean {
    if (!/^(?:que|qu')$/.test(view.lower(from - 1)) || at - floor < 3) return false;
    for (let i = at + 2; i < end; i++)
      if (/^(?:que|qu')$/.test(view.lower(i)) && /^(?:et|mais)$/.test(view.lower(i - 1))) return true;
    return false;
  }

  function hasOwnVerb(view: SentenceView, start: number, end: number): boolean {
    return view.groups.some(
      (group) =>
        group.kind === 'finite' &&
        group.from >= start &&
        group.to <= end &&
        !/^(?:qui|que|qu'|who|which|that|dont|où|si)$/.test(view.lower(group.from - 1)),
    );
  }
}

/** ", mais « on" */
function opensMarked(view: SentenceView, at: number): boolean {
  const i = view.lower(at) === ',' ? at + 1 : at;
  return /^(?:et|mais)$/.test(view.lower(i)) && view.tokens[i + 1]?.tag === 'mark';
}

/** "et que", "mais qu'" */
function opensAnew(view: SentenceView, at: number): boolean {
  return view.french && /^(?:et|mais)$/.test(view.lower(at)) && /^(?:que|qu')$/.test(view.lower(at + 1));
}

/** "Les prix montent, les salaires stagnent": a whole clause before the comma, a subject of its own right behind it. */
function standsAlone(view: SentenceView, floor: number, comma: number, subject: Subject): boolean {
  const first = view.tokens[subject.whole.from]!;
  if (
    first.tag !== 'determiner' &&
    first.tag !== 'name' &&
    !/^(?:l'|celui|celle|ceux|celles)$/.test(first.lower)
  )
    return false;
  for (let i = subject.whole.from; i < subject.whole.to; i++)
    if (/^(?:,|et|ou|ni)$/.test(view.lower(i))) return false;
  return subject.whole.to - subject.whole.from < 12 && !isUnder(view, floor, comma);
}

/** The pronoun before a verb is the one that the clause before has as well, and only "et" or "mais" between them. */
function sameSubject(
  view: SentenceView,
  subject: number,
  from: number,
  verb: number,
  reported: Reported,
): boolean {
  const pronoun = PERSON.get(view.lower(subject));
  if (pronoun === undefined || subject + 1 !== verb) return false;
  if (!reported && view.lower(subject - 1) === ',') return false;
  // ", et il y a", ", et il faut": the impersonal takes nothing up.
  if (pronoun === 3 && view.lower(subject - 2) === ',' && /^(?:y|faut|fallait)$/.test(view.lower(verb)))
    return false;
  const earlier = view.groups.filter(
    (group) =>
      group.kind === 'finite' &&
      group.from > from &&
      group.to <= subject &&
      PERSON.get(view.lower(group.from - 1)) === pronoun,
  );
  if (earlier.length === 0) return false;
  // "Nous cherchons mais nous n'y croyons plus": one is affirmed, the other denied.
  const own = view.groups.find((group) => group.from === verb)!;
  return !view.french || reported === 'source' || earlier.at(-1)!.negated === own.negated;
}

const PERSON = new Map(
  Object.entries({
    je: 1,
    "j'": 1,
    i: 1,
    nous: 4,
    we: 4,
    il: 3,
    elle: 5,
    ils: 6,
    elles: 7,
    he: 3,
    she: 5,
    they: 6,
    on: 8,
  }),
);
