import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/article/noise/clean-text.ts';

describe('cleanText', () => {
  it('makes a sentence whole that a box had split', () => {
    const raw = [
      'Le pont rouvre',
      'Le maire a dit jeudi que le pont de Brévaux rouvrira lundi, et que les travaux ont coûté deux millions, dont la moitié',
      'Lire aussi : Le port ferme',
      'a été payée par la région, selon les chiffres publiés par la préfecture dans la matinée.',
    ].join('\n\n');
    expect(cleanText(raw).text).toContain('dont la moitié a été payée par la région');
  });

  it('names the rule of every passage it cut', () => {
    const { removed } = cleanText(
      'Partager sur Facebook\n\nLe maire a dit jeudi que le pont de Brévaux rouvrira lundi.',
    );
    expect(removed).toEqual([{ rule: 'noise/rules/cut-by-wording#share', text: 'Partager sur Facebook' }]);
  });

  it('gives no title where the text opens with a paragraph', () => {
    expect(cleanText('Le maire a dit jeudi que le pont de Brévaux rouvrira lundi matin.').title).toBeNull();
  });
});
