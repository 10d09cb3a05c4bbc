import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

const BEFORE = 'La maire Ana Duarte a visité le pont avec Paul Morin. ';
const behind = (words: string) => speakersOf(`${BEFORE}« Nous verrons bien cet hiver »${words}`);

describe('points-back', () => {
  it.each([
    ', c’est ainsi que Paul Morin résume l’affaire.',
    ', voilà ce que répond Paul Morin.',
    ', telle est la réponse de Paul Morin.',
    ' sont les seuls mots de Paul Morin.',
    ' : Paul Morin ne s’avance pas.',
    ', peut-on lire dans la lettre de Paul Morin.',
  ])('fires: « … »%s', (words) => {
    expect(behind(words)).toEqual(['Paul Morin']);
  });
  it('gives words that are heard about to nobody', () => {
    expect(behind(', entend-on dans les couloirs.')).toEqual(['?']);
  });
  it('does not fire on a title', () => {
    expect(behind(', c’est le titre de la chanson.')).toEqual(['Ana Duarte']);
  });
});

it('"comme le dit" has its subject behind it', () => {
  expect(speakersOf(`${BEFORE}Comme le dit Paul Morin, « nous avons perdu dix ans ».`)).toEqual([
    'Paul Morin',
  ]);
});

it('a thing that is "his" belongs to whoever was spoken of', () => {
  expect(
    speakersOf('Paul Morin a vu le pont. Son constat est sans appel : « Nous avons perdu dix ans. »'),
  ).toEqual(['Paul Morin']);
});

describe('how the words were meant', () => {
  it.each<[string, string[]]>([
    ['La foire fermait « une saison rare », ainsi l’a décrite la maire Ana Duarte.', ['Ana Duarte']],
    ["C'était « un soir unique », ainsi l’a jugé Paul Morin.", ['Paul Morin']],
    ['C’est « un soir unique », ainsi est née la foire de Sel.', []],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
