import { expect, it } from 'vitest';
import { entityNode } from '../../../src/resolution/entities/entity-node.ts';
import { introduced } from './introduced.ts';

it('a description spelt with another apostrophe or without its accent is said once', () => {
  const { descriptions } = entityNode('per_a', [
    introduced('Person', 'Anne Roux', "ministre de l'Énergie", 1),
    introduced('Person', 'Anne Roux', 'ministre de l’Energie', 2),
    introduced('Person', 'Anne Roux', 'députée', 3),
  ]);
  expect(descriptions).toHaveLength(2);
  expect(descriptions[0]).toBe('députée');
});
