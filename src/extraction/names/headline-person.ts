import { onlyNationality } from './description-says.ts';
import type { Description } from './find-descriptions.ts';
import type { RoleBearers } from './role-bearers.ts';
import type { Focused } from './sentence-focus.ts';
import type { ToldSoFar } from './told-so-far.ts';
import type { Gender } from './word-lists.ts';

/** Offices whose holders headlines call by name alone. */
const OFFICE =
  /^(?:président|premier ministre|ministre|chef de l'état|chef de l'etat|chef du gouvernement|dirigeant|chancelier|roi|reine|monarque)$/;

/**
 * "Moreno attendu dans les villages" over "…, a dit le président chilien": the one person of a headline, of whom no role is
 * told, where nobody else has been named before the office and its country; null for nobody.
 */
export function headlinePerson(
  { reading, pieces, nextPiece, entityOfPiece, entities, described }: ToldSoFar,
  roles: RoleBearers,
  description: Description,
  gender: Gender,
): Focused | null {
  const { tokens, layout, analysis, language } = reading;
  const { role, determiner, words, from, to } = description;
  if (language !== 'fr' || determiner !== 'definite' || !OFFICE.test(role.lemma)) return null;
  if (words.size !== 1 || !onlyNationality(reading, description) || layout[0] === 'prose') return null;
  if (nextPiece > MOST_NAMES) return null;
  let person = -1;
  for (let piece = 0; piece < nextPiece; piece++) {
    const entity = entityOfPiece[piece]!;
    if (entity < 0 || entities[entity]!.kind !== 'Person' || entity === person) continue;
    const { paragraph } = analysis.sentences[tokens[pieces[piece]!.from]!.sentence]!;
    if (person >= 0 || paragraph !== 0) return null;
    person = entity;
  }
  if (person < 0 || described.get(person)?.length) return null;
  const theirs = entities[person]!.gender;
  if (gender !== 'unknown' && theirs !== 'unknown' && gender !== theirs) return null;
  roles.give(person, description);
  return { key: `e${person}`, referent: { entity: person, from, to }, gender: theirs };
}

/** Names before the office: it stands near the top. */
const MOST_NAMES = 12;
