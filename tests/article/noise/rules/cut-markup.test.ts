import { describe, it } from 'vitest';
import { cutMarkup } from '../../../../src/article/noise/rules/cut-markup.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-markup', () => {
  it('scripts left in the text go, with what follows them', () => {
    expectCut(cutMarkup, ["- <script>if(typeof(window.x)=='undefined'){var x=1;}</script>", PROSE[0]]);
  });
  it('comparisons stay', () => {
    expectCut(cutMarkup, ['Le seuil (x < 3) est dépassé, et y > 4 l’est aussi depuis mardi matin.']);
  });
});
