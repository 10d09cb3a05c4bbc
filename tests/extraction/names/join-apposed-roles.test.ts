import { describe, expect, it } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';
import { speakersOf } from '../quotes/speakers-of.ts';

const claimants = (text: string) => claimsOf(text, 'fr').map(({ speaker }) => speaker);

describe('join-apposed-roles', () => {
  it.each([
    [
      'La digue tiendra, a annoncé lundi à Radio Sud le ministre des Ports, le colonel Idriss Baba.',
      'Idriss Baba',
    ],
    [
      "Le sérum est sûr, a indiqué la directrice de l'Institut Curel, la Dr Salomé Tissier.",
      'Salomé Tissier',
    ],
    ["Les quais rouvrent, a confirmé le patron du port, l'ingénieur Omar Belaïd.", 'Omar Belaïd'],
    ["Le préfet de l'Aude, le général Éric Daumas, a affirmé que la digue tiendra.", 'Éric Daumas'],
    ["Le stade sera prêt, a assuré la cheffe du chantier, l'architecte Lina Castel.", 'Lina Castel'],
    ['Le marché ouvrira, a fait savoir la vaillante sénatrice de Korhogo Mme Awa Diallo.', 'Awa Diallo'],
    ['Le marché ouvrira, a dit le très écouté doyen Michel Arnal.', 'Michel Arnal'],
  ])('fires: %s', (text, speaker) => expect(claimants(text)).toEqual([speaker]));

  it.each([
    [
      'La digue tiendra, a dit le maire de Vonnas, le chef du parti ayant quitté la salle.',
      'le maire de Vonnas',
    ],
    ["La digue tiendra, a dit le préfet de l'Aude, un proche du colonel Idriss Baba.", "le préfet de l'Aude"],
  ])('does not fire: %s', (text, speaker) => expect(claimants(text)).toEqual([speaker]));

  it('ties the role to the name for what follows', () => {
    expect(
      speakersOf(
        '« Tout est sûr », a dit le directeur du musée Fabry, le Pr Luc Ferrand. Le directeur du musée Fabry a parlé d’une « bonne année ».',
      ),
    ).toEqual(['Luc Ferrand', 'Luc Ferrand']);
  });
});

describe('whom somebody belongs to does not speak', () => {
  it.each([
    [
      'Les conseillers du président Bakari disaient que la trêve était morte.',
      'Les conseillers du président Bakari',
    ],
    [
      'Les avocats de la maire Ana Ruiz affirment que la plainte est vide.',
      'Les avocats de la maire Ana Ruiz',
    ],
    ['Des proches du juge Paul Ney assurent que le procès aura lieu.', 'Des proches du juge Paul Ney'],
    ['Le président du groupe Paul Ney affirme que le procès aura lieu.', 'Paul Ney'],
    ["Selon le ministre de l'Intérieur Paul Ney, le procès aura lieu.", 'Paul Ney'],
  ])('%s', (text, speaker) => expect(claimants(text)).toEqual([speaker]));
});
