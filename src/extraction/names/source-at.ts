import type { ArticleEntity, Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Description } from './find-descriptions.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { barePronoun, type References, type Referent } from './references.ts';

/** What the resolver knows of an article. */
export interface Knowledge {
  readonly reading: Reading;
  readonly pieces: readonly Piece[];
  readonly entityOfPiece: Int32Array;
  readonly entities: readonly ArticleEntity[];
  readonly descriptions: readonly Description[];
  readonly references: References;
  /** Index of the piece that begins (with its title) at a token, else -1. */
  readonly pieceAt: Int32Array;
  /** Index of the description whose head is a token, else -1. */
  readonly descriptionAt: Int32Array;
}

const FIRST_PERSON = /^(?:je|j'|j’|nous|moi|tu|vous|on|i|we|you|me|us|one|my|our)$/;
const LATTER = /^(?:derniers?|dernières?|latter|former)$/;

/** Source that the words at a span stand for, or null when they cannot be one. */
export function sourceAt(knowledge: Knowledge, span: Span): Source | null {
  const { reading } = knowledge;
  const { tokens } = reading;
  let from = tokenFrom(reading, span.start);
  let to = tokenFrom(reading, span.end);
  const idle = (i: number) =>
    /^(?:punctuation|mark|conjunction|subordinator)$/.test(tokens[i]!.tag) ||
    /^(?:selon|d'après|according|to|by|par|pour)$/.test(tokens[i]!.lower);
  while (from < to && idle(from)) from++;
  while (
    from < to &&
    ((tokens[to - 1]!.tag === 'punctuation' && !tokens[to - 1]!.text.startsWith('…')) ||
      tokens[to - 1]!.tag === 'mark')
  )
    to--;
  if (from >= to) return null;
  const here: Span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };

  const first = tokens[from]!;
  if (to - from === 1 || (first.tag === 'pronoun' && pronounLike(barePronoun(first.lower)))) {
    const pronoun = pronounSource(knowledge, from, here);
    if (pronoun !== undefined) return pronoun;
  }
  if (to - from === 2 && LATTER.test(tokens[from + 1]!.lower)) return latter(knowledge, from, here);

  const head = headOf(knowledge, from, to);
  if (head === null) return null;
  if (head.kind === 'entity')
    return entitySource(knowledge, head.entity, here) ?? words(knowledge, from, to, 'anonymous');
  const { infos, words: lists } = reading;
  const noun = head.token;
  if (knowledge.descriptionAt[noun]! >= 0) {
    const entity = knowledge.references.descriptions.get(knowledge.descriptionAt[noun]!);
    if (entity !== undefined) return entitySource(knowledge, entity, here);
    return words(knowledge, from, to, 'anonymous');
  }
  const body = knowledge.references.bodies.get(noun);
  if (body !== undefined) return entitySource(knowledge, body, here);
  if (infos[noun]!.document) return words(knowledge, from, to, 'document');
  if (lists.lists.notAcronyms.has(tokens[noun]!.text) && tokens[noun]!.text.length < 2) return null;
  return words(knowledge, from, to, 'anonymous');
}

function pronounLike(bare: string): boolean {
  return /^(?:ils?|elles?|he|she|they|it|celui-ci|celle-ci|ceux-ci|celles-ci|lui-même|elle-même|eux-mêmes|qui|who|lui|him|her|eux)$/.test(
    bare,
  );
}

/** Undefined where the token is no pronoun. */
function pronounSource(knowledge: Knowledge, i: number, span: Span): Source | null | undefined {
  const { reading, references } = knowledge;
  const token = reading.tokens[i]!;
  const bare = barePronoun(token.lower);
  const referent = references.pronouns.get(i);
  if (referent) return referentSource(knowledge, referent, span);
  if (bare === 'qui' || bare === 'who') return antecedent(knowledge, i, span);
  if (FIRST_PERSON.test(bare)) return null;
  if (pronounLike(bare)) return null;
  if (token.tag === 'pronoun' && !reading.infos[i]!.group) return null;
  return undefined;
}

/** "X, who said": the name or role phrase that ends right before. */
function antecedent(knowledge: Knowledge, i: number, span: Span): Source | null {
  const { reading, pieces, descriptions, references, entityOfPiece } = knowledge;
  const { tokens } = reading;
  const end = tokens[i - 1]?.text === ',' ? i - 1 : i;
  for (let k = end - 1; k >= Math.max(0, end - 14) && tokens[k]!.sentence === tokens[i]!.sentence; k--) {
    const piece = knowledge.pieceAt[k]!;
    if (piece >= 0 && pieces[piece]!.to === end && entityOfPiece[piece]! >= 0) {
      const description = descriptions.findIndex((each) => each.to === end && each.head < k);
      if (description < 0) return entitySource(knowledge, entityOfPiece[piece]!, span);
    }
    const described = knowledge.descriptionAt[k]!;
    if (described >= 0 && descriptions[described]!.to === end) {
      const entity = references.descriptions.get(described);
      if (entity !== undefined) return entitySource(knowledge, entity, span);
      return words(knowledge, descriptions[described]!.from, descriptions[described]!.to, 'anonymous');
    }
  }
  return null;
}

/** "ce dernier", "the latter": the last person named before. */
function latter(knowledge: Knowledge, i: number, span: Span): Source | null {
  const { pieces, entityOfPiece, entities, reading } = knowledge;
  const female = /^(?:cette|ces)$/.test(reading.tokens[i]!.lower) && /e$/.test(reading.tokens[i + 1]!.lower);
  for (let p = lastPieceBefore(pieces, i); p >= 0 && p > 0 - 1; p--) {
    const entity = entityOfPiece[p]!;
    if (reading.tokens[i]!.sentence - reading.tokens[pieces[p]!.from]!.sentence > 3) return null;
    if (entity < 0 || entities[entity]!.kind !== 'Person') continue;
    if (female && entities[entity]!.gender === 'male') continue;
    return entitySource(knowledge, entity, span);
  }
  return null;
}

function lastPieceBefore(pieces: readonly Piece[], token: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

type Head = { kind: 'entity'; entity: number } | { kind: 'noun'; token: number };

/** The word that the others hang on: a name, or the noun of "les avocats de Jean", "Clinton's campaign". */
function headOf(knowledge: Knowledge, from: number, to: number): Head | null {
  const { reading, pieceAt, pieces, entityOfPiece, descriptionAt, descriptions } = knowledge;
  const { tokens, language, infos } = reading;
  let noun = -1;
  let entity = -1;
  let i = from;
  while (i < to) {
    const token = tokens[i]!;
    const piece = pieceAt[i]!;
    if (piece >= 0 && entityOfPiece[piece]! >= 0) {
      const end = pieces[piece]!.to;
      const next = tokens[end];
      const goesOn =
        language === 'en' &&
        end < to &&
        next !== undefined &&
        (/^['’]s?$/.test(next.text) ||
          ((next.tag === 'noun' || next.tag === 'adjective' || (next.capital && next.text !== ',')) &&
            !/^[,(]/.test(next.text)));
      if (!goesOn) {
        if (noun >= 0) break;
        entity = entityOfPiece[piece]!;
        break;
      }
      i = /^['’]s?$/.test(next!.text) ? end + 1 : end;
      noun = -1;
      // What follows the possessor is the head.
      while (i < to && !/^(?:noun|name)$/.test(tokens[i]!.tag) && !infos[i]!.role) i++;
      if (i >= to) {
        entity = entityOfPiece[piece]!;
        break;
      }
      continue;
    }
    if (descriptionAt[i]! >= 0) {
      noun = i;
      if (language === 'fr' || !englishNounFollows(i)) break;
      i++;
      continue;
    }
    const body =
      token.tag === 'noun' ||
      token.tag === 'name' ||
      token.tag === 'other' ||
      infos[i]!.group ||
      infos[i]!.document;
    if (body && !(token.tag === 'determiner') && !(token.tag === 'adjective' && i + 1 < to)) {
      noun = i;
      if (language === 'fr' || !englishNounFollows(i)) break;
    } else if (
      noun >= 0 &&
      /^(?:preposition|punctuation|verb|auxiliary|subordinator|pronoun)$/.test(token.tag)
    )
      break;
    else if (/^(?:verb|auxiliary|infinitive|subordinator)$/.test(token.tag)) break;
    i++;
  }
  if (entity >= 0) return { kind: 'entity', entity };
  if (noun >= 0) {
    // "le porte-parole Jean Martin": the description knows its name.
    return { kind: 'noun', token: noun };
  }
  // "Les deux", "certains", "40 percent": no noun, but words that count.
  for (let k = from; k < to; k++)
    if (
      /^(?:number|adjective|pronoun|determiner|participle)$/.test(tokens[k]!.tag) &&
      (infos[k]!.group || tokens[k]!.tag === 'number' || to - from > 1)
    )
      return { kind: 'noun', token: k };
  void descriptions;
  return null;

  function englishNounFollows(k: number): boolean {
    const next = tokens[k + 1];
    if (k + 1 >= to || !next) return false;
    if (descriptionAt[k]! >= 0 && descriptions[descriptionAt[k]!]!.headTo > k + 1) return false;
    if (pieceAt[k + 1]! >= 0 && entityOfPiece[pieceAt[k + 1]!]! >= 0) return false;
    return next.tag === 'noun' || (next.tag === 'name' && infos[k + 1]!.role !== null);
  }
}

function referentSource(knowledge: Knowledge, referent: Referent, span: Span): Source | null {
  if (referent.entity >= 0) return entitySource(knowledge, referent.entity, span);
  return words(knowledge, referent.from, referent.to, 'anonymous', span);
}

function entitySource(knowledge: Knowledge, index: number, span: Span): Source | null {
  const entity = knowledge.entities[index]!;
  if (entity.kind === 'Person') return { kind: 'person', name: entity.name, entity: index, span };
  if (entity.kind === 'Organization') return { kind: 'organization', name: entity.name, entity: index, span };
  return {
    kind: entity.country ? 'country' : 'anonymous',
    name: entity.name,
    entity: entity.country ? index : null,
    span,
  };
}

/** An unnamed source in the article's words: the phrase up to a comma or relative clause. */
function words(
  knowledge: Knowledge,
  from: number,
  to: number,
  kind: 'anonymous' | 'document',
  span?: Span,
): Source {
  const { tokens, analysis } = knowledge.reading;
  let end = from + 1;
  while (
    end < to &&
    !/^[,;:(–—]/.test(tokens[end]!.text) &&
    !/^(?:qui|who|dont|whose|which|that)$/.test(tokens[end]!.lower)
  )
    end++;
  const start = tokens[from]!.start;
  const stop = tokens[end - 1]!.end;
  return {
    kind,
    name: analysis.text.slice(start, stop),
    entity: null,
    span: span ?? { start, end: tokens[to - 1]!.end },
  };
}

/** First token that starts at or after an offset. */
export function tokenFrom({ tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
