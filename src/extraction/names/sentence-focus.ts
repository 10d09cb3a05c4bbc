import type { Referent } from './referent.ts';
import type { Gender } from './word-lists.ts';

/** Somebody whom a pronoun of the next sentence can take up. */
export interface Focused {
  readonly key: string;
  readonly referent: Referent;
  readonly gender: Gender;
}

/** Sentences and paragraphs after which nobody is in focus any more. */
const SENTENCES = 5;
const PARAGRAPHS = 2;
/** Least weight of someone taken up: from a paragraph before, only a subject or who is presented. */
const LEAST_HERE = 1;
const LEAST_BEFORE = 2.4;
/** At most this many people of a sentence are remembered; keeps the pass linear. */
const MOST = 16;

/**
 * Who stands in the last sentence that names a person, by the place in it, whatever was named often before: an English
 * "he said" goes on with the subject of the sentence before.
 */
export class SentenceFocus {
  #people: (Focused & { readonly weight: number })[] = [];
  #sentence = -1;
  #paragraph = -1;

  meet({ key, referent, gender }: Focused, weight: number, sentence: number, paragraph: number): void {
    if (sentence !== this.#sentence) {
      this.#people = [];
      this.#sentence = sentence;
      this.#paragraph = paragraph;
    }
    if (this.#people.length < MOST) this.#people.push({ key, referent, gender, weight });
  }

  /** The weightiest person of a gender in the last sentence before one that names nobody itself yet; else null. */
  before(sentence: number, paragraph: number, gender: Gender, not: number): Focused | null {
    if (this.#sentence === sentence) return null;
    if (sentence - this.#sentence > SENTENCES || paragraph - this.#paragraph > PARAGRAPHS) return null;
    const least = paragraph === this.#paragraph ? LEAST_HERE : LEAST_BEFORE;
    let best: (Focused & { readonly weight: number }) | null = null;
    for (const person of this.#people) {
      if (person.gender !== 'unknown' && gender !== 'unknown' && person.gender !== gender) continue;
      if (not >= 0 && person.referent.entity === not) continue;
      if (person.weight >= least && (best === null || person.weight > best.weight)) best = person;
    }
    return best;
  }
}
