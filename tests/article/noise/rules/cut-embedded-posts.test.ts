import { describe, it } from 'vitest';
import { cutEmbeddedPosts } from '../../../../src/article/noise/rules/cut-embedded-posts.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-embedded-posts', () => {
  it('a post with its signature goes', () => {
    expectCut(cutEmbeddedPosts, [
      PROSE[0],
      '- Fière de nos équipes ! #budget — Anne Martin (@amartin) 4 mai 2021',
      PROSE[1],
    ]);
  });
  it('the post above a signature goes with it', () => {
    expectCut(cutEmbeddedPosts, [
      PROSE[0],
      '- Des lits de camp au gymnase cette nuit, merci à tous https://t.co/abcdef',
      '- — Mairie de Brévaux (@brevaux) May 4, 2021',
      PROSE[1],
    ]);
  });
  it('prose that names an account stays', () => {
    expectCut(cutEmbeddedPosts, ['Sur son compte @amartin, la députée écrit que le budget sera voté.']);
  });
  it('a post that holds marks and ends with its picture goes', () => {
    expectCut(cutEmbeddedPosts, [
      PROSE[0],
      '- « Demain le #pont rouvre, enfin » Message du port ►https://t.co/abcdef #Brévaux pic.twitter.com/Ab3dEf9hIj',
      PROSE[1],
    ]);
  });
  it('words that a sentence cites stay, with a picture behind them', () => {
    expectCut(cutEmbeddedPosts, [
      '« Le #pont rouvrira en mars, nous y tenons », a écrit la maire de Brévaux. pic.twitter.com/Ab3dEf9hIj',
    ]);
  });
});
