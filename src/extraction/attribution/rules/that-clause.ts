import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { beforeNewClause, contentEnd, hasFiniteVerb, spansOf } from '../clause/content.ts';
import { infinitiveSubject } from '../clause/infinitive-subject.ts';
import { leadingSubject } from '../clause/leading-subject.ts';
import { TIME_WORDS } from '../clause/noun-phrase.ts';
import { cueFor, type Occurrence, type SentenceView } from '../clause/sentence-view.ts';
import { sideOf } from '../clause/side-of.ts';
import { isSomebody, spokenAt } from '../clause/spoken-at.ts';
import { subjectOf } from '../clause/subject.ts';
import { subjectAfter } from '../clause/subject-after.ts';
import { viaAfter } from '../clause/via.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: a verb of saying with "que" or "that", a short phrase (to whom, when, where) between them or not.
 * Fires on: La ministre a déclaré lundi à l'AFP que les ventes baissent.
 * Not on: Il a dit plus que son collègue.
 */
export const thatClause: FrameRule = {
  id: 'that-clause',
  frame(occurrence, view) {
    const { group } = occurrence;
    const found = cueFor(occurrence, 'that');
    // "est convaincu que": no passive of saying.
    const cue = group.passive && found?.only !== 'be' ? null : found;
    if (!cue || group.kind === 'participle') return null;
    const that = thatAfter(view, occurrence);
    if (that < 0) return null;
    if (view.french && speaksBehindMarks(view, occurrence, that)) return null;
    // "doutait de ce qu'il lisait": a state, nothing stated.
    if (group.lemma === 'douter' && view.lower(that - 1) === 'ce') return null;
    // "said that was false": it is what the clause speaks of.
    const start =
      view.tokens[that]!.tag === 'pronoun' && !view.french ? that : overParenthesis(view, that + 1);
    const whole = firstComma(view, group.from, start, contentEnd(view, start, occurrence));
    if (!hasFiniteVerb(view, that, view.to)) return null;
    const leads = view.french ? leadingSubject : infinitiveSubject;
    const subject =
      group.kind === 'infinitive' && group.modal === null ? leads(view, group) : subjectOf(view, group);
    if (group.kind === 'infinitive' && !subject) return null;
    const fronted = view.french && group.kind === 'gerund' && group.from === view.from;
    const own = fronted ? beforeNewClause(view, start, whole) : whole;
    const end = subject?.relative ? relativeEnd(view, start, own) : own;
    // "on apprend auprès de la mairie que"
    const somebody = isSomebody(view.lower(group.from - 1));
    const place = somebody ? spokenAt(view, occurrence.end) : null;
    return buildFrame(occurrence, view, {
      form: 'that-clause',
      cue,
      sources: place
        ? [view.span(place.from, place.to)]
        : (sideOf(view, subject) ?? sourceSpans(view, subject)),
      via: place ? [] : viaAfter(view, occurrence.end, that),
      content: spansOf(view, [start, end]),
      rule: this.id,
      confidence: subject ? 0.95 : 0.6,
    });
  },
};

/** « … », admet le boucher, auteur de Ce que vous mangez: the words in marks are what the verb has, its subject stands before "que". */
function speaksBehindMarks(view: SentenceView, { group, end }: Occurrence, that: number): boolean {
  if (that <= end + 1 || view.lower(group.from - 1) !== ',' || TOLD.test(group.lemma)) return false;
  if (view.tokens[group.from - 2]?.tag !== 'mark') return false;
  const subject = subjectAfter(view, end);
  return subject !== null && subject.to <= that;
}

/** English: "The study, which found that P, was read": the relative clause ends before the verb of its noun. */
function relativeEnd(view: SentenceView, from: number, to: number): number {
  if (view.french) return to;
  for (let i = from + 2; i < to - 1; i++)
    if (view.lower(i) === ',' && view.groups.some((group) => group.kind === 'finite' && group.from === i + 1))
      return i;
  return to;
}

/** English: "noting that, as far as it is concerned, P": the clause begins after the insertion. */
function overParenthesis(view: SentenceView, from: number): number {
  if (view.french || view.lower(from) !== ',') return from;
  for (let i = from + 1; i < Math.min(view.to, from + 14); i++) if (view.lower(i) === ',') return i + 1;
  return from;
}

