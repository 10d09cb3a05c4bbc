import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('French bodies behind their kind, and heads without accents', () => {
  it.each([
    ['Le ministere de la Peche se refuse a repondre.', ['ministere de la Peche']],
    ["L'inspection academique s'appuie sur les chiffres.", ['inspection academique']],
    ["Elle entre a l'universite de Tamboura.", ['universite de Tamboura']],
    ['La compagnie minière Lagos Dorado a exclu un arrêt.', ['Lagos Dorado']],
    ['Le collectif Genève Veut Mieux, opposant, menace.', ['Genève Veut Mieux']],
    ['Il laisse une dette au bar Chez Mama Lucie.', ['Chez Mama Lucie']],
    ['Forêts et Parcs Canada pourrait fermer des secteurs.', ['Forêts et Parcs Canada']],
    ["La Fenarop, la fédération des parents d'élèves, appelle au calme.", ['Fenarop']],
    ["Il est membre de la commission d'arbitrage.", ["commission d'arbitrage"]],
    ['On en parle au Café du port.', ['Café du port']],
    ['Il a raconté cela aux Dépêches de Kinshasa.', ['Dépêches de Kinshasa']],
    ['Les Forces armées aux Antilles ont commencé.', ['Forces armées aux Antilles']],
    ['La Bibliothèque sonore des Vosges a fermé.', ['Bibliothèque sonore des Vosges']],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));

  it.each([
    "Il vit dans une chambre d'Abidjan.",
    'Elle a touché la commission de 10 %.',
    'La commission de la vente est perdue.',
  ])('none in: %s', (text) => expect(named('Organization', text, 'fr')).toEqual([]));
});
