import type { Source } from '../../../model/extraction.ts';
import { fold } from '../../../model/fold.ts';
import type { Span } from '../../../model/span.ts';
import { namedSource } from '../../names/named-source.ts';
import { wordsOf } from '../../names/word-info.ts';
import type { Role } from '../../names/word-lists.ts';
import type { QuoteContext } from '../quote-context.ts';
import {
  firstFitting,
  isPersonOf,
  lastPerson,
  lastSpeaker,
  lastSpokenOf,
  onlyNamed,
  protagonistOf,
} from './antecedents.ts';
import { anaphoraWords, describedNouns, nounsWithMore } from './described-nouns.ts';
import { broughtIn } from './described-person.ts';
import { type Gender, takenUpNouns } from './taken-up-nouns.ts';

/** Determiner, what multiplies or dates, noun, the rest. */
const PHRASE =
  /^(?:(le|ce|cet)\s|(la|cette)\s|(l'))(?:(?:double|triple|quadruple|quintuple|multiple|jeune|petite?|vieux|vieille|vieil|ancien(?:ne)?|célèbre|nouve(?:au|l|lle)|récente?|futur|future) )?([\p{L}-]+)(?: (.*))?$/u;
const CLERGY = /^(?:curé|prêtre|abbé|vicaire|ecclésiastique|religieux|prélat)$/;
const PRIEST = /(?:père|abbé|mgr|curé|prêtre|chanoine)\s$/iu;
/** People looked through for a priest. */
const MOST_PEOPLE = 60;

/** "Le père Luc Tavel a pardonné. « … », a dit le curé de Vals": the only one named with the title of a priest. */
function onlyPriest(context: QuoteContext, offset: number): Source | null {
  let only: Source | null = null;
  for (const entity of context.names.entities.slice(0, MOST_PEOPLE)) {
    const { kind, mentions } = entity;
    const first = kind === 'Person' ? mentions.find(({ form }) => form === 'name') : undefined;
    if (
      !first ||
      first.end > offset ||
      !PRIEST.test(context.slice(Math.max(0, first.start - 9), first.start))
    )
      continue;
    if (only) return null;
    only = namedSource(entity, first);
  }
  return only;
}

/**
 * "Ana Roux est à Valbourg. « … », a dit la cheffe de l'État": an office that readers know the holder of, where one person alone is
 * named without a word on who that is, at the top of the article.
 */
function onlyUntitled(context: QuoteContext, span: Span, gender: Gender): Source | null {
  let only: Source | null = null;
  for (const entity of context.names.entities.slice(0, MOST_PEOPLE)) {
    const { name, mentions, descriptions } = entity;
    const first = isPersonOf(entity, gender) ? mentions.find(({ form }) => form === 'name') : undefined;
    if (!first || first.end > span.start || descriptions.length > 0 || !name.includes(' ')) continue;
    if (only) return null;
    only = namedSource(entity, span);
    if (context.paragraphAt(first.start) > TOP || context.passageAround(first.start) !== -1) return null;
    if (/^,? (?:\d|[(])/.test(context.slice(first.end, first.end + 3))) return null;
  }
  return only;
}

/** Last paragraph of the top of an article. */
const TOP = 2;
const HEAD_OF_STATE =
  /^(?:le|la) (?:cheff?e? (?:de l'état|du gouvernement|de l'exécutif)|présidente? de la république|locataire de l'élysée)$/i;

/** Heads of states and governments, and who stands for a state abroad. */
const OF_A_STATE =
  /^(?:président|premier ministre|vice-premier ministre|ministre|vice-ministre|chancelier|chef|roi|reine|émir|sultan|prince|ambassadeur|gouverneur)$/;
const PLACE = /^(?:(?:de |d')(?:la |l'|les )?|du |des )\p{Lu}/u;
/** Sentences back in which somebody without a title may have spoken who gets it now. */
const MOST_SENTENCES = 2;

/**
 * French: the one person spoken of, whom a description takes up that says more of her than was told: "l'architecte
 * danoise", "la citoyenne de Valbourg", "le champion olympique 2018", "cette infirmière de l'hôpital". Null where
 * somebody else of the gender was named since, or where what is known of the person says otherwise.
 */
export function toldAgain(context: QuoteContext, span: Span, words: string): Source | null {
  const { language } = context.analysis;
  const match = language === 'fr' ? PHRASE.exec(lowerFirst(words.replaceAll('\u2019', "'"))) : null;
  if (!match) return null;
  const [, his, hers, , written, rest = ''] = match;
  const noun = written!.toLowerCase();
  const { lists, gazetteer } = wordsOf(language);
  const gender = (known: Gender | 'any' | 'unknown' | undefined): Gender => {
    if (his || hers) return his ? 'male' : 'female';
    return known === 'male' || known === 'female' ? known : /e$/.test(noun) ? 'female' : 'male';
  };
  const demonstrative = /^c/.test(words);
  const ofState = gazetteer.demonyms.has(fold(rest));

  const inhabitant = nounsWithMore(language, 'inhabitants').get(noun);
  if (inhabitant && PLACE.test(rest)) return sole(gender(inhabitant), false);
  const epithet = nounsWithMore(language, 'epithets').get(noun);
  // "la figure du mouvement" may be a man.
  if (rest !== '' && FEMININE_FOR_ALL.test(noun)) return either();
  if (
    epithet &&
    (rest !== '' || !/^(?:star|vedette|légende|icône|figure|égérie|vétéran|doyen|benjamin)/.test(noun))
  )
    return sole(gender(epithet), false);
  if (rest === '' && gazetteer.demonyms.has(fold(noun)) && /^\p{Lu}/u.test(written!))
    return sole(gender(undefined), false);
  if (HEAD_OF_STATE.test(lowerFirst(words.replaceAll('\u2019', "'"))))
    return onlyUntitled(context, span, his ? 'male' : 'female');
  const priest = CLERGY.test(noun) ? onlyPriest(context, span.start) : null;
  if (priest) return { ...priest, span };
  const role = lists.roles.get(noun) ?? leadingRole(words, lists.roles);
  const heard = [...takenUpNouns(language).values()].some((nouns) => nouns.has(noun));
  if (heard && ofState) return sole(gender(role?.gender), false);
  const part = nounsWithMore(language, 'parts').get(noun);
  // "l'ex-édile" may be a man.
  if (part) return part === 'any' && !his && !hers ? either() : sole(gender(part), false);
  if (!role) {
    if (
      !PROFESSION.test(noun) ||
      anaphoraWords(language, 'firms').has(noun) ||
      gazetteer.demonyms.has(fold(noun))
    )
      return null;
    return demonstrative ? justNamed(gender(undefined)) : fitting(gender(undefined), 'unlisted');
  }
  const isPrivate = /^(?:knowledge|culture|sport|economy|relations)$/.test(role.group);
  if (demonstrative && isPrivate) return justNamed(gender(role.gender));
  if (isPrivate && ofState) return sole(gender(role.gender), true);
  if (COMPLEMENT.test(rest) && describedNouns(language).has(noun) && isOwn(role))
    return fitting(gender(role.gender), role.group);
  // "l'ancien militant": what somebody was before, of whom was told already.
  const others = FORMER.test(words) ? LEADING : OTHERS;
  if (isOwn(role) && !others.test(role.lemma)) return fitting(gender(role.gender), role.group);
  if (OF_A_STATE.test(role.lemma) && endsInDemonym(words)) return untitled(gender(role.gender));
  return null;

  function endsInDemonym(phrase: string): boolean {
    return (
      gazetteer.demonyms.has(fold(phrase.slice(phrase.lastIndexOf(' ') + 1))) && phrase.split(' ').length <= 4
    );
  }

  /** The last one who spoke or was spoken of, if nobody else of the gender was named since. */
  function sole(of: Gender, unknown: boolean): Source | null {
    if (broughtIn(context, span.start, noun)) return null;
    const subject = lastSpokenOf(context, span.start, of);
    const alone = subject !== null && isAlone(context, subject.entity!, span.start, of, !ofState);
    const person = alone
      ? subject
      : unknown
        ? null
        : (onlyNamed(context, span.start, of) ?? protagonistOf(context, of));
    if (!person) return null;
    if (ofState && isOfAnother(person.entity!, gazetteer.demonyms.get(fold(rest))!)) return null;
    if (unknown && context.names.entities[person.entity!]!.descriptions.length > 0) return null;
    return { ...person, span };
  }

  /** The last one of any gender, where only one fits. */
  function either(): Source | null {
    const [one, other] = [sole('female', false), sole('male', false)];
    return one && other && one.entity !== other.entity ? null : (one ?? other);
  }

  /** "le président chinois" before is not "le dirigeant russe". */
  function isOfAnother(entity: number, state: string): boolean {
    return context.names.entities[entity]!.descriptions.some((description) =>
      description.split(/[\s'’]/).some((word) => (gazetteer.demonyms.get(fold(word)) ?? state) !== state),
    );
  }

  /** Nothing told of the person is of another field than the role: "sociologue" and "la chercheuse au CNRS". */
  function fitting(of: Gender, group: string): Source | null {
    const subject = lastSpeaker(context, span.start, of) ?? firstFitting(context, span.start, of);
    const person = subject && sole(of, false);
    if (!person) return null;
    const fits = context.names.entities[person.entity!]!.descriptions.every((description) => {
      const told = lists.roles.get(/^[\p{L}-]+/u.exec(description)?.[0].toLowerCase() ?? '');
      return !told || told.group === group || /^(?:nationality|relations)$/.test(told.group);
    });
    return fits ? person : null;
  }

  /** "autour de Rose Morel, 44 ans. « … », soupire cette infirmière": the only one named in the sentence before. */
  function justNamed(of: Gender): Source | null {
    if (broughtIn(context, span.start, noun)) return null;
    const person = lastPerson(context, span.start, of);
    if (!person) return null;
    return context.names.entities[person.entity!]!.descriptions.length > 0 ? null : { ...person, span };
  }

  /** Who spoke a sentence or two before and has no title in the whole article. */
  function untitled(of: Gender): Source | null {
    const person = lastSpeaker(context, span.start, of);
    if (!person || !isAlone(context, person.entity!, span.start, of, false)) return null;
    const { descriptions, mentions } = context.names.entities[person.entity!]!;
    const last = mentions.findLast(({ end }) => end <= span.start);
    if (descriptions.length > 0 || !last) return null;
    return context.sentenceAt(span.start) - context.sentenceAt(last.start) <= MOST_SENTENCES
      ? { ...person, span }
      : null;
  }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const FEMININE_FOR_ALL = /^(?:star|vedette|légende|icône|figure|égérie|idole|recrue)$/;
/** "du bar", "au laboratoire", "en droit" */
const COMPLEMENT = /^(?:d[eu]s? |d'|au |à |en )\p{L}/u;

const FORMER = /^l['’]ancien/i;
/** Offices of which those before have stories of their own. */
const LEADING =
  /^(?:pdg|p\.-d\.g\.|dg|directeur.*|patron|entraîneur|coach|sélectionneur|manager|responsable.*|rédacteur en chef|secrétaire.*|délégué.*|représentant.*|porte-parole|propriétaire|actionnaire|trésorier|proviseur|chef.*|leader.*)$/;

/** Roles of these groups that others than the one spoken of play in a story, or that lead a body. */
const OTHERS =
  /^(?:médecin|prêtre|curé|imam|rabbin|pasteur|pharmacien|journaliste|reporter|correspondant|rédacteur|rédacteur en chef|présentateur|éditeur|producteur|agent|impresario|spectateur|commissaire|expert|chercheur|professeur|enseignant|instituteur|proviseur|chef d'établissement|élève|arbitre|entraîneur|coach|sélectionneur|manager|supporter|pdg|p\.-d\.g\.|dg|directeur.*|patron|fondateur|propriétaire|actionnaire|investisseur|responsable|cadre|administrateur|trésorier|secrétaire national|délégué syndical|représentant syndical|responsable syndical|leader syndical|chauffeur|conducteur|promoteur|consultant|analyste|économiste|porte-parole|animateur|manifestant|militant|bénévole|gréviste|employé|ouvrier|salarié|routier|cheminot|armateur|gestionnaire|chef d'entreprise)$/;
/** Roles of which a place has many or somebody's own, not the one office of a body. */
function isOwn({ group }: Role): boolean {
  return /^(?:knowledge|culture|economy|sport)$/.test(group);
}

const PROFESSION = /.{3}(?:logue|graphe|iste|ien|ienne|eur|euse|trice|ier|ière)$/;

/** The role that opens a phrase with more than one word: "premier ministre". */
function leadingRole(words: string, roles: ReadonlyMap<string, Role>): Role | undefined {
  const [, first, second] = /^(?:\p{L}+ |l')([\p{L}-]+) ([\p{L}-]+)/u.exec(words.toLowerCase()) ?? [];
  return first && second ? roles.get(`${first} ${second}`) : undefined;
}

/**
 * True where nobody else of a gender is named outside marks between somebody's last mention, or the end of its sentence,
 * and an offset.
 */
function isAlone(
  context: QuoteContext,
  person: number,
  offset: number,
  gender: Gender,
  fromNextSentence: boolean,
): boolean {
  const { entities } = context.names;
  const own = entities[person]!.mentions.findLast(
    ({ start, end }) => end <= offset && context.passageAround(start) === -1,
  );
  if (!own) return false;
  // Whom the sentence names beside its subject is not who is taken up, unless a country is all that tells them apart.
  const from = Math.min(
    offset,
    Math.max(own.end, fromNextSentence ? context.sentence(context.sentenceAt(own.start))!.end : 0),
  );
  return !context.names.entitiesIn({ start: from, end: offset }).some((index) => {
    if (index === person || !isPersonOf(entities[index]!, gender)) return false;
    return entities[index]!.mentions.some(
      ({ start, end }) => start >= from && end <= offset && context.passageAround(start) === -1,
    );
  });
}
