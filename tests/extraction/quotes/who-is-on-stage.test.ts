import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('who is on stage', () => {
  test('a question between says nothing of who speaks', () => {
    expect(
      speakersOf(
        "« On se sent petit », a confié Gratien Morel.\n\nLe géologue Luc Petit se veut prudent. « La roche n'explique pas tout ». Une fissure est ouverte. Va-t-elle lâcher ? « Si je le savais, je jouerais au loto. »",
      ).at(-1),
    ).toBe('Luc Petit');
  });
  test('a role of the other gender takes over from who was quoted', () => {
    expect(
      speakersOf(
        '« Vous avez frappé onze fois », a dit la présidente Ana Roux. L’accusé a baissé les yeux. « Je ne sais plus. »',
      ).at(-1),
    ).toBe('L’accusé');
  });
  test('somebody new of a trade', () => {
    expect(
      speakersOf(
        '« Les campagnes ont fait la différence », a dit Luc Petit.\n\nUne caissière de Valbourg, rencontrée devant la mairie, résume à sa manière. « Vingt francs. Vous écrirez ça. »',
      ).at(-1),
    ).toBe('Une caissière de Valbourg');
  });
});

test('"l’expert" takes up the role told last, not somebody named before him', () => {
  expect(
    speakersOf(
      '« Je ne sais plus », a répondu Hugo Brandt.\n\nLe médecin légiste venait de parler. Pas de lésion. « La victime a été surprise de dos », a indiqué l’expert.',
    ).at(-1),
  ).toBe('Le médecin légiste');
});

test('"elle" is the body its own sentence is about', () => {
  expect(
    speakersOf(
      '« On vous attend », dit Claude Roux.\n\nDe son côté, la Banque du Rhône s’est limitée à une déclaration dans laquelle elle dit vouloir « livrer un projet utile à tous ».',
    ).at(-1),
  ).toBe('Banque du Rhône');
});

test('who does it "eux-mêmes" is the subject', () => {
  expect(
    speakersOf(
      '« Un travail solide », salue Ana Roux. Les auteurs eux-mêmes reconnaissent que « l’hypothèse reste à tester ».',
    ).at(-1),
  ).toBe('Les auteurs');
});

test('a colon behind no subject is that of whom the paragraph is about', () => {
  expect(
    speakersOf(
      '« C’est fini », a dit Luc Petit.\n\nL’ancienne joueuse Ana Roux dirigera la séance. Première sortie, et premier tacle : « Je ne suis pas venue éteindre le feu. »',
    ).at(-1),
  ).toBe('Ana Roux');
});

test.each([
  ['Violaine', 'elle'],
  ['Sandrine', 'elle'],
  ['Ludovic', 'il'],
  ['Gaétan', 'il'],
])('%s is taken up by "%s", whatever the gender of her office', (name, pronoun) => {
  expect(
    speakersOf(
      `« On reste », dit Alex Brandt.\n\nPour ${name} Roux, chef de file de l’opposition, la dépense est folle. « On payera vingt ans », a-t-${pronoun} souligné.`,
    ).at(-1),
  ).toBe(`${name} Roux`);
});

test('"il" is the body of its paragraph where that names no person', () => {
  expect(
    speakersOf(
      'Le tribunal de commerce de Lille a tranché lundi.\n\n« Ils ont pris la marque », accuse Luc Petit.\n\nDans son jugement, que nous avons pu lire, le tribunal est moins tendre : il relève « une absence manifeste de tout investissement ».',
    ).at(-1),
  ).toBe('tribunal de commerce de Lille');
});

test('"dit-on" is nobody who was named', () => {
  expect(
    speakersOf(
      '« On reste », dit Luc Petit. Son jeu se reconnaissait, dit-on, « depuis l’autre rive du fleuve ».',
    ).at(-1),
  ).toBe('on');
});
