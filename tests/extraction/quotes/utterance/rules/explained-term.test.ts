import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

const NONE = 'explained-term: false';

it.each([
  ['fires', 'Elle a obtenu un « renvoi technique », formule employée quand une pièce manque.', 'fr', NONE],
  ['fires in brackets', 'On parle d’« eaux grises » (terme technique) en cuisine.', 'fr', NONE],
  ['fires in English', 'They call it “dead ground”, a term used by gunners.', 'en', NONE],
  ['fires on a name given', 'C’est le nouvel « homme fort » du pays, regrette la maire.', 'fr', NONE],
  ['fires on a fame', 'Le fameux « quart d’heure » du chef a duré.', 'fr', NONE],
  ['fires on a model', 'Il peint à la manière des « petits maîtres » du Nord.', 'fr', NONE],
  ['fires on an English model', 'The hall, in the style of “grand old stations”, opens.', 'en', NONE],
  [
    'does not fire on a formula that shocks',
    'Il y voit une « honte nationale », une formule qui choque.',
    'fr',
    'fragment: false',
  ],
  [
    'does not fire on a plain adjective',
    'Il y voit une grave « faute politique » du maire.',
    'fr',
    'fragment: false',
  ],
  ['does not fire on a verb', 'Le nouveau « a tout raté », dit-elle.', 'fr', 'fragment: false'],
] as const)('explained-term %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
