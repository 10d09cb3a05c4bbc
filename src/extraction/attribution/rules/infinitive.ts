import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { beforeNewClause, contentEnd, spansOf } from '../clause/content.ts';
import { phraseFrom, TIME_WORDS } from '../clause/noun-phrase.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { sideOf } from '../clause/side-of.ts';
import { isWritten, subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: a verb of saying with an infinitive (French also over "de", English over "to"; "deny" with -ing).
 * Fires on: Le groupe affirme avoir vendu l'usine. The firm denies selling it. Elle promet de partir.
 * Not on: Il a dit adieu avant de partir.
 */
export const infinitive: FrameRule = {
  id: 'infinitive',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    if (group.passive || group.kind === 'participle') return null;
    const i = view.french ? overMark(view, afterAddressee(view, end)) : afterNegation(view, end);
    const link = view.lower(i);
    const next = view.groups.find((other) => other.from >= i && other.from <= i + 1);
    if (!next) return null;
    const direct = next.from === i;
    const cue = view.french
      ? next.kind !== 'infinitive'
        ? null
        : /^(?:de|d')$/.test(link)
          ? cueFor(occurrence, 'de')
          : direct
            ? cueFor(occurrence, 'inf')
            : null
      : direct && next.kind === 'infinitive' && link === 'to'
        ? cueFor(occurrence, 'to')
        : direct && next.kind === 'gerund'
          ? cueFor(occurrence, 'gerund')
          : null;
    const subject = cue && subjectOf(view, group);
    if (!cue || !subject) return null;
    // "La loi prévoit de fermer", "ont prévu de se réunir": nobody's plan, and told from after.
    if (view.french && group.lemma === 'prévoir' && (group.perfect || isWritten(view, subject.range)))
      return null;
    const negated = !view.french && i > end;
    return buildFrame(occurrence, view, {
      form: 'infinitive',
      cue,
      sources: sideOf(view, subject) ?? sourceSpans(view, subject),
      content: spansOf(view, [
        negated ? end : next.from,
        beforeNewClause(view, next.from, contentEnd(view, next.from, occurrence)),
      ]),
      rule: this.id,
      confidence: 0.9,
    });
  },
};

/**
 * French: the infinitive may stand behind whom it is said to, where and when ("reconnaît mardi devant le juge avoir
 * menti", "a promis à ses électeurs de partir").
 */
function afterAddressee(view: SentenceView, end: number): number {
  let i = end;
  for (let steps = 0; i < view.to && steps < 6; steps++) {
    const { tag, lower } = view.tokens[i]!;
    const three = `${lower} ${view.lower(i + 1)} ${view.lower(i + 2)}`;
    if (/^(?:de (?:son|leur|notre) côté|pour (?:sa|leur) part|quant à lui)$/.test(three)) i += 3;
    else if (tag === 'adverb' || TIME_WORDS.has(lower)) i++;
    else if (ADDRESSING.test(lower)) {
      const start = i + (/^(?:d'|de|du|des)$/.test(view.lower(i + 1)) ? 2 : 1);
      const phrase = phraseFrom(view, start);
      // "hésite à", "tarde à": an infinitive comes next.
      if (!phrase) return i;
      i = phrase.to;
    } else return i;
  }
  return i;
}

/** "qui dit « ne pas comprendre »": the infinitive may open the words in marks. */
function overMark(view: SentenceView, i: number): number {
  return view.tokens[i]?.tag === 'mark' && i + 1 < view.to ? i + 1 : i;
}

const ADDRESSING = /^(?:à|au|aux|devant|auprès|lors|dans|sur|après|pendant|face)$/;

/** English: "vowed not to resign", "promised never to return". */
function afterNegation(view: SentenceView, end: number): number {
  return view.tokens[end]?.tag === 'negation' && view.lower(end + 1) === 'to' ? end + 1 : end;
}
