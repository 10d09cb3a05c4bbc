import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const said = (text: string) => claimsOf(text, 'fr').map(({ stance, text: words }) => `${stance} ${words}`);
const quoted = (words: string) => said(`« ${words} », a dit Nora Lind.`);

describe('clauses of a quotation', () => {
  test.each([
    [
      'On n’a que deux grues et deux grues ne suffisent pas pour le port',
      ['AFFIRMS On n’a que deux grues', 'DENIES deux grues ne suffisent pas pour le port'],
    ],
    [
      'Nous cherchons un garage mais nous n’y croyons plus',
      ['AFFIRMS Nous cherchons un garage', 'DENIES nous n’y croyons plus'],
    ],
    [
      'Je ne tiens pas la caisse, ce n’est pas moi qui fixe les prix',
      ['DENIES Je ne tiens pas la caisse', 'DENIES ce n’est pas moi qui fixe les prix'],
    ],
    [
      'Il y a des retards prévus, et il y a des retards que personne n’annonce',
      ['AFFIRMS Il y a des retards prévus', 'AFFIRMS il y a des retards que personne n’annonce'],
    ],
  ])('are told apart: %s', (words, claims) => {
    expect(quoted(words)).toEqual(claims);
  });

  test.each([
    'Ce n’est pas la pluie, c’est le vent qui a cassé le toit',
    'Je crois que d’ici à l’hiver, nous rouvrirons le col',
    'J’ai la preuve que dans les mois à venir, nous gagnerons',
    'Il est clair que, sans subvention, la halle fermera',
    'On me dit : "Je mange moins, tu ne paies pas"',
    'Le pain et le lait coûtent cher',
    'Les champs qui bordent le lac et la route sont inondés',
  ])('stay one: %s', (words) => {
    expect(quoted(words).map((claim) => claim.replace(/^\S+ /, ''))).toEqual([words]);
  });
});

describe('reported clauses', () => {
  test.each([
    [
      'Paul Nizan a indiqué que les salles ont été lavées pendant le mois qui a suivi la crue et de nouvelles salles seront bâties.',
      2,
    ],
    ['Nora Lind a affirmé que le prix ne bougerait pas en ajoutant que la mairie paierait le reste.', 2],
    ['Nora Lind a affirmé que le maire a menti en disant que le pont était sûr.', 1],
    ['Paul Nizan a dit que le pain et le lait coûtent cher.', 1],
    ['Paul Nizan affirme que la dette baisse et que la rente monte.', 2],
    ['Paul Nizan affirme que la dette baisse, que la rente monte et que rien n’est décidé.', 3],
  ])('%s', (text, count) => {
    expect(said(text)).toHaveLength(count);
  });

  test('the statement of a gerund behind the source begins at the gerund', () => {
    expect(
      said('« Le bilan est bon », a dit Nora Lind en faisant remarquer que la dette a fondu.').at(-1),
    ).toBe('AFFIRMS en faisant remarquer que la dette a fondu');
  });
});

describe('duties', () => {
  test.each([
    ['On a dû camper dehors trois nuits', 1],
    ['Nous avons dû vendre deux barques', 1],
    ['Je dois changer de train deux fois', 1],
    ['On doit composer avec des coupures', 1],
    ['Les infirmiers doivent trier les patients faute de lits', 1],
    ['Le tunnel doit rouvrir en mai', 1],
    ['Le gouvernement doit retirer ce texte', 0],
    ['Nous devons agir vite', 0],
    ['Vous devez partir', 0],
    ['On doit baisser les prix', 0],
  ])('%s', (words, count) => {
    expect(quoted(words)).toHaveLength(count);
  });
});
