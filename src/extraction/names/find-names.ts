import type { ArticleEntity, Mention } from '../../model/extraction.ts';
import type { Analysis, Names, QuotedPassage } from '../parts.ts';
import { BODY_ALONE } from './body-alone.ts';
import { bodyTest } from './body-words.ts';
import { clusterPieces } from './cluster.ts';
import type { Cluster } from './clusters.ts';
import { entitiesIn, entityAt } from './entity-at.ts';
import { findBylines } from './find-bylines.ts';
import { type Description, findDescriptions } from './find-descriptions.ts';
import { findPieces } from './find-pieces.ts';
import { phraseAt } from './phrase-at.ts';
import type { Piece } from './piece.ts';
import { type Reading, read } from './reading.ts';
import { type References, resolveReferences } from './references.ts';
import { roleAt } from './role-at.ts';
import { roleFit } from './role-fit.ts';
import { sourceAt } from './source-at.ts';

const KIND = { person: 'Person', organization: 'Organization', place: 'Place' } as const;

/**
 * People, organizations and places of one article with all their mentions, and the resolution of any wording to one of
 * them. Steps: capitalised stretches that may be names; role phrases beside them; what speaks for each kind, weighed
 * over the whole article; forms of one name put together; roles and pronouns resolved from left to right.
 */
export function findNames(analysis: Analysis, passages: readonly QuotedPassage[]): Names {
  const reading = read(analysis, passages);
  const pieces = findPieces(reading);
  const descriptions = findDescriptions(reading, pieces);
  const clusters = clusterPieces(reading, pieces, descriptions, findBylines(reading));
  const entityOfPiece = new Int32Array(pieces.length).fill(-1);
  const described = new Map<number, Description[]>();
  const named = clusters.map((cluster, index) => {
    for (const piece of cluster.pieces) entityOfPiece[piece] = index;
    if (cluster.descriptions.length) described.set(index, cluster.descriptions);
    return entityOf(reading, pieces, cluster, index);
  });
  const references = resolveReferences(reading, pieces, entityOfPiece, named, descriptions, described);
  named.push(...bodiesAlone(reading, pieces, entityOfPiece, references, named.length));
  const entities = addMentions(reading, named, descriptions, references);
  const { tokens } = analysis;
  const takenUp = entities.flatMap(({ index, mentions }) =>
    mentions.filter(({ form }) => form !== 'name').map(({ start, end }) => ({ start, end, entity: index })),
  );
  takenUp.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieceAt = new Int32Array(tokens.length).fill(-1);
  const descriptionAt = new Int32Array(tokens.length).fill(-1);
  const descriptionEnd = new Int32Array(tokens.length + 1).fill(-1);
  pieces.forEach((piece, index) => {
    pieceAt[piece.from] = index;
    pieceAt[piece.titleFrom] = index;
  });
  descriptions.forEach((description, index) => {
    descriptionAt[description.head] = index;
    descriptionEnd[description.to] = index;
  });
  const knowledge = {
    reading,
    pieces,
    entityOfPiece,
    entities,
    descriptions,
    references,
    pieceAt,
    descriptionAt,
    descriptionEnd,
    takenUp,
  };
  return {
    entities,
    sourceAt: (span) => sourceAt(knowledge, span),
    entityAt: (span) => entityAt(knowledge, span),
    entitiesIn: (span) => entitiesIn(knowledge, span),
    roleAt: (span) => roleAt(knowledge, span),
    phraseAt: (span) => phraseAt(knowledge, span),
    fitOf: (phrase, entity) => roleFit(phrase, described.get(entity) ?? []),
  };
}

/** "La direction" that speaks and takes up nobody named: a body by that noun alone. */
function bodiesAlone(
  reading: Reading,
  pieces: readonly Piece[],
  entityOfPiece: Int32Array,
  references: References,
  first: number,
): ArticleEntity[] {
  const byNoun = new Map<string, number[]>();
  pieces.forEach((piece, index) => {
    if (piece.rule !== BODY_ALONE || entityOfPiece[index]! >= 0 || references.bodies.has(piece.from)) return;
    const key = wordsOfPiece(reading, piece).toLowerCase();
    const list = byNoun.get(key);
    if (list) list.push(index);
    else byNoun.set(key, [index]);
  });
  return [...byNoun].map(([key, members], n) => {
    for (const index of members) entityOfPiece[index] = first + n;
    const reasons = ['organization: speaks by its noun alone'];
    const cluster: Cluster = {
      kind: 'organization',
      pieces: members,
      words: key.split(' '),
      gender: 'unknown',
      country: null,
      reasons,
      descriptions: [],
    };
    return entityOf(reading, pieces, cluster, first + n);
  });
}

