import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('French public services in small letters', () => {
  it.each([
    ["Au siège de l'inspection générale du travail, on se tait.", ['inspection générale du travail']],
    ['Réponse de la direction des affaires culturelles : non.', ['direction des affaires culturelles']],
    ["La direction régionale de l'environnement a répondu.", ["direction régionale de l'environnement"]],
    ["Il écrit à l'état-major général des armées.", ['état-major général des armées']],
    [
      'Les agents du service préfectoral de la police judiciaire de Fès ont arrêté un homme.',
      ['service préfectoral de la police judiciaire de Fès'],
    ],
    ['Le commandant de la 14e compagnie de pompiers récuse tout.', ['14e compagnie de pompiers']],
    [
      "Le parquet général près la cour d'appel de Blida a requis dix ans.",
      ['parquet général', "cour d'appel de Blida"],
    ],
    ['Le port autonome de Cotonou est saturé.', ['port autonome de Cotonou']],
    ['Le président de la société civile de Mambasa proteste.', ['société civile de Mambasa']],
    ['Le comité directeur doit se réunir mardi.', ['comité directeur']],
    ['Le conseil municipal réuni hier a voté.', ['conseil municipal']],
    ['Le comité directeur de la Fifa se réunit.', ['comité directeur', 'Fifa']],
    ['Le conseil national du PRD a voté.', ['PRD']],
    ['La police aux frontières a fouillé le car.', ['police aux frontières']],
    ['La régie du port Jean-Moulin perd de l’argent.', ['régie du port Jean-Moulin']],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));

  it.each([
    'La direction générale du groupe se tait.',
    'Une direction régionale de la santé suffit.',
    'Ils ont décidé de prendre la direction des mines.',
    'Il joue en 3e division nationale.',
    'La société civile libérienne appelle au calme.',
    'La direction de la communication a répondu.',
    'La cour centrale de la prison est vide.',
    "L'organisation générale de la soirée est prête.",
    "L'unité nationale du pays est en jeu.",
    'Le bureau central de vote a fermé.',
  ])('none in: %s', (text) => expect(named('Organization', text, 'fr')).toEqual([]));

  it('takes a prefecture up', () => {
    const text = 'La préfecture maritime a écrit. « Le navire reste au port », a ajouté la préfecture.';
    expect(named('Organization', text, 'fr')).toEqual(['préfecture maritime']);
  });
});
