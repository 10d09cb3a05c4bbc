import { formTest } from '../language/form-test.ts';
import { partyOfSide } from './party-of-side.ts';
import type { Piece } from './piece.ts';
import type { ToldSoFar } from './told-so-far.ts';
import { weightOfMention } from './weight-of-mention.ts';
import type { Gender } from './word-lists.ts';

const ARTICLE = formTest(/^(?:le|la|l'|du|au|ce|cette|cet|the|this)$/);

/** Nouns for bodies of a sort alone: they take up none of which no sort was told. */
const OF_A_SORT = /^(?:établissement|exécutif|consulat|ambassade|bench|tribunal|authority|watchdog)$/;

/** How much more a body weighs that was called by a noun of the sort asked for. */
const CALLED_SO = 1.5;

/** "A filing with the Securities and Exchange Commission" */
const TEXT = formTest(
  /^(?:statement|filing|email|e-mail|letter|interview|note|notice|submission|response|reply|message|disclosure|comments|remarks|update|presentation)$/,
);
const WITH = formTest(/^(?:to|with|for)$/);
const DETERMINER = formTest(/^(?:the|its|their|a|an)$/);

/** Nouns of the press: they take up no body whose name says what else it is. */
const OF_THE_PRESS =
  /^(?:journal|quotidien|hebdomadaire|mensuel|magazine|chaîne|radio|newspaper|daily|magazine|broadcaster)$/;

/** Which organization "le ministère", "the airline", "the central bank" take up: how the bodies named were called. */
export class BodiesNamed {
  readonly #told: ToldSoFar;
  readonly #gender = new Map<number, Gender>();
  /** Last organization with a noun in its name, or right before it. */
  readonly #latest = new Map<string, number>();
  /** What sorts of body an organization has been called. */
  readonly #sorts = new Map<number, Set<string>>();
  /** Organizations whose name opens with a word for another kind of body ("Chambre d'agriculture"). */
  readonly #headed = new Set<number>();
  readonly #timesNamed = new Map<number, number>();

  constructor(told: ToldSoFar) {
    this.#told = told;
  }

  /** Notes that a body or country is named, and by what words; its grammatical gender, as far as its articles tell. */
  meet(entity: number, { from, to }: Piece): Gender {
    const { reading, entities } = this.#told;
    const { tokens, infos, quoted } = reading;
    let gender = this.#gender.get(entity) ?? 'unknown';
    const article = tokens[from - 1]?.lower ?? '';
    if (reading.language === 'fr' && /^(?:la|le|du|au)$/.test(article)) {
      gender = article === 'la' ? 'female' : 'male';
      this.#gender.set(entity, gender);
    }
    if (entities[entity]!.kind !== 'Organization') return gender;
    this.#timesNamed.set(entity, (this.#timesNamed.get(entity) ?? 0) + 1);
    for (let k = from; k < to; k++)
      if (
        (infos[k]!.organizationHead || infos[k]!.kind) &&
        !(quoted[from] && this.#latest.has(tokens[k]!.lower))
      )
        this.#nameBody(tokens[k]!.lower, entity);
    for (let k = Math.max(0, from - 3); k < from; k++)
      if (infos[k]!.kind) {
        this.#nameBody(tokens[k]!.lower, entity);
        this.#callBody(tokens[k]!.lower, entity);
      }
    if (infos[from]!.organizationHead && to > from + 1 && !infos[from]!.kind) this.#headed.add(entity);
    // "Université de Gand", "Ghent University"
    this.#callBody(tokens[from]!.lower, entity);
    this.#callBody(tokens[to - 1]!.lower, entity);
    return gender;
  }

  /** The organization that a noun with its article takes up; noted as spoken of. Null where there is none. */
  takeUp(i: number): number | null {
    const { reading, spoken, lastSeen } = this.#told;
    if (!this.#isDefinite(i) || this.#saysItself(i)) return null;
    const { tokens, words } = reading;
    const { lower, sentence } = tokens[i]!;
    const same = this.#latest.get(lower);
    const entity = same ?? this.#strongestOfSort(i);
    if (entity < 0) return null;
    const seen = lastSeen.get(entity) ?? -1;
    if (same !== undefined && (seen < 0 || sentence - tokens[seen]!.sentence > 20)) return null;
    const weight = weightOfMention(reading, i - 1, i + 1);
    const gender = words.lists.definite.get(lower)!;
    this.#gender.set(entity, gender);
    lastSeen.set(entity, i);
    spoken.remember(i, `e${entity}`, { entity, from: i - 1, to: i + 1 }, gender, false, false, weight * 0.6);
    return entity;
  }

  #callBody(word: string, entity: number): void {
    for (const sort of this.#told.reading.words.lists.sorts.get(word) ?? []) {
      const sorts = this.#sorts.get(entity) ?? new Set();
      this.#sorts.set(entity, sorts.add(sort));
    }
  }

  /** "the airline" of "Alaska Airlines". */
  #nameBody(word: string, entity: number): void {
    this.#latest.set(word, entity);
    if (word.endsWith('s')) this.#latest.set(word.slice(0, -1), entity);
  }

  #isDefinite(i: number): boolean {
    const { tokens, language } = this.#told.reading;
    const before = tokens[i - 1];
    if (!before || before.sentence !== tokens[i]!.sentence) return false;
    // "the central bank": one adjective may stand between.
    const article = language !== 'fr' && before.tag === 'adjective' ? tokens[i - 2] : before;
    return ARTICLE.of(article);
  }

  /** "le groupe Wagner", "la société de transport": says itself which one. */
  #saysItself(i: number): boolean {
    const { tokens } = this.#told.reading;
    const next = tokens[i + 1];
    if (partyOfSide(tokens, i)) return tokens[i + 1]!.lower === 'au';
    return (
      next?.sentence === tokens[i]!.sentence &&
      (next.capital || /^(?:de|du|des|d'|of|for)$/.test(next.lower) || next.tag === 'noun')
    );
  }

  /** Of a noun that no name has: the body of its sort most spoken of; -1 for none. */
  #strongestOfSort(i: number): number {
    const { reading, spoken, entities } = this.#told;
    const { lower } = reading.tokens[i]!;
    const english = reading.language === 'en';
    let best = -1;
    let most = 0;
    for (const candidate of spoken.all) {
      const { entity } = candidate.referent;
      if (candidate.person || entity < 0 || entities[entity]!.kind !== 'Organization') continue;
      if (!this.#isOfSort(entity, lower) || this.#isWrittenTo(entity, i)) continue;
      // Of two, the one that was called so: "the lender" is the bank rather than a firm of no known sort.
      const value = spoken.valueAt(candidate, i) * (english && this.#isCalled(entity, lower) ? CALLED_SO : 1);
      if (value > most) {
        most = value;
        best = entity;
      }
    }
    if (best < 0 && english && OF_A_SORT.test(lower)) return this.#onlyOneCalled(lower);
    // "La direction" of the body the whole article is about.
    return best < 0 && /^(?:direction|entreprise|company)$/.test(lower) ? this.#mostNamed() : best;
  }

  /** "The authority", long after the one council of the article was named; -1 for none or several. */
  #onlyOneCalled(noun: string): number {
    const bodies = [...this.#sorts.keys()].filter((entity) => this.#isCalled(entity, noun));
    return bodies.length === 1 ? bodies[0]! : -1;
  }

  #isCalled(entity: number, noun: string): boolean {
    const called = this.#sorts.get(entity);
    return this.#told.reading.words.lists.sorts.get(noun)?.some((sort) => called?.has(sort)) === true;
  }

  /** "In a statement to the Stock Exchange, the miner said": to whom a text goes is not who wrote it. */
  #isWrittenTo(entity: number, i: number): boolean {
    const { reading, pieces, entityOfPiece, nextPiece } = this.#told;
    const { tokens, language } = reading;
    for (let p = nextPiece - 1; p >= 0 && tokens[pieces[p]!.from]!.sentence === tokens[i]!.sentence; p--) {
      if (entityOfPiece[p] !== entity) continue;
      const { from } = pieces[p]!;
      if (language === 'fr') {
        // "a précisé sur Facebook l'agence": where it was said.
        if (/^(?:sur|via)$/.test(tokens[from - 1]?.lower ?? '')) return true;
        continue;
      }
      const to = DETERMINER.of(tokens[from - 1]) ? from - 2 : from - 1;
      if (WITH.of(tokens[to]) && TEXT.of(tokens[to - 1])) return true;
    }
    return false;
  }

  /** "Le syndicat" is no company; a noun or a body of which no sort is known fits any. */
  #isOfSort(entity: number, noun: string): boolean {
    const called = this.#sorts.get(entity);
    const asked = this.#told.reading.words.lists.sorts.get(noun);
    if (!called && OF_A_SORT.test(noun)) return false;
    if (OF_THE_PRESS.test(noun) && this.#headed.has(entity)) return false;
    return !called || !asked || asked.some((sort) => called.has(sort));
  }

  /** The organization named most so far, if it is named often; -1 for none. */
  #mostNamed(): number {
    let best = -1;
    for (const [entity, count] of this.#timesNamed)
      if (count >= 3 && count > (this.#timesNamed.get(best) ?? 0)) best = entity;
    return best;
  }
}
