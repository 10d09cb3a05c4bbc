import type { Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { formTest } from '../language/form-test.ts';
import { firstTokenFrom } from '../lib/first-token-from.ts';
import { firstOfSource } from './first-of-source.ts';
import { headOf } from './head-of.ts';
import type { Knowledge } from './knowledge.ts';
import { lastPieceBefore } from './last-piece-before.ts';
import { barePronoun } from './pronoun-forms.ts';
import { latter, pronounLike, pronounSource } from './pronoun-source.ts';
import { entitySource, wordsSource } from './source-of.ts';

const VERBAL: ReadonlySet<string> = new Set(['verb', 'participle', 'infinitive', 'gerund']);
const OF_PHRASES: ReadonlySet<string> = new Set([
  'noun',
  'name',
  'adjective',
  'preposition',
  'determiner',
  'clitic',
]);

const TIME = formTest(
  /^(?:evening|morning|afternoon|night|day|today|yesterday|tomorrow|week|weekend|month|year|soir|soirée|matin|matinée|après-midi|nuit|jour|journée|semaine|mois|année|an|hier|demain|heures?|minutes?|hours?|time|moment|instant)$/,
);

const IN_MARKS = /^(?:une?|des|les|le|la) mark (?:participle|adjective)$/;
const ONE_OF_SEVERAL = /^(?:l['’] une?|(?:une?|d['’]) autres?)$/;
const LATTER = formTest(/^(?:derniers?|dernières?|latter|former)$/);

/** Source that the words at a span stand for, or null when they cannot be one. */
export function sourceAt(knowledge: Knowledge, span: Span): Source | null {
  const { reading } = knowledge;
  const { tokens } = reading;
  let to = firstTokenFrom(tokens, span.end);
  let from = firstOfSource(tokens, firstTokenFrom(tokens, span.start), to);
  while (
    from < to &&
    ((tokens[to - 1]!.tag === 'punctuation' && !/^[…%]/.test(tokens[to - 1]!.text)) ||
      (tokens[to - 1]!.tag === 'mark' && !closesWithin(tokens, from, to - 1)))
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
    VERBAL.has(first.tag) &&
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
  // "a dit l'un", "un autre évoque": one of several whom nobody names, not whoever spoke before.
  if (
    to - from === 2 &&
    reading.language === 'fr' &&
    ONE_OF_SEVERAL.test(`${first.lower} ${tokens[from + 1]!.lower}`)
  )
    return wordsSource(knowledge, from, to, 'anonymous');
  if (isWhoIsTold(knowledge, from)) return pronounSource(knowledge, from, here) ?? null;

  // French words without an article inside a name ("source") are not its end.
  const ends = reading.language === 'en' || first.tag === 'determiner' || first.tag === 'clitic';
  const around = ends ? nameAround(knowledge, from, to) : -1;
  if (around >= 0) return entitySource(knowledge, around, here);
  const behind = personBehindBody(knowledge, from, to);
  if (behind >= 0) return entitySource(knowledge, behind, here);
  const longer = beginningOf(knowledge, from, to);
  if (longer >= 0) return entitySource(knowledge, longer, here);
  const head = headOf(knowledge, from, to);
  // "alerte un « retenu »": in marks a participle is a noun.
  if (head === null)
    return reading.language === 'fr' &&
      IN_MARKS.test(`${first.lower} ${tokens[from + 1]?.tag} ${tokens[from + 2]?.tag}`)
      ? wordsSource(knowledge, from, to, 'anonymous')
      : null;
  if (head.kind === 'entity')
    return entitySource(knowledge, head.entity, here) ?? wordsSource(knowledge, from, to, 'anonymous');
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
    // "The broadcaster", "the miner": where nobody named is one, a body may be.
    const entity =
      knowledge.references.descriptions.get(knowledge.descriptionAt[noun]!) ??
      apposed ??
      knowledge.references.bodies.get(noun);
    if (entity !== undefined) return entitySource(knowledge, entity, here);
    return wordsSource(knowledge, from, to, 'anonymous');
  }
  if (apposed !== undefined) return entitySource(knowledge, apposed, here);
  const body = knowledge.references.bodies.get(noun);
  if (body !== undefined) return entitySource(knowledge, body, here);
  if (infos[noun]!.document) return wordsSource(knowledge, from, to, 'document');
  if (lists.lists.notAcronyms.has(tokens[noun]!.text) && tokens[noun]!.text.length < 2) return null;
  return wordsSource(knowledge, from, to, 'anonymous');
}

/** "un « habitué »": the mark closes words within the phrase. */
function closesWithin(tokens: Knowledge['reading']['tokens'], from: number, close: number): boolean {
  let marks = 0;
  for (let i = Math.max(from, close - 8); i < close; i++) if (tokens[i]!.tag === 'mark') marks++;
  return marks % 2 === 1;
}

/** "« … », dit celui qui a bâti la halle": the pronoun before a relative clause takes somebody up. */
function isWhoIsTold({ reading, references }: Knowledge, i: number): boolean {
  return /^cel(?:ui|le)$/.test(reading.tokens[i]!.lower) && references.pronouns.has(i);
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

/** The organization whose name begins with the words: "le ministère de l'Agriculture | et de la Pêche"; -1 for none. */
function beginningOf(
  { reading, pieces, pieceAt, entityOfPiece, entities }: Knowledge,
  from: number,
  to: number,
): number {
  if (reading.language !== 'fr') return -1;
  const first = /^(?:determiner|clitic)$/.test(reading.tokens[from]!.tag) ? from + 1 : from;
  const piece = pieceAt[first] ?? -1;
  if (piece < 0 || pieces[piece]!.from !== first || pieces[piece]!.to <= to) return -1;
  // "les Nations | unies": a name of the lists whose second word looks like a verb.
  const whole = pieces[piece]!.known === 'organization' && reading.tokens[to]!.tag === 'participle';
  if (!whole && (to <= first + 1 || reading.tokens[to]!.lower !== 'et')) return -1;
  const entity = entityOfPiece[piece]!;
  return entity >= 0 && entities[entity]!.kind === 'Organization' ? entity : -1;
}

/** "le député Ensemble | pour la Cité (EPC) Ana Roux": the person behind a body whose name the words cut; -1 for none. */
function personBehindBody(
  { reading, pieces, pieceAt, entityOfPiece, entities }: Knowledge,
  from: number,
  to: number,
): number {
  if (reading.language !== 'fr') return -1;
  const { tokens } = reading;
  for (let i = from + 1; i < to; i++) {
    const piece = pieceAt[i] ?? -1;
    if (piece < 0 || pieces[piece]!.from !== i || pieces[piece]!.to <= to) continue;
    let k = pieces[piece]!.to;
    if (tokens[k]?.text === '(' && tokens[k + 2]?.text === ')') k += 3;
    const next = pieceAt[k] ?? -1;
    if (next < 0 || tokens[k]!.sentence !== tokens[from]!.sentence || !reading.infos[i - 1]!.role) return -1;
    const entity = entityOfPiece[next]!;
    return entity >= 0 && entities[entity]!.kind === 'Person' ? entity : -1;
  }
  return -1;
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
  while (comma < noun + 8 && OF_PHRASES.has(tokens[comma]?.tag ?? '')) comma++;
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
