import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../src/article/metadata/find-credits.ts';

const PROSE = 'Le pont de Brévaux rouvrira lundi, a annoncé le maire à la presse.';

describe('findCredits', () => {
  it.each<[string, string, string[], string[]]>([
    ['a byline', PROSE, ['Par Anne Martin avec AFP'], ['AFP']],
    ['an outlet with agencies', PROSE, ['Le Courrier avec AFP et Reuters'], ['AFP', 'Reuters']],
    [
      'an unknown agency in a byline',
      PROSE,
      ['Par la rédaction avec APC - Publié le 14 février 2023'],
      ['APC'],
    ],
    ['a dateline', `BREVAUX (Reuters) - ${PROSE}`, [], ['Reuters']],
    ['an agency and a dash', `AFP — ${PROSE}`, [], ['AFP']],
    ['brackets that open the text', `(APC) ${PROSE}`, [], ['APC']],
    ['brackets at the end', `${PROSE} (avec AFP)`, [], ['AFP']],
    ['a desk at the end', `${PROSE} (afp/nxp)`, [], ['afp', 'nxp']],
    ['a source', PROSE, ['Source : Reuters'], ['Reuters']],
    ['a signature', PROSE, ['AFP'], ['AFP']],
    ['a foot', PROSE, ['Copyright 2022 The Associated Press. All rights reserved.'], ['Associated Press']],
  ])('%s', (_name, text, lines, credits) => {
    expect(findCredits(text, lines)).toEqual(credits);
  });

  it.each<[string, string, string[]]>([
    [
      'an agency that was told',
      'Le maire a dit à l’AFP que le pont rouvrira. Reuters a révélé l’affaire.',
      [],
    ],
    ['a party in brackets', 'Le président du Parti socialiste (PS) a dit non à la réouverture.', []],
    ['a picture credit', PROSE, ['© AFP', 'Photo : Reuters']],
    ['a headline', PROSE, ['La Chine discute avec l’UE', 'China and EU agree to talk']],
  ])('not %s', (_name, text, lines) => {
    expect(findCredits(text, lines)).toEqual([]);
  });
});
