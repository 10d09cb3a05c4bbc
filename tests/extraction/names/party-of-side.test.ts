import { expect, test } from 'vitest';
import { named, sourceOf } from './names-of.ts';

const TEXT =
  "L'Union des citoyens pour le progrès (UCPP) ne siègera plus. Jeudi, le parti d'opposition a annoncé son départ.";

test('"le parti d\'opposition" is no name and takes up the party named before', () => {
  expect(named('Organization', TEXT, 'fr')).toEqual(['Union des citoyens pour le progrès']);
  expect(sourceOf(TEXT, "le parti d'opposition", 'fr')).toBe(
    'organization: Union des citoyens pour le progrès',
  );
});

test('"le parti au pouvoir" is not the party named before', () => {
  const text =
    "L'Union des citoyens pour le progrès (UCPP) ne siègera plus. Jeudi, le parti au pouvoir a dit non.";
  expect(sourceOf(text, 'le parti au pouvoir', 'fr')).toBe('anonymous: le parti au pouvoir');
});
