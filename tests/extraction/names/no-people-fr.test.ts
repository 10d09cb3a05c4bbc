import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('unknown words that say where or of what, not who', () => {
  it.each([
    ["L'Institut Pasteur d'Algérie garantit des doses.", []],
    ['La productrice de Torgnac plaide pour un moratoire.', []],
    ['Les autorités de Torgnac ont annoncé une enquête.', []],
    ['La sœur de Karim plaide pour un moratoire.', ['Karim']],
    ['La ministre Lucie Favre y voit une gifle pour Belmagne. Elle attend une réponse.', ['Lucie Favre']],
    ['À Sombala, le préfet a fermé les écoles.', []],
    ['On cherche un client de Kamba Tissou.', []],
    ["Le président de la coopérative Benkoto, N'Dri Koffi Anselme, a parlé.", ["N'Dri Koffi Anselme"]],
    ["Le chef d'entreprise Kouamé Dossard a parlé.", ['Kouamé Dossard']],
    ['Le général de brigade Idrissu Tokoné a parlé.', ['Idrissu Tokoné']],
  ])('%s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));
});

describe('bodies behind their kind, in trade and at the exchange', () => {
  it.each([
    ["Le président de la coopérative Benkoto, N'Dri Koffi Anselme, a parlé.", ['Benkoto']],
    ["L'Institut Pasteur d'Algérie garantit des doses.", ["Institut Pasteur d'Algérie"]],
    ['Salmoréa s’envole en Bourse.', ['Salmoréa']],
    ['Chez Brunod Castiel, on relève la note.', ['Brunod Castiel']],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});

describe('people told by one name', () => {
  it.each([
    ['Samira, qui habite en face, a tout vu.', ['Samira']],
    ['Zelmiro, la trentaine, accepte de parler.', ['Zelmiro']],
    ['Solène en a fait une liste.', ['Solène']],
  ])('%s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));
});

describe('places with their first words, nicknames and what is told without an accent', () => {
  it.each([
    ['Il tient une échoppe au marché de Bab Tisserane.', []],
    ['Elle vit au carrefour Tokota.', []],
    ['Modou Fall alias « Baye Kheul » est libre.', ['Modou Fall']],
    ['Le rappeur Solto, alias Yanis Ferrand, est libre.', ['Solto', 'Yanis Ferrand']],
    ['La Sénégalaise de Lyon Awa Diop a parlé.', ['Awa Diop']],
    ["« Tout va », confie à l'AFP Bolor, 39 ans, berger.", ['Bolor']],
    ['Ca fait dix ans.', []],
    ['Elle a quitté le groupe En route !', []],
    ['Maëlle, apprentie à Sion, attend.', ['Maëlle']],
  ])('%s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));

  it('a town before a comma is no body', () =>
    expect(named('Organization', 'À Épinal, le fabricant de meubles ferme.', 'fr')).toEqual([]));
});

describe('bodies behind "générale", boats behind what they are for', () => {
  it.each([
    [
      'Jean Roux a croisé Anne Morel, la secrétaire générale de la Cobal. La patronne de la Cobal affirme avoir tout dit. La Cobal a des barques à vendre.',
      ['Jean Roux', 'Anne Morel'],
    ],
    ['Au quai, le capitaine du bateau de pêche Talvez, Yann Tavel, admet un recul.', ['Yann Tavel']],
  ])('%s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));
});

describe('inhabitants of several nations', () => {
  it.each([['L’Italo-Gréco-Suisse reste officiellement à la tête du port, dit Jean Roux.', ['Jean Roux']]])(
    '%s',
    (text, people) => expect(named('Person', text, 'fr')).toEqual(people),
  );
});
