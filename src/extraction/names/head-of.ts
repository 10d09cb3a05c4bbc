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
  const bearer = french ? -1 : bearerAtEnd(knowledge, from, to);
  if (bearer >= 0) return { kind: 'entity', entity: bearer };
  let head: Head | null = null;
  let counted = -1;
  let pieceEnd = -1;
  let i = from;
  while (i < to) {
    const token = tokens[i]!;
    const { tag } = token;
    const piece = pieceAt[i]!;
    if (piece >= 0 && entityOfPiece[piece]! >= 0 && pieces[piece]!.to <= Math.max(to, i + 1)) {
      const entity = entityOfPiece[piece]!;
      const kind = entities[entity]!.kind;
      if (head === null || !french) head = { kind: 'entity', entity };
      else if (head.kind === 'entity') {
        // "explique à l'AFP Ana Roux": a name right behind the one of a body.
        if (
          kind === 'Person' &&
          entities[head.entity]!.kind === 'Organization' &&
          pieceEnd === pieces[piece]!.titleFrom
        )
          head = { kind: 'entity', entity };
      } else if (
        !hangsOn(head.token, piece) &&
        (kind === 'Person' || (kind === 'Organization' && descriptionAt[head.token]! < 0))
      )
        head = { kind: 'entity', entity };
      i = pieceEnd = pieces[piece]!.to;
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
    // "the Elm College of Nursing (ECN) general secretary": what its letters stand for goes on behind them.
    if (
      !french &&
      token.text === '(' &&
      tokens[i + 2]?.text === ')' &&
      NOMINAL.has(tokens[i + 3]?.tag ?? '')
    ) {
      i += 3;
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
      const entity =
        french && head?.kind === 'noun'
          ? Math.max(namedBehind(head.token, i), bodyBehind(head.token, i))
          : -1;
      if (entity >= 0) return { kind: 'entity', entity };
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
    // "l'envoyé du ministre Paul Roux, Idrissa Ba": the role is Ba's.
    const bearer = described >= 0 ? descriptions[described]!.piece : -1;
    if (bearer >= 0 && (bearer <= piece || entityOfPiece[bearer] === entityOfPiece[piece])) return false;
    for (let k = noun + 1; k < pieces[piece]!.titleFrom; k++)
      if (/^(?:de|du|des|d')$/.test(tokens[k]!.lower))
        return entities[entityOfPiece[piece]!]!.kind === 'Person';
    return false;
  }

  /** "l'agente | de probation Ana Roux": the person whose name stands right behind what sort of one she is; -1 for none. */
  function namedBehind(noun: number, link: number): number {
    if (!OF.of(tokens[link]!) || link !== noun + 1 || /[sx]$/.test(tokens[noun]!.lower)) return -1;
    if (infos[noun]!.document || infos[noun]!.kind || infos[noun]!.organizationHead) return -1;
    let k = link + 1;
    while (
      k < to &&
      k < link + 4 &&
      /^(?:noun|adjective)$/.test(tokens[k]!.tag) &&
      !tokens[k]!.capital &&
      !infos[k]!.role
    )
      k++;
    const piece = k > link + 1 && k < to ? (pieceAt[k] ?? -1) : -1;
    const entity =
      piece >= 0 && pieces[piece]!.titleFrom === k && pieces[piece]!.to <= to ? entityOfPiece[piece]! : -1;
    return entity >= 0 && entities[entity]!.kind === 'Person' ? entity : -1;
  }

  /** "la coalition | d'ONG Climate Front", "le collectif | de riverains Sauvons la halle": the body whose kind it tells; -1 for none. */
  function bodyBehind(noun: number, link: number): number {
    if (!OF.of(tokens[link]!) || link !== noun + 1 || !(infos[noun]!.kind || infos[noun]!.organizationHead))
      return -1;
    let k = link + 1;
    while (
      k < to &&
      k < link + 4 &&
      (infos[k]!.group || /^(?:noun|adjective)$/.test(tokens[k]!.tag)) &&
      !isPiece(k)
    )
      k++;
    if (k === link + 1 || k >= to || !isPiece(k)) return -1;
    const piece = pieces[pieceAt[k]!]!;
    const entity = entityOfPiece[pieceAt[k]!]!;
    return piece.to <= to && entities[entity]!.kind === 'Organization' ? entity : -1;
  }

  function isPiece(k: number): boolean {
    const piece = pieceAt[k] ?? -1;
    return piece >= 0 && entityOfPiece[piece]! >= 0 && pieces[piece]!.from === k;
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

const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'adjective']);

const DETERMINERS = formTest(
  /^(?:le|la|les|l'|un|une|des|du|the|a|an|this|that|these|those|ce|cet|cette|ces|son|sa|ses|leur|leurs|his|her|its|their|mon|ma|mes|notre|nos)$/,
);

const OF = formTest(/^(?:de|d')$/);
const PERSON_LENGTH = 6;

/**
 * English: "county Supervisor of Schools Susan Barker", "soil chemist and co-director Peter Lamb": the person whose
 * offices, with a link or a conjunction in them, fill the phrase before the name; -1 for none.
 */
function bearerAtEnd(
  { reading, pieceAt, pieces, entityOfPiece, entities }: Knowledge,
  from: number,
  to: number,
): number {
  const { tokens, words } = reading;
  let at = to - 1;
  while (at > from && to - at < PERSON_LENGTH && !(pieceAt[at]! >= 0 && pieces[pieceAt[at]!]!.to === to))
    at--;
  const piece = pieces[pieceAt[at] ?? -1];
  if (!piece || piece.to !== to || at <= from + 1) return -1;
  const entity = entityOfPiece[pieceAt[at]!]!;
  if (entity < 0 || entities[entity]!.kind !== 'Person' || tokens[at - 1]!.tag === 'preposition') return -1;
  let link = -1;
  for (let i = from; i < at; i++) {
    const { tag, lower } = tokens[i]!;
    if (lower === 'and' || tag === 'preposition') {
      if (link >= 0) return -1;
      link = i;
    } else if (!/^(?:noun|name|adjective)$/.test(tag)) return -1;
  }
  // "Holt Communication Director Ann Vale": whose director she is stands in front.
  const owner = link < 0 ? pieces[pieceAt[from] ?? -1] : undefined;
  if (owner && owner !== piece && owner.to < at && reading.infos[at - 1]!.role) return entity;
  if (link <= from || link >= at - 1) return -1;
  const before = tokens[link - 1]!;
  if (isPlural(before) && !before.capital) return -1;
  if (tokens[link]!.lower === 'and')
    return !before.capital && !tokens[at - 1]!.capital && !isPlural(before) ? entity : -1;
  // "Friends of Mayor Ann Vale": an office before the name is whose friends they are.
  if (!/^(?:of|for)$/.test(tokens[link]!.lower) || !before.capital || isPlural(before)) return -1;
  for (let i = link + 1; i < at; i++)
    if (!tokens[i]!.capital || words.lists.roles.has(tokens[i]!.lower)) return -1;
  return entity;
}

/** "Friends"; "MS" and "MPS" are letters. */
function isPlural({ text }: { readonly text: string }): boolean {
  return text.endsWith('s');
}
