import { formTest } from '../language/form-test.ts';
import { isNewcomer } from './description-says.ts';
import type { Description } from './find-descriptions.ts';
import { lastPieceBefore } from './last-piece-before.ts';
import type { Reading } from './reading.ts';
import { ANY_ROLE, indexRoles, roleWords } from './role-index.ts';
import { roleWordsAgain } from './role-words.ts';
import { GENERAL, KINDRED, lemmaOf, sameRole } from './same-role.ts';
import type { ToldSoFar } from './told-so-far.ts';
import type { Gender } from './word-lists.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

/** Sentences in which a role belongs to its second bearer alone. */
const NEWCOMER_REACH = 3;

/** Nouns that stand for any body named before. */
const GENERIC_BODY = formTest(
  /^(?:institution|organisation|organisme|instance|agence|groupe|entreprise|société|compagnie|association|fédération|parti|syndicat|fonds|institut|établissement|ong|ligue|club)$/,
);

/** Who bears which role, as far as the article says so. */
export class RoleBearers {
  readonly #told: ToldSoFar;
  readonly #byWord: Map<string, { entity: number; known: Description }[]>;
  /** English roles of which a second bearer was told ("a fellow guard"), by the sentence: alone they are his. */
  readonly #newcomers = new Map<string, number>();
  /** English roles of unnamed people ("a designer"). */
  readonly #introduced = new Set<string>();

  constructor(told: ToldSoFar) {
    this.#told = told;
    this.#byWord = indexRoles(told.entities, told.described);
  }

  /** English: notes whom a role phrase without a name brings in. */
  meet(description: Description): void {
    const { reading, spoken } = this.#told;
    if (reading.language === 'fr') return;
    const { role, determiner, head } = description;
    if (isNewcomer(reading, description)) this.#newcomers.set(role.lemma, spoken.place(head).sentence);
    if (determiner === 'indefinite') this.#introduced.add(role.lemma);
  }

  /** English: an unnamed person of that role was brought in before ("a designer"). */
  isIntroduced(lemma: string): boolean {
    return this.#introduced.has(lemma);
  }

  /** "The guard", where "a fellow guard" was told of just before. */
  isNewcomers({ role, words, head }: Description): boolean {
    const met = this.#newcomers.get(role.lemma);
    if (met === undefined || words.size > 0) return false;
    return this.#told.spoken.place(head).sentence - met <= NEWCOMER_REACH;
  }

  /** From here on the role is somebody's. */
  give(entity: number, known: Description): void {
    for (const word of new Set([...roleWords(known.role.lemma), ...roleWords(lemmaOf(known))])) {
      const bearers = this.#byWord.get(word) ?? [];
      if (bearers.length === 0) this.#byWord.set(word, bearers);
      bearers.push({ entity, known });
    }
  }

