import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('French homes, wards and firms with a name that may be anything', () => {
  it.each([
    ['Ils ont été admis au CHU Amadou Sow.', ['CHU Amadou Sow']],
    ["Trente salariés de l'Ehpad Les Glycines sont en grève.", ['Ehpad Les Glycines']],
    ['La directrice du CPE Les Petits Castors, Kim Roy, a calmé le jeu.', ['CPE Les Petits Castors']],
    ['Le gérant de la SARL Dar El Bahia a été entendu.', ['SARL Dar El Bahia']],
    ['Elle est morte au home Les Érables, à Vevey.', ['home Les Érables']],
    ['La crèche Les Lutins du bois a fermé.', ['crèche Les Lutins du bois']],
    ['Il est soigné au CHU de Brest.', ['CHU de Brest']],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));

  it.each(["L'Ehpad a fermé.", 'Elle vit au home Rosa Keller.', 'Une SARL familiale a tout acheté.'])(
    'no name in: %s',
    (text) => expect(named('Organization', text, 'fr')).toEqual([]),
  );
});

describe('French letters set as a word, with a department or a place', () => {
  it.each([
    ['Il est trésorier de la Capibor 35.', ['Capibor 35']],
    ['Il court chez Tournac 93, dit-on.', ['Tournac 93']],
    ['Jean Colin, président du Samu de France, proteste.', ['Samu de France']],
    ['Le préfet de la MRC de La Côte-Belle a réagi.', ['MRC de La Côte-Belle']],
    ['La MRC des Collines a voté.', ['MRC des Collines']],
    ['La Capibor 35 fois citée.', []],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});

describe('French papers called after their readers', () => {
  it.each([
    ["Il a parlé à La Dépêche de l'Argonne.", ["La Dépêche de l'Argonne"]],
    [
      'Dans un courrier que Le Journal de la Boulange a pu lire, elle proteste.',
      ['Le Journal de la Boulange'],
    ],
    ['Selon Le Courrier de la Mayenne, il est parti.', ['Le Courrier de la Mayenne']],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});
