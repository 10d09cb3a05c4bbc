import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { named, namesOf } from './names-of.ts';

describe('the letters in brackets say where a name begins', () => {
  it.each<[string, Language, string]>([
    ["L'association Droit au logis (DAL) proteste.", 'fr', 'Droit au logis'],
    ["L'Algérienne des eaux (ADE) a coupé le courant.", 'fr', 'Algérienne des eaux'],
    [
      "Le Département de l'économie, des routes et du sport a voté.",
      'fr',
      "Département de l'économie, des routes et du sport",
    ],
    [
      'The National Fire Risk Reduction and Rescue Council (NFRRC) met.',
      'en',
      'National Fire Risk Reduction and Rescue Council',
    ],
  ])('%s', (text, language, name) => {
    expect(named('Organization', text, language)).toEqual([name]);
  });

  it.each(['Le Produit intérieur brut (PIB) recule.', 'Le Prêt à taux nul (PTN) disparaît.'])(
    'none: %s',
    (text) => {
      expect(named('Organization', text, 'fr').filter((name) => name.includes(' '))).toEqual([]);
    },
  );

  it('joins two letters to a name of two words, and letters written as a word', () => {
    const forms = (text: string) =>
      namesOf(text, 'fr').entities.map(({ name, aliases }) => [name, ...aliases]);
    expect(forms('Le Parti social a perdu. Le PS attend.')).toEqual([['Parti social', 'PS']]);
  });

  it('joins the last words of a longer English name', () => {
    expect(named('Organization', 'Tarn City Council met. The City Council voted.', 'en')).toEqual([
      'Tarn City Council',
    ]);
  });
});
