import type { Source } from '../../../model/extraction.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { carried } from '../lib/carried.ts';
import { firstFinite } from '../lib/clause-subject.ts';
import { isWritten } from '../lib/is-written.ts';
import { personOnStage } from '../lib/person-on-stage.ts';
import { roleGender } from '../lib/role-gender.ts';
import { SILENT } from '../lib/silent-verbs.ts';
import type { PlacedFrame, QuoteContext } from '../quote-context.ts';
import { previousSentenceSubject } from './previous-sentence-subject.ts';

/** A sentence that sets somebody against those who spoke before. */
const CONTRAST =
  /^\s*(?:(?:\p{Lu}[\p{L}'’.-]+\s?|(?:le|la|l['’])\s?\p{L}+\s?){1,4},? (?:elle|lui|eux|elles)(?: aussi)?,|(?:de|à) (?:son côté|son tour),|quant à )/iu;

/**
 * Accepts: a whole sentence in marks without attribution, in one paragraph with an attributed quotation before it and the
 * last to speak, in marks or not, speaks on; in French also who was brought in by name between the two.
 * Fires on: « Nous restons », dit la maire. « Et nous gagnerons. »
 *   « Nous restons », dit la maire. Paul Hardy hausse les épaules. « On verra. » (Paul Hardy)
 * Not on: « Nous restons », dit la maire. Il voit « rouge sur rouge ».
 */
export const sameSpeakerGoesOn: AttributionRule = {
  id: 'same-speaker-goes-on',
  attribute(index, context) {
    const before = context.attributedBefore(index, 0);
    if (before < 0) return null;
    const { outerEnd } = context.passages[before]!;
    // "Magali, elle, s'est fait une raison.": the next words are hers.
    const start = context.passages[index]!.outerStart;
    const sentence = context.sentenceAt(Math.max(outerEnd, start - 3));
    if (CONTRAST.test(context.slice(Math.max(outerEnd, context.sentence(sentence)?.start ?? 0), start))) {
      const set = previousSentenceSubject.attribute(index, context);
      if (set) return { ...set, rule: this.id };
    }
    const between = context.framesWithin(outerEnd, start);
    // "« … », a-t-il dit, selon deux élus.": whoever told of the quotation before did not say the next one.
    const told = context.sentenceAt(outerEnd);
    const other = between.findLast(
      (frame) =>
        frame.inside === -1 &&
        talks(context, frame) &&
        !(
          frame.sentence === told &&
          frame.form === 'according-to' &&
          context.passages[before]!.outerStart < frame.start
        ),
    );
    const entered = context.analysis.language === 'fr' ? personOnStage(context, index, outerEnd - 1) : null;
    if (
      entered &&
      (!other || other.sentence < entered.sentence) &&
      !isSilent(context, entered.sentence) &&
      isOther(context, entered.source, before)
    ) {
      const { source } = entered;
      const detail = `follows a sentence that brings in "${source.name}"`;
      return { speakers: [source], cue: null, via: [], rule: this.id, confidence: 0.6, detail };
    }
    // The last to speak, in marks or not, speaks on.
    if (other) return attributionFromFrame(context, other, this.id, 0.8, 'goes on after');
    return carried(context, before, this.id, 0.9, 'goes on after a quotation of');
  },
};

/** "Paul Hardy a été enterré.", "Paul Hardy est mort.": told of somebody who says no more. */
function isSilent(context: QuoteContext, sentence: number): boolean {
  const { start, end } = context.sentence(sentence)!;
  const group = firstFinite(context, sentence, start, end);
  return group !== null && SILENT.test(group.lemma);
}

/** Another named person than the one quoted before, or somebody new ("un étudiant"): a bare role may be the same one. */
function isOther(context: QuoteContext, source: Source, before: number): boolean {
  if (
    source.entity === null &&
    !/^(?:une? |l['’]une? )/i.test(context.slice(source.span.start, source.span.end))
  )
    return isOfOtherGender(context, source, before);
  return context.attributions[before]!.speakers.every(
    ({ entity, name }) => name !== source.name && (entity === null || entity !== source.entity),
  );
}

/** "a dit Ana Roux. L'accusé baisse les yeux.": a role of the other gender. */
function isOfOtherGender(context: QuoteContext, source: Source, before: number): boolean {
  const role = roleGender(context, source);
  if (role !== 'male' && role !== 'female') return false;
  return context.attributions[before]!.speakers.every(({ kind, entity }) => {
    const known = kind === 'person' && entity !== null ? context.names.entities[entity]!.gender : 'unknown';
    return known !== 'unknown' && known !== role;
  });
}

/** Somebody speaks: a rule or a report says something, but does not go on talking in marks. */
function talks(context: QuoteContext, frame: PlacedFrame): boolean {
  const speakers = context.speakersOf(frame);
  return speakers.length > 0 && !speakers.every((source) => isWritten(context, source));
}
