import { expect, test } from 'vitest';
import { sourceOf } from './names-of.ts';

test.each([['3e compagnie de pompiers'], ['12e régiment']])(
  'a number tells which body a role is of, and the name stands behind it: %s',
  (body) => {
    const text = `Une accusation que le commandant de la ${body}, le capitaine Louis Ferrant, récuse. Il a nié.`;
    expect(sourceOf(text, 'Il', 'fr')).toBe('person: Louis Ferrant');
  },
);
