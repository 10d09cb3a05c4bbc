import { formTest } from '../language/form-test.ts';
import { isAnyone, onlyNationality, onlySide, startsReport } from './description-says.ts';
import type { Description } from './find-descriptions.ts';
import { headlinePerson } from './headline-person.ts';
import { ACCUSED, onTrial } from './on-trial.ts';
import { personOfBody } from './person-of-body.ts';
import { goesOn } from './pronoun-says.ts';
import type { Reading } from './reading.ts';
import type { RoleBearers } from './role-bearers.ts';
import { areOpposed, isVariation, kindsOf } from './same-role.ts';
import type { Focused } from './sentence-focus.ts';
import type { Candidate } from './spoken-of.ts';
import type { ToldSoFar } from './told-so-far.ts';
import type { Gender } from './word-lists.ts';

/** Whom a description without a name takes up: who bears the role, else someone spoken of whom it fits; null for nobody. */
export function personDescribed(
  told: ToldSoFar,
  roles: RoleBearers,
  description: Description,
  gender: Gender,
): Focused | null {
  const { role, determiner, from, to, head } = description;
  if (role.plural || roles.isNewcomers(description)) return null;
  if (
    !/^(?:definite|possessive|demonstrative)$/.test(determiner) &&
    !roles.isBareRole(description) &&
    !roles.isOwned(description)
  )
    return null;
  const entity = roles.bearerOf(description, gender);
  if (entity >= 0)
    return { key: `e${entity}`, referent: { entity, from, to }, gender: told.entities[entity]!.gender };
  if (determiner === 'demonstrative') {
    const shown = told.spoken.strongest(head, gender);
    if (shown) return shown;
  }
  const other =
    ofTitle(told, description, gender) ??
    onTrial(told, description, gender) ??
    ofItsKind(told, roles, description, gender) ??
    variation(told, roles, description, gender) ??
    personOfBody(told, description, gender) ??
    untitled(told, roles, description, gender) ??
    headlinePerson(told, roles, description, gender) ??
    formerly(told, description, gender);
  if (other) return other;
  // "la jeune femme", "the man": anyone of that gender who was spoken of last.
  return determiner !== 'possessive' && isAnyone(description) ? told.spoken.strongest(head, gender) : null;
}

/** "la scientifique", "the defender": nobody bears the role, but someone lately spoken of bears one of its kind. */
function ofItsKind(
  { reading, spoken, described }: ToldSoFar,
  roles: RoleBearers,
  description: Description,
  gender: Gender,
): Candidate | null {
  const { role, determiner, from, head } = description;
  const kinds = kindsOf(role);
  const french = reading.language === 'fr';
  if (
    determiner === 'possessive' ||
    !(onlySide(reading, description) || isSenior(description)) ||
    kinds.length === 0 ||
    (french && ACCUSED.test(role.lemma)) ||
    startsReport(reading, from) ||
    (role.group === 'culture' && roles.isIntroduced(role.lemma))
  )
    return null;
  const nation = ({ words }: Description) =>
    [...words].map((word) => reading.words.gazetteer.demonyms.get(word)).find((state) => state !== undefined);
  const areForeign = (asked: Description, known: Description) => {
    const [one, other] = [nation(asked), nation(known)];
    return one !== undefined && other !== undefined && one !== other;
  };
  // Nothing said of someone just spoken of contradicts the kind either.
  const { sentence } = spoken.place(head);
  return spoken.strongest(head, gender, ({ referent, sentence: last }, value) => {
    const own = (described.get(referent.entity) ?? []).filter((known) => known.role.group !== 'nationality');
    // A court has a judge and lawyers whom nobody names.
    // "Vale said P and the minister added Q": two people.
    if (own.length === 0 && !french && last === sentence) return false;
    if (own.length === 0)
      return (
        value >= 1.5 && !/^(?:bench|bar)$/.test(kinds[0]!) && !(french && OTHERS_AT_COURT.test(role.lemma))
      );
    if (french && own.some((known) => areOpposed(description, known) || areForeign(description, known)))
      return false;
    return own.some(
      (known) =>
        known.role.group === 'unlisted' ||
        kindsOf(known.role).some((kind) => kinds.includes(kind)) ||
        (role.lemma === 'élu' && OF_POLITICS.test(known.role.lemma)),
    );
  });
}

