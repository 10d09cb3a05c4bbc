import { BodiesNamed } from './bodies-named.ts';
import { type Description, genderOfDescription } from './find-descriptions.ts';
import { meetGroup } from './meet-group.ts';
import { personDescribed } from './person-described.ts';
import type { Piece } from './piece.ts';
import { pronounReferent } from './pronoun-referent.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import { RoleBearers } from './role-bearers.ts';
import { SentenceFocus } from './sentence-focus.ts';
import { SpokenOf } from './spoken-of.ts';
import type { ToldSoFar } from './told-so-far.ts';
import { weightOfMention } from './weight-of-mention.ts';

/** What the pronouns, role phrases and nouns for bodies of an article take up. */
export interface References {
  /** By token of the pronoun. */
  readonly pronouns: ReadonlyMap<number, Referent>;
  /** By index of the description: the entity it stands for. */
  readonly descriptions: ReadonlyMap<number, number>;
  /** By token of the noun ("ministère", "company"): the organization it takes up. */
  readonly bodies: ReadonlyMap<number, number>;
}

/**
 * One pass from left to right that keeps a short memory of who was spoken of, strongest and most recent first:
 * subjects before objects, speakers of the sentence before, nobody named only inside another's quotation.
 */
export function resolveReferences(
  reading: Reading,
  pieces: readonly Piece[],
  entityOfPiece: Int32Array,
  entities: ToldSoFar['entities'],
  descriptions: readonly Description[],
  described: ToldSoFar['described'],
): References {
  const { tokens, infos } = reading;
  const focus = reading.language === 'fr' ? null : new SentenceFocus();
  const spoken = new SpokenOf(reading, focus);
  const told: ToldSoFar = {
    reading,
    pieces,
    entityOfPiece,
    entities,
    described,
    spoken,
    focus,
    lastSeen: new Map(),
    nextPiece: 0,
  };
  const roles = new RoleBearers(told);
  const named = new BodiesNamed(told);
  const pronouns = new Map<number, Referent>();
  const resolved = new Map<number, number>();
  const bodies = new Map<number, number>();
  let d = 0;

  for (let i = 0; i < tokens.length; i++) {
    while (pieces[told.nextPiece] && pieces[told.nextPiece]!.from < i) told.nextPiece++;
    while (descriptions[d] && descriptions[d]!.head < i) d++;
    if (pieces[told.nextPiece]?.from === i) meetPiece(told.nextPiece);
    const token = tokens[i]!;
    if (descriptions[d]?.head === i) meetDescription(d);
    else if (infos[i]!.group && !token.capital) meetGroup(reading, spoken, i);
    if (token.tag === 'pronoun' || token.tag === 'clitic') {
      const referent = pronounReferent(told, i);
      if (referent) pronouns.set(i, referent);
    } else if (infos[i]!.definite && !token.capital) {
      const entity = named.takeUp(i);
      if (entity !== null) bodies.set(i, entity);
    }
  }
  return { pronouns, descriptions: resolved, bodies };

  function meetPiece(index: number): void {
    const entity = entityOfPiece[index]!;
    if (entity < 0) return;
    const { kind, gender, country } = entities[entity]!;
    const piece = pieces[index]!;
    const { from, to, titleFrom } = piece;
    told.lastSeen.set(entity, from);
    if (kind === 'Place' && !country) return;
    const person = kind === 'Person';
    const own = person ? gender : named.meet(entity, piece);
    const weight = weightOfMention(reading, titleFrom, to) * (person ? 1 : 0.6);
    spoken.remember(from, `e${entity}`, { entity, from, to }, own, false, person, weight);
  }

  function meetDescription(index: number): void {
    const description = descriptions[index]!;
    const { from, to, role, determiner, head, piece } = description;
    const weight = weightOfMention(reading, from, to);
    const bearer = piece >= 0 ? entityOfPiece[piece]! : -1;
    if (bearer >= 0) {
      const { kind, gender } = entities[bearer]!;
      resolved.set(index, bearer);
      // The name stands beside it and is weighed itself; where it follows, the role already is the subject.
      if (kind === 'Person')
        spoken.remember(head, `e${bearer}`, { entity: bearer, from, to }, gender, false, true, weight);
      return;
    }
    const gender = genderOfDescription(reading, description);
    roles.meet(description);
    const person = personDescribed(told, roles, description, gender);
    if (person) {
      resolved.set(index, person.referent.entity);
      spoken.remember(head, person.key, person.referent, person.gender, false, true, weight);
      return;
    }
    if (!role.plural && determiner === 'none') return;
    const key = `d${[...description.words].join(' ')} ${role.lemma}`;
    const share = determiner === 'indefinite' || role.plural ? 0.9 : 0.75;
    spoken.remember(head, key, { entity: -1, from, to }, gender, role.plural, true, weight * share);
  }
}
