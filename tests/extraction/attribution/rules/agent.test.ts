import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['fr', 'La mort du chef a été confirmée par l’armée.', 'say', 'l’armée', ['La mort du chef']],
  ['fr', 'Ce chiffre est contesté par la mairie.', 'deny', 'la mairie', ['Ce chiffre']],
  [
    'fr',
    'L’authenticité du texte est mise en doute par le ministère.',
    'deny',
    'le ministère',
    ['L’authenticité du texte'],
  ],
  ['fr', 'La panne a été annoncée mardi dans la soirée par la régie.', 'say', 'la régie', ['La panne']],
  ['en', 'The move was announced by the club.', 'say', 'the club', ['The move']],
  ['en', 'The allegations are denied by Mr Harris.', 'deny', 'Mr Harris', ['The allegations']],
] as const)('%s: fires on %s', (language, text, sense, source, content) => {
  expect(framesBy('agent', text, language)[0]).toMatchObject({ sense, sources: [source], content });
});

test('an information is confirmed without saying what', () => {
  expect(framesBy('agent', 'L’information est confirmée par la directrice.', 'fr')[0]).toMatchObject({
    sources: ['la directrice'],
    content: [],
  });
});

test.each([
  ['fr', 'La mort du chef a été confirmée mardi.'],
  ['fr', 'La digue a été confortée par l’armée.'],
  ['fr', 'La mort du chef n’a pas été confirmée par l’armée.'],
  ['en', 'The move was announced by Monday.'],
] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('agent', text, language)).toEqual([]);
});
