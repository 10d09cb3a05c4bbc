import { startOf } from './bilingual.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';

export interface FoundExpression {
  readonly concepts: readonly string[];
  /** How many of the words it takes. */
  readonly length: number;
}

interface Expression {
  /** Stems of its words, small words left out. */
  readonly stems: readonly string[];
  readonly senses: Sense[];
  /** Concepts of the senses that count, found when the expression is first met. */
  concepts: readonly string[] | null;
}

interface Sense {
  readonly concept: string;
  /** Where the source has it: an expression's senses go by it, whichever words were asked for first. */
  readonly order: number;
  /** Its words say the same one by one: no expression is needed. */
  readonly transparent: () => boolean;
}

/** Expressions that begin with two letters (folded). */
export type ExpressionSource = (start: string) => Iterable<Sense & { readonly expression: string }>;

/** Tells small words (lower case). */
export type SmallWords = Pick<ReadonlySet<string>, 'has'>;

/** Irregular forms of a language. */
export interface Irregular {
  /** Dictionary form of an irregular form ("took" of "take"), other words as they are, folded. */
  base(word: string): string;
  /** The first two letters of the irregular forms of a dictionary form. */
  starts(base: string): Iterable<string>;
}

const CACHE = 100_000;
/** Words that come and go inside an expression: "prix du pétrole", "prix de pétrole"; the s of "driver's licence". */
const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['d', 'de', 'du', 'des', 'l', 'le', 'la', 'les']),
  en: new Set(['s']),
};
const NONE: readonly Expression[] = [];

/** Expressions of several words ("mise en garde"), found in any inflection by the stems of their words, longest first. */
export class ExpressionIndex {
  private readonly language: Language;
  private readonly source: ExpressionSource;
  private readonly irregular: Irregular;
  private readonly small: SmallWords;
  private readonly stems = new Map<string, string>();
  private readonly read = new Set<string>();
  private readonly byStem = new Map<string, Expression[]>();
  /** What may begin with a word as it is written: most words begin nothing. */
  private readonly starts = new Map<string, readonly Expression[]>();

  /** @param small words that come and go inside an expression */
  constructor(
    language: Language,
    source: ExpressionSource,
    irregular: Irregular,
    small: SmallWords = SMALL[language],
  ) {
    this.language = language;
    this.small = small;
    this.source = source;
    this.irregular = irregular;
  }

  begins(word: string): boolean {
    return this.startingWith(word).length > 0;
  }

  /** The longest expression that begins at a place among the words of a text, or null. */
  find(words: readonly string[], at: number): FoundExpression | null {
    const candidates = this.startingWith(words[at]!);
    if (candidates.length === 0) return null;
    const second = words[this.afterSmall(words, at + 1)];
    if (second === undefined) return null;
    const stem = this.stemOf(second);
    const plain = second.endsWith('.') ? this.stemOf(second.slice(0, -1)) : stem;
    for (const candidate of candidates) {
      // Most go on otherwise.
      if (candidate.stems[1] !== stem && candidate.stems[1] !== plain) continue;
      const length = this.matched(candidate.stems, words, at);
      if (length === 0) continue;
      candidate.concepts ??= candidate.senses
        .filter(({ transparent }) => !transparent())
        .sort((a, b) => a.order - b.order)
        .map(({ concept }) => concept);
      if (candidate.concepts.length > 0) return { concepts: candidate.concepts, length };
    }
    return null;
  }

  private matched(stems: readonly string[], words: readonly string[], at: number): number {
    let next = at + 1;
    for (let index = 1; index < stems.length; index++) {
      next = this.afterSmall(words, next);
      if (next >= words.length) return 0;
      const word = words[next]!;
      // A full stop may stand after the last word only.
      const plain = index === stems.length - 1 && word.endsWith('.') ? word.slice(0, -1) : word;
      if (this.stemOf(plain) !== stems[index]) return 0;
      next++;
    }
    return next - at;
  }

  /** The first place that holds no small word. */
  private afterSmall(words: readonly string[], from: number): number {
    let at = from;
    while (at < words.length && this.small.has(words[at]!.toLowerCase())) at++;
    return at;
  }

  private startingWith(word: string): readonly Expression[] {
    const known = this.starts.get(word);
    if (known) return known;
    this.readAll(startOf(word));
    const base = this.irregular.base(word);
    // "Mettre en garde" meets "mise en garde", whether or not a word with these letters was asked for before.
    for (const start of [startOf(base), ...this.irregular.starts(base)]) this.readAll(start);
    const found = this.byStem.get(this.stemOf(word)) ?? NONE;
    if (this.starts.size >= CACHE) this.starts.clear();
    this.starts.set(word, found);
    return found;
  }

  /** One for all forms of a word, irregular ones ("took", "mis") and plurals that the stemmer leaves ("bleus") too. */
  stemOf(word: string): string {
    let found = this.stems.get(word);
    if (found === undefined) {
      const base = this.irregular.base(word);
      // The word as it is written, accents and all, unless it is irregular: "livré" has another stem than "livre".
      const plain = base === fold(word) ? word.replace(/([aeo]u)s$/i, '$1') : base;
      found = stem(plain, this.language);
      if (this.stems.size >= CACHE) this.stems.clear();
      this.stems.set(word, found);
    }
    return found;
  }

  private readAll(start: string): void {
    if (this.read.has(start)) return;
    this.read.add(start);
    for (const { expression, ...sense } of this.source(start)) {
      this.add(expression.split(/[\s'’-]+/), sense);
      // "No-confidence motion" keeps its hyphen in a text.
      if (/\S-\S.*\s|\s.*\S-\S/.test(expression)) this.add(expression.split(/[\s'’]+/), sense);
    }
  }

  private add(parts: readonly string[], sense: Sense): void {
    const words = parts.filter((word, index) => index === 0 || !this.small.has(fold(word)));
    if (words.length < 2) return;
    const stems = words.map((word) => this.stemOf(word));
    const key = stems[0]!;
    const beside = this.byStem.get(key) ?? [];
    const same = beside.find((each) => each.stems.join(' ') === stems.join(' '));
    if (same) {
      const known = same.senses.findIndex(({ concept }) => concept === sense.concept);
      if (known < 0) same.senses.push(sense);
      else if (sense.order < same.senses[known]!.order) same.senses[known] = sense;
      same.concepts = null;
      return;
    }
    beside.push({ stems, senses: [sense], concepts: null });
    this.byStem.set(
      key,
      beside.sort(
        (a, b) => b.stems.length - a.stems.length || (a.stems.join(' ') < b.stems.join(' ') ? -1 : 1),
      ),
    );
  }
}
