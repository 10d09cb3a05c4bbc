import type { Source } from '../../../model/extraction.ts';
import { fold } from '../../../model/fold.ts';
import type { Span } from '../../../model/span.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import { saysSide } from '../../names/description-says.ts';
import { namedSource } from '../../names/named-source.ts';
import { wordsOf } from '../../names/word-info.ts';
import type { QuoteContext } from '../quote-context.ts';
import {
  agrees,
  firstFitting,
  firstSpeaking,
  fits,
  inHeading,
  isMentionedInParagraph,
  isMentionedSince,
  isQuoted,
  lastFitting,
  lastPerson,
  lastRole,
  lastSaying,
  lastSpeaker,
  lastUnnamed,
  onlyNamed,
  takenUp,
} from './antecedents.ts';
import { apposedBody } from './apposed-body.ts';
import { canUtter } from './can-utter.ts';
import { firstFinite, subjectSource } from './clause-subject.ts';
import { anaphoraWords } from './described-nouns.ts';
import { describedPerson } from './described-person.ts';
import { genderOf } from './gender-of.ts';
import { protagonist } from './main-person.ts';
import { namedBefore, namedNext } from './named-next.ts';
import { previousSubjects } from './previous-subject.ts';
import { isOnePerson } from './role-gender.ts';
import { type Gender, takenUpNouns } from './taken-up-nouns.ts';
import { toldAgain } from './told-again.ts';
import { voicedBy } from './voiced-by.ts';
import { wholeNewcomer } from './whole-newcomer.ts';
import { wholeOffice } from './whole-office.ts';

