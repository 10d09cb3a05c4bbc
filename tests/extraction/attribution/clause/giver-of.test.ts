import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['Selon un nouveau bilan fourni par la Croix-Rouge, dix ponts ont cédé.', 'la Croix-Rouge'],
  ['Selon un bilan provisoire communiqué jeudi par la préfecture, dix ponts ont cédé.', 'la préfecture'],
  ['Dix ponts ont cédé, selon un décompte établi par le maire Jean Roy.', 'le maire Jean Roy'],
] as const)('who gives the figures out is their source: %s', (text, source) => {
  expect(framesBy('according-to', text, 'fr')[0]).toMatchObject({ sources: [source] });
});

test('a study stays the source', () => {
  const [frame] = framesBy('according-to', 'Selon une étude menée par la ville, dix ponts ont cédé.', 'fr');
  expect(frame!.sources[0]).toMatch(/étude/);
});
