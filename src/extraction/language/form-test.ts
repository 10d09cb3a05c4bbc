import type { Token } from '../parts.ts';
import { onForgetting } from './form-numbers.ts';

const YES = 1;
const NO = 2;

/** What a form test may look at: all else of a token depends on its place. */
type Form = Pick<Token, 'form' | 'lower' | 'text'>;

/**
 * A yes-or-no question about the written form of a word, asked of each form once: the answers are kept by the number
 * of the form, so that a rule can pass over a sentence at the price of one array access a word. The gates of rules
 * ("can a figure begin here?") and word lists within loops are such questions.
 *
 *     const BREAKS = formTest(/^(?:mais|car|or)$/);
 *     BREAKS.of(token)
 */
export class FormTest {
  private readonly ask: (form: Form) => boolean;
  private answers = new Uint8Array(1 << 10);

  constructor(ask: (form: Form) => boolean) {
    this.ask = ask;
    onForgetting(() => {
      this.answers.fill(0);
    });
  }

  /** The answer for a token's form; false where there is no token. */
  of(token: Form | undefined): boolean {
    if (token === undefined) return false;
    const { form } = token;
    const known = form < this.answers.length ? this.answers[form] : 0;
    return known === 0 ? this.answer(token) : known === YES;
  }

  private answer(token: Form): boolean {
    const { form } = token;
    const answer = this.ask(token);
    if (form === 0) return answer;
    if (form >= this.answers.length) {
      const longer = new Uint8Array(form * 2);
      longer.set(this.answers);
      this.answers = longer;
    }
    this.answers[form] = answer ? YES : NO;
    return answer;
  }
}

/** A test of the form in small letters. */
export function formTest(pattern: RegExp): FormTest {
  return new FormTest(({ lower }) => pattern.test(lower));
}

/** A test of the form as written. */
export function writtenTest(pattern: RegExp): FormTest {
  return new FormTest(({ text }) => pattern.test(text));
}

/** A test whether the form in small letters is one of a list. */
export function listTest(words: { has(word: string): boolean }): FormTest {
  return new FormTest(({ lower }) => words.has(lower));
}
