import { expect, test } from 'vitest';
import { framesBy, framesOf } from '../frames-of.ts';

test.each([
  [
    'Le chauffeur, qui roulait trop vite selon la police, a quitté la route.',
    { cue: 'selon', sources: ['la police'], content: ['Le chauffeur, qui roulait trop vite'] },
  ],
  [
    'Le camion, qui transportait, selon la préfecture, douze personnes, a brûlé.',
    { sources: ['la préfecture'], content: ['Le camion, qui transportait', 'douze personnes'] },
  ],
  [
    "Une usine qui emploie cent ouvriers d'après le syndicat va fermer.",
    { sources: ['le syndicat'], content: ['Une usine qui emploie cent ouvriers'] },
  ],
] as const)('fires on %s', (text, expected) => {
  const frames = framesOf(text, 'fr');
  expect(frames).toHaveLength(1);
  expect(frames[0]).toMatchObject({ rule: 'according-to-relative', ...expected });
});

test.each([
  'La police a trouvé un homme qui dormait, selon la mairie.',
  'Le chauffeur, selon la police, roulait trop vite.',
  'Selon la police, le chauffeur qui roulait vite a freiné.',
])('does not fire on %s', (text) => {
  expect(framesBy('according-to-relative', text, 'fr')).toEqual([]);
});
