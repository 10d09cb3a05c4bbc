import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../src/model/extraction.ts';
import { introduced, verdictOf } from './introduced.ts';

function verdict(kind: EntityKind, left: string, right: string, said: readonly [string, string] = ['', '']) {
  const [a, b] = [introduced(kind, left, said[0], 0), introduced(kind, right, said[1], 1)];
  return a.id === b.id ? 'SAME' : verdictOf(a, b);
}

describe('organizations in two languages', () => {
  it.each([
    ['ministère bulgare des Transports', "Bulgaria's Transport Ministry"],
    ['Croissant-Rouge jordanien', 'Jordan Red Crescent Society'],
    ['Orchestre symphonique de Vienne', 'Vienna Symphony Orchestra'],
    ['Observatoire des transferts d’armes', 'Arms Transfers Observatory'],
    ["Confédération finlandaise de l'industrie", 'Finnish Confederation of Industry'],
    ['Université libre de Bruxelles', 'Free University of Brussels'],
  ])('%s is %s', (french, english) => {
    expect(verdict('Organization', french, english)).toBe('SAME');
  });

  it.each([
    ['ministère bulgare des Transports', "Romania's Transport Ministry"],
    ['ministère bulgare des Transports', "Bulgaria's Health Ministry"],
    ['Orchestre symphonique de Vienne', 'Vienna Philharmonic Orchestra'],
    ['Fédération internationale de tir', 'International Federation of Judo'],
  ])('%s is not %s', (french, english) => {
    expect(verdict('Organization', french, english)).toBe('nothing');
  });
});

it.each(['préfecture', 'mairie', 'Couronne', 'comité référendaire', 'gendarmerie'])(
  'the %s of one article is not that of another',
  (name) => {
    expect(verdict('Organization', name, name)).toBe('unfound');
  },
);

describe('places in two languages', () => {
  it.each([
    ['Caroline du Sud', 'South Carolina'],
    ['lac Ladoga', 'Lake Ladoga'],
    ['Ratisbonne', 'Regensburg'],
    ["golfe d'Aden", 'Gulf of Aden'],
    ['aéroport de Beyrouth', 'Beirut airport'],
  ])('%s is %s', (french, english) => {
    expect(verdict('Place', french, english)).toBe('SAME');
  });

  it('is not the listed place where an article says that it lies elsewhere', () => {
    expect(verdict('Place', 'Athènes', 'Athens', ['la capitale grecque', 'in Ohio'])).not.toBe('SAME');
    expect(verdict('Place', 'Vienne', 'Vienna', ["dans l'Isère", ''])).not.toBe('SAME');
    expect(verdict('Place', 'Grenade', 'Granada', ['en Andalousie', 'the Spanish city'])).toBe('SAME');
    expect(verdict('Place', 'lac Tchad', 'Chad')).not.toBe('SAME');
  });
});
