import { describe, expect, it } from 'vitest';
import { cutTruncatedTeasers } from '../../../../src/article/noise/rules/cut-truncated-teasers.ts';
import { expectCut, PROSE, remaining } from './harness.ts';

const TEASERS = [
  'Le tribunal de Dreux a rejeté jeudi la plainte d’un éleveur contre la commune et son ancien ...',
  'La préfète de l’Orne a pris, mercredi 3 mai, un arrêté contre le bruit des motos dans le ...',
];

describe('cut-truncated-teasers', () => {
  it('cuts openings of other articles below the text', () => {
    expectCut(cutTruncatedTeasers, [...PROSE, ...TEASERS.map((teaser) => `- ${teaser}`)]);
    expectCut(cutTruncatedTeasers, [
      ...PROSE,
      `- ${TEASERS[0]}`,
      '- La colère des riverains',
      `- ${TEASERS[1]}`,
    ]);
  });

  it('cuts a single one whose link has its label, with its headline', () => {
    expectCut(cutTruncatedTeasers, [
      ...PROSE,
      '- Too late for the harbour',
      '- The shadow of the storm hangs over the harbour, where boats have waited since...',
      '- Read more',
    ]);
    expectCut(cutTruncatedTeasers, [
      ...PROSE,
      '- Leeds: The council has put off its vote on the new market hall, which… Read More',
    ]);
  });

  it('cuts an opening that the page holds whole', () => {
    expectCut(cutTruncatedTeasers, [`- ${PROSE[0].slice(0, 90).trim()} ...`, ...PROSE]);
  });

  it('keeps a text that breaks off, and speakers who do', () => {
    const short = [PROSE[0], 'Les pompiers sont restés toute la nuit, et la maire, qui les a rejoints, a…'];
    expect(remaining(cutTruncatedTeasers, short)).toEqual(short);
    const speech = [
      ...PROSE,
      '« Nous avons attendu toute la nuit, et puis plus rien, personne, le silence… »',
      '« Le matin est venu, la route avait disparu, la maison aussi, alors nous… », dit-elle.',
    ];
    expect(remaining(cutTruncatedTeasers, speech)).toEqual(speech);
    const between = [
      ...PROSE,
      'Rassurons-nous, le tribunal a de la patience et le public de l’humour…',
      '« Je dormais« , précise le prévenu, qui garde de nuit un entrepôt. Bel argument…',
      ...PROSE,
    ];
    expect(remaining(cutTruncatedTeasers, between)).toEqual(between);
  });
});
