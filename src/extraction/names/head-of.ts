import { formTest } from '../language/form-test.ts';
import type { Knowledge } from './knowledge.ts';

const POSSESSIVE_ENDING = formTest(/^['’]s?$/);

export type Head = { kind: 'entity'; entity: number } | { kind: 'noun'; token: number };

const AGE_UNIT = formTest(/^(?:ans?|années?|years?|mois|months?|jours?|days?|%|percent)$/);

/**
 * The word that the others hang on: a name, or the noun of "les avocats de Jean", "Clinton's campaign". In French the
 * first noun, unless a person's name stands beside it; in English the last noun before a preposition.
 */
export function headOf(knowledge: Knowledge, from: number, to: number): Head | null {
  const { reading, pieceAt, pieces, entityOfPiece, entities, descriptionAt, descriptions } = knowledge;
  const { tokens, language, infos } = reading;
  const french = language === 'fr';
  let head: Head | null = null;
  let counted = -1;
  let i = from;
  while (i < to) {
    const token = tokens[i]!;
    const { tag } = token;
    const piece = pieceAt[i]!;
    if (piece >= 0 && entityOfPiece[piece]! >= 0 && pieces[piece]!.to <= Math.max(to, i + 1)) {
      const entity = entityOfPiece[piece]!;
      const kind = entities[entity]!.kind;
      if (head === null || !french) head = { kind: 'entity', entity };
      else if (
        head.kind === 'noun' &&
        !hangsOn(head.token, piece) &&
        (kind === 'Person' || (kind === 'Organization' && descriptionAt[head.token]! < 0))
      )
        head = { kind: 'entity', entity };
      i = pieces[piece]!.to;
      if (kind === 'Person' && (french || !goesOn(i))) break;
      continue;
    }
    if (descriptionAt[i]! >= 0) {
      const { headTo } = descriptions[descriptionAt[i]!]!;
      if (head === null || !french) head = { kind: 'noun', token: i };
      i = headTo;
      continue;
    }
    if (POSSESSIVE_ENDING.of(tokens[i]!)) {
      i++;
      continue;
    }
    if (tag === 'number') counted = i;
    else if (counted === i - 1 && AGE_UNIT.of(tokens[i]!)) counted = i;
    else if (DETERMINERS.of(tokens[i]!) || tag === 'determiner' || tag === 'adverb') {
      if (head !== null && !french) break;
      if (counted < 0 && infos[i]!.group) counted = i;
    } else if (
      (tag === 'noun' || tag === 'name' || tag === 'other' || infos[i]!.group || infos[i]!.document) &&
      tag !== 'verb'
    ) {
      if (head === null || (!french && head.kind === 'noun') || (!french && head.kind === 'entity'))
        head = { kind: 'noun', token: i };
    } else if (
      tag === 'punctuation' ||
      // "“Late Light” host Omar Reed": the title in marks says what he hosts.
      (tag === 'mark' && (french || head === null || !/^(?:noun|name)$/.test(tokens[i + 1]?.tag ?? ''))) ||
      tag === 'verb' ||
      tag === 'auxiliary' ||
      tag === 'subordinator' ||
      tag === 'infinitive' ||
      tag === 'negation' ||
      tag === 'conjunction'
    ) {
      if (
        head !== null &&
        !(
          tag === 'conjunction' &&
          head.kind === 'noun' &&
          descriptionAt[head.token]! >= 0 &&
          descriptionAt[i + 1]! >= 0
        )
      )
        break;
      if (tag !== 'punctuation' && tag !== 'mark' && tag !== 'conjunction') break;
    } else if (tag === 'preposition' || tag === 'clitic') {
      if (head !== null) break;
    } else if (tag === 'pronoun') {
      if (head !== null) break;
      counted = i;
    }
    i++;
  }
  if (head !== null) return head;
  if (counted < 0) return null;
  // ", 39 ans," between a name and what it did: the name.
  if (AGE_UNIT.of(tokens[counted]!)) {
    for (let k = from - 1; k >= Math.max(0, from - 8); k--) {
      const piece = pieceAt[k]!;
      if (
        piece >= 0 &&
        entityOfPiece[piece]! >= 0 &&
        entities[entityOfPiece[piece]!]!.kind === 'Person' &&
        tokens[pieces[piece]!.to]?.text === ','
      )
        return { kind: 'entity', entity: entityOfPiece[piece]! };
    }
  }
  return { kind: 'noun', token: counted };

  /** French: "les conseillers du président Roy", "l'entourage de la maire Ana Roux": the one named is not who speaks. */
  function hangsOn(noun: number, piece: number): boolean {
    const described = descriptionAt[noun]!;
    if (described >= 0 && descriptions[described]!.piece >= 0) return false;
    for (let k = noun + 1; k < pieces[piece]!.titleFrom; k++)
      if (/^(?:de|du|des|d'|d’)$/.test(tokens[k]!.lower))
        return entities[entityOfPiece[piece]!]!.kind === 'Person';
    return false;
  }

  function goesOn(k: number): boolean {
    const next = tokens[k];
    if (k >= to || !next) return false;
    return (
      /^['’]s?$/.test(next.text) ||
      next.tag === 'noun' ||
      (next.tag === 'adjective' && tokens[k + 1]?.tag === 'noun')
    );
  }
}

const DETERMINERS = formTest(
  /^(?:le|la|les|l'|l’|un|une|des|du|the|a|an|this|that|these|those|ce|cet|cette|ces|son|sa|ses|leur|leurs|his|her|its|their|mon|ma|mes|notre|nos)$/,
);
