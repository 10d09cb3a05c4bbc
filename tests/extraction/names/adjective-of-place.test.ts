import { describe, expect, it, test } from 'vitest';
import { isAdjectiveOfPlace } from '../../../src/extraction/names/adjective-of-place.ts';
import { named, sourceOf } from './names-of.ts';

test.each([
  ['liegeois', 'liege'],
  ['genevoise', 'geneve'],
  ['bordelais', 'bordeaux'],
  ['lillois', 'lille'],
  ['parisien', 'paris'],
  ['toulousains', 'toulouse'],
])('%s is of %s', (adjective, place) => expect(isAdjectiveOfPlace(adjective, place)).toBe(true));

test.each([
  ['liegeois', 'lille'],
  ['national', 'nation'],
  ['ministeriel', 'ministere'],
  ['parlement', 'paris'],
])('%s is not of %s', (adjective, place) => expect(isAdjectiveOfPlace(adjective, place)).toBe(false));

describe('bodies and offices told by the adjective of their place', () => {
  it('are those of the place', () => {
    const text = 'Le parquet liégeois enquête. Selon le parquet de Liège, deux hommes ont fui.';
    expect(named('Organization', text, 'fr')).toEqual(['parquet de Liège']);
  });
  it('so are roles', () => {
    const text =
      'Le procureur de la République de Lille, Jean Morel, est venu. Le procureur lillois reste prudent.';
    expect(sourceOf(text, 'Le procureur lillois', 'fr')).toBe('person: Jean Morel');
  });
  it('an adjective behind "et" belongs to the name', () => {
    const text = 'Selon la Commission électorale et indépendante, le vote est clos.';
    expect(named('Organization', text, 'fr')).toEqual(['Commission électorale et indépendante']);
  });
});
