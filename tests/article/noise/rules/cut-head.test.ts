import { describe, it } from 'vitest';
import { cutHead } from '../../../../src/article/noise/rules/cut-head.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-head', () => {
  it('the menu goes, the headline stays', () => {
    expectCut(cutHead, [
      '- Rechercher',
      '- Politique',
      '- Petites annonces',
      '- Qui sommes-nous ?',
      '- Le club des lecteurs',
      'Le barrage de Sainte-Aubierge cède, trois villages évacués',
      PROSE[0],
      PROSE[1],
    ]);
  });
  it("the outlet's name above the headline goes", () => {
    expectCut(cutHead, ['- LE COURRIER', 'Le barrage de Sainte-Aubierge a cédé', PROSE[0]]);
  });
  it('headline and standfirst stay', () => {
    expectCut(cutHead, ['Trois villages évacués', 'La préfecture a déclenché l’alerte', PROSE[0]]);
  });
});
