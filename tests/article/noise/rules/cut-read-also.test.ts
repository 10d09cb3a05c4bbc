import { describe, it } from 'vitest';
import { cutReadAlso } from '../../../../src/article/noise/rules/cut-read-also.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-read-also', () => {
  it('a link on a line of its own goes', () => {
    expectCut(cutReadAlso, [
      PROSE[0],
      '- À lire aussi : Le port rouvre lundi',
      '- Lire aussi  Trois villages sans eau',
      '- Voir aussi notre dossier : un an de sécheresse',
      PROSE[1],
    ]);
  });
  it('titles below a label go up to the prose', () => {
    expectCut(cutReadAlso, [
      PROSE[0],
      '- Lire aussi :',
      '- Trois villages sans eau',
      "- La préfète s'explique sur les retards de la régie",
      PROSE[1],
    ]);
  });
  it('a sentence that begins so stays', () => {
    expectCut(cutReadAlso, [
      'Lire aussi bien que compter est un droit, a dit la ministre aux enseignants réunis à Lille.',
    ]);
  });

  it('a bar closes a label too, and a title in marks needs none', () => {
    expectCut(cutReadAlso, [
      PROSE[0],
      '- RELATED | Mayor says she was afraid',
      '- Watch | Mayor says she was afraid when the dam broke',
      '- Lisez « La maire affirme que le barrage sera reconstruit »',
      '- (Lire : La maire affirme que le barrage sera reconstruit)',
      'Écoutez : le barrage n’était pas assuré, a lancé la maire au conseil municipal.',
      'Lire et écrire : voilà ce que l’école doit apprendre, a dit la maire.',
      PROSE[1],
    ]);
  });
});
