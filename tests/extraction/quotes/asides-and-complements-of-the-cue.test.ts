import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

test.each([
  [
    'to whom an unnamed source speaks is none of its words',
    'La cantine a fermé lundi. « On ne mange plus rien à midi dans ce village », alerte ainsi un « habitué » auprès de Julien Marot dans un couloir.',
    ['un « habitué »'],
  ],
  [
    'a date between a statement and what it says',
    'La déclaration de Vera Jouvet, présidente de la Ligue, le 26 septembre, selon laquelle la plage est « la plus sale de toutes les plages », a déplu.',
    ['Vera Jouvet'],
  ],
  [
    'a little of something before the subject',
    "Le port reste fermé. « Le bruit des grues couvre tout le reste », déplore un brin amusé l'auteur guinéen Thierno Mondet.",
    ['Thierno Mondet'],
  ],
  [
    'several are no subject of one',
    "Le maire Luc Marot a dénoncé une « escalade inquiétante », s'alarme des risques pour le commerce, et redoute un conflit.",
    ['Luc Marot'],
  ],
  [
    'whom something makes say it',
    'Le député Julien Marot est venu. « Rien ne change », dit Anne Roux. Ce qui fait dire à Julien Marot, que « le code est flou et que personne ne le lit plus ».',
    ['Anne Roux', 'Julien Marot'],
  ],
  [
    'words in marks with a subject of their own',
    "Si ses amis l'ont toujours soutenu, ses parents « ont eu un peu de mal au début », raconte Alain Marot.",
    ['Alain Marot'],
  ],
])('French: %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
