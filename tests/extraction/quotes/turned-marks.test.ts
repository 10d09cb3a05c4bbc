import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { passagesOf } from './passages-of.ts';

describe('marks on the wrong side', () => {
  it.each<[string, string, string[], Language?]>([
    [
      'an opening guillemet closes before a comma',
      '« Le pont a tenu. Derrière, toute une file de camions« , note le pompier Luc Morin.',
      ['Le pont a tenu. Derrière, toute une file de camions'],
    ],
    [
      'twice in one paragraph',
      '« Vous avez gardé la clé« , relève le greffier. « Oui, la porte battait au vent« .',
      ['Vous avez gardé la clé', 'Oui, la porte battait au vent'],
    ],
    ['glued to a small letter', '« On a tout perdu !« a crié la voisine.', ['On a tout perdu !']],
    ['opens where nothing is open', 'Il parle de« très grande fatigue » ce soir.', ['très grande fatigue']],
    [
      'opens before a capital',
      '« Un seul. » Puis deux.« Trois peut-être. »',
      ['Un seul.', 'Trois peut-être.'],
    ],
    [
      'a closing mark opens where the break was lost',
      'Omar Diaz comparaît à Nevers.”J’ai eu peur”, souffle le prévenu.”Je dormais mal”, ajoute-t-il.',
      ['J’ai eu peur', 'Je dormais mal'],
    ],
    [
      'the same in English',
      'Dora Lund stood trial in Perth.”I was afraid,” she said.”Nobody came,” she added.',
      ['I was afraid,', 'Nobody came,'],
      'en',
    ],
    [
      'opening mark lost, the closing one turned',
      'Tous les hivers, la côte recule. Personne ne bouge“, soupire la pêcheuse Ines Roux.',
      ['Tous les hivers, la côte recule. Personne ne bouge'],
    ],
    [
      'curly marks that have changed places, with blanks inside',
      'Ali Benn a mis en garde contre ” toute atteinte à la caisse ” ou contre ” un vol déguisé “. Il dit ” attendre des actes “, et vite.',
      ['toute atteinte à la caisse', 'un vol déguisé', 'attendre des actes'],
    ],
    [
      'blanks inside, on the right side',
      'Ali Benn a dit : “ Nous attendons des actes ”. Il parle de “ grande fatigue ”.',
      ['Nous attendons des actes', 'grande fatigue'],
    ],
    [
      'an inch among blanks says nothing of the marks behind it',
      'Il a acheté un écran de 55 ” hier. Ali Benn a dit : “Nous attendons des actes”.',
      ['Nous attendons des actes'],
    ],
    [
      'two single marks, an opening and a closing one',
      "La gardienne n'a pas d'ennuis. ‘’Je dors avec mes gants’’, a ajouté Aïda Sall.",
      ['Je dors avec mes gants'],
    ],
    [
      'opening guillemet lost, the closing one turned',
      'Tous les hivers, la côte recule encore« , soupire la pêcheuse Ines Roux.',
      ['Tous les hivers, la côte recule encore'],
    ],
    [
      'opened again after a cue',
      '« La halle est vide depuis mars, constate Rose Perrin, des commerçants. « Personne ne la loue. Il faut la vendre. »',
      ['La halle est vide depuis mars', 'Personne ne la loue. Il faut la vendre.'],
    ],
    [
      'never closed, straight speech inside',
      '« On a sorti les chaises, raconte Rose Perrin. Et les gens criaient : "Asseyez-vous", "Venez donc", sans fin.',
      [
        '« On a sorti les chaises, raconte Rose Perrin. Et les gens criaient : "Asseyez-vous", "Venez donc", sans fin.'.slice(
          2,
        ),
        '>Asseyez-vous',
        '>Venez donc',
      ],
    ],
    [
      'cut off with the text',
      '"We sail at dawn," she said.\n\n"In my opinion, the',
      ['We sail at dawn,', 'In my opinion, the'],
      'en',
    ],
    [
      'a stray mark in mid-paragraph stays alone',
      'Le marché « de gros ferme ses portes\n\nLe conseil siège lundi.',
      [],
    ],
  ])('%s', (_name, text, expected, language) => {
    expect(passagesOf(text, language)).toEqual(expected);
  });
});
