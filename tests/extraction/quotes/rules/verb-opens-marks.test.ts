import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('verb-opens-marks', () => {
  it.each<[string, string[]]>([
    ['La maire a « salué le calme des voisins ».', ['La maire']],
    [
      'Le bal a été ouvert par le doyen du club, M. Tarek Lahlou, qui a « remercié les pompiers de la vallée » et « rappelé la dette envers eux ».',
      ['Tarek Lahlou', 'Tarek Lahlou'],
    ],
    ['Les deux syndicats ont « dénoncé un recul ».', ['Les deux syndicats']],
    ['Le club « dément tout départ » de sa gardienne.', ['Le club']],
    ['Rose Orsoni, qui « regrette un oubli », ira au port.', ['Rose Orsoni']],
  ])('fires on %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
  it.each([
    'Le pont a été « salué par les voisins ».',
    'La maire a « perdu le nord » cet hiver.',
    'Les joueurs ont « attaqué la saison » hier.',
    'Le film « raconte une vie » de pêcheur.',
  ])('does not fire on %s', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });
});