/** "the senior lawyer": what tells none of several apart. */
function isSenior({ words }: Description): boolean {
  return words.size === 1 && (words.has('senior') || words.has('veteran'));
}

/** French: "l'ancienne ministre": what someone spoken of just before once was; nobody told to be one fits. */
function formerly(
  { reading, spoken }: ToldSoFar,
  { determiner, words, head }: Description,
  gender: Gender,
): Candidate | null {
  if (
    reading.language !== 'fr' ||
    determiner !== 'definite' ||
    !(words.has('ancien') || words.has('ancienne'))
  )
    return null;
  return spoken.strongest(head, gender);
}

/** English: "the 52-year-old plumber", "the father of four", "the former champion": what somebody named was or is. */
function isToldOf({ tokens }: Reading, { role, words, headTo }: Description): boolean {
  for (const word of words) if (AGED.test(word) || word === 'former') return true;
  const counted = tokens[headTo]?.lower === 'of' && COUNTED.test(tokens[headTo + 1]?.lower ?? '');
  return counted && PARENT.test(role.lemma);
}

const AGED = /^\d{1,3}-year-old$/;
const PARENT = /^(?:father|mother|dad|mom|mum|parent|grandfather|grandmother)$/;
const COUNTED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/;

/** Whom the sentence before is about, unless what is told of her is of another age or a like role. */
function toldOf(
  { spoken, focus, described }: ToldSoFar,
  { head, role, words }: Description,
  gender: Gender,
): Focused | null {
  const { sentence, paragraph } = spoken.place(head);
  const someone = focus?.before(sentence, paragraph, gender, -1) ?? spoken.strongest(head, gender);
  if (!someone || someone.referent.entity < 0) return null;
  const age = [...words].find((word) => AGED.test(word));
  const own = described.get(someone.referent.entity) ?? [];
  // "The former president" of whom other offices are told is somebody else.
  if (words.has('former') && own.length > 0) return null;
  const contradicts = own.some((known) => {
    const other = [...known.words].find((word) => AGED.test(word));
    return (age && other && age !== other) || (known.role.group === role.group && role.group !== 'offices');
  });
  return contradicts ? null : someone;
}

