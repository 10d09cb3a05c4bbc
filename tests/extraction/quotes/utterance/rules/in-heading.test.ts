import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires on a headline', 'Retraites : « un jour de colère »\n\nIls étaient mille.', 'in-heading: false'],
  [
    'does not fire where a stop follows',
    '« Un jour de colère », selon la maire.\n\nIls étaient mille.',
    'fragment: false',
  ],
  [
    'does not fire where a stop stands inside',
    '« Ce fut un jour de colère. »\n\nIls étaient mille.',
    'sentence: true',
  ],
  [
    'does not fire on a source',
    '« Une triste défaite » selon Morel\n\nIls étaient mille.',
    'fragment: false',
  ],
  [
    'does not fire in hard-wrapped text',
    'La maire parle\nd’« un jour de colère » qui\nreviendra.',
    'fragment: false',
  ],
  [
    'does not fire on a saying that ends the article without its stop',
    'Ils étaient mille.\n\n« Ce fut un jour de colère », a soufflé la maire Odile Morel',
    'sentence: true',
  ],
] as const)('in-heading %s', (_name, text, expected) => {
  expect(utterancesIn(text)[0]).toBe(expected);
});
