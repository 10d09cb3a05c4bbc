import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('media named by the shape of their name or between marks', () => {
  it.each([
    ['Selon Guadeloupe la 1ère, tout est calme.', ['Guadeloupe la 1ère']],
    ['Elle a parlé sur Kalam FM.', ['Kalam FM']],
    ['Il l’a confié à Télé 6 Mois.', ['Télé 6 Mois']],
    ['Invité de Tchad 24, il a souri.', ['Tchad 24']],
    ['Le magazine « Demain » l’avait montrée au bal.', ['Demain']],
    ['Il l’a raconté à nos confrères de « Marées ».', ['Marées']],
    ['Elle a acheté une Smart TV.', []],
    ['Il y a au Tchad 24 personnes.', []],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});

describe('lists and teams in brackets behind a name', () => {
  it.each([
    ['Ana Roux (Belmont autrement) a voté contre.', ['Belmont autrement']],
    ['Luc Favre (Gauche écologiste et solidaire) a voté contre.', ['Gauche écologiste et solidaire']],
    ['Joan Sala (Ardenne Pro Cycling) a gagné.', ['Ardenne Pro Cycling']],
    ['Ana Roux (Tous debout) a souri.', []],
    ['Luc Favre (à droite sur la photo) a souri.', []],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});

describe('bodies that need no name and names that go on', () => {
  it.each([
    ["L'inspection du travail a été saisie.", ['inspection du travail']],
    ['Une inspection du travail bâclé.', []],
    ['La société Norvia Habitat Plus a gagné.', ['Norvia Habitat Plus']],
    ['La présidente du syndicat Ambiances PME dort.', ['Ambiances PME']],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});
