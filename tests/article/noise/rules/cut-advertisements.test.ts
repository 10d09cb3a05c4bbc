import { describe, expect, it } from 'vitest';
import { cutAdvertisements } from '../../../../src/article/noise/rules/cut-advertisements.ts';
import { expectCut, PROSE, remaining } from './harness.ts';

describe('cut-advertisements', () => {
  it.each([
    'Town baker reveals a weird trick to lose eight pounds. Click now to see!!',
    'You pay too much for your boiler. Order now.',
    'Un médecin révèle une astuce pour maigrir en dormant. Cliquez ici !',
    'SHOCKING NEWS TODAY: your roof may earn money!!',
    'Perdre dix kilos en un mois, c’est possible ! Commandez maintenant.',
  ])('cuts from the end of a paragraph: %s', (advertisement) => {
    expect(remaining(cutAdvertisements, [PROSE[0], `${PROSE[1]} ${advertisement}`])).toEqual([...PROSE]);
    expect(remaining(cutAdvertisements, [PROSE[0], `${PROSE[1]}${advertisement}`])).toEqual([...PROSE]);
  });
  it('cuts a line of its own', () => {
    expectCut(cutAdvertisements, [
      PROSE[0],
      '- Her secret to earn a fortune from home. Click here.',
      PROSE[1],
      '- Votre mutuelle est trop chère !! Cliquez vite.',
    ]);
  });
  it('keeps what the article tells', () => {
    expectCut(cutAdvertisements, [
      PROSE[0],
      'Click on the map, the clerk told them, and you see the plots. You may then file a claim.',
      'The firm lured people with "Click here to lose ten kilos!!" and took their money.',
      'Farmers lose a day of work each week. Doctors call it a secret illness.',
      'Les médecins ont révélé une astuce pour perdre du poids, a raconté la maire.',
      '« Cliquez ici », disait le message reçu par des milliers de clients.',
    ]);
  });
});
