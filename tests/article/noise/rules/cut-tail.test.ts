import { describe, it } from 'vitest';
import { cutTail } from '../../../../src/article/noise/rules/cut-tail.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-tail', () => {
  it('what follows a heading of links goes', () => {
    expectCut(cutTail, [
      PROSE[0],
      PROSE[1],
      'Articles similaires',
      '- Le port rouvre lundi',
      '- Un pont trop loin',
    ]);
  });
  it('comments go to the end', () => {
    expectCut(cutTail, [
      PROSE[0],
      PROSE[1],
      '3 commentaires',
      '- Gérard',
      '- Encore un barrage que personne ne surveillait, on se demande bien où passent nos impôts.',
    ]);
  });
  it('a counter below the lede leaves the article below it', () => {
    expectCut(cutTail, [
      PROSE[0],
      '1 commentaire',
      'barrage-vallee Le barrage vu de la crête',
      PROSE[1],
      'La préfète a promis une enquête indépendante sur l’entretien de l’ouvrage depuis dix ans.',
      'Les habitants, eux, réclament le départ du directeur de la régie des eaux de la vallée.',
    ]);
  });
  it('comments below a brief text go, also of several paragraphs', () => {
    expectCut(cutTail, [
      PROSE[0],
      '2 commentaires',
      '- Gérard',
      '- Encore un barrage que personne ne surveillait, on se demande bien où passent nos impôts.',
      '- Répondre',
      '- Nadine',
      '- Les habitants de la vallée réclament depuis dix ans des travaux que personne ne fait.',
      '- Répondre',
    ]);
  });
  it("an agency's signature ends the article", () => {
    expectCut(cutTail, [PROSE[0], PROSE[1], '- AFP', '- Le port rouvre lundi']);
  });
  it('a box within the text leaves the paragraphs below it', () => {
    expectCut(cutTail, [
      PROSE[0],
      PROSE[1],
      'Articles similaires',
      '- Le port rouvre lundi',
      'La préfète a promis une enquête indépendante sur l’entretien de l’ouvrage depuis dix ans.',
      'Les habitants, eux, réclament le départ du directeur de la régie des eaux de la vallée.',
    ]);
  });
  it('a paragraph on comments ends nothing', () => {
    expectCut(cutTail, [
      PROSE[0],
      PROSE[1],
      'La porte-parole de la régie se refuse à tout commentaire tant que l’enquête de la préfecture n’est pas close.',
      'Les habitants, eux, réclament le départ du directeur de la régie des eaux de la vallée.',
    ]);
  });
  it('a closing notice of comments opens the readers’ part', () => {
    expectCut(cutTail, [
      PROSE[0],
      PROSE[1],
      'Comments on this story are now closed. To keep the debate civil, only first names will be shown.',
      '- river_rat: Nobody looked at that dam for twenty years and now they all act surprised, do they.',
    ]);
  });

  it('the notice of rights closes the article', () => {
    expectCut(cutTail, [
      ...PROSE,
      PROSE[0],
      '- © 2021 Harlow Media Group',
      '- Win tickets to concerts, trips and more!',
    ]);
  });
});
