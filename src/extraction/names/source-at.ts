import type { ArticleEntity, Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { formTest, writtenTest } from '../language/form-test.ts';
import type { Description } from './find-descriptions.ts';
import type { Piece } from './piece.ts';
import { barePronoun } from './pronoun-forms.ts';
import type { Reading } from './reading.ts';
import type { References } from './references.ts';
import type { Referent } from './referent.ts';

const STOP = writtenTest(/^[,;:(–—]/);
const RELATIVE = formTest(/^(?:qui|who|dont|whose|which|that)$/);

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
  /** Index of the description that ends before a token, else -1. */
  readonly descriptionEnd: Int32Array;
  /** Roles and pronouns that stand for an entity, in order. */
  readonly takenUp: readonly (Span & { readonly entity: number })[];
}

const TIME = formTest(
  /^(?:evening|morning|afternoon|night|day|today|yesterday|tomorrow|week|weekend|month|year|soir|soirée|matin|matinée|après-midi|nuit|jour|journée|semaine|mois|année|an|hier|demain|heures?|minutes?|hours?|time|moment|instant)$/,
);
const FIRST_PERSON = /^(?:je|j'|j’|nous|moi|tu|vous|on|i|we|you|me|us|one|my|our)$/;
const LATTER = formTest(/^(?:derniers?|dernières?|latter|former)$/);

const IDLE: ReadonlySet<string> = new Set(['punctuation', 'mark', 'conjunction', 'subordinator']);
const PREPOSITIONS = formTest(/^(?:selon|d'après|according|to|by|par|pour)$/);
const POSSESSIVE_ENDING = formTest(/^['’]s?$/);

/** Source that the words at a span stand for, or null when they cannot be one. */
export function sourceAt(knowledge: Knowledge, span: Span): Source | null {
  const { reading } = knowledge;
  const { tokens } = reading;
  let from = tokenFrom(reading, span.start);
  let to = tokenFrom(reading, span.end);
  const idle = (i: number) => IDLE.has(tokens[i]!.tag) || PREPOSITIONS.of(tokens[i]!);
  while (from < to && idle(from)) from++;
  while (
    from < to &&
    ((tokens[to - 1]!.tag === 'punctuation' && !/^[…%]/.test(tokens[to - 1]!.text)) ||
      tokens[to - 1]!.tag === 'mark')
  )
    to--;
  if (from >= to) return null;
  const here: Span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };

  // "affirme-t-elle": the verb came along.
  for (let i = from + 1; i < Math.min(to, from + 3); i++)
    if (tokens[i]!.tag === 'pronoun' && tokens[i]!.lower.startsWith('-')) {
      from = i;
      to = i + 1;
    }
  const first = tokens[from]!;
  // "listened to his speeches", "evening", "1972": no noun phrase, or none that speaks.
  if (
    /^(?:verb|participle|infinitive|gerund)$/.test(first.tag) &&
    !first.capital &&
    knowledge.descriptionAt[from]! < 0 &&
    from < to - 1 &&
    !reading.infos[from]!.group
  )
    return null;
  if (to - from === 1 || (first.tag === 'pronoun' && pronounLike(barePronoun(first.lower)))) {
    const pronoun = pronounSource(knowledge, from, here);
    if (pronoun !== undefined) return pronoun;
  }
  if (to - from === 2 && LATTER.of(tokens[from + 1]!)) return latter(knowledge, from, here);

  // French words without an article inside a name ("source") are not its end.
  const ends = reading.language === 'en' || /^(?:determiner|clitic)$/.test(first.tag);
  const around = ends ? nameAround(knowledge, from, to) : -1;
  if (around >= 0) return entitySource(knowledge, around, here);
  const head = headOf(knowledge, from, to);
  if (head === null) return null;
  if (head.kind === 'entity')
    return entitySource(knowledge, head.entity, here) ?? words(knowledge, from, to, 'anonymous');
  const { infos, words: lists } = reading;
  const noun = head.token;
  if (TIME.of(tokens[noun]!) || infos[noun]!.calendar || (to - from === 1 && /^\d{4}$/.test(first.text)))
    return null;
  if (
    to - from === 1 &&
    first.capital &&
    lists.lists.notOrganizations.has(infos[noun]!.folded) &&
    !/s$/.test(first.lower)
  )
    return null;
  const apposed = apposedBody(knowledge, noun);
  if (knowledge.descriptionAt[noun]! >= 0) {
    const entity = knowledge.references.descriptions.get(knowledge.descriptionAt[noun]!) ?? apposed;
    if (entity !== undefined) return entitySource(knowledge, entity, here);
    return words(knowledge, from, to, 'anonymous');
  }
  if (apposed !== undefined) return entitySource(knowledge, apposed, here);
  const body = knowledge.references.bodies.get(noun);
  if (body !== undefined) return entitySource(knowledge, body, here);
  if (infos[noun]!.document) return words(knowledge, from, to, 'document');
  if (lists.lists.notAcronyms.has(tokens[noun]!.text) && tokens[noun]!.text.length < 2) return null;
  return words(knowledge, from, to, 'anonymous');
}

/** The organization of whose name the words are the end: "Water for All"; -1 for none. */
function nameAround(
  { reading, pieces, entityOfPiece, entities }: Knowledge,
  from: number,
  to: number,
): number {
  // What a preposition inside a name hides is no phrase of its own; a name behind a name may be ("l'AFP Jean Roux").
  if (!INSIDE_NAMES.of(reading.tokens[from - 1])) return -1;
  const at = lastPieceBefore(pieces, from);
  if (at < 0 || pieces[at]!.to < to) return -1;
  const entity = entityOfPiece[at]!;
  return entity >= 0 && entities[entity]!.kind === 'Organization' ? entity : -1;
}

const INSIDE_NAMES = formTest(/^(?:for|of|and|with|against|without|de|des|du|et|pour|sans|contre)$/);

/** "The operator, Ridge Minerals, insists", "l'opérateur, la société Tramex, affirme": whom the apposition names. */
function apposedBody(
  { reading, pieceAt, pieces, entityOfPiece, entities }: Knowledge,
  noun: number,
): number | undefined {
  const { tokens, infos } = reading;
  const { sentence, lower } = tokens[noun]!;
  if (/[^s]s$/.test(lower)) return undefined;
  let comma = noun + 1;
  while (
    comma < noun + 8 &&
    /^(?:noun|name|adjective|preposition|determiner|clitic)$/.test(tokens[comma]?.tag ?? '')
  )
    comma++;
  if (tokens[comma]?.text !== ',') return undefined;
  let at = comma + 1;
  // "la société Tramex"
  while (
    at < comma + 4 &&
    (pieceAt[at] ?? -1) < 0 &&
    (tokens[at]?.tag === 'determiner' || tokens[at]?.tag === 'clitic' || infos[at]?.kind)
  )
    at++;
  const piece = pieceAt[at] ?? -1;
  if (piece < 0 || tokens[at]!.sentence !== sentence) return undefined;
  const entity = entityOfPiece[piece]!;
  const closed = tokens[pieces[piece]!.to];
  return entity >= 0 &&
    entities[entity]!.kind === 'Organization' &&
    closed?.text === ',' &&
    /^(?:verb|auxiliary|adverb|negation|clitic|pronoun)$/.test(tokens[closed.index + 1]?.tag ?? '')
    ? entity
    : undefined;
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
      const description = knowledge.descriptionEnd[end]!;
      if (description < 0 || descriptions[description]!.head >= k)
        return entitySource(knowledge, entityOfPiece[piece]!, span);
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

/** "ce dernier", "the latter": the last person named or told by role before. */
function latter(knowledge: Knowledge, i: number, span: Span): Source | null {
  const { pieces, entityOfPiece, entities, reading } = knowledge;
  const female = /^(?:cette|ces)$/.test(reading.tokens[i]!.lower) && /e$/.test(reading.tokens[i + 1]!.lower);
  const told = latterRole(knowledge, i, female);
  for (let p = lastPieceBefore(pieces, i); p >= 0 && p > 0 - 1; p--) {
    const entity = entityOfPiece[p]!;
    if (told && told.from >= pieces[p]!.from) return words(knowledge, told.from, told.to, 'anonymous', span);
    if (reading.tokens[i]!.sentence - reading.tokens[pieces[p]!.from]!.sentence > 3) return null;
    if (entity < 0 || entities[entity]!.kind !== 'Person') continue;
    if (female && entities[entity]!.gender === 'male') continue;
    return entitySource(knowledge, entity, span);
  }
  return told ? words(knowledge, told.from, told.to, 'anonymous', span) : null;
}

/** French: the nameless person told by role in the sentence before ("un témoin"), whom "ce dernier" takes up. */
function latterRole({ descriptions, references, reading }: Knowledge, i: number, female: boolean) {
  const { tokens, language } = reading;
  if (language !== 'fr') return null;
  let low = 0;
  let high = descriptions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (descriptions[middle]!.head < i) low = middle + 1;
    else high = middle;
  }
  const many = /s$/.test(tokens[i + 1]!.lower);
  for (let d = low - 1; d >= 0; d--) {
    const description = descriptions[d]!;
    if (tokens[i]!.sentence - tokens[description.head]!.sentence > 1) return null;
    const { gender, plural } = description.role;
    if (references.descriptions.has(d) || plural !== many || description.determiner === 'none') continue;
    if (!female || gender !== 'male') return description;
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

const AGE_UNIT = /^(?:ans?|années?|years?|mois|months?|jours?|days?|%|percent)$/;

/**
 * The word that the others hang on: a name, or the noun of "les avocats de Jean", "Clinton's campaign". In French the
 * first noun, unless a person's name stands beside it; in English the last noun before a preposition.
 */
function headOf(knowledge: Knowledge, from: number, to: number): Head | null {
  const { reading, pieceAt, pieces, entityOfPiece, entities, descriptionAt, descriptions } = knowledge;
  const { tokens, language, infos } = reading;
  const french = language === 'fr';
  let head: Head | null = null;
  let counted = -1;
  let i = from;
  while (i < to) {
    const token = tokens[i]!;
    const { tag, lower } = token;
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
    else if (AGE_UNIT.test(lower) && counted === i - 1) counted = i;
    else if (DETERMINERS.test(lower) || tag === 'determiner' || tag === 'adverb') {
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
      tag === 'mark' ||
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
  if (AGE_UNIT.test(tokens[counted]!.lower)) {
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

const DETERMINERS =
  /^(?:le|la|les|l'|l’|un|une|des|du|the|a|an|this|that|these|those|ce|cet|cette|ces|son|sa|ses|leur|leurs|his|her|its|their|mon|ma|mes|notre|nos)$/;

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
  while (end < to && !STOP.of(tokens[end]!) && !RELATIVE.of(tokens[end]!)) end++;
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
