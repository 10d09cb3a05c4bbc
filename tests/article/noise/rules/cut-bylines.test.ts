import { describe, it } from 'vitest';
import { cutBylines } from '../../../../src/article/noise/rules/cut-bylines.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-bylines', () => {
  it('writers, dates and times go', () => {
    expectCut(cutBylines, [
      '- Par Anne Martin',
      '- By JOHN SMITH and Mary Jones',
      '- Publié le 21 mars 2023 à 14h05',
      '- 14-11-23, 17:26 Dernière mise à jour : 18:09',
      '- Par Anne Martin avec AFP - Publié le 21 mars 2023 à 14h05, mis à jour à 18h | Lecture : 2 min',
      '- Nov 29, 2022 Updated Nov 30, 2022 | 3 min to read',
      '- 9:05 p.m.',
      '- il y a 2 heures',
    ]);
  });
  it('adverbs and facts stay, and what happened at an hour', () => {
    expectCut(cutBylines, [
      '8h35 - Le verrier Lorvex bat les attentes',
      '14:10 | Le maire démissionne',
      '8h25 - Jeux : le village est ouvert',
      '- 14:10 | Politique',
      '- 14:10 | Mis à jour à 18h',
      '- 18:09 | Anne Martin et Paul Petit',
      "Par ailleurs, le ministre s'est dit confiant.",
      'Le 21 mars 2023, trois villages ont été évacués.',
    ]);
  });

  it('the writer behind the date, and reading times glued to it, go too', () => {
    expectCut(cutBylines, [
      '- Publié : 19 mai 2021 à 4h11 par Anne MARTIN',
      '- Published 18th May 2021, 20:22 BST- 1 min read',
      '- 10 mai 2021 18:38; Act: 10.05.2021 18:41 Print',
      PROSE[0],
    ]);
  });

  it('offices of writers, sources, agencies beside the outlet, hours without a date go', () => {
    expectCut(cutBylines, [
      '- Jo Hale, Staff Writer',
      '- Source: RVT / Agences',
      '- radiorivage avec AFP',
      '- Publié hier à 14h05',
      '- Modifié le 03-05-2021',
      '- Article rédigé par Jo Hale',
      '- Reporting by Jo Hale in Lodz; Editing by Ann Lee and Tim Roe',
      '- May 3, 2021 / 2:05 PM / XYZ/AP',
      'Source de revenus pour le village, le barrage avait coûté deux millions, selon la maire.',
      'Reporting by the county showed that the dam had failed two inspections, the mayor said.',
      'Publié en mai, le rapport affirme que le barrage était fissuré.',
    ]);
  });
});