const FORMER = /^(?:l['’]|the )(?:ex-|ancien(?:ne)? |former )/i;
/** Determiner that takes up, noun (with its adjective before), age. */
const DEFINITE =
  /^(?:(?:(ce|cet|le)|(cette|la)|ces|les|the|this|that)\s|l')(?:même |same )?([\p{L}\s-]+?)(?: de \d+ ans| aux? [\p{L}\d\s-]*\d[\p{L}\d\s-]*)?$/u;

/**
 * Whom the words at a span stand for where somebody speaks. Differs from `Names.sourceAt` in four cases. A singular
 * pronoun that would stand for nobody, for no person, or for one last named in a heading stands for the person who spoke
 * last, else for the last subject; beside a paragraph's unnamed speaker, for that one. So do nouns that take up a
 * person ("la chercheuse") or describe the one spoken of ("l'habitant"). Words that take up an unnamed source ("cette source") stand for it.
 */
export function speakerAt(context: QuoteContext, span: Span): Source | null {
  const source = saidBefore(context, span);
  const body = source?.kind === 'anonymous' ? apposedBody(context, span) : null;
  if (body) return body;
  if (source?.kind === 'organization' || source?.kind === 'anonymous') {
    const voice = voicedBy(context, span);
    if (voice) return voice;
  }
  return source?.kind === 'anonymous'
    ? (namedBefore(context, span) ?? namedNext(context, span) ?? wholeNewcomer(context, source))
    : source;
}

/** Whom the words stand for by what the article said before them. */
function saidBefore(context: QuoteContext, span: Span): Source | null {
  const written = context.slice(span.start, span.end).replaceAll('’', "'").trim();
  const words = written.toLowerCase();
  const gender = genderOf(words);
  const named = context.names.sourceAt(span);
  const given = gender !== null && named && isOnlyQuotedBefore(context, named, span.start) ? null : named;
  if (gender !== null) return pronounAt(context, span, gender, given, words);
  const owner = ACCOUNT.test(words) || isGivenAccount(context, span, words) ? ownerOf(context, span) : null;
  if (owner) return owner;
  const open = given?.kind === 'anonymous' || (given?.kind === 'organization' && /^l/.test(written));
  const definite = open ? DEFINITE.exec(words) : null;
  const noun = definite?.[3];
  const ageless = written.replace(AGE, '');
  // "le Lyonnais" may look like a club.
  if (definite && isDemonym(written))
    return (
      describedPerson(context, span, demonymOf(written), genderOfArticle(definite)) ??
      (given?.kind === 'anonymous' ? toldAgain(context, span, written) : null) ??
      given
    );
  if (given?.kind === 'organization') {
    const other =
      /^(?:la direction|le patronat|l'employeur)$/.test(words) &&
      // "La direction" of a firm is no authority that bears the word in its name.
      (anaphoraWords(context.analysis.language, 'unions').has(given.name) || /^Direction\s/.test(given.name));
    return other
      ? { kind: 'anonymous', name: context.slice(span.start, span.end), entity: null, span }
      : given;
  }
  if (given?.kind === 'document')
    return issuerOf(context, span, words) ?? issuerBefore(context, span, words) ?? given;
  const again = given?.kind === 'anonymous' ? given.name : '';
  if (!noun || !ageless.endsWith(noun)) return (again && toldAgain(context, span, again)) || given; // "le Muséum" is a name
  for (const [of, nouns] of takenUpNouns(context.analysis.language)) {
    if ((of === 'male' && definite[2]) || (of === 'female' && definite[1])) continue;
    if (!nouns.has(noun) && !nouns.has(withoutSide(noun))) continue;
    const person = lastFitting(context, span.start, of);
    const role = person && lastRole(context, span.start, of);
    // "Le médecin légiste a parlé. « … », dit l'expert": not somebody named before him.
    if (
      role &&
      context.analysis.language === 'fr' &&
      (!isMentionedSince(context, person, role.span.end, span.start) || isHeadOf(noun, role.name))
    )
      return { ...role, span };
    if (person) return { ...(sameAsBefore(context, span, words, person) ?? person), span };
  }
  return (
    takenUp(context, span, noun) ??
    (SAME.test(words) ? lastSource(context, span) : null) ??
    describedAs(
      describedPerson(
        context,
        span,
        ageless.slice(-noun.length),
        genderOfArticle(definite!),
        ageless !== written,
      ),
    ) ??
    (again ? toldAgain(context, span, again) : null) ??
    wholeOffice(context, span, noun) ??
    given
  );

  function describedAs(person: Source | null): Source | null {
    const other = person && sameAsBefore(context, span, words, person);
    return other ? { ...other, span } : person;
  }
}

/**
 * French: "« … », dit le chanteur. Son avocat Luc Petit l'a confirmé. « … », dit le chanteur": whom the same words stood for
 * before, where all that is told of the one named last is of another field.
 */
function sameAsBefore(context: QuoteContext, span: Span, words: string, last: Source): Source | null {
  if (context.analysis.language !== 'fr' || last.entity === null) return null;
  const { roles } = wordsOf('fr').lists;
  const groupOf = (told: string) => roles.get(/^[\p{L}-]+/u.exec(told.toLowerCase())?.[0] ?? '')?.group;
  const own = groupOf(words.replace(DETERMINER, ''));
  const told = context.names.entities[last.entity]!.descriptions.map(groupOf);
  if (
    !own ||
    told.length === 0 ||
    told.some((group) => !group || group === own || /^(?:nationality|relations)$/.test(group))
  )
    return null;
  const frame = context
    .framesWithin(span.start - FARTHEST_SAME, span.start)
    .findLast(
      ({ sources, cue }) =>
        cue.end < span.start &&
        sources.length === 1 &&
        sources[0]!.end < span.start &&
        context.slice(sources[0]!.start, sources[0]!.end).replaceAll('’', "'").toLowerCase() === words,
    );
  const before = frame ? context.sourceAt(frame.sources[0]!) : null;
  return before?.kind === 'person' && before.entity !== last.entity ? before : null;
}

const DETERMINER = /^(?:l[ea] |l'|cet? |cette )/;
/** Characters back to the same words for somebody. */
const FARTHEST_SAME = 2500;

/** "le magistrat instructeur" taken up by "le magistrat": the same noun, whoever is named between. */
function isHeadOf(noun: string, role: string): boolean {
  return role
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:l[ea]|une?|l')\s?/, '')
    .startsWith(`${noun} `);
}

/** "selon son calcul", "d'après leurs estimations": an account of whoever was spoken of. */
const ACCOUNT =
  /^(?:son|sa|ses|leurs?) (?:propres? )?(?:calculs?|décomptes?|estimations?|versions?|récit|dires|propos|aveu|aveux|analyse|pointage|comptage|bilan)$/;

/** "d'après le récit qu'elle livre au journal" */
function isGivenAccount(context: QuoteContext, { end }: Span, words: string): boolean {
  return (
    /^(?:l[ea]s? |l')(?:récit|version|compte rendu|bilan|décompte|estimation|analyse|chiffres)$/.test(
      words,
    ) && /^\squ['’](?:il|elle)s?\s/.test(context.slice(end, end + 10))
  );
}

function ownerOf(context: QuoteContext, span: Span): Source | null {
  for (const source of previousSubjects(context, span.start))
    if (source.kind === 'organization' || isOnePerson(context, source)) return { ...source, span };
  return null;
}

/** "la même source", "the same source": whoever said what was said last, named or not. */
function lastSource(context: QuoteContext, span: Span): Source | null {
  const frames = context.framesWithin(span.start - FARTHEST, span.start);
  const frame = frames.findLast(
    ({ sources, cue, inside, sentence }) =>
      sentence >= context.sentenceAt(span.start) - 1 &&
      inside === -1 &&
      cue.end < span.start &&
      sources.some(({ end }) => end <= span.start),
  );
  const source = frame && context.sourceAt(frame.sources[0]!);
  return source ? { ...source, span } : null;
}

const SAME = /^(?:cette |la |the )(?:même |same )source$/;
/** Characters between two words of one source. */
const FARTHEST = 800;

/** French: "Selon le communiqué du procureur, P. « … », poursuit le communiqué": whose speech it was just before. */
function issuerBefore(context: QuoteContext, span: Span, words: string): Source | null {
  const noun =
    context.analysis.language === 'fr'
      ? /^(?:le |la |l'|ce |cet |cette )([\p{L}]+)$/u.exec(words)?.[1]
      : undefined;
  if (!noun || !anaphoraWords('fr', 'letters').has(noun)) return null;
  const frame = lastSaying(context, span.start - FARTHEST, span.start);
  if (!frame || context.paragraphAt(span.start) - frame.paragraph > 2) return null;
  const [first] = frame.sources;
  const written = context.slice(first!.start, first!.end).toLowerCase().replaceAll('’', "'");
  if (!OWNED.test(written) || !written.includes(` ${noun} `)) return null;
  const source = context.sourceAt(first!);
  return source && (source.kind === 'person' || source.kind === 'organization') ? { ...source, span } : null;
}

const OWNED = /^(?:le|la|un|une|ce|cette) \p{L}+ d(?:e|u|es) |^(?:le|la|un|une|ce|cette) \p{L}+ d'/u;

/** "une note de la rectrice de Caen, Ana Roy", "un communiqué du groupe Delta": whose speech the writing is. */
function issuerOf(context: QuoteContext, span: Span, words: string): Source | null {
  const signed = SIGNED.exec(context.slice(span.start, span.start + LONGEST_LETTER));
  if (signed && anaphoraWords(context.analysis.language, 'letters').has(signed[1]!.toLowerCase()))
    return signer(context, span.start + signed[0].length) ?? null;
  if (context.analysis.language === 'en') return STATEMENT.test(words) ? whoIssued(context, span) : null;
  const match = LETTER.exec(words);
  if (!match || !anaphoraWords(context.analysis.language, 'letters').has(match[1]!)) return null;
  const owner = { start: span.start + match[0].length, end: span.end };
  if (owner.end <= owner.start) return null;
  const source = context.whoAt(owner);
  return source && (source.kind === 'person' || source.kind === 'organization') ? source : null;
}

/** "un communiqué signé par Ana Roux", "lu par un membre de la junte, Ana Roux,", "publié mardi par le MDR": who is named behind "par". */
function signer(context: QuoteContext, from: number): Source | null {
  const { end } = context.sentence(context.sentenceAt(from))!;
  const { entities } = context.names;
  const found = context.names.entitiesIn({ start: from, end: Math.min(end, from + LONGEST_SIGNER) });
  const named = found.filter((index) => entities[index]!.kind === 'Person');
  for (const entity of found) {
    const { kind, mentions } = entities[entity]!;
    const body = kind === 'Organization' && mentions.find(({ start }) => start >= from && start <= from + 3);
    if (body && /^(?:l[ea]s?\s|l['’])?$/.test(context.slice(from, body.start)))
      return namedSource(entities[entity]!, body);
  }
  if (named.length !== 1) return null;
  const person = entities[named[0]!]!;
  const mention = person.mentions.find(({ start, form }) => start >= from && form === 'name');
  if (!mention || !BEFORE_SIGNER.test(context.slice(from, mention.start))) return null;
  return namedSource(person, mention);
}

const SIGNED =
  /^(?:une?|l[ea]|l['’]|ce|cette)\s?([\p{L}]+(?: ouverte| de presse)?)(?: [\p{L}-]+)? (?:lue?|signée?|rédigée?|écrite?|publiée?|postée?|diffusée?|adressée?|prononcée?|émise?|transmise?|envoyée?|rendue? publi(?:c|que)|remise?)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: soir| matin)?)? par /iu;
const LONGEST_LETTER = 80;
const LONGEST_SIGNER = 90;
/** Between "par" and the name: a title, or a role and a comma. */
const BEFORE_SIGNER =
  /^(?:(?:l[ea]\s|l['’])?(?:[\p{L}-]+\s){0,3}|(?:une?|l[ea]|l['’]|son|sa)\s?[\p{Ll}\s'’-]{2,60},\s)$/u;

/** "In a statement, the union called it late. “…,” the statement added": whoever spoke in it just before. */
function whoIssued(context: QuoteContext, span: Span): Source | null {
  const paragraph = context.paragraphAt(span.start);
  const frame = lastSaying(context, span.start - FARTHEST, span.start);
  if (!frame || paragraph - frame.paragraph > 1) return null;
  const { start, end } = context.sentence(context.sentenceAt(frame.cue.start))!;
  if (!ISSUED.test(context.slice(start, end))) return null;
  const source = context.sourceAt(frame.sources[0]!);
  return source && (source.kind === 'person' || source.kind === 'organization') ? { ...source, span } : null;
}

const STATEMENT = /^the (?:statement|press release|release|communiqu[eé])$/;
const ISSUED =
  /(?<!\p{L})(?:an?|its|his|her|their) (?:\p{Ll}+ ){0,2}(?:statement|press release|release|communiqu[eé])(?!\p{L})/u;

/** Determiner, noun (with what kind it is), "de". */
const LETTER =
  /^(?:une?|l[ea]|l'|ce|cet|cette|son|sa|leur|dans une?)\s?([\p{L}]+(?: ouverte| de presse)?)(?: [\p{L}-]+)? (?:de |d'|d(?=u )|d(?=es ))/u;

function genderOfArticle(definite: RegExpExecArray): Gender | null {
  return definite[1] ? 'male' : definite[2] ? 'female' : null;
}

/** One word with a capital behind an article: "le Lyonnais", "la Lyonnaise de 24 ans", "le Lyonnais aux dix titres". */
function isDemonym(written: string): boolean {
  return DEMONYM.test(written);
}

function demonymOf(written: string): string {
  return DEMONYM.exec(written)![1]!;
}

const DEMONYM = /^(?:l[ea] |l')(\p{Lu}\p{Ll}+)(?: de \d+ ans| aux? [\p{L}\d][\p{L}\d\s-]{2,40})?$/u;
const AGE = / de \d+ ans$/u;

/** "magistrat genevois", "édile socialiste": the noun without the side or town; a nation's may be of somebody else. */
function withoutSide(noun: string): string {
  const [, head, adjective] = /^([\p{L}-]+) ([\p{L}-]+)$/u.exec(noun) ?? [];
  const word = fold(adjective ?? '');
  return adjective && saysSide(word) && !wordsOf('fr').gazetteer.demonyms.has(word) ? head! : noun;
}

/** « Qui veut d'Ana Roy ? », a-t-il dit: someone of whom nothing but the words right before a pronoun speaks did not say them. */
function isOnlyQuotedBefore(context: QuoteContext, { kind, entity }: Source, offset: number): boolean {
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
  if (given.entity === null || context.analysis.language !== 'fr') return null;
  const mention = context.names.entities[given.entity]!.mentions.findLast(
    ({ end, form }) => end <= offset && form === 'name',
  );
  if (!mention || !isRightBefore(context, mention.start, offset)) return null;
  const { outerStart } = context.passages[context.passageAround(mention.start)]!;
  const speaker = lastSpeaker(context, outerStart, gender);
  if (speaker?.kind !== 'person' || speaker.entity === given.entity) return null;
  const { start } = context.analysis.paragraphs[context.paragraphAt(offset)]!;
  const frame = lastSaying(context, start, outerStart);
  return frame && frame.cue.start >= start ? speaker : null;
}

/** "Ana Roy « va mieux », a ajouté Luc Petit. Il a salué P": who spoke of a person last, where both fit the pronoun. */
function tellerOf(context: QuoteContext, given: Source, offset: number, gender: Gender): Source | null {
  if (given.entity === null || context.analysis.language !== 'fr') return null;
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
  if (context.analysis.language !== 'fr') return null;
  if (given?.kind === 'person' && isMentionedInParagraph(context, given, span.start)) return null;
  const only = onlyNamed(context, span.start, gender);
  if (!only || only.entity === given?.entity) return null;
  const { tokens, paragraphs } = context.analysis;
  const { start } = paragraphs[context.paragraphAt(span.start)]!;
  for (
    let i = context.firstToken(Math.max(start, only.span.start - FARTHEST));
    tokens[i]!.end <= only.span.start;
    i++
  )
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
  if (context.analysis.language !== 'fr') return null;
  if (given && given.kind !== 'person') return null;
  if (given?.kind === 'person' && isMentionedInParagraph(context, given, span.start)) return null;
  const hero = protagonist(context);
  if (!hero || hero.entity === given?.entity || !fits(context, hero, gender)) return null;
  const { start } = context.analysis.paragraphs[context.paragraphAt(span.start)]!;
  const from = Math.max(start, span.start - FARTHEST);
  const others = context.names.entitiesIn({ start: from, end: span.start }).some((entity) => {
    const { kind, gender: known, mentions } = context.names.entities[entity]!;
    if (kind !== 'Person' || entity === hero.entity || (known !== 'unknown' && known !== gender))
      return false;
    return mentions.some(
      (each) =>
        each.start >= from &&
        each.end <= span.start &&
        each.form !== 'pronoun' &&
        context.passageAround(each.start) === -1,
    );
  });
  return others ? null : { ...hero, span };
}

/**
 * French: "La direction se tait. Dans un communiqué, elle juge que P": the body that the sentence before is about, where no person
 * that the pronoun fits is spoken of in the paragraph.
 */
function bodyAbove(context: QuoteContext, given: Source, span: Span, gender: Gender): Source | null {
  if (context.analysis.language !== 'fr' || given.kind === 'person' || !agrees(given, gender)) return null;
  const own = context.sentence(context.sentenceAt(span.start))!;
  if (
    given.kind === 'organization' &&
    isMentionedInParagraph(context, given, span.start) &&
    !isPersonHere(context, span, gender)
  )
    return { ...given, span };
  // "Dans son jugement, le tribunal est moins tendre : il relève P"
  const first = setApartFirst(context, own) ?? subjectOfSentence(context, own);
  if (first && first.kind === 'organization' && first.span.end < span.start && isSame(first, given))
    return { ...first, span };
  const before = context.sentence(context.sentenceAt(span.start) - 1);
  if (!before || before.paragraph !== own.paragraph) return null;
  const subject = setApartFirst(context, before) ?? subjectOfSentence(context, before);
  if (!subject || subject.kind === 'person' || !canUtter(context, subject) || !isSame(subject, given))
    return null;
  const article = context.slice(subject.span.start, subject.span.start + 3);
  if (gender === 'female' ? !/^la /i.test(article) : !/^le /i.test(article)) return null;
  return isPersonHere(context, span, gender) ? null : { ...subject, span };
}

/** A person whom the pronoun fits is spoken of in its paragraph before it. */
function isPersonHere(context: QuoteContext, { start }: Span, gender: Gender): boolean {
  const paragraph = context.analysis.paragraphs[context.paragraphAt(start)]!.start;
  const from = Math.max(paragraph, start - FARTHEST);
  return context.names.entitiesIn({ start: from, end: start }).some((entity) => {
    const { kind, gender: known } = context.names.entities[entity]!;
    return kind === 'Person' && (known === 'unknown' || known === gender);
  });
}

/** "La direction, elle, se tait." */
function setApartFirst(context: QuoteContext, { start }: Span): Source | null {
  const view = context.view(context.sentenceAt(start));
  const range = view && phraseFrom(view, view.from);
  if (!range || range.from !== view.from) return null;
  const span = view.span(range.from, range.to);
  return /^, (?:elle|lui),/u.test(context.slice(span.end, span.end + 8)) ? context.sourceAt(span) : null;
}

function subjectOfSentence(context: QuoteContext, { start, end }: Span): Source | null {
  const sentence = context.sentenceAt(start);
  const group = firstFinite(context, sentence, start, end);
  return group && subjectSource(context, sentence, group);
}

function isSame(one: Source, other: Source): boolean {
  if (one.entity !== null && other.entity !== null) return one.entity === other.entity;
  const bare = ({ name }: Source) => name.toLowerCase().replace(/^(?:l[ea] |l['’])/, '');
  return bare(one) === bare(other);
}

function pronounAt(
  context: QuoteContext,
  span: Span,
  gender: Gender,
  given: Source | null,
  words: string,
): Source | null {
  // "La directrice lui a fermé la salle d'après elle": not the subject of the same clause.
  if (given?.kind === 'person' && /(?:selon|d['’]après)\s$/i.test(context.slice(span.start - 9, span.start)))
    return given;
  const teller = given?.kind === 'person' ? tellerOf(context, given, span.start, gender) : null;
  if (teller) return { ...teller, span };
  const told = given?.kind === 'person' ? whoTellsOf(context, given, span.start, gender) : null;
  if (told) return { ...told, span };
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
  const here = unnamed === null ? onlyOneHere(context, given, span, gender) : null;
  if (here) return here;
  const hero = unnamed === null ? protagonistAt(context, given, span, gender) : null;
  if (hero) return hero;
  if (given?.kind === 'person' && !inHeading(context, given, span.start)) {
    return unnamed && !isMentionedInParagraph(context, given, span.start) ? { ...unnamed, span } : given;
  }
  const body = unnamed === null && given !== null ? bodyAbove(context, given, span, gender) : null;
  if (body) return body;
  const speaker =
    unnamed ??
    lastSpeaker(context, span.start, gender) ??
    firstFitting(context, span.start, gender) ??
    lastPerson(context, span.start, gender);
  if (speaker && isOnlyQuotedBefore(context, speaker, span.start)) return null;
  if (speaker) return { ...speaker, span };
  // "écrit-il" of a club: not what its own quotation speaks of.
  const fitting = given && !isQuoted(context, given, span.start) ? given : null;
  const french = context.analysis.language === 'fr';
  // "Les assureurs sont partis. Selon lui": whoever it is, not they.
  const agreed = fitting && french && !agrees(fitting, gender) ? null : fitting;
  return (
    agreed ??
    firstSpeaking(context, span, words, gender) ??
    (french && given && !agrees(given, gender) ? null : given)
  );
}
