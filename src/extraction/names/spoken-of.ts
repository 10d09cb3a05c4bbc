import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import type { SentenceFocus } from './sentence-focus.ts';
import type { Gender } from './word-lists.ts';

/** Somebody or something that a pronoun or a description may take up. */
export interface Candidate {
  readonly key: string;
  readonly referent: Referent;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly person: boolean;
  value: number;
  sentence: number;
  paragraph: number;
}

/** How many recent candidates are remembered; keeps the pass linear. */
const MEMORY = 16;
/** Sentences after which a pronoun no longer reaches back. */
const REACH = 7;
const PER_SENTENCE = 0.6;
const PER_PARAGRAPH = 0.9;
/** What a person weighs at least to be taken up by a description. */
const LEAST = 0.5;

/** Who was spoken of lately, strongest and most recent first. */
export class SpokenOf {
  readonly reading: Reading;
  readonly focus: SentenceFocus | null;
  /** In the order in which they were last named or described. */
  all: Candidate[] = [];

  constructor(reading: Reading, focus: SentenceFocus | null) {
    this.reading = reading;
    this.focus = focus;
  }

  /** Sentence and paragraph of a token. */
  place(i: number): { sentence: number; paragraph: number } {
    const { sentence } = this.reading.tokens[i]!;
    return { sentence, paragraph: this.reading.analysis.sentences[sentence]!.paragraph };
  }

  /** What a candidate weighs at a token: less with every sentence and paragraph. */
  valueAt(candidate: Candidate, i: number): number {
    const { sentence, paragraph } = this.place(i);
    const distance = sentence - candidate.sentence;
    if (distance > REACH) return 0;
    return candidate.value * PER_SENTENCE ** distance * PER_PARAGRAPH ** (paragraph - candidate.paragraph);
  }

  /** The one named person of a gender who weighs most at a token, of those that `fits`; null where none weighs enough. */
  strongest(
    i: number,
    gender: Gender,
    fits: (candidate: Candidate, value: number) => boolean = () => true,
  ): Candidate | null {
    let best: Candidate | null = null;
    let most = LEAST;
    for (const candidate of this.all) {
      if (!candidate.person || candidate.plural || candidate.referent.entity < 0) continue;
      if (gender !== 'unknown' && candidate.gender !== 'unknown' && gender !== candidate.gender) continue;
      const value = this.valueAt(candidate, i);
      if (value > most && fits(candidate, value)) {
        most = value;
        best = candidate;
      }
    }
    return best;
  }

  /** Notes that somebody was named, described or taken up at a token. */
  remember(
    i: number,
    key: string,
    referent: Referent,
    gender: Gender,
    plural: boolean,
    person: boolean,
    value: number,
  ): void {
    const known = this.all.find((candidate) => candidate.key === key);
    const { sentence, paragraph } = this.place(i);
    const weight = this.reading.quoted[i] ? value * 0.3 : value;
    if (person && !plural && !this.reading.quoted[i] && this.reading.layout[paragraph] === 'prose')
      this.focus?.meet({ key, referent, gender }, value, sentence, paragraph);
    if (known) {
      known.value = Math.max(weight, this.valueAt(known, i)) + Math.min(1, this.valueAt(known, i) * 0.25);
      known.sentence = sentence;
      known.paragraph = paragraph;
      this.all = this.all.filter((candidate) => candidate !== known);
      this.all.push(known);
      return;
    }
    this.all.push({ key, referent, gender, plural, person, value: weight, sentence, paragraph });
    if (this.all.length > MEMORY) this.all.shift();
  }
}
