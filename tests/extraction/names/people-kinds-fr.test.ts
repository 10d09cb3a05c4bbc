import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('who is a person in French', () => {
  it.each([
    ['« Un constat », corrige Abdo Khalfé.', ['Abdo Khalfé']],
    ['« On rigole », s’amuse Fredo, au comptoir.', ['Fredo']],
    ["« Depuis quand ? », lui a lancé d'entrée de jeu Loïc Desmet.", ['Loïc Desmet']],
    ["Le directeur de l'éducation Normand Fauchard part.", ['Normand Fauchard']],
    ['Un de ses camarades, Issmo, a pleuré.', ['Issmo']],
    ['Elle cite la Sénégalaise de Lyon Odile Ndzano.', ['Odile Ndzano']],
    ["Le professeur d'Université Armand Joël Talvou n'a pas voté.", ['Armand Joël Talvou']],
    ['Le patriarche du Nord, Vessara Raille, regrette la crue.', ['Vessara Raille']],
    ['Hier, Parfait Grand a hésité. Pourtant, Parfait Grand a signé.', ['Parfait Grand']],
    [
      'Le camp Éric Vaslin attend. Ce jour-là, Éric Vaslin a gagné. Hier, Éric Vaslin a perdu.',
      ['Éric Vaslin'],
    ],
    ["L'ancien Verviétois ne manque pas une séance.", []],
    ["Le préfet, Charles-Henri de la Motte du Chéron, l'a dit.", ['Charles-Henri de la Motte du Chéron']],
    ['15h10 - Étienne Marchal attend le bus dehors', ['Étienne Marchal']],
    ['MM. Dupont et Garrec ont signé.', ['Dupont', 'Garrec']],
    ['Le prince Albert II est venu.', ['Albert II']],
    ['Depuis hier, Kunto K. attend dehors.', ['Kunto K']],
    ["Le procureur, Baptiste Porcher, l'a dit.", ['Baptiste Porcher']],
    ['Les parents de Mathéo ont suivi le convoi.', ['Mathéo']],
  ])('%s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));

  it.each([
    'Il dirige le bureau de Boké depuis mars.',
    'Il rappelle le précédent de Randa, en 1991.',
    'Au volant de sa Clio, elle attend.',
    'Le capitaine du Marie-Stella attend.',
    "Le bateau Princesse Vavy n'a pas coulé.",
    'La ligne Paris-Granville ferme.',
    'Le comité Miss France attend.',
    "On inaugure l'impasse « Jeanne Barrot » lundi.",
    "On rejoint le pôle universitaire d'El Bez.",
  ])('nobody: %s', (text) => expect(named('Person', text, 'fr')).toEqual([]));
});
