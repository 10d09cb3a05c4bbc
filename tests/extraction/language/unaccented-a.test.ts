import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { analyse } from '../../../src/extraction/language/analyse.ts';

describe('"A" that opens a French clause is "À", unless a participle or a pronoun on a hyphen follows', () => {
  test.each([
    ['A Ostal, il pleut.', 'preposition'],
    ['A la barre, elle se tait.', 'preposition'],
    ["A l'issue du vote, il part.", 'preposition'],
    ['A bord, personne ne dort.', 'preposition'],
    ['A 8 heures, elle dort.', 'preposition'],
    ['A noter un retard.', 'preposition'],
    ['A-t-il menti ?', 'auxiliary'],
    ['A été élue Anne Morel.', 'auxiliary'],
    ['A démissionné hier le maire.', 'auxiliary'],
  ])('%s', (text, tag) => expect(analyse(text, 'fr').tokens[0]!.tag).toBe(tag));

  test('where it was said is no claim', () =>
    expect(
      extract({
        id: 'art_test',
        language: 'fr',
        text: "A la barre, l'ex-directeur, en prison depuis deux mois, a nié en bloc.",
      }).assertions,
    ).toEqual([]));
});
