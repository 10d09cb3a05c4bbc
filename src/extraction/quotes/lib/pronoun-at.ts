import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { QuoteContext } from '../quote-context.ts';
import {
  agrees,
  firstSpeaking,
  fits,
  inHeading,
  isMentionedInParagraph,
  isMentionedSince,
  isPersonOf,
  isQuoted,
  lastRole,
  lastSaying,
  lastSpeaker,
  lastSpokenOf,
  lastUnnamed,
  onlyNamed,
  protagonistOf,
} from './antecedents.ts';
import { canUtter } from './can-utter.ts';
import { firstFinite, subjectSource } from './clause-subject.ts';
import { genderOf } from './gender-of.ts';
import type { Gender } from './taken-up-nouns.ts';

const FORMER = /^(?:l['’]|the )(?:ex-|ancien(?:ne)? |former )/i;
/** Characters back to the start of a paragraph. */
const FARTHEST = 800;

/** Whom a singular pronoun of the third person stands for where somebody speaks; `given` is whom it stands for elsewhere. */
export function pronounAt(
  context: QuoteContext,
  span: Span,
  gender: Gender,
  given: Source | null,
  words: string,
): Source | null {
  // "La directrice lui a fermé la salle d'après elle": not the subject of the same clause.
  if (given?.kind === 'person' && /(?:selon|d['’]après)\s$/i.test(context.slice(span.start - 9, span.start)))
    return given;
  const french = context.analysis.language === 'fr';
  const teller =
    french && given?.kind === 'person'
      ? (tellerOf(context, given, span.start, gender) ?? whoTellsOf(context, given, span.start, gender))
      : null;
  if (teller) return { ...teller, span };
  const last = lastRole(context, span.start, gender);
  // "L'ancien courtier" describes someone the article has named.
  const role = last && FORMER.test(last.name) ? null : last;
  if (
    role &&
    (given === null ||
      given.kind !== 'person' ||
      !isMentionedSince(context, given, role.span.end, span.start))
  )
    return { ...role, span };
  const unnamed = lastUnnamed(context, span.start, gender);
  const isHere = given?.kind === 'person' && isMentionedInParagraph(context, given, span.start);
  const other =
    french && unnamed === null && !isHere
      ? (onlyOneHere(context, given, span, gender) ?? protagonistAt(context, given, span, gender))
      : null;
  if (other) return other;
  if (given?.kind === 'person' && !inHeading(context, given, span.start))
    return unnamed && !isHere ? { ...unnamed, span } : given;
  const body = french && unnamed === null && given !== null ? bodyAbove(context, given, span, gender) : null;
  if (body) return body;
  const speaker = unnamed ?? lastSpokenOf(context, span.start, gender);
  if (speaker && isOnlyQuotedBefore(context, speaker, span.start)) return null;
  if (speaker) return { ...speaker, span };
  // "écrit-il" of a club: not what its own quotation speaks of.
  const fitting = given && !isQuoted(context, given, span.start) ? given : null;
  // "Les assureurs sont partis. Selon lui": whoever it is, not they.
  const agreed = fitting && french && !agrees(fitting, gender) ? null : fitting;
  return (
    agreed ??
    firstSpeaking(context, span, words, gender) ??
    (french && given && !agrees(given, gender) ? null : given)
  );
}

/** « Qui veut d'Ana Roy ? », a-t-il dit: someone of whom nothing but the words right before a pronoun speaks did not say them. */
export function isOnlyQuotedBefore(context: QuoteContext, { kind, entity }: Source, offset: number): boolean {
  if (kind !== 'person' || entity === null || context.analysis.language !== 'fr') return false;
  const before = context.names.entities[entity]!.mentions.filter(
    ({ end, form }) => end <= offset && form !== 'pronoun',
  );
  return before.length > 0 && before.every(({ start }) => isRightBefore(context, start, offset));
}

/** In the quotation that a cue follows at once. */
function isRightBefore(context: QuoteContext, mention: number, offset: number): boolean {
  const around = context.passageAround(mention);
  if (around < 0) return false;
  return offset - context.passages[around]!.outerEnd < LONGEST_CUE;
}

/** Between a closing mark and the pronoun of the cue behind it: ", a-t-il". */
const LONGEST_CUE = 25;

/** "« Même Paul Roy a ses torts », a-t-il ajouté": who is named in the words did not say them; who spoke before in the paragraph. */
function whoTellsOf(context: QuoteContext, given: Source, offset: number, gender: Gender): Source | null {
  if (given.entity === null) return null;
  const mention = context.names.entities[given.entity]!.mentions.findLast(
    ({ end, form }) => end <= offset && form === 'name',
  );
  if (!mention || !isRightBefore(context, mention.start, offset)) return null;
  const { outerStart } = context.passages[context.passageAround(mention.start)]!;
  const speaker = lastSpeaker(context, outerStart, gender);
  if (speaker?.kind !== 'person' || speaker.entity === given.entity) return null;
  const start = context.paragraphStart(offset);
  const frame = lastSaying(context, start, outerStart);
  return frame && frame.cue.start >= start ? speaker : null;
}

/** "Ana Roy « va mieux », a ajouté Luc Petit. Il a salué P": who spoke of a person last, where both fit the pronoun. */
function tellerOf(context: QuoteContext, given: Source, offset: number, gender: Gender): Source | null {
  if (given.entity === null) return null;
  const mention = context.names.entities[given.entity]!.mentions.findLast(
    ({ end, form }) => end <= offset && form !== 'pronoun',
  );
  const frame = lastSaying(context, offset - LONGEST_TOLD, offset);
  if (!mention || !frame || context.sentenceAt(frame.cue.start) === context.sentenceAt(offset)) return null;
  // Told in marks in the sentence of the cue, the cue behind it.
  if (frame.cue.start < mention.end || frame.form !== 'after') return null;
  if (!frame.content.some(({ start, end }) => start <= mention.start && mention.end <= end)) return null;
  const [source] = context.speakersOf(frame);
  if (!source || source.entity === given.entity) return null;
  return fits(context, source, gender) ? source : null;
}

const LONGEST_TOLD = 600;

/**
 * French: "Khaled, chauffeur, se dit soulagé. « … », dit-il": the only person of a gender named in the paragraph, whom a pronoun
 * takes up before anybody of the paragraphs above, unless such a pronoun stands before the name.
 */
function onlyOneHere(context: QuoteContext, given: Source | null, span: Span, gender: Gender): Source | null {
  const only = onlyNamed(context, span.start, gender);
  if (!only || only.entity === given?.entity) return null;
  const { tokens } = context.analysis;
  const from = Math.max(context.paragraphStart(span.start), only.span.start - FARTHEST);
  for (let i = context.firstToken(from); tokens[i]!.end <= only.span.start; i++)
    if (genderOf(tokens[i]!.lower) === gender && context.passageAround(tokens[i]!.start) === -1) return null;
  return { ...only, span };
}

/**
 * French: in a portrait "elle" of a paragraph that names nobody of the gender is whom it is about, before somebody who was
 * quoted in the paragraph above.
 */
function protagonistAt(
  context: QuoteContext,
  given: Source | null,
  span: Span,
  gender: Gender,
): Source | null {
  if (given && given.kind !== 'person') return null;
  const hero = protagonistOf(context, gender);
  if (!hero || hero.entity === given?.entity) return null;
  const others = peopleHere(context, span.start, gender).some(
    (entity) =>
      entity !== hero.entity &&
      isMentionedSince(context, { entity }, fromHere(context, span.start), span.start),
  );
  return others ? null : { ...hero, span };
}

/**
 * French: "La direction se tait. Dans un communiqué, elle juge que P": the body that the sentence before is about, where no person
 * that the pronoun fits is spoken of in the paragraph.
 */
function bodyAbove(context: QuoteContext, given: Source, span: Span, gender: Gender): Source | null {
  if (given.kind === 'person' || !agrees(given, gender)) return null;
  const alone = peopleHere(context, span.start, gender).length === 0;
  if (alone && given.kind === 'organization' && isMentionedInParagraph(context, given, span.start))
    return { ...given, span };
  // "Dans son jugement, le tribunal est moins tendre : il relève P"
  const own = context.sentenceAt(span.start);
  const first = firstSubject(context, own);
  if (first && first.kind === 'organization' && first.span.end < span.start && isSame(first, given))
    return { ...first, span };
  if (!alone || context.sentence(own - 1)?.paragraph !== context.sentence(own)!.paragraph) return null;
  const subject = firstSubject(context, own - 1);
  if (!subject || subject.kind === 'person' || !canUtter(context, subject) || !isSame(subject, given))
    return null;
  const article = context.slice(subject.span.start, subject.span.start + 3);
  return (gender === 'female' ? /^la /i : /^le /i).test(article) ? { ...subject, span } : null;
}

/** Those of a gender who are spoken of in the paragraph of an offset before it. */
function peopleHere(context: QuoteContext, offset: number, gender: Gender): number[] {
  return context.names
    .entitiesIn({ start: fromHere(context, offset), end: offset })
    .filter((entity) => isPersonOf(context.names.entities[entity]!, gender));
}

function fromHere(context: QuoteContext, offset: number): number {
  return Math.max(context.paragraphStart(offset), offset - FARTHEST);
}

/** The subject of the first verb of a sentence, or what is set apart at its start: "La direction, elle, se tait." */
function firstSubject(context: QuoteContext, sentence: number): Source | null {
  const view = context.view(sentence);
  const range = view && phraseFrom(view, view.from);
  if (view && range?.from === view.from) {
    const span = view.span(range.from, range.to);
    const apart = /^, (?:elle|lui),/u.test(context.slice(span.end, span.end + 8));
    const source = apart ? context.sourceAt(span) : null;
    if (source) return source;
  }
  const { start, end } = context.sentence(sentence)!;
  const group = firstFinite(context, sentence, start, end);
  return group && subjectSource(context, sentence, group);
}

function isSame(one: Source, other: Source): boolean {
  if (one.entity !== null && other.entity !== null) return one.entity === other.entity;
  const bare = ({ name }: Source) => name.toLowerCase().replace(/^(?:l[ea] |l['’])/, '');
  return bare(one) === bare(other);
}
