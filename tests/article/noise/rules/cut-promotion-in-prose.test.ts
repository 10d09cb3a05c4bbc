import { describe, expect, it } from 'vitest';
import { cutPromotionInProse } from '../../../../src/article/noise/rules/cut-promotion-in-prose.ts';
import { PROSE, remaining } from './harness.ts';

describe('cut-promotion-in-prose', () => {
  it('cuts the offer at the end of a paragraph, with the appeal before it', () => {
    const text = `${PROSE[0]} Plus que jamais, un journalisme de qualité compte. Abonnez-vous maintenant pour lire la suite.`;
    expect(remaining(cutPromotionInProse, [text])).toEqual([PROSE[0]]);
  });

  it('keeps an appeal that stands alone', () => {
    const text = `${PROSE[0]} Le fonds soutient un journalisme de qualité.`;
    expect(remaining(cutPromotionInProse, [text])).toEqual([text]);
  });

  it('keeps quoted words, and long sentences without a mark', () => {
    const quoted = `${PROSE[0]} « Abonnez-vous maintenant », lance-t-il aux passants.`;
    const long = `${PROSE[0]} ${'la rivière monte et '.repeat(40)}puis redescend.`;
    expect(remaining(cutPromotionInProse, [quoted])).toEqual([quoted]);
    expect(remaining(cutPromotionInProse, [long])).toEqual([long]);
  });

  it('keeps a last sentence that only tells of comments or cookies', () => {
    const comments = `${PROSE[0]} Le procureur s’est refusé à tout commentaire.`;
    const cookies = `${PROSE[1]} The firm admits the use of cookies.`;
    expect(remaining(cutPromotionInProse, [comments, cookies])).toEqual([comments, cookies]);
  });

  it('takes off the label of a link and the call to a live page', () => {
    expect(
      remaining(cutPromotionInProse, [`${PROSE[0]} Lire l’article`, `${PROSE[1]} Suivez notre direct.`]),
    ).toEqual([...PROSE]);
  });
});
