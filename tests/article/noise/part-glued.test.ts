import { describe, expect, it } from 'vitest';
import { partGlued } from '../../../src/article/noise/part-glued.ts';

const FILL =
  'Les travaux du pont de Brévaux dureront deux ans et la commune a prévu une passerelle pour les piétons, avec un bus toutes les dix minutes entre les deux rives, y compris le dimanche, et des places de parc à chaque bout, que les riverains attendaient depuis longtemps';

describe('part-glued', () => {
  it.each([
    ['a stop', `${FILL}.`, 'Le maire promet une rue plus calme.'],
    ['a stop behind marks', `${FILL} « pour de bon ».`, 'Dès lundi, les bus rouleront.'],
    ['a stop within marks', `${FILL}. « C’est long, on tient…»`, 'En mars, tout sera prêt.'],
    ['words in marks next', `${FILL}.`, '« Nous serons prêts », assure la maire.'],
    ['a year', `${FILL} depuis 1997.`, 'L’ouvrage avait rouvert.'],
    ['a heading without a stop', 'Un chantier en retard', `Plusieurs élus le disent. ${FILL}.`],
    [
      'a heading that ends in letters',
      'Un recours contre la ZAC',
      `Dans son avis, la ville le dit. ${FILL}.`,
    ],
    ['the picture of a post', `${FILL}. pic.twitter.com/Ab3dEf9hIj`, 'L’église a rouvert.'],
  ])('paragraphs run together part at %s', (_, first, second) => {
    expect(partGlued(first + second)).toEqual([first, second]);
  });
  it.each([
    `${FILL}, selon M.Faye et J.C.Morel, sur booking.Com et Le.Pont.fr, hier.`,
    `${FILL}. « Nous y sommes.Nous restons », dit-elle.`,
    `${FILL}, dit la chaîne DesMonts sur LeTroc.`,
    'Un titre court.Un autre',
  ])('what is glued within a sentence stays: %s', (line) => {
    expect(partGlued(line)).toEqual([line]);
  });
  it('stays linear', () => {
    const before = process.cpuUsage();
    for (const piece of ['a.B »"! ', '»', 'aa.', 'Les', ' ']) partGlued(piece.repeat(200_000));
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