/** English: "Ruth Hale, 79, owns it. … The 79-year-old": the one person told to be of that age; null for none or several. */
function ofAge(
  { reading, pieces, nextPiece, entityOfPiece, entities }: ToldSoFar,
  head: number,
): Focused | null {
  const { tokens } = reading;
  const years = /^\d{1,3}/.exec(tokens[head]!.text)?.[0];
  if (!years) return null;
  let only = -1;
  for (let p = Math.max(0, nextPiece - MOST_NAMES); p < nextPiece; p++) {
    const entity = entityOfPiece[p]!;
    if (entity < 0 || entity === only || entities[entity]!.kind !== 'Person') continue;
    const { to, titleFrom } = pieces[p]!;
    const behind = /^[,(]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === years;
    const isTold =
      (behind && tokens[to + 2]?.tag === 'punctuation') ||
      tokens[titleFrom - 1]?.text === `${years}-year-old`;
    if (!isTold) continue;
    if (only >= 0) return null;
    only = entity;
  }
  if (only < 0) return null;
  const referent = { entity: only, from: head, to: head + 1 };
  return { key: `e${only}`, referent, gender: entities[only]!.gender };
}

/** Names looked through for an age; keeps the pass linear. */
const MOST_NAMES = 200;

/** English: "the senator", "the Wisconsin Democrat", "the 41-year-old" for whom the sentence before is about. */
function variation(
  told: ToldSoFar,
  roles: RoleBearers,
  description: Description,
  gender: Gender,
): Focused | null {
  const { reading, spoken, focus, described } = told;
  const { role, head, determiner } = description;
  if (determiner !== 'definite' || !focus || reading.quoted[head]) return null;
  if (role.group === 'age') return ofAge(told, head) ?? spoken.strongest(head, gender);
  if (isToldOf(reading, description) && !roles.isIntroduced(role.lemma))
    return toldOf(told, description, gender);
  const political = role.group === 'party' || kindsOf(role).includes('elected');
  if (!isVariation(role) || (roles.isIntroduced(role.lemma) && !political)) return null;
  if (!political && !onlyNationality(reading, description)) return null;
  const { sentence, paragraph } = spoken.place(head);
  const someone = focus.before(sentence, paragraph, gender, -1);
  if (!someone || someone.referent.entity < 0) return null;
  const own = (described.get(someone.referent.entity) ?? []).map((known) => known.role);
  const fits =
    own.length === 0 ||
    own.some(
      (known) =>
        known.group === role.group ||
        known.also.includes(role.group) ||
        (political && /^(?:offices|party)$/.test(known.group)),
    );
  return fits ? someone : null;
}

/**
 * « … », dit Ana Roux. « … », poursuit la directrice: what she is comes after her name, and is hers from here on. The one
 * of a gender who spoke or was spoken of last, in this paragraph, and of whom no role was told.
 */
function untitled(
  { reading, spoken, described }: ToldSoFar,
  roles: RoleBearers,
  description: Description,
  gender: Gender,
): Candidate | null {
  const { determiner, from, head } = description;
  if (reading.language !== 'fr' || determiner !== 'definite' || !goesOn(reading, from)) return null;
  const { paragraph } = spoken.place(head);
  const last = spoken.all.findLast(
    (candidate) => candidate.person && !candidate.plural && spoken.valueAt(candidate, head) > 0.5,
  );
  if (!last || last.paragraph !== paragraph || last.referent.entity < 0) return null;
  if (gender !== 'unknown' && last.gender !== 'unknown' && gender !== last.gender) return null;
  if (described.get(last.referent.entity)?.length) return null;
  roles.give(last.referent.entity, description);
  return last;
}

/**
 * French: "Me Ana Roux plaide. … dit l'avocate du prévenu": of whom nothing but the title of the profession was told, the one
 * such person named lately; null where another of the title was named since or a role of hers says otherwise.
 */
function ofTitle(
  { reading, pieces, nextPiece, entityOfPiece, entities, described, spoken }: ToldSoFar,
  { role, determiner, head }: Description,
  gender: Gender,
): Focused | null {
  if (reading.language !== 'fr' || determiner === 'indefinite' || !LAWYER.test(role.lemma)) return null;
  let only = -1;
  const { sentence } = spoken.place(head);
  for (let piece = nextPiece - 1; piece >= 0; piece--) {
    const { titleFrom, from } = pieces[piece]!;
    const entity = entityOfPiece[piece]!;
    if (sentence - reading.tokens[from]!.sentence > SENTENCES_BACK) break;
    if (titleFrom === from || entity < 0 || !COUNSEL.of(reading.tokens[titleFrom]!)) continue;
    const theirs = entities[entity]!.gender;
    if (gender !== 'unknown' && theirs !== 'unknown' && gender !== theirs) continue;
    if (only >= 0 && only !== entity) return null;
    only = entity;
  }
  if (only < 0 || described.get(only)?.some(({ words }) => words.size > 0)) return null;
  return {
    key: `e${only}`,
    referent: { entity: only, from: head, to: head + 1 },
    gender: entities[only]!.gender,
  };
}

const LAWYER = /^(?:avocat|défenseur|pénaliste|juriste)$/;
const COUNSEL = formTest(/^(?:me|maître)$/);
const SENTENCES_BACK = 12;

/** French: "Paul Roux a été arrêté. … dit le procureur": others than the one a trial is about. */
const OTHERS_AT_COURT =
  /^(?:procureur|procureur général|vice-procureur|substitut|juge|juge d'instruction|avocat|avocat général|magistrat|greffier|plaignant|témoin|victime|surveillant|parquetier|bâtonnier)$/;

/** French: offices whose holders were mostly elected: "l'élue de droite" of the president of a group. */
const OF_POLITICS =
  /^(?:président|vice-président|ministre|ex-ministre|secrétaire d'état|porte-parole|chef|leader|candidat|opposant|rapporteur)$/;
