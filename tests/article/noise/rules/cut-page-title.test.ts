import { describe, expect, it } from 'vitest';
import { cutPageTitle } from '../../../../src/article/noise/rules/cut-page-title.ts';
import { expectCut, PROSE, remaining } from './harness.ts';

describe('cut-page-title', () => {
  it('the title of the page goes where the headline stands below', () => {
    expectCut(cutPageTitle, [
      '- Le barrage de Sainte-Aubierge cède - La Gazette du Fleuve',
      'Le barrage de Sainte-Aubierge cède',
      ...PROSE,
    ]);
    expectCut(cutPageTitle, [
      '- Une riveraine dénonce des "fuites" | Rivage',
      'Une riveraine dénonce des « fuites »',
      ...PROSE,
    ]);
  });
  it('else only the name of the site goes', () => {
    expect(remaining(cutPageTitle, ['Le barrage de Sainte-Aubierge cède | Rivage', ...PROSE])[0]).toBe(
      'Le barrage de Sainte-Aubierge cède',
    );
    expect(remaining(cutPageTitle, ['Dam above Ashwick gives way - Ashwick Post', ...PROSE])[0]).toBe(
      'Dam above Ashwick gives way',
    );
  });
  it('dashes of a headline stay', () => {
    expectCut(cutPageTitle, ['La ligne ferme pour travaux : Lyon - Marseille', ...PROSE]);
    expectCut(cutPageTitle, ['Le barrage de Sainte-Aubierge cède - trois villages évacués', ...PROSE]);
  });

  it('keeps what a headline says behind its bar or dash', () => {
    const lines = ['Brévaux cède | La ville renonce à son barrage', PROSE[0]];
    expect(remaining(cutPageTitle, lines)).toEqual(lines);
    const opinion = ['Why the dam must be rebuilt – The Northern Post says', PROSE[0]];
    expect(remaining(cutPageTitle, opinion)).toEqual(opinion);
  });
});
