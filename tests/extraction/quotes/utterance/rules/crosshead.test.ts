import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  [
    'fires',
    'Le vent tombe enfin. - “Une ville sans eau” -La maire parle. Elle reste.',
    'fr',
    'crosshead: false',
  ],
  [
    'fires on long dashes',
    'Le vent tombe. – « Une ville sans eau » – Léa Roy parle.',
    'fr',
    'crosshead: false',
  ],
  [
    'fires in English',
    'The wind fell. – “A town without water” – Mayor Reed spoke.',
    'en',
    'crosshead: false',
  ],
  [
    'does not fire within a sentence',
    'La maire - “une femme de tête” - parle. Elle reste.',
    'fr',
    'fragment: false',
  ],
  ['does not fire on a cue', '– « Nous restons. » – a dit la maire.', 'fr', 'sentence: true'],
] as const)('crosshead %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
