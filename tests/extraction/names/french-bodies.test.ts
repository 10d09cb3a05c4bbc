import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('public bodies, parties and papers with the whole of their names', () => {
  it.each([
    [
      "Il parlait devant le Tribunal de première instance d'Aubenas.",
      ["Tribunal de première instance d'Aubenas"],
    ],
    ['Le patient est au CHU de Mont-Fleuri. Le CHU a confirmé.', ['CHU de Mont-Fleuri']],
    ['Le SDIS du Gard intervient.', ['SDIS du Gard']],
    ['Le conseil communal de Verval a voté.', ['conseil communal de Verval']],
    ['Le conseil municipal de Bessac se réunit.', ['conseil municipal de Bessac']],
    ["Le comité de quartier de La Fosse s'y oppose.", ['comité de quartier de La Fosse']],
    ["La commission de l'Environnement du Sénat s'est réunie.", ["commission de l'Environnement du Sénat"]],
    ["La liste Bessac d'abord est en tête.", ["Bessac d'abord"]],
    ["La liste commune UDC-Vert'libéraux perd un siège.", ["UDC-Vert'libéraux"]],
    ['Selon La Gazette Dimanche, il part.', ['La Gazette Dimanche']],
  ])('%s', (text, organizations) => {
    expect(named('Organization', text, 'fr')).toEqual(organizations);
  });

  it.each([
    'Le comité de quartier se tait. Le centre de recherche est ouvert.',
    'La commission de Marie Dupont est là.',
    'La commission est réunie.',
  ])('none in: %s', (text) => {
    expect(named('Organization', text, 'fr')).toEqual([]);
  });

  it('a party in the singular behind a role is no name', () => {
    expect(named('Person', "Le conseiller national Vert Jonas Berger s'oppose.", 'fr')).toEqual([
      'Jonas Berger',
    ]);
  });
});