/** Index of "que" or "that" after the cue, over at most twelve tokens without another verb; -1 if none. */
export function thatAfter(view: SentenceView, { group, end }: Occurrence): number {
  for (let i = end; i < Math.min(view.to, end + 16); i++) {
    const { lower, tag } = view.tokens[i]!;
    if (lower === 'que' || lower === "qu'") {
      // "mis en garde contre ce qu'il voyait", "l'a montrée au bras d'un autre, une rumeur qu'elle nie"
      if (view.lower(i - 1) === 'ce' && /^(?:contre|avec|sur|dans|pour|par)$/.test(view.lower(i - 2)))
        return -1;
      if (
        i > end + 3 &&
        view.tokens[i - 1]!.tag === 'noun' &&
        /^une?$/.test(view.lower(i - 2)) &&
        view.lower(i - 3) === ','
      )
        return -1;
      // "plus que", "le fait que" further on is not the clause of the verb.
      const before = view.lower(i - 1);
      if (
        i > end &&
        /^(?:plus|moins|autant|tel|telle|même|alors|tandis|ainsi|afin|pour|bien|avant|après|depuis|lors|dès|parce|sans|rien)$/.test(
          before,
        )
      )
        return -1;
      if (
        i > end + 1 &&
        view.tokens[i - 1]!.tag === 'noun' &&
        !(view.french && TOLD.test(group.lemma)) &&
        !TIME_WORDS.has(before) &&
        !/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|côté|part|tour|presse|journalistes|communiqué|dernier|journaliste|fait|reporters|sens|conférence|message|interview|entretien|discours|lettre|rapport|médias|réseaux)$/.test(
          before,
        ) &&
        !afterPreposition(view, end, i)
      )
        return -1;
      return i;
    }
    // "P, X said Monday, after a week of talks that saw": a clause about the saying.
    if (lower === ',' && !view.french && CIRCUMSTANCE.test(view.lower(i + 1)) && !closedBefore(view, i + 2))
      return -1;
    if (lower === 'that' && tag !== 'determiner') {
      if (view.tokens[i + 1]?.tag === 'punctuation' && overParenthesis(view, i + 1) === i + 1) return -1;
      if (isRelative(view, end, i)) return -1;
      // "blaming carmakers that cut their orders"
      if (i > end && group.lemma === 'blame') return -1;
      // "said all that remains is ash": what the clause speaks of.
      if (i > end && /^(?:so|such|now|all)$/.test(view.lower(i - 1))) return -1;
      return i;
    }
    if (
      tag === 'gerund' ||
      tag === 'infinitive' ||
      (tag === 'verb' && lower !== 'further') ||
      tag === 'auxiliary' ||
      tag === 'mark' ||
      lower === ':' ||
      lower === '.' ||
      lower === 'qui' ||
      lower === 'if' ||
      lower === 'what'
    )
      return -1;
  }
  return -1;
}

/** French verbs whose object is the listener: "a informé les élus que P". */
const TOLD = /^(?:informer|avertir|prévenir|aviser|alerter|convaincre|persuader|rassurer)$/;

const CIRCUMSTANCE = /^(?:after|before|following|amid|during|as|when|while|since|despite)$/;

/** A comma closes the insertion right before "that". */
function closedBefore(view: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(view.to - 1, from + 14); i++)
    if (view.lower(i) === ',' && view.lower(i + 1) === 'that') return true;
  return false;
}

/** "Lorsque X déclare que P, Y sourit": P ends with the clause that opens the sentence. */
function firstComma(view: SentenceView, verb: number, from: number, to: number): number {
  if (
    !view.french ||
    !/^(?:lorsque|lorsqu'|quand|puisque|alors|tandis|bien|si|s'|après|dès)$/.test(view.lower(view.from))
  )
    return to;
  for (let i = view.from; i < verb; i++) if (view.lower(i) === ',') return to;
  for (let i = from; i < to; i++) if (view.lower(i) === ',') return i;
  return to;
}

/** "stressed the key role that nurses play": behind a noun that the verb has for its object, not for a listener. */
function isRelative(view: SentenceView, from: number, that: number): boolean {
  if (that === from || view.tokens[that - 1]!.tag !== 'noun' || afterPreposition(view, from, that))
    return false;
  const group = view.groups.findLast(({ to }) => to <= from);
  if (!group || ADDRESSED.test(group.lemma)) return false;
  const first = view.tokens[from]!;
  return (
    first.tag === 'determiner' &&
    // "said the idea that water heals is nonsense": a verb that takes no object has its clause begin there.
    (!view.cues.nouns.has(view.tokens[that - 1]!.lemma) ||
      /^(?:say|argue|insist|contend)$/.test(group.lemma)) &&
    !TIME_WORDS.has(view.lower(that - 1))
  );
}

/** Verbs that a listener may follow before "that". */
const ADDRESSED =
  /^(?:tell|inform|assure|remind|notify|advise|warn|caution|reassure|brief|text|message|promise|show|convince|persuade|admonish|write|teach)$/;

function afterPreposition(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:à|au|aux|dans|sur|lors|devant|auprès|en|par|après|to|in|on|at|during)$/.test(view.lower(i)))
      return true;
  return false;
}