  /** "Counsel said", and in a heading "minister says", where only one of the article's people is one. */
  isBareRole(description: Description): boolean {
    const { reading, spoken } = this.#told;
    const { tokens, infos, layout, language } = reading;
    const { role, head, determiner, words, from, to } = description;
    // "poursuit directeur de la Chambre": the article was lost between a verb of saying and the role told in full.
    if (language === 'fr')
      return (
        determiner === 'none' &&
        words.size > 0 &&
        infos[from - 1]?.speech === true &&
        tokens[from - 1]!.tag === 'verb'
      );
    if (determiner !== 'none' || words.size > 0) return false;
    if (/^['’]s?$/.test(tokens[from - 1]?.text ?? '')) return false;
    if (role.lemma === 'counsel') return true;
    const { paragraph } = spoken.place(head);
    const heading = layout[paragraph] !== 'prose' || paragraph === 0;
    if (!heading || !(infos[to]?.speech || infos[from - 1]?.speech)) return false;
    const bearers = new Set<number>();
    for (const { entity, known } of this.#byWord.get(roleWords(lemmaOf(description))[0]!) ?? [])
      if (sameRole(description, known) > 0) bearers.add(entity);
    return bearers.size === 1;
  }

  /** English "Norland's premier": whose office it is stands before it, as an article would. */
  isOwned({ determiner, from, head, role }: Description): boolean {
    const { reading, pieces, entityOfPiece, entities } = this.#told;
    if (reading.language === 'fr' || determiner !== 'none' || role.group === 'relations') return false;
    for (let k = head - 1; k > from; k--) {
      if (!/^['’]s?$/.test(reading.tokens[k]!.text)) continue;
      const owner = lastPieceBefore(pieces, k);
      const entity = pieces[owner]?.to === k ? entityOfPiece[owner]! : -1;
      return entity >= 0 && entities[entity]!.kind !== 'Person';
    }
    return false;
  }

  /**
   * The person of whom the article says that role: same role, no word that contradicts, named last; -1 for none. In French
   * also without what says where it was told ("a dit le ministre sur France Info").
   */
  bearerOf(description: Description, gender: Gender): number {
    const bearer = this.#bearer(description, gender);
    if (bearer >= 0 || this.#told.reading.language !== 'fr') return bearer;
    const bare = withoutOccasion(this.#told.reading, description);
    return bare ? this.#bearer(bare, gender) : -1;
  }

  #bearer(description: Description, gender: Gender): number {
    const { reading, entities, spoken, focus, lastSeen } = this.#told;
    const { tokens, language } = reading;
    const french = language === 'fr';
    let best = -1;
    let bestScore = 0;
    const { sentence, paragraph } = spoken.place(description.head);
    const subject = focus?.before(sentence, paragraph, gender, -1)?.referent.entity ?? -1;
    for (const { entity, known } of this.#candidates(description)) {
      const theirs = entities[entity]!.gender;
      if (gender !== 'unknown' && theirs !== 'unknown' && gender !== theirs) continue;
      // "Her counsel, Ivor Hale" is not "the bank's counsel".
      if (
        !french &&
        known.determiner === 'possessive' &&
        known.words.size === 0 &&
        this.#ownedByBody(description)
      )
        continue;
      const score =
        sameRole(description, known) ||
        this.#sameBody(description, known) ||
        this.#sameTop(description, known);
      if (score <= 0) continue;
      const seen = lastSeen.get(entity);
      // "le conseiller d'État UDC" is not the next "conseiller d'État" whom the text is still to name.
      const partisan = tokens[description.to]?.capital && tokens[description.to]!.sentence === sentence;
      if (seen === undefined && french && partisan) continue;
      const distance = seen === undefined ? 0 : sentence - tokens[seen]!.sentence;
      const recency = (seen === undefined ? 0.2 : 1 / (1 + distance * 0.15)) + (entity === subject ? 0.6 : 0);
      if (score + recency > bestScore) {
        bestScore = score + recency;
        best = entity;
      }
    }
    return best;
  }

  /** Those of whom a role with a word of the description's is told; for "le responsable", of any role. */
  #candidates(description: Description) {
    const own = this.#byWord.get(roleWords(lemmaOf(description))[0]!) ?? [];
    const french = this.#told.reading.language === 'fr';
    const any = french ? GENERAL : KINDRED;
    const { lemma } = description.role;
    const wider = french && roleWordsAgain().wider.has(lemma);
    // "An officer came. The officer said": that one.
    if (!(any.test(lemma) || wider) || this.isIntroduced(lemma)) {
      if (!french || !TOP.test(lemma)) return own;
      return [...own, ...['chef', 'patron', 'dirigeant'].flatMap((word) => this.#byWord.get(word) ?? [])];
    }
    return [...own, ...(this.#byWord.get(ANY_ROLE) ?? [])];
  }

  /** "The bank's counsel": an organization stands right before the role. */
  #ownedByBody({ head }: Description): boolean {
    const { pieces, nextPiece, reading } = this.#told;
    const owner = pieces[nextPiece - 1];
    if (!owner || owner.to !== head - 1 || !/^['’]s?$/.test(reading.tokens[head - 1]!.text)) return false;
    return this.#isBody(nextPiece - 1);
  }

  #isBody(piece: number): boolean {
    const { entityOfPiece, entities } = this.#told;
    const entity = entityOfPiece[piece]!;
    return entity >= 0 && entities[entity]!.kind === 'Organization';
  }

  /**
   * "le directeur de l'UMP" for the one of the "Union mondiale des postes", "la directrice de l'institution" for that of
   * the body spoken of: how well the roles fit where the bodies are the same by other words.
   */
  #sameBody(asked: Description, known: Description): number {
    const french = this.#told.reading.language === 'fr';
    if (!french || asked.words.size === 0 || known.words.size === 0) return 0;
    const one = this.#bodyNamed(asked);
    const other = this.#bodyNamed(known);
    // Of two roles that name none, nothing says that they mean the same.
    if (one < 0 && other < 0) return 0;
    const body = one < 0 ? this.#bodyMeant(asked) : one;
    if (body !== (other < 0 ? this.#bodyMeant(known) : other)) return 0;
    return sameRole({ ...asked, words: NO_WORDS }, known) || sameRole({ ...known, words: NO_WORDS }, asked);
  }

  /** French: "le secrétaire général de l'OTM" for "le chef de l'OTM": who stands at the head of one body, told loosely once. */
  #sameTop(asked: Description, known: Description): number {
    if (this.#told.reading.language !== 'fr') return 0;
    const roles = [asked.role.lemma, known.role.lemma];
    if (!roles.every((lemma) => TOP.test(lemma)) || !roles.some((lemma) => LOOSE_TOP.test(lemma))) return 0;
    const body = this.#bodyNamed(known);
    if (body < 0) return 0;
    if (asked.words.size === 0) return LOOSE_TOP.test(known.role.lemma) ? 0.6 : 0;
    return this.#bodyNamed(asked) === body ? 1.5 : 0;
  }

  /** Organization that a role phrase names; -1 for none. */
  #bodyNamed({ head, to }: Description): number {
    const piece = this.#firstPieceBehind(head);
    const { pieces, entityOfPiece } = this.#told;
    return pieces[piece] && pieces[piece]!.to <= to && this.#isBody(piece) ? entityOfPiece[piece]! : -1;
  }

  /** Organization named last before a role phrase that ends on a noun for any ("l'institution"); -1 for none. */
  #bodyMeant({ head, to }: Description): number {
    const { reading, entityOfPiece } = this.#told;
    if (!GENERIC_BODY.of(reading.tokens[to - 1]!)) return -1;
    const end = this.#firstPieceBehind(head);
    for (let piece = end - 1; piece >= 0 && piece > end - 12; piece--)
      if (this.#isBody(piece)) return entityOfPiece[piece]!;
    return -1;
  }

  #firstPieceBehind(token: number): number {
    return lastPieceBefore(this.#told.pieces, token + 1) + 1;
  }
}

/** A role behind its verb of saying without the place, medium or occasion behind it; null where none stands there. */
function withoutOccasion({ tokens, infos }: Reading, description: Description): Description | null {
  const { from, headTo, to, words } = description;
  const verb = tokens[from - 1];
  if (words.size === 0 || !verb || !/^(?:verb|participle)$/.test(verb.tag)) return null;
  let link = headTo;
  while (link < to && !OCCASION.of(tokens[link]!)) link++;
  if (link >= to) return null;
  const left = new Set<string>();
  for (let i = from; i < link; i++) if (words.has(infos[i]!.folded)) left.add(infos[i]!.folded);
  return { ...description, to: link, words: left };
}

/** Who stands at the head of a body. */
const TOP =
  /^(?:chef|patron|dirigeant|numéro un|leader|président|secrétaire général|directeur|directeur général|haut-commissaire|gouverneur|commandant)$/;
const LOOSE_TOP = /^(?:chef|patron|dirigeant|numéro un|leader)$/;

const OCCASION = formTest(/^(?:à|au|aux|en|sur|chez|auprès|dans|pour)$/);
