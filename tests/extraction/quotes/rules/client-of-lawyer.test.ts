import { expect, test } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

test.each([
  [
    "« Rien n'est prouvé », reconnaît Me Odile Barrat, l'avocate de Jean Astier. Le patron attend son heure. « Mon client pense que tout vient d'un rival. »",
    ['Odile Barrat', 'Odile Barrat'],
  ],
  [
    "« Rien n'est prouvé », dit l'avocat Karim Saadi. Luc Astier sourit. « Mon client est serein. »",
    ['Karim Saadi', 'Karim Saadi'],
  ],
])('client-of-lawyer fires on %s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));

test('client-of-lawyer does not fire without a lawyer', () => {
  expect(speakersOf('« Tout est à vous », dit Luc Astier. « Mon client est roi. »')).toEqual([
    'Luc Astier',
    'Luc Astier',
  ]);
});
