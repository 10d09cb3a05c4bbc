import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

const NONE = 'charge: false';

it.each([
  [
    'fires on a series',
    'Les associés doivent répondre d’« abus de faiblesse », « faux en écriture » et « recel de vol ».',
    'fr',
    [NONE, NONE, NONE],
  ],
  [
    'fires on words that look like verbs',
    'Elle est poursuivie pour "outrage public", "entrave à la circulation" et "menaces de mort".',
    'fr',
    [NONE, NONE, NONE],
  ],
  ['fires on an inquiry', 'Une enquête préliminaire pour « mise en danger » est ouverte.', 'fr', [NONE]],
  ['fires on an examination', 'Il a été mis en examen pour « blessures involontaires ».', 'fr', [NONE]],
  [
    'fires on counts',
    'Deux chefs d’accusation, à savoir « vol aggravé » et « fuite », demeurent.',
    'fr',
    [NONE, 'one-word: false'],
  ],
  ['fires in English', 'He was charged with “reckless endangerment” and “petty theft”.', 'en', [NONE, NONE]],
  ['fires on English counts', 'She was found guilty on two counts of “aggravated trespass”.', 'en', [NONE]],
  [
    'does not fire on words with an article',
    'Il a été condamné pour « une plaisanterie idiote ».',
    'fr',
    ['fragment: false'],
  ],
  ['does not fire on a cry', 'Il a été jugé pour avoir crié « mort aux rats ».', 'fr', ['fragment: false']],
  [
    'does not fire on a deed told',
    'Elle accuse la mairie de « fermer les yeux ».',
    'fr',
    ['fragment: false'],
  ],
  [
    'does not fire on a judgement',
    'The ruling was “plain wrong”, the lawyer said.',
    'en',
    ['fragment: false'],
  ],
] as const)('charge %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)).toEqual(expected);
});
