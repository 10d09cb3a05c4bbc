import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

const organizations = (text: string, language: 'fr' | 'en') => named('Organization', text, language);

describe('firms, parties and clubs that only the words around them show', () => {
  it.each([
    ["Le géant de l'acier Norvalor va fermer un site à Dunkerque.", ['Norvalor']],
    ['Les salariés de Moulinor ont cessé le travail.', ['Moulinor']],
    ['Il a travaillé trente ans chez Brandel.', ['Brandel']],
    ['Un militant du Fidec a été blessé.', ['Fidec']],
    ['La région a réparti 3 millions pour Zeppia, 2 pour Qualtec.', ['Zeppia', 'Qualtec']],
    ['Vandermol a trois sites en Flandre.', ['Vandermol']],
    ['Le rachat de Luminaa par Vestrico coûtera cher.', ['Luminaa', 'Vestrico']],
    ['Elle dirige désormais Fairly Made.', ['Fairly Made']],
    ['Henri Delcourt a créé Delcourt Textiles en 1951.', ['Delcourt Textiles']],
    ['Selon LaNouvelle.be, le maire a démissionné.', ['LaNouvelle.be']],
    ['Le député Luc Fabre (cdL) et la sénatrice Ana Roy (Vroutinel) votent.', ['cdL', 'Vroutinel']],
    ['Line Fortin a indiqué au Clairon que la route rouvrirait.', ['Clairon']],
    ["Il s'est confié au quotidien « Le Phare ».", ['Le Phare']],
    ['Le logo de la Ville de Rimouski a changé.', ['Ville de Rimouski']],
    ['Les banques centrales du Canada (BdC) se réuniront.', ['BdC']],
  ])('%s', (text, names) => {
    expect(organizations(text, 'fr')).toEqual(names);
  });

  it.each([
    'Un ami de Delvaux a pleuré dans la maison de Claire.',
    "Une rupture du tendon d'Achille l'a arrêté.",
    'Un petit courant de Sud-ouest est attendu. Le maire de La Pocatière suit la carte de La Tuque.',
    'La Conférence de presse des groupes a duré une heure. Il aime la Ville lumière.',
    "Les salariés de l'Ehpad attendent, le président du Lot aussi.",
    'Delvaux a perdu 4 % dans les sondages. Le Vendée Globe partira dimanche.',
    'La gendarmerie de Blois enquête.',
    'La ville annonce la fin des travaux. (Belga)',
    'La décision, dirigée par Delvaux, ne tarde pas.',
    'Deux CRS ont été blessés. Un FR-Alert a été envoyé.',
    'Il vit à Saint-Orens et le maire de Mirambel le sait.',
  ])('none: %s', (text) => {
    expect(organizations(text, 'fr')).toEqual([]);
  });

  it.each([
    [
      'Orlen, owned by Drax Capital, raised $30m for Zeppia and $12m for Voltio.',
      ['Orlen', 'Drax Capital', 'Zeppia', 'Voltio'],
    ],
    ['Steelmaker Norvik will close.', ['Norvik']],
    ['Firms like Ostrander and Bexor will profit.', ['Ostrander', 'Bexor']],
    ['She asked the Health ministry.', ['Health ministry']],
    ['It was in the Atlantic Journal of Surgery.', ['Atlantic Journal of Surgery']],
    ['The Tasmania Liberals lost seats.', ['Tasmania Liberals']],
  ])('%s', (text, names) => {
    expect(organizations(text, 'en')).toEqual(names);
  });
});
