import { firstIndex } from '../lib/first-index.ts';
import { stemOf } from '../names/phrase-at.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';

/** A name or role phrase of a person or body, outside marks. */
export interface Appearance {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
}

/** Somebody who appears around words, with the nearest appearance before and behind them. */
export interface Around {
  readonly entity: number;
  readonly last: Appearance | null;
  readonly next: Appearance | null;
}

/** What an article shows of one person or body. */
export interface Voice {
  readonly entity: number;
  readonly person: boolean;
  /** Offsets of its names outside marks. */
  readonly named: readonly number[];
  readonly namedEnds: readonly number[];
  /** Offsets of its names within marks. */
  readonly quoted: readonly number[];
  /** Stems of the nouns and adjectives beside its names. */
  readonly near: ReadonlySet<string>;
  /** Where a saying outside marks has it as its source. */
  readonly says: readonly number[];
}

/** Tokens beside a name that may tell what somebody is. */
const NEAR_BEFORE = 10;
const NEAR_AFTER = 12;
const MOST_NAMES = 12;
const SHORTEST = 4;
/** Appearances looked at behind and ahead of words: enough for any article, and a bound for hostile text. */
const MOST_BACK = 80;
const MOST_AHEAD = 12;
const MOST_VOICES = 24;

/** The people and bodies of one article, as who may have said something. */
export class Voices {
  readonly #context: QuoteContext;
  readonly #voices = new Map<number, Voice>();
  readonly #appearances: readonly Appearance[];
  /** Sayings outside marks with a person or body as their source; -1 for words that name nobody. */
  readonly #sayings: readonly { readonly start: number; readonly entity: number }[];

  #nouns: Map<string, number> | null = null;
  readonly #says: ReadonlyMap<number, readonly { readonly start: number }[]>;

  constructor(context: QuoteContext) {
    this.#context = context;
    const { entities } = context.names;
    const appearances: Appearance[] = [];
    for (const { index, kind, mentions } of entities) {
      if (kind === 'Place') continue;
      for (const { start, end, form } of mentions)
        if (form !== 'pronoun' && context.passageAround(start) === -1)
          appearances.push({ start, end, entity: index });
    }
    this.#appearances = appearances.sort((a, b) => a.start - b.start);
    const sayings: { start: number; entity: number }[] = [];
    for (const frame of context.frames) {
      if (frame.inside !== -1) continue;
      for (const span of frame.sources) {
        const source = context.names.sourceAt(span);
        if (source) sayings.push({ start: span.start, entity: source.entity ?? -1 });
      }
    }
    this.#sayings = sayings.sort((a, b) => a.start - b.start);
    this.#says = Map.groupBy(this.#sayings, ({ entity }) => entity);
  }

  /** Offset where a noun of a stem first stands, or Infinity. */
  firstNoun(stem: string): number {
    if (!this.#nouns) {
      this.#nouns = new Map();
      for (const { tag, text, start } of this.#context.analysis.tokens) {
        if (tag !== 'noun' && tag !== 'name') continue;
        const own = stemOf(text);
        if (!this.#nouns.has(own)) this.#nouns.set(own, start);
      }
    }
    return this.#nouns.get(stem) ?? Number.POSITIVE_INFINITY;
  }

  of(entity: number): Voice {
    let voice = this.#voices.get(entity);
    if (!voice) {
      voice = this.#make(entity);
      this.#voices.set(entity, voice);
    }
    return voice;
  }

  /** Who appears around words, nearest before them first, each once. */
  around(start: number, end: number): Around[] {
    const found = new Map<number, Around>();
    const here = firstIndex(this.#appearances.length, (i) => this.#appearances[i]!.start >= start);
    for (let i = here - 1; i >= 0 && i >= here - MOST_BACK && found.size < MOST_VOICES; i--) {
      const last = this.#appearances[i]!;
      if (last.end <= start && !found.has(last.entity))
        found.set(last.entity, { entity: last.entity, last, next: null });
    }
    for (let i = here; i < Math.min(this.#appearances.length, here + MOST_AHEAD); i++) {
      const next = this.#appearances[i]!;
      if (next.start < end) continue;
      const known = found.get(next.entity);
      if (known) found.set(next.entity, { ...known, next: known.next ?? next });
      else if (found.size < MOST_VOICES) found.set(next.entity, { entity: next.entity, last: null, next });
    }
    return [...found.values()];
  }

  /** Who said something last before an offset; -1 for words without a name, null for nobody. */
  lastSaying(offset: number): { readonly start: number; readonly entity: number } | null {
    const at = firstIndex(this.#sayings.length, (i) => this.#sayings[i]!.start >= offset);
    return this.#sayings[at - 1] ?? null;
  }

  /** Who says something next behind an offset, by name or role. */
  nextSaying(offset: number): { readonly start: number; readonly entity: number } | null {
    const at = firstIndex(this.#sayings.length, (i) => this.#sayings[i]!.start > offset);
    return this.#sayings[at] ?? null;
  }

  #make(entity: number): Voice {
    const context = this.#context;
    const { kind, mentions } = context.names.entities[entity]!;
    const names = mentions.filter(({ form }) => form === 'name');
    const isOutside = ({ start }: { start: number }) => context.passageAround(start) === -1;
    const [outside, quoted] = [names.filter(isOutside), names.filter((name) => !isOutside(name))];
    return {
      entity,
      person: kind === 'Person',
      named: outside.map(({ start }) => start),
      namedEnds: outside.map(({ end }) => end),
      quoted: quoted.map(({ start }) => start),
      near: this.#near(outside.slice(0, MOST_NAMES)),
      says: (this.#says.get(entity) ?? []).map(({ start }) => start),
    };
  }

  #near(names: readonly { start: number; end: number }[]): ReadonlySet<string> {
    const { tokens } = this.#context.analysis;
    const near = new Set<string>();
    for (const { start, end } of names) {
      const from = this.#context.firstToken(start);
      const to = this.#context.firstToken(end);
      const sentence = tokens[from]?.sentence;
      for (let i = Math.max(0, from - NEAR_BEFORE); i < to + NEAR_AFTER; i++) {
        const token = tokens[i];
        if (!token || token.sentence !== sentence || (i >= from && i < to) || token.text.length < SHORTEST)
          continue;
        if (token.tag === 'noun' || token.tag === 'name' || token.tag === 'adjective')
          near.add(stemOf(token.text));
      }
    }
    return near;
  }
}
