import { describe, expect, it } from 'vitest';
import { named, namesOf, sourceOf } from './names-of.ts';

describe('names in ordinary words behind the noun that says what they name', () => {
  it.each([
    ["L'association Terres et Forêts dénonce un abattage.", ['Terres et Forêts']],
    ['Le collectif Épargne juste affirme que les frais sont cachés.', ['Épargne juste']],
    ['Le collectif Stop aux nuisances affirme que le bruit tue.', ['Stop aux nuisances']],
    ['Le collectif Les Mères en colère affirme que le bruit tue.', ['Les Mères en colère']],
    ["Selon l'association Jeunes et engagés, le parc sera fermé.", ['Jeunes et engagés']],
    ['La compagnie Ciel et Mer affirme que le vol partira.', ['Ciel et Mer']],
    ['Le cabinet Roux et Fils affirme que le mur tient.', ['Roux et Fils']],
    ["L'association Bêtes et Droits porte plainte. Bêtes et Droits parle de douze cas.", ['Bêtes et Droits']],
    ['Le collectif Épargne à Paris se tait.', ['Épargne']],
    ['Le collectif Vivre en Brenne réclame une étude.', ['Vivre en Brenne']],
    ['Le collectif citoyen Grandir à Sedan proteste.', ['Grandir à Sedan']],
    ["Le comité d'usagers Ligne 4 a remis une pétition.", ['Ligne 4']],
    ['Le groupe Ploumel en commun a voté contre.', ['Ploumel en commun']],
    ["L'association Sabali des maraîchers, dit-il, a payé.", ['Sabali des maraîchers']],
    ["La chef de file de l'opposition (Ploumel autrement) proteste.", ['Ploumel autrement']],
    ['La plateforme « Debout la rue », proche du maire, proteste.', ['Debout la rue']],
    ["L'association « Les Amis du canal » a saisi le juge.", ['Les Amis du canal']],
    ['Le groupe parlementaire En marche ! a voté.', []],
  ])('%s', (text, organizations) => expect(named('Organization', text, 'fr')).toEqual(organizations));

  it.each(["L'association des Voisins se tait.", 'Le maire Jean Roux et Fils de pub se parlent.'])(
    'no name of ordinary words in: %s',
    (text) => expect(named('Organization', text, 'fr')).toEqual([]),
  );
});

it('is called by its name with the noun before it as well', () => {
  const { entities } = namesOf('Le gérant de la coopérative Benkoto de Sarou a payé.', 'fr');
  expect(entities.find(({ name }) => name === 'Benkoto')?.aliases).toContain('coopérative Benkoto');
});

describe('whom an apposition names', () => {
  it.each<['fr' | 'en', string, string, string]>([
    [
      'en',
      'The operator, Ridge Minerals, insists that it is safe.',
      'The operator',
      'organization: Ridge Minerals',
    ],
    ['fr', "L'opérateur, la société Tramex, affirme le contraire.", "L'opérateur", 'organization: Tramex'],
    ['en', 'The charity Water For All says the wells are dry.', 'All', 'organization: Water For All'],
    [
      'en',
      'The operators, Ridge Minerals, and the council agree.',
      'The operators',
      'anonymous: The operators',
    ],
  ])('%s: %s', (language, text, words, source) => {
    expect(sourceOf(text, words, language, 1)).toBe(source);
  });
});
