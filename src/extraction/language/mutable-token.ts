import type { Tag, Token } from '../parts.ts';
import type { Word } from './word.ts';

/** A token while it is being made; the tagger fills in tag and lemma. One class, so that all have one hidden shape. */
export class MutableToken implements Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly ordinary: boolean;
  tag: Tag = 'other';
  lemma: string;
  sentence = 0;
  readonly form: number;
  readonly word: Word;

  constructor(index: number, start: number, end: number, word: Word) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.text = word.text;
    this.lower = word.lower;
    this.capital = word.capital;
    this.ordinary = word.ordinary;
    this.lemma = word.lower;
    this.form = word.form;
    this.word = word;
  }
}
