import type { Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { formTest } from '../language/form-test.ts';
import { firstIndex } from '../lib/first-index.ts';
import type { Knowledge } from './knowledge.ts';
import { lastPieceBefore } from './last-piece-before.ts';
import { barePronoun } from './pronoun-forms.ts';
import { entitySource, referentSource, wordsSource } from './source-of.ts';

const FIRST_PERSON = /^(?:je|j'|j’|nous|moi|tu|vous|on|i|we|you|me|us|one|my|our)$/;

/** A pronoun of the third person, or one that takes up a source. */
export function pronounLike(bare: string): boolean {
  return /^(?:ils?|elles?|he|she|they|it|celui-ci|celle-ci|ceux-ci|celles-ci|lui-même|elle-même|eux-mêmes|qui|who|lui|him|her|eux)$/.test(
    bare,
  );
}

/** Undefined where the token is no pronoun. */
export function pronounSource(knowledge: Knowledge, i: number, span: Span): Source | null | undefined {
  const { reading, references } = knowledge;
  const token = reading.tokens[i]!;
  const bare = barePronoun(token.lower);
  const near = /^cel(?:ui|le)-ci$/.test(bare);
  const body =
    near && latterRole(knowledge, i, bare === 'celle-ci') === null
      ? latterBody(knowledge, i, bare === 'celle-ci')
      : -1;
  if (body >= 0) return entitySource(knowledge, body, span);
  const referent = references.pronouns.get(i);
  if (referent) return referentSource(knowledge, referent, span);
  if (bare === 'qui' || bare === 'who') return antecedent(knowledge, i, span);
  if (FIRST_PERSON.test(bare)) return null;
  if (near) return latter(knowledge, i, span);
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
      return wordsSource(knowledge, descriptions[described]!.from, descriptions[described]!.to, 'anonymous');
    }
  }
  return null;
}

/** "ce dernier", "celle-ci", "the latter": the last person named or told by role before, else the last body. */
export function latter(knowledge: Knowledge, i: number, span: Span): Source | null {
  const { pieces, entityOfPiece, entities, reading } = knowledge;
  const { lower } = reading.tokens[i]!;
  const female =
    lower === 'celle-ci' || (/^(?:cette|ces)$/.test(lower) && /e$/.test(reading.tokens[i + 1]!.lower));
  const told = latterRole(knowledge, i, female);
  const body = told || lower === 'ces' ? -1 : latterBody(knowledge, i, female);
  if (body >= 0) return entitySource(knowledge, body, span);
  for (let p = lastPieceBefore(pieces, i); p >= 0; p--) {
    const entity = entityOfPiece[p]!;
    if (told && told.from >= pieces[p]!.from)
      return wordsSource(knowledge, told.from, told.to, 'anonymous', span);
    if (reading.tokens[i]!.sentence - reading.tokens[pieces[p]!.from]!.sentence > 3) return null;
    if (entity < 0 || entities[entity]!.kind !== 'Person') continue;
    if (female && entities[entity]!.gender === 'male') continue;
    return entitySource(knowledge, entity, span);
  }
  return told ? wordsSource(knowledge, told.from, told.to, 'anonymous', span) : null;
}

/**
 * French: "Elle attend l'aide de la région Sud. Celle-ci répond": the body named last in the sentence before, which names no
 * person; -1 for none.
 */
function latterBody(
  { pieces, entityOfPiece, entities, reading }: Knowledge,
  i: number,
  female: boolean,
): number {
  const { tokens, language } = reading;
  if (language !== 'fr') return -1;
  let body = -1;
  for (let p = lastPieceBefore(pieces, i); p >= 0; p--) {
    const { from } = pieces[p]!;
    const back = tokens[i]!.sentence - tokens[from]!.sentence;
    if (back > 1) break;
    const entity = entityOfPiece[p]!;
    if (entity < 0) continue;
    if (back === 0 || entities[entity]!.kind === 'Person') return -1;
    const other = female ? MASCULINE : FEMININE;
    if (body < 0 && entities[entity]!.kind === 'Organization' && !other.of(tokens[from - 1] ?? tokens[from]!))
      body = entity;
  }
  return body;
}

const MASCULINE = formTest(/^(?:le|un|du|au|ce)$/);
const FEMININE = formTest(/^(?:la|une|cette)$/);

/** French: the nameless person told by role in the sentence before ("un témoin"), whom "ce dernier" takes up. */
function latterRole({ descriptions, references, reading }: Knowledge, i: number, female: boolean) {
  const { tokens, language } = reading;
  if (language !== 'fr') return null;
  const many = /s$/.test(tokens[i + 1]!.lower) && !tokens[i]!.lower.endsWith('-ci');
  for (let d = firstIndex(descriptions.length, (index) => descriptions[index]!.head >= i) - 1; d >= 0; d--) {
    const description = descriptions[d]!;
    if (tokens[i]!.sentence - tokens[description.head]!.sentence > 1) return null;
    const { gender, plural } = description.role;
    if (references.descriptions.has(d) || plural !== many || description.determiner === 'none') continue;
    if (!female || gender !== 'male') return description;
  }
  return null;
}
