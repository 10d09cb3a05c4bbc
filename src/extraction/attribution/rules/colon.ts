import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { contentEnd, spansOf } from '../clause/content.ts';
import { outsideRelative } from '../clause/outside-relative.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { sideOf } from '../clause/side-of.ts';
import { subjectOf } from '../clause/subject.ts';
import { subjectAfter } from '../clause/subject-after.ts';
import { viaAfter } from '../clause/via.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: a cue before a colon or an opening mark, a phrase between them or not.
 * Fires on: Le maire a déclaré à la presse : « Nous partons. » She said, "We leave."
 * Not on: Il a dit trois mots : oui, non, peut-être (no subject that speaks is another matter; the source decides).
 */
export const colon: FrameRule = {
  id: 'colon',
  frame(occurrence, view) {
    const { group } = occurrence;
    const cue =
      group.passive || (group.kind === 'infinitive' && !group.modal)
        ? null
        : cueFor(occurrence, 'colon', 'after');
    if (!cue || group.kind === 'participle') return null;
    if (quotesSomebody(view, group.lemma, occurrence.end)) return null;
    const opening = openingAfter(view, occurrence.end);
    if (opening < 0 || (cueFor(occurrence, 'object') && isPartOfObject(view, opening))) return null;
    const nearest = subjectOf(view, group);
    // What stands between verb and colon is told of the object: the main clause's subject speaks.
    const outside = opening - occurrence.end > 2 ? outsideRelative(view, group, nearest) : null;
    const subject = outside ?? nearest;
    // "Ana affirme que le pont est sûr : « … »": what the pont is, is said by another.
    if (
      view.french &&
      cue.only === 'be' &&
      subject &&
      /^(?:que|qu')$/.test(view.lower(subject.range.from - 1))
    )
      return null;
    const following = subject ? null : subjectAfter(view, occurrence.end);
    return buildFrame(occurrence, view, {
      form: 'colon',
      cue,
      sources: subject
        ? (sideOf(view, subject) ?? sourceSpans(view, subject))
        : following
          ? sourceSpans(view, { range: following, whole: following, relative: false })
          : [],
      via: viaAfter(view, occurrence.end, opening),
      content: spansOf(view, [opening, quotedEnd(view, opening) ?? contentEnd(view, opening, occurrence)]),
      rule: this.id,
      confidence: subject ? 0.9 : 0.7,
    });
  },
};

/** English "quoted a witness as saying": the witness's words. */
function quotesSomebody(view: SentenceView, lemma: string, from: number): boolean {
  if (view.french || !/^(?:quote|cite)$/.test(lemma)) return false;
  for (let i = from; i < Math.min(view.to - 1, from + 14); i++)
    if (view.lower(i) === 'as' && view.tokens[i + 1]!.tag === 'gerund') return true;
  return false;
}

/** First token of what is said: after a colon, or an opening mark; -1 where another verb comes first. */
function openingAfter(view: Parameters<FrameRule['frame']>[1], from: number): number {
  for (let i = from; i < Math.min(view.to, from + 25); i++) {
    const token = view.tokens[i]!;
    if (token.text === ':') return i + 1;
    if (token.tag === 'mark') return view.passageAt(i + 1)?.utterance && !isPredicate(view, from, i) ? i : -1;
    // "told the mayors who had come to Leeds, “…”"
    if (!view.french && i > from && isRelativeVerb(view, i)) continue;
    if (token.tag === 'verb' || token.tag === 'auxiliary' || token.text === '.' || token.text === ';')
      return -1;
  }
  return -1;
}

/** French: "Si ses amis l'ont soutenu, ses parents « ont hésité »": the words in marks have a subject of their own. */
function isPredicate(view: SentenceView, from: number, mark: number): boolean {
  if (!view.french || view.tokens[mark + 1]?.tag !== 'auxiliary') return false;
  if (!/^(?:noun|name)$/.test(view.tokens[mark - 1]!.tag)) return false;
  for (let i = from; i < mark; i++) if (view.lower(i) === ',') return true;
  return false;
}

/** A verb right behind "who", or the second half of it ("who had come"). */
function isRelativeVerb(view: SentenceView, i: number): boolean {
  const group = view.groups.find(({ from, to }) => from <= i && i < to);
  return group !== undefined && view.lower(group.from - 1) === 'who';
}

/** French: "confirme son projet de « fermeture de deux sites »": the words in marks only go on with the object. */
function isPartOfObject(view: SentenceView, opening: number): boolean {
  if (!view.french || view.tokens[opening]?.tag !== 'mark') return false;
  if (!/^(?:de|d')$/.test(view.lower(opening - 1)) || view.tokens[opening - 2]?.tag !== 'noun') return false;
  const end = quotedEnd(view, opening);
  return (
    end !== null &&
    !view.groups.some(({ kind, from, to }) => kind === 'finite' && from > opening && to <= end)
  );
}

/** French: words in marks end with them ("répond : « A » et ironise « B »"); null where none open here. */
function quotedEnd(view: Parameters<FrameRule['frame']>[1], opening: number): number | null {
  // English: only where a clause that the saying hangs on follows ("After he told them to 'stop,' they ran").
  const ends =
    view.french ||
    /^(?:after|when|before|as|once|while|because|although|though)$/.test(view.lower(view.from));
  const passage = ends && view.tokens[opening]?.tag === 'mark' ? view.passageAt(opening + 1) : null;
  if (!passage?.utterance) return null;
  let end = opening + 1;
  while (end < view.to && view.tokens[end]!.start < passage.outerEnd) end++;
  return end;
}
