import type { Source } from '../../../model/extraction.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { namedSource } from '../../names/named-source.ts';
import type { AssertionContext, Statement } from '../statement.ts';

/** Verbs whose "it" is what was told before: "it shows that". */
const OF_FACTS = /^(?:suggest|show|mean|indicate|prove|imply|demonstrate|confirm|signal|reflect|follow)$/;
/** Verbs whose "it" is the weather, a time or what the sentence goes on with. */
const OF_NOTHING =
  /^(?:be|take|become|seem|appear|emerge|happen|turn|rain|snow|come|make|mean|matter|cost|help|depend|remain|follow)$/;
/** Those of whom "they" or "she" is never said in what they report: whoever heard a case, and somebody's lawyer. */
const APART =
  /\b(?:court|inquest|jury|tribunal|hearing|inquiry|cour|audience|assises)\b|^(?:his|her|their|its|son|sa|ses|leur|leurs) /i;
/** Words that lead in whom a sentence is about, before its subject: "quant au maire". */
const TOPIC = /^(?:quant|concernant|s'agissant)$/;
/** Sentences before a quotation in which another one may be named. */
const BEFORE = 2;

/**
 * Whom a pronoun stands for as the subject of what is said; null where that would be a guess. What is quoted word for word
 * answers to what its speaker had in mind: there "she" has a name only where one other person is named close by, "they" and
 * "it" have none.
 */
export function pronounIn(
  context: AssertionContext,
  { speaker, direct }: Statement,
  view: SentenceView,
  index: number,
  main: VerbGroup,
): Source | null {
  const { start, end, lower } = view.tokens[index]!;
  if (lower === 'it' && OF_FACTS.test(main.lemma)) return null;
  // "Quant à l'homme qui fuyait, il est blessé": the sentence says itself who.
  if (TOPIC.test(view.lower(view.from)) && index > view.from + 2) return null;
  if (direct && /^(?:they|it|ils|elles)$/.test(lower)) return null;
  const source = context.names.sourceAt({ start, end });
  // "A dit aux journalistes": whom something is told.
  // "Norvia says it has paid": nobody else is spoken of, and a person is not "it".
  if (!source && lower === 'it' && !direct && !OF_NOTHING.test(main.lemma) && isBody(context, speaker))
    return speaker;
  if (!source || /^(?:aux?|du|à)\s/i.test(source.name)) return null;
  if (!direct && isWhatSpeakerIs(context, view, source, speaker, lower)) return speaker;
  const apart = APART.test(speaker.name) || isNamedBehind(view, end, speaker);
  if (!direct) return apart && isSame(source, speaker) ? null : source;
  const others = othersNear(context, view, speaker, start, /^(?:elle|she)$/.test(lower) ? 'female' : 'male');
  return others.length === 1 ? others[0]! : null;
}

/**
 * "A widow and mother of five, Ana Holt, said she had left": what the sentence calls the speaker before the name, or somebody
 * told in an earlier one.
 */
function isWhatSpeakerIs(
  { analysis, names }: AssertionContext,
  view: SentenceView,
  source: Source,
  speaker: Source,
  pronoun: string,
): boolean {
  const entity =
    speaker.kind === 'person' && speaker.entity !== null ? names.entities[speaker.entity]! : null;
  if (!entity || !/^(?:he|she|il|elle)$/.test(pronoun) || APART.test(speaker.name)) return false;
  const gender = /^(?:she|elle)$/.test(pronoun) ? 'female' : 'male';
  const { start } = view.tokens[view.from]!;
  if (speaker.span.start < start || speaker.span.end > source.span.start) return false;
  if (entity.gender !== 'unknown' && entity.gender !== gender) return false;
  if (source.kind === 'anonymous')
    return analysis.text.slice(start, speaker.span.start).includes(source.name);
  const other = source.entity === null ? null : names.entities[source.entity]!;
  const here = other?.mentions.some((known) => known.start >= start && known.end <= source.span.start);
  return other !== null && !here && entity.gender === gender;
}

/** An organization, or one told by its kind ("the company"). */
function isBody({ analysis, names }: AssertionContext, { kind, span }: Source): boolean {
  if (kind === 'organization') return true;
  return kind === 'anonymous' && analysis.language === 'en' && names.phraseAt(span)?.sort === 'body';
}

/** "He is in hospital, Captain Rowe said": whom the sentence names only afterwards, no pronoun before stands for. */
function isNamedBehind(view: SentenceView, pronoun: number, { span }: Source): boolean {
  const last = view.tokens[view.to - 1]!;
  if (span.start < pronoun || span.end > last.end) return false;
  return !/^(?:-?t?-?(?:il|elle)s?|he|she|they|it)$/i.test(view.analysis.text.slice(span.start, span.end));
}

function isSame(source: Source, speaker: Source): boolean {
  return source.entity === null ? source.name === speaker.name : source.entity === speaker.entity;
}

/** People of a gender, or of none known, who are named in the sentences before, without the speaker. */
function othersNear(
  { analysis, names }: AssertionContext,
  view: SentenceView,
  speaker: Source,
  end: number,
  gender: 'female' | 'male',
): Source[] {
  const { sentence } = view.tokens[view.from]!;
  let first = view.from;
  while (first > 0 && analysis.tokens[first - 1]!.sentence >= sentence - BEFORE) first--;
  const { start } = analysis.tokens[first]!;
  return [...new Set(names.entitiesIn({ start, end }))].flatMap((index) => {
    const entity = names.entities[index]!;
    if (index === speaker.entity || entity.kind !== 'Person') return [];
    if (entity.gender !== 'unknown' && entity.gender !== gender) return [];
    const mention = entity.mentions.findLast((known) => known.start >= start && known.end <= end);
    return mention ? [namedSource(entity, mention)] : [];
  });
}
