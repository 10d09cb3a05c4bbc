import { expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Four letters, other ones for each number. */
const letters = (n: number) => [0, 1, 2, 3].map((k) => LETTERS[Math.floor(n / 26 ** k) % 26]).join('');

/** Milliseconds that a page of one paragraph takes in which `count` people are named and taken up. */
function time(sentences: (name: string) => string, count: number): number {
  const text = Array.from({ length: count }, (_, n) => sentences(`Paul R${letters(n)}`)).join(' ');
  const started = performance.now();
  extract({ id: 'art_0', language: 'fr', text });
  return performance.now() - started;
}

it.each([
  [
    'a role that nobody bears',
    (name: string) => `Le maire ${name} dort. « Il pleut », a dit la châtelaine du bourg.`,
  ],
  ['the accused', (name: string) => `${name} est jugé. « Il pleut ce soir », a dit la prévenue.`],
  ['an inhabitant', (name: string) => `${name} dort. « Il pleut ce soir », raconte l'habitant.`],
])(
  'a page of one paragraph with thousands of names takes linear time: %s',
  (_, sentences) => {
    time(sentences, 300);
    expect(time(sentences, 4800)).toBeLessThan(16 * Math.max(time(sentences, 800), 60));
  },
  60_000,
);
