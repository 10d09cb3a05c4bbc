import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const FIRST = '« Nous fermons le bassin lundi », a annoncé Denise Caradec. ';

describe('who was brought in right before a quotation without a cue', () => {
  it.each([
    ['a gesture', `${FIRST}Loïc Tanguy hausse les épaules. « On verra bien ce que ça donne. »`],
    [
      'a pronoun between',
      `${FIRST}Loïc Tanguy reste au volant. Il a baissé la vitre. « Moi, je ne bouge pas. »`,
    ],
    ['a relation', `${FIRST}Son collègue Loïc Tanguy opine. « On rentre chez nous épuisés. »`],
    [
      'a sentence without a verb',
      `Loïc Tanguy reçoit debout. Au mur, une carte jaunie. « C’est mon père qui l’a tracée. »`,
    ],
    ['a question', `Loïc Tanguy laisse planer le doute. Un blocage du port ? « Demandez-moi cela lundi. »`],
    [
      'an object',
      `${FIRST}\n\nLe chiffre fait bondir Loïc Tanguy, du syndicat des nageurs. « C’est nouveau, ça ! »`,
    ],
    [
      'another thing, not another person',
      'Loïc Tanguy dirige le port. Un autre problème se pose pour le port. « Il nous faut des bateaux et du temps. »',
    ],
    ['a case', `${FIRST}\n\nC’est le cas de Loïc Tanguy, 27 ans. « J’ai un prêt sur vingt ans. »`],
  ])('%s', (_, text) => {
    expect(speakersOf(text).at(-1)).toBe('Loïc Tanguy');
  });

  it.each([
    ['somebody is dead', `${FIRST}Loïc Tanguy a été enterré lundi. « Il nous manque à tous. »`],
    [
      'a bare role may be the same one',
      `${FIRST}L’élue a hypothéqué sa maison. « J’ai relu le courrier quatre fois. »`,
    ],
    [
      'a name of the quotation is explained',
      `${FIRST}Loïc, c’est Loïc Tanguy, un ancien du club. « Il m’a appelée à Noël. »`,
    ],
  ])('not where %s', (_, text) => {
    expect(speakersOf(text).at(-1)).toBe('Denise Caradec');
  });
});

describe('who comes behind or beside a quotation without a cue', () => {
  it('speaks where the next sentence tells the mood', () => {
    expect(speakersOf('« Sept minutes de trop ! » Dans le couloir, Loïc Tanguy ne décolère pas.')).toEqual([
      'Loïc Tanguy',
    ]);
  });
  it('is the newcomer of words without a verb before a colon', () => {
    const text = `${FIRST}À côté d’elle, un retraité, canne à la main : « Moi, j’ai marché depuis la gare. »`;
    expect(speakersOf(text).at(-1)).toBe('un retraité');
  });
});
