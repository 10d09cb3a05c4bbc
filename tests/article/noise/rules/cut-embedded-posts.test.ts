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
});