/** Descriptions and pronouns that were resolved, beside the names. */
function addMentions(
  { analysis, tokens }: Reading,
  entities: readonly ArticleEntity[],
  descriptions: readonly Description[],
  references: References,
): ArticleEntity[] {
  const more: Mention[][] = entities.map(() => []);
  const add = (entity: number, from: number, to: number, form: Mention['form'], rule: string) => {
    const { start } = tokens[from]!;
    const { end } = tokens[to - 1]!;
    more[entity]!.push({ start, end, text: analysis.text.slice(start, end), form, rule });
  };
  for (const [index, entity] of references.descriptions) {
    const { from, to } = descriptions[index]!;
    add(entity, from, to, 'description', 'person/role');
  }
  for (const [token, entity] of references.bodies)
    add(entity, token - 1, token + 1, 'description', 'organization/definite');
  for (const [token, { entity }] of references.pronouns)
    if (entity >= 0) add(entity, token, token + 1, 'pronoun', 'pronoun/salience');
  return entities.map((entity, index) =>
    more[index]!.length
      ? {
          ...entity,
          mentions: [...entity.mentions, ...more[index]!].sort((a, b) => a.start - b.start || a.end - b.end),
        }
      : entity,
  );
}

/** The words of a piece; of one word the token's own, which are looked up without a new string. */
function wordsOfPiece({ analysis, tokens }: Reading, { from, start, end }: Piece): string {
  const token = tokens[from]!;
  return token.start === start && token.end === end ? token.text : analysis.text.slice(start, end);
}

const PART_OF_NAME = bodyTest('part-of-name');

/** French: the noun for a body right before its name, which some take as a part of it ("coopérative Benko"), or -1. */
function kindBefore({ tokens, infos }: Reading, { from }: Piece): number {
  const noun = tokens[from - 1];
  if (!noun || noun.sentence !== tokens[from]!.sentence || noun.capital || noun.tag !== 'noun') return -1;
  return PART_OF_NAME.of(noun) && !infos[from - 1]!.role ? from - 1 : -1;
}

function entityOf(
  reading: Reading,
  pieces: readonly Piece[],
  cluster: Cluster,
  index: number,
): ArticleEntity {
  const { text } = reading.analysis;
  const mentions: Mention[] = [];
  const forms = new Map<string, number>();
  for (const each of cluster.pieces) {
    const piece = pieces[each]!;
    const form = wordsOfPiece(reading, piece);
    mentions.push({ start: piece.start, end: piece.end, text: form, form: 'name', rule: piece.rule });
    if (!forms.has(form)) forms.set(form, piece.to - piece.from);
    if (piece.titleFrom < piece.from) {
      const titled = text.slice(reading.tokens[piece.titleFrom]!.start, piece.end);
      if (!forms.has(titled)) forms.set(titled, 0);
    }
    const kind =
      cluster.kind === 'organization' && reading.language === 'fr' ? kindBefore(reading, piece) : -1;
    if (kind >= 0) {
      const whole = text.slice(reading.tokens[kind]!.start, piece.end);
      if (!forms.has(whole)) forms.set(whole, 0);
    }
    if (piece.shortTo < piece.to)
      forms.set(text.slice(piece.start, reading.tokens[piece.shortTo - 1]!.end), 0);
  }
  let name = mentions[0]!.text;
  let best = -1;
  for (const [form, length] of forms) {
    const score = length - (cluster.kind === 'person' && form === form.toUpperCase() ? 0.5 : 0);
    if (score > best) {
      best = score;
      name = form;
    }
  }
  return {
    index,
    kind: KIND[cluster.kind],
    name,
    aliases: [...forms.keys()].filter((form) => form !== name),
    descriptions: [
      ...new Set(
        cluster.descriptions.map(({ head, to }) =>
          text.slice(reading.tokens[head]!.start, reading.tokens[to - 1]!.end),
        ),
      ),
    ],
    gender: cluster.gender,
    country: cluster.country,
    mentions,
    reasons: cluster.reasons,
  };
}
