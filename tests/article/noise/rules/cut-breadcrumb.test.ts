import { describe, it } from 'vitest';
import { cutBreadcrumb } from '../../../../src/article/noise/rules/cut-breadcrumb.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-breadcrumb', () => {
  it('the path of sections goes', () => {
    expectCut(cutBreadcrumb, ['- Accueil » International » Le barrage de Sainte-Aubierge a cédé', PROSE[0]]);
  });
  it('a menu on one line goes', () => {
    expectCut(cutBreadcrumb, ['- Local | Crop Report | World | Opinion | Weather', PROSE[0]]);
  });
  it('guillemets are no path', () => {
    expectCut(cutBreadcrumb, ['Il a dit « non » puis « oui » à la fin.']);
  });

  it('a path that lost its separators goes where the headline follows', () => {
    expectCut(cutBreadcrumb, [
      '- Home RÉGION Le barrage de Sainte-Aubierge a cédé',
      'Le barrage de Sainte-Aubierge a cédé',
      PROSE[0],
      'Home Office officials have read the letter, she said.',
    ]);
  });
});
