import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['fr', "Comme l'a rappelé la maire, le pont est fermé.", 'la maire', 'le pont est fermé'],
  ['en', 'As Ms. Smith noted, the bridge is closed.', 'Ms. Smith', 'the bridge is closed'],
] as const)('%s: fires on %s', (language, text, source, content) => {
  expect(framesBy('as-clause', text, language)[0]).toMatchObject({ sources: [source], content: [content] });
});

test('does not fire on a reason', () => {
  expect(framesBy('as-clause', 'Comme la maire a dit oui, le pont ferme.', 'fr')).toEqual([]);
});
