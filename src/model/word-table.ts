/**
 * What is known of the words of texts, found while a text is read: the words of news come again and again, and to cut each
 * of them out, to hash it and to look it up took a third of the time of indexing an article.
 *
 * A word is what `[\p{L}\p{M}\p{N}]+(?:[-.](?!d['’])[\p{L}\p{M}\p{N}]+)*\.?` matches: letters, marks and digits, joined by
 * hyphens and full stops ("porte-parole", "U.S."), but "main-d'œuvre" as three; a full stop at its end belongs to it.
 */
export class WordTable<T extends { readonly word: string }> {
  readonly #make: (word: string) => T;
  readonly #limit: number;
  /** Open addressing: an entry stands at the place of its hash or at one of the next; at most half of the places are taken. */
  #entries: (T | undefined)[] = new Array(FEWEST);
  #hashes = new Int32Array(FEWEST);
  #size = 0;

  /** @param limit words kept; the table begins anew when it is full */
  constructor(make: (word: string) => T, limit: number) {
    this.#make = make;
    this.#limit = limit;
  }

  /** What is known of each word of a text, in order. */
  read(text: string): T[] {
    const found: T[] = [];
    const { length } = text;
    let at = 0;
    while (at < length) {
      let kind = kindOf(text.charCodeAt(at));
      if (kind === SURROGATE) return (text.match(WORD) ?? []).map((word) => this.get(word));
      if (kind !== LETTER) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      while (true) {
        do {
          hash = (Math.imul(hash, 31) + text.charCodeAt(at++)) | 0;
          kind = at < length ? kindOf(text.charCodeAt(at)) : OTHER;
        } while (kind === LETTER);
        if (kind === SURROGATE) return (text.match(WORD) ?? []).map((word) => this.get(word));
        if (kind !== JOIN) break;
        const join = text.charCodeAt(at);
        const goesOn = at + 1 < length && kindOf(text.charCodeAt(at + 1)) === LETTER && !opensD(text, at + 1);
        if (!goesOn && join !== STOP) break;
        hash = (Math.imul(hash, 31) + join) | 0;
        at++;
        if (!goesOn) break;
      }
      found.push(this.#at(text, start, at, hash));
    }
    return found;
  }

  /** What is known of one word. */
  get(word: string): T {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    return this.#at(word, 0, word.length, hash);
  }

  #at(text: string, start: number, end: number, hash: number): T {
    const last = this.#hashes.length - 1;
    for (let step = 0; step < STEPS; step++) {
      const place = (placeOf(hash) + step) & last;
      // Zero is also the hash of a free place.
      if (this.#hashes[place] !== hash) {
        if (this.#hashes[place] === 0 && this.#entries[place] === undefined) break;
        continue;
      }
      const entry = this.#entries[place];
      if (entry === undefined) break;
      if (entry.word.length === end - start && text.startsWith(entry.word, start)) return entry;
    }
    const made = this.#make(text.slice(start, end));
    if (this.#size >= this.#limit) this.#renew(FEWEST, []);
    else if (this.#size * 2 >= this.#hashes.length) this.#renew(this.#hashes.length * 2, this.#entries);
    this.#put(made, hash);
    return made;
  }

  #put(made: T, hash: number): void {
    const last = this.#hashes.length - 1;
    for (let step = 0; step < STEPS; step++) {
      const place = (placeOf(hash) + step) & last;
      if (this.#entries[place] !== undefined) continue;
      this.#entries[place] = made;
      this.#hashes[place] = hash;
      this.#size++;
      return;
    }
  }

  #renew(places: number, entries: readonly (T | undefined)[]): void {
    const hashes = this.#hashes;
    this.#entries = new Array(places);
    this.#hashes = new Int32Array(places);
    this.#size = 0;
    entries.forEach((entry, place) => {
      if (entry !== undefined) this.#put(entry, hashes[place]!);
    });
  }
}

/** Places of an empty table; a small one stays in the processor's own memory. */
const FEWEST = 1024;

const placeOf = (hash: number): number => hash ^ (hash >>> 15);

/** Places looked at: words made to fall on one place are found anew each time, which costs no more than their number. */
const STEPS = 64;

/** The same for texts with letters beyond U+FFFF, which are few. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-.](?!d['’])[\p{L}\p{M}\p{N}]+)*\.?/gu;

const [OTHER, LETTER, JOIN, SURROGATE] = [1, 2, 3, 4];
const STOP = 0x2e;

const kinds = new Uint8Array(0x1_00_00);

function kindOf(code: number): number {
  return kinds[code] || findKind(code);
}

function findKind(code: number): number {
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (code >= 0xd800 && code <= 0xdfff) kind = SURROGATE;
  else if (char === '-' || char === '.') kind = JOIN;
  else if (/[\p{L}\p{M}\p{N}]/u.test(char)) kind = LETTER;
  kinds[code] = kind;
  return kind;
}

/** "d'" at a place of a text. */
function opensD(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x64 || at + 1 >= text.length) return false;
  const next = text.charCodeAt(at + 1);
  return next === 0x27 || next === 0x2019;
}
