import { expect, test } from 'vitest';
import type { Figure } from '../../../src/model/extraction.ts';
import type { Language } from '../../../src/model/language.ts';
import { wordedFigures } from '../../../src/resolution/claims/worded-figures.ts';

const figure = (value: number, unit = ''): Figure => ({ value, unit, bound: 'exact' });

test.each<[Language, string, Figure[], Figure[]]>([
  ['fr', 'Le prix du riz a été multiplié par deux', [figure(2)], [figure(2, '×')]],
  ['fr', 'La production a été divisée par quatre', [figure(4)], [figure(75, '%')]],
  ['fr', 'Les pertes ont augmenté de moitié', [], [figure(50, '%')]],
  ['fr', 'Un élève du lycée sur deux est absent', [figure(2)], [figure(50, '%')]],
  ['en', 'Production fell by half', [], [figure(50, '%')]],
  ['en', 'Prices are three times higher', [figure(3, 'time')], [figure(3, '×')]],
  ['en', 'Six in ten nurses joined the strike', [figure(6), figure(10, 'nurse')], [figure(60, '%')]],
  ['en', 'Clara Oduya, 61, resigned', [figure(61)], []],
  ['fr', 'Le festival aura lieu du 3 au 5 juin', [figure(3)], []],
  ['en', 'Voters chose 12 mayors in May 2019', [figure(12, 'mayor')], [figure(12, 'mayor')]],
  ['fr', "Valmont s'est incliné 3 à 1 face à Lescar", [figure(3), figure(1, 'face')], [figure(3, 'to 1')]],
  ['en', 'The plant lost 61 jobs', [figure(61, 'job')], [figure(61, 'job')]],
])('%s: %s', (language, text, given, expected) => {
  expect(wordedFigures(text, language, given)).toEqual(expected);
});
