import type { Span } from '../../../model/span.ts';
import { type FormTest, formTest } from '../../language/form-test.ts';
import type { Analysis, QuotedPassage, Sentence, Token } from '../../parts.ts';
import { type Cue, type CueForm, type Cues, cuesOf } from '../cues.ts';
import type { Subject } from './subject.ts';
import { findVerbGroups, type VerbGroup } from './verb-group.ts';

/** A verb group whose verb is a word of saying. */
export interface Occurrence {
  readonly group: VerbGroup;
  readonly cues: readonly Cue[];
  /** Index after the last token of the cue, further words included ("a fait savoir"). */
  readonly end: number;
}

/** One sentence as the attribution rules see it. */
export class SentenceView {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly groups: readonly VerbGroup[];
  readonly cues: Cues;
  readonly french: boolean;
  readonly occurrences: readonly Occurrence[];
  /** Subjects found in it, by verb (subject.ts): every rule asks for them. */
  readonly subjects = new Map<VerbGroup, Subject | null>();
  /** Main verbs found in it, by the range they were asked for (assertions/is-claim.ts). */
  readonly mainVerbs = new Map<number, VerbGroup | undefined>();
  #hasRelative: boolean | null = null;
  /** Innermost passage of each token of the article, or -1. */
  readonly #passageOf: Int32Array;
  readonly passages: readonly QuotedPassage[];

  /** `same`: a view of the sentence for other passages; verbs and cues do not depend on them. */
  constructor(
    analysis: Analysis,
    index: number,
    passages: readonly QuotedPassage[],
    passageOf: Int32Array,
    same?: SentenceView,
  ) {
    const sentence: Sentence = analysis.sentences[index]!;
    this.analysis = analysis;
    this.tokens = analysis.tokens;
    this.index = index;
    this.from = sentence.from;
    this.to = sentence.to;
    this.french = analysis.language === 'fr';
    this.cues = cuesOf(analysis.language);
    this.passages = passages;
    this.#passageOf = passageOf;
    this.groups = same?.groups ?? findVerbGroups(this.tokens, this.from, this.to, analysis.language);
    this.occurrences = same?.occurrences ?? this.groups.flatMap((group) => this.#occurrence(group) ?? []);
  }

  /** Passage of utterance a token stands in, or null. */
  passageAt(index: number): QuotedPassage | null {
    const passage = this.#passageOf[index] ?? -1;
    return passage < 0 ? null : this.passages[passage]!;
  }

  /** True where both tokens stand in the same passage, or both in none. */
  sameLevel(a: number, b: number): boolean {
    return this.#passageOf[a] === this.#passageOf[b];
  }

  lower(index: number): string {
    return index >= this.from && index < this.to ? this.tokens[index]!.lower : '';
  }

  /** The answer of a test for the form at a token; false outside the sentence. */
  is(index: number, test: FormTest): boolean {
    return index >= this.from && index < this.to && test.of(this.tokens[index]!);
  }

  span(from: number, to: number): Span {
    return { start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end };
  }

  /** A French relative pronoun stands in the sentence; looked for once. */
  get hasRelative(): boolean {
    if (this.#hasRelative !== null) return this.#hasRelative;
    let found = false;
    for (let i = this.from; i < this.to && !found; i++) found = RELATIVES.of(this.tokens[i]!);
    this.#hasRelative = found;
    return found;
  }

  #occurrence(group: VerbGroup): Occurrence | null {
    const cues: Cue[] = [];
    let end = group.to;
    const head = this.tokens[group.head]!;
    if (group.passive) {
      // "est convaincu": a cue by its participle.
      for (const cue of this.cues.verbs.get(head.lower) ?? []) {
        if (cue.only === 'be' && this.#matchRest(group, cue.rest) >= 0) cues.push(cue);
      }
    }
    for (const cue of this.cues.verbs.get(group.lemma) ?? []) {
      if (cue.only === 'reflexive' && !group.reflexive) continue;
      if (cue.only === 'be' && !group.passive) continue;
      // "se récuser", "s'exposer": a reflexive verb means something else, unless it is listed as such.
      if (cue.only === null && group.reflexive) continue;
      if (cue.only === null && group.passive && cue.rest.length > 0 && !cue.forms.has('by')) continue;
      if (cue.subjects && !this.#standsBefore(group, cue.subjects)) continue;
      const after = this.#matchRest(group, cue.rest);
      if (after < 0) continue;
      cues.push(cue);
      end = Math.max(end, after);
    }
    // "est convaincu": the adjective after a bare copula.
    if (COPULAS.has(head.lemma)) {
      let next = group.to;
      while (next < this.to && (this.tokens[next]!.tag === 'adverb' || this.tokens[next]!.tag === 'negation'))
        next++;
      const adjective = this.tokens[next];
      if (adjective && next < this.to) {
        const own = this.cues.verbs.get(adjective.lower) ?? [];
        const all = adjective.lemma === adjective.lower ? [] : (this.cues.verbs.get(adjective.lemma) ?? []);
        for (const cue of all.some(({ only }) => only === 'be') ? all : own) {
          if (cue.only !== 'be') continue;
          cues.push(cue);
          end = next + 1;
        }
      }
    }
    if (cues.length === 0) return null;
    const longest = Math.max(...cues.map((cue) => cue.rest.length));
    return { group, cues: longest > 0 ? cues.filter((cue) => cue.rest.length === longest) : cues, end };
  }

  /** One of the nouns stands before the verb, with no other verb or stop between ("a jury at York Crown Court heard"). */
  #standsBefore(group: VerbGroup, nouns: ReadonlySet<string>): boolean {
    for (let i = group.from - 1; i >= this.from && group.from - i <= 10; i--) {
      const { tag, lower } = this.tokens[i]!;
      if (nouns.has(lower)) return true;
      if (/^(?:verb|auxiliary|punctuation|mark|subordinator)$/.test(tag)) return false;
    }
    return false;
  }

  #matchRest(group: VerbGroup, rest: readonly string[]): number {
    if (rest.length === 0) return group.to;
    let index = group.to;
    for (let skipped = 0; skipped < 3 && index < this.to && this.lower(index) !== rest[0]; skipped++) {
      const { tag, lower } = this.tokens[index]!;
      if (tag !== 'adverb' && tag !== 'negation' && !(tag === 'pronoun' && lower.startsWith('-'))) break;
      index++;
    }
    for (const word of rest) if (this.lower(index++) !== word) return -1;
    return index;
  }
}

const COPULAS = new Set(['être', 'rester', 'demeurer', 'be']);

/** First cue of an occurrence that takes a construction. */
export function cueFor(occurrence: Occurrence, ...forms: CueForm[]): Cue | null {
  for (const cue of occurrence.cues) for (const form of forms) if (cue.forms.has(form)) return cue;
  return null;
}

const RELATIVES = formTest(
  /^(?:qui|dont|où|lequel|laquelle|lesquel(?:le)?s|auquel|auxquel(?:le)?s|duquel|desquel(?:le)?s)$/,
);
