import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

/** Makes a text one about a match. */
const GAME =
  ' L’arbitre a sifflé un penalty avant la mi-temps. Le gardien et le buteur ont regagné le vestiaire.';

describe('in reports on matches', () => {
  it.each([
    ['Lens cale encore.', ['Lens']],
    ['Angers n’a plus gagné depuis mars.', ['Angers']],
    ['Ils ont pris la foudre contre Metz.', ['Metz']],
    ['Ils ont chuté à Troyes (3-1).', ['Troyes']],
    ['Metz - Angers : 2-1 (1-0).', ['Metz', 'Angers']],
    ['Orlac 88 - Vermil 86.', ['Orlac', 'Vermil']],
    ['Le jeune ailier est prêté par Amiens.', ['Amiens']],
    ["L'ancien milieu polonais d'Auxerre a parlé.", ['Auxerre']],
    ['Le Racing s’incline encore.', ['Racing']],
    ['Les Draveurs s’effondrent.', ['Draveurs']],
    ['Elles ont cédé devant les Sharks.', ['Sharks']],
    ['Les Ultras Nord attendent de voir.', ['Ultras Nord']],
    ['Le Stade Rennais reçoit Angers. Rennes mène déjà.', ['Stade Rennais', 'Angers']],
    ['Rennes a battu Angers samedi.', ['Rennes', 'Angers']],
    ['US Boulogne reçoit. Boulogne mène au score.', ['US Boulogne']],
  ])('%s', (text, clubs) => expect(named('Organization', text + GAME, 'fr')).toEqual(clubs));

  it.each([
    'Elle vit à Metz depuis 2019.',
    'Le maire de Metz était venu.',
    'Les Messins ont mal débuté.',
    'Les Bleus ont mal débuté.',
  ])('no club: %s', (text) => expect(named('Organization', text + GAME, 'fr')).toEqual([]));

  it.each([
    ['But : Orvec (71e).', ['Orvec']],
    ['Le penalty a été transformé par Sorvi.', ['Sorvi']],
    ['Une tête de Varko finit sur le poteau.', ['Varko']],
  ])('a player: %s', (text, people) => expect(named('Person', text + GAME, 'fr')).toEqual(people));
});

it.each([
  'Metz cale encore sur son plan climat.',
  'Metz refuse de payer le stade, dit le maire.',
  'Les habitants manifestent contre Metz.',
  'La ligne Metz - Angers ferme.',
])('elsewhere a town stays a town: %s', (text) => expect(named('Organization', text, 'fr')).toEqual([]));
