import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'fr',
    'Les ventes baissent, a indiqué lundi la ministre.',
    { cue: 'a indiqué', sources: ['la ministre'], content: ['Les ventes baissent'] },
  ],
  ['fr', '« On a faim », alerte ainsi un habitué auprès de Luc Roux.', { sources: ['un habitué'] }],
  ['fr', '« Le bruit couvre tout », déplore un brin amusé l’élu Luc Roux.', { sources: ['l’élu Luc Roux'] }],
  ['fr', "Le pont est fermé, a déclaré à l'AFP M. Durand.", { sources: ['M. Durand'], via: ["l'AFP"] }],
  [
    'fr',
    "« C'est fini », a affirmé le ministre des Sports, Paul Durand, jeudi.",
    { sources: ['le ministre des Sports, Paul Durand'] },
  ],
  [
    'en',
    'Sales are falling, Ms. Smith said.',
    { cue: 'said', sources: ['Ms. Smith'], content: ['Sales are falling'] },
  ],
  [
    'en',
    'He hid the money, a jury at York Crown Court heard on Tuesday.',
    { cue: 'heard', sources: ['a jury at York Crown Court'], content: ['He hid the money'] },
  ],
  ['en', '"We leave," said John Smith, a spokesman for Acme.', { sources: ['John Smith'] }],
  [
    'en',
    'By the spring, Lena Holt said, the quay will be dry.',
    { sources: ['Lena Holt'], content: ['By the spring', 'the quay will be dry'] },
  ],
  ['en', 'Sadly, the skipper said, the mast snapped.', { content: ['Sadly', 'the mast snapped'] }],
  [
    'en',
    'Unless it snows, Holt warned, the lift stays shut.',
    { content: ['Unless it snows', 'the lift stays shut'] },
  ],
  ['en', 'But, Holt said, the quay will be dry.', { content: ['the quay will be dry'] }],
  [
    'en',
    'The map is a sketch, Holt said, but not a plan.',
    { content: ['The map is a sketch', 'but not a plan'] },
  ],
  [
    'fr',
    'Au printemps, promet Léna Roux, le quai sera sec.',
    { sources: ['Léna Roux'], content: ['Au printemps', 'le quai sera sec'] },
  ],
  ['fr', "S'il neige, a dit la maire, la piste fermera.", { content: ["S'il neige", 'la piste fermera'] }],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('after', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([
  ['fr', 'Hier, Paul a dit oui.'],
  ['fr', "Le colonel Durand, directeur de l'usine, a confirmé la mort du chef."],
] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('after', text, language)).toEqual([]);
});
