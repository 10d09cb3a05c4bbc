import type { Source } from '../../../model/extraction.ts';
import { fold } from '../../../model/fold.ts';
import type { Span } from '../../../model/span.ts';
import { saysSide } from '../../names/description-says.ts';
import { wordsOf } from '../../names/word-info.ts';
import type { QuoteContext } from '../quote-context.ts';
import { isMentionedSince, lastFitting, lastRole, takenUp } from './antecedents.ts';
import { apposedBody } from './apposed-body.ts';
import { anaphoraWords } from './described-nouns.ts';
import { describedPerson } from './described-person.ts';
import { genderOf } from './gender-of.ts';
import { issuerOf } from './issuer-of.ts';
import { namedBefore, namedNext } from './named-next.ts';
import { previousSubjects } from './previous-subject.ts';
import { isOnlyQuotedBefore, pronounAt } from './pronoun-at.ts';
import { isOnePerson } from './role-gender.ts';
import { type Gender, takenUpNouns } from './taken-up-nouns.ts';
import { toldAgain } from './told-again.ts';
import { voicedBy } from './voiced-by.ts';
import { wholeNewcomer } from './whole-newcomer.ts';
import { wholeOffice } from './whole-office.ts';

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
  if (given?.kind === 'document') return issuerOf(context, span, words) ?? given;
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
