import { describe, it } from 'vitest';
import { cutPromptLeftovers } from '../../../../src/article/noise/rules/cut-prompt-leftovers.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-prompt-leftovers', () => {
  it('what a generator said goes', () => {
    expectCut(cutPromptLeftovers, ['- Sure, here is the rewritten article:', PROSE[0], PROSE[1]]);
  });
  it('what it was asked goes', () => {
    expectCut(cutPromptLeftovers, [
      '- Rewrite this article in French, at least 500 words',
      PROSE[0],
      PROSE[1],
    ]);
  });
  it('a refusal goes wherever it stands', () => {
    expectCut(cutPromptLeftovers, [
      PROSE[0],
      '- En tant que modèle de langage, je ne peux pas vérifier ces faits.',
      PROSE[1],
    ]);
  });
  it('people speak of models too', () => {
    expectCut(cutPromptLeftovers, [
      PROSE[0],
      'As an AI researcher, Ana Holm has seen it all before, she told the court.',
      PROSE[1],
    ]);
  });
});
