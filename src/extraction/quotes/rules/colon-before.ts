import type { Source } from '../../../model/extraction.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { firstFinite, lastVerb, subjectSource } from '../lib/clause-subject.ts';
import { isNarrator } from '../lib/is-narrator.ts';
import { narratedSubject } from '../lib/narrated-subject.ts';
import { outerSaying } from '../lib/outer-saying.ts';
import { previousSubjects } from '../lib/previous-subject.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import { subjectIn } from '../lib/subject-in.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Characters from a passage to the source behind it; keeps hostile text linear. */
const FARTHEST = 300;
/** Passages looked back over; keeps hostile text linear. */
const MOST_BACK = 20;

/**
 * Accepts: a passage after a colon, in the same sentence or at the end of the paragraph before: the attribution in that
 * sentence, else the person or body it speaks of first.
 * Fires on: La maire s'agace :⏎ « Nous n'avons rien reçu. »
 * Not on: La maire part. « Nous n'avons rien reçu. »
 */
export const colonBefore: AttributionRule = {
  id: 'colon-before',
  attribute(index, context) {
    const { outerStart } = context.passages[index]!;
    const text = context.analysis.text;
    let colon = outerStart - 1;
    while (colon >= 0 && outerStart - colon < 12 && /\s/.test(text[colon]!)) colon--;
    if (text[colon] !== ':') return null;
    const sentence = context.sentence(context.sentenceAt(colon));
    if (!sentence) return null;
    let from = sentence.start;
    for (let i = index - 1; i >= 0 && index - i < MOST_BACK && context.passages[i]!.outerEnd > from; i--) {
      if (context.passages[i]!.outerEnd <= colon) from = context.passages[i]!.outerEnd;
    }
    const frames = context
      .framesWithin(from, colon)
      .filter((frame) => frame.inside === -1 && frame.cue.start >= from);
    const frame = frames.at(-1);
    // "Rappelons que la devise est :": the article itself speaks.
    if (frame && isNarrator(context, frame)) return null;
    if (frame)
      return attributionFromFrame(context, outerSaying(context, frame), this.id, 0.9, 'is introduced by');
    if (toldBehind(index, context)) return null;
    const group = lastVerb(context, context.sentenceAt(colon), from, colon, ({ kind }) => kind === 'finite');
    const main =
      group && sourceFirst(context, from, colon, subjectSource(context, context.sentenceAt(colon), group));
    // "L'école est pour lui un refuge :" has a subject that cannot speak.
    const speaks =
      main &&
      main.kind !== 'document' &&
      (main.kind !== 'anonymous' || SOURCE.test(main.name) || isOnePerson(context, main));
    // "Son constat est sans appel :" is that of whoever was spoken of.
    const owner =
      !speaks && main && /^(?:son|sa|ses) /i.test(main.name) ? ownerBefore(context, sentence.start) : null;
    const silent = group !== null && !speaks && main !== null && group.passive;
    const newcomer =
      group === null
        ? (narratedBefore(context, index, from, colon) ?? newcomerIn(context, from, colon))
        : null;
    const named = owner ?? newcomer ?? (speaks ? main : subjectIn(context, { start: from, end: colon }));
    const subject = named ?? (silent ? personBefore(context, sentence.start) : null) ?? main;
    if (!subject) return null;
    return {
      speakers: [subject],
      cue: null,
      via: [],
      rule: this.id,
      confidence: 0.75,
      detail: `is introduced by a colon after "${subject.name}"`,
    };
  },
};

/** "Une source du palais balaie l'idée :" */
const SOURCE = /^(?:une|deux|plusieurs|des|cette) (?:autres? )?sources?(?!\p{L})/iu;

/** The source that the sentence begins with, not what a clause at its end is about. */
function sourceFirst(context: QuoteContext, from: number, colon: number, last: Source | null): Source | null {
  const sentence = context.sentenceAt(colon);
  const group = last?.kind === 'anonymous' ? firstFinite(context, sentence, from, colon) : null;
  const first = group && subjectSource(context, sentence, group);
  return first && SOURCE.test(first.name) ? first : last;
}

/** "Et la patronne du syndicat de rappeler la règle :" */
function narratedBefore(context: QuoteContext, index: number, from: number, colon: number): Source | null {
  const { tokens } = context.analysis;
  for (let i = context.firstToken(from); i < tokens.length && tokens[i]!.start < colon; i++)
    if (tokens[i]!.tag === 'infinitive') return narratedSubject(context, index, tokens[i]!);
  return null;
}

/** "Le bilan est lourd : « dix maisons détruites », selon une source locale": the end of the sentence says whose words they are. */
function toldBehind(index: number, context: QuoteContext): boolean {
  const { outerEnd } = context.passages[index]!;
  const sentence = context.sentence(context.sentenceAt(outerEnd - 1));
  const end = Math.min(sentence?.end ?? outerEnd, outerEnd + FARTHEST);
  return context.framesWithin(outerEnd, end).some(({ form, inside, cue, content }) => {
    if (form !== 'according-to' || inside !== -1 || cue.start < outerEnd) return false;
    return content.some((piece) => piece.start < outerEnd && piece.end > outerEnd);
  });
}

/** "À côté d'elle, un monsieur, canne à la main :": somebody new and unnamed in words without a verb. */
function newcomerIn(context: QuoteContext, from: number, colon: number): Source | null {
  const { language, tokens } = context.analysis;
  const view = context.view(context.sentenceAt(colon));
  if (language !== 'fr' || !view) return null;
  const isNamed = context.names
    .entitiesIn({ start: from, end: colon })
    .some((each) =>
      context.names.entities[each]!.mentions.some(
        ({ start, end, form }) => form === 'name' && start >= from && end <= colon,
      ),
    );
  if (isNamed) return null;
  for (let i = context.firstToken(from); i < tokens.length && tokens[i]!.start < colon; i++) {
    if (!/^une?$/.test(tokens[i]!.lower) || !(i === view.from || tokens[i - 1]!.text === ',')) continue;
    const range = phraseFrom(view, i);
    const source = range && context.sourceAt(view.span(range.from, range.to));
    if (source && isOnePerson(context, source)) return source;
  }
  return null;
}

/** Whose a thing is that the article has just called "his": who spoke last, else who was spoken of last. */
function ownerBefore(context: QuoteContext, offset: number): Source | null {
  for (const source of previousSubjects(context, offset)) if (isOnePerson(context, source)) return source;
  return null;
}

/** Who was spoken of last: "Laure Tavel est infirmière. Les patients sont transférés : « On jongle »". */
function personBefore(context: QuoteContext, offset: number): Source | null {
  for (const source of previousSubjects(context, offset)) {
    if (context.paragraphAt(source.span.start) !== context.paragraphAt(offset)) return null;
    if (isOnePerson(context, source)) return source;
  }
  return null;
}
