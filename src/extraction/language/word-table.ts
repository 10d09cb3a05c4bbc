import type { Word } from './word.ts';

/** Places looked at for one form: text made so that its words collide must not make the work grow with its square. */
const MOST_STEPS = 64;

/**
 * Words by their written form, found by the characters at a place of a text: a `Map` would need a new string for each
 * token, and its hash. Open addressing, half full at most.
 */
export class WordTable {
  #words: Word[] = [];
  /** 1 + index in `#words`, 0 where free. */
  #slots = new Int32Array(1 << 12);

  find(text: string, start: number, end: number): Word | undefined {
    const mask = this.#slots.length - 1;
    let slot = hash(text, start, end) & mask;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const index = this.#slots[slot]!;
      if (index === 0) return undefined;
      const word = this.#words[index - 1]!;
      if (isAt(word.text, text, start, end)) return word;
      slot = (slot + 1) & mask;
    }
    return undefined;
  }

  /** True where a form that is not in the table can be added. */
  hasRoomFor(form: string): boolean {
    return this.#freeSlot(form) >= 0;
  }

  /** Adds a word that is not in the table yet and that there is room for. */
  add(word: Word): void {
    this.#words.push(word);
    if (this.#words.length * 2 <= this.#slots.length) {
      this.#place(word, this.#words.length);
      return;
    }
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#words.forEach((each, index) => {
      this.#place(each, index + 1);
    });
  }

  clear(): void {
    this.#words = [];
    this.#slots.fill(0);
  }

  #place({ text }: Word, entry: number): void {
    const slot = this.#freeSlot(text);
    if (slot >= 0) this.#slots[slot] = entry;
  }

  #freeSlot(form: string): number {
    const mask = this.#slots.length - 1;
    let slot = hash(form, 0, form.length) & mask;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      if (this.#slots[slot] === 0) return slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  }
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value ^ (value >>> 15);
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
