import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../src/extraction/assertions/proposition/figures-in.ts';
import { analyse } from '../../../../src/extraction/language/analyse.ts';
import type { Language } from '../../../../src/model/language.ts';

const SIGNS = { exact: '', about: '~', atLeast: '≥', atMost: '≤' } as const;
const figures = (text: string, language: Language) => {
  const { tokens } = analyse(text, language);
  return figuresIn(tokens, 0, tokens.length, language).map(({ value, unit, bound }) =>
    `${SIGNS[bound]}${value} ${unit}`.trim(),
  );
};

describe('French', () => {
  test.each([
    ['Trois cents navires sont passés.', ['300 navire']],
    ['Trente-sept maisons ont brûlé.', ['37 maison']],
    ['Vingt et un élèves sont absents.', ['21 eleve']],
    ['Soixante et onze arbres sont tombés.', ['71 arbre']],
    ['Quatre-vingt-douze barques ont coulé.', ['92 barque']],
    ['Quatre-vingts barques ont coulé.', ['80 barque']],
    ['Deux cent cinquante-trois barques ont coulé.', ['253 barque']],
    ['Mille deux cents barques ont coulé.', ['1200 barque']],
    ['Le pont coûtera quatre-vingt-dix-sept mille euros.', ['97000 EUR']],
    ['Le pont coûtera un million et demi d’euros.', ['1500000 EUR']],
    ['Le pont coûtera deux millions de francs CFA.', ['2000000 XOF']],
    ['Le pont coûtera deux millions de francs suisses.', ['2000000 CHF']],
    ['Une centaine de barques ont coulé.', ['~100 barque']],
    ['Des centaines de barques ont coulé.', ['≥100 barque']],
    ['Des dizaines de milliers de barques ont coulé.', ['≥10000 barque']],
    ['La moitié des élèves sont absents.', ['50 %']],
    ['Près de la moitié des élèves sont absents.', ['~50 %']],
    ['Un élève sur cinq est absent.', ['20 %']],
    ['Deux tiers des élèves sont absents.', ['66.7 %']],
    ['Le prix du sel a doublé.', ['2 ×']],
    ['Le prix a baissé de deux points en un an.', ['2 point', '1 an']],
    ['Le vent soufflait à 90 km/h.', ['90 km/h']],
    ['Le vent soufflait à 90 kilomètres par heure.', ['90 km/h']],
    ['Le club a perdu 3-0.', ['3 to 0']],
    ['Le club a perdu 3 à 0.', ['3 to 0']],
    ['Un pont a été fermé.', []],
    ['La sirène a sonné à 4 h 07.', []],
    ['Le quart de finale est reporté.', []],
  ])('%s', (text, expected) => expect(figures(text, 'fr')).toEqual(expected));
});

describe('English', () => {
  test.each([
    ['Twenty-five barges sank.', ['25 barge']],
    ['Three hundred barges sank.', ['300 barge']],
    ['Two hundred and five barges sank.', ['205 barge']],
    ['The town bought twelve thousand barges.', ['12000 barge']],
    ['The town bought eleven Danish barges.', ['11 barge']],
    ['Hundreds of barges sank.', ['≥100 barge']],
    ['A dozen barges sank.', ['12 barge']],
    ['The mill cut one job in five.', ['20 %']],
    ['Four out of ten pupils were absent.', ['40 %']],
    ['Half of the pupils were absent.', ['50 %']],
    ['Two-thirds of the pupils were absent.', ['66.7 %']],
    ['A third of the pupils were absent.', ['33.3 %']],
    ['The price of salt doubled.', ['2 ×']],
    ['Gusts reached 90 km/h.', ['90 km/h']],
    ['Gusts reached 90 kilometres an hour.', ['90 km/h']],
    ['The club lost 3-0.', ['3 to 0']],
    ['The bell rang at six.', []],
    ['The bell rang at 7 p.m.', []],
    ['Two and three barges sank.', ['2', '3 barge']],
  ])('%s', (text, expected) => expect(figures(text, 'en')).toEqual(expected));
});
