import { expect, it } from 'vitest';
import type { Language } from '../../../../src/model/language.ts';
import { claimsOf } from '../claims-of.ts';

it.each<[Language, string, string]>([
  [
    'en',
    'The bakery denies having sold bread to any customer.',
    'The bakery has sold bread to some customer',
  ],
  [
    'en',
    '“We have not sold flour to anyone,” said Paul Morel.',
    'We [Paul Morel] have sold flour to someone',
  ],
  ['en', 'The mayor denied that any road had been closed.', 'Some road had been closed'],
  ['fr', 'Le club nie avoir reçu la moindre offre.', 'Le club a reçu une offre'],
  ['fr', 'La mairie dément toute fermeture de l’école.', 'Une fermeture de l’école'],
  [
    'fr',
    'Le ministre nie avoir exercé une quelconque pression sur les juges.',
    'Le ministre a exercé une pression sur les juges',
  ],
])('%s %s', (language, sentence, text) => {
  expect(claimsOf(sentence, language).at(-1)).toMatchObject({ stance: 'DENIES', proposition: { text } });
});

it.each<[Language, string, string]>([
  ['en', 'The mayor said any customer could come.', 'Any customer could come'],
  ['fr', 'Le maire affirme que toute la ville est fermée.', 'Toute la ville est fermée'],
  ['fr', 'Le club nie avoir vendu toute la pelouse.', 'Le club a vendu toute la pelouse'],
])('%s leaves what does not deny: %s', (language, sentence, text) => {
  expect(claimsOf(sentence, language).at(-1)!.proposition.text).toBe(text);
});

it.each([
  ['« Ce n’est pas un accident », a déclaré Paul Morel.', 'C’est un accident'],
  ['« Je n’ai pas vendu la maison », a déclaré Paul Morel.', 'Je [Paul Morel] ai vendu la maison'],
])('%s without its negation is written as one writes it: %s', (sentence, text) => {
  expect(claimsOf(sentence, 'fr').at(-1)!.proposition.text).toBe(text);
});

it.each<[Language, string, string]>([
  [
    'en',
    'Paul Morel said the bakery did not sell bread to the school.',
    'The bakery sold bread to the school',
  ],
  ['en', 'Paul Morel said the bakery does not sell bread.', 'The bakery sells bread'],
  ['en', 'Paul Morel said the bakers don’t sell bread.', 'The bakers sell bread'],
  ['fr', '« Jamais une telle note n’a existé », a déclaré Paul Morel.', 'Une telle note a existé'],
  [
    'fr',
    'Selon les pompiers, l’incendie n’a fait ni victimes, ni dégâts.',
    'L’incendie a fait des victimes ou des dégâts',
  ],
  ['fr', '« Mon client n’a rien volé », a déclaré Paul Morel.', 'Mon client a volé quelque chose'],
])('%s %s is put without its denial', (language, sentence, text) => {
  expect(claimsOf(sentence, language).at(-1)).toMatchObject({ stance: 'DENIES', proposition: { text } });
});

it.each<[Language, string, string]>([
  ['fr', '« J’ai vendu la maison », a déclaré Paul Morel.', 'Je [Paul Morel] ai vendu la maison'],
  ['en', '“We’re leaving the house,” said Paul Morel.', 'We [Paul Morel] are leaving the house'],
  ['en', '“I’ll leave the house,” said Paul Morel.', 'I [Paul Morel] will leave the house'],
  ['en', 'Paul Morel spoke on Monday. He said he’s leaving the house.', 'Paul Morel is leaving the house'],
  ['en', 'Paul Morel spoke on Monday. He said he’d asked for bread.', 'Paul Morel had asked for bread'],
  ['en', 'Paul Morel spoke on Monday. He said he’d ask for bread.', 'Paul Morel would ask for bread'],
  ['en', 'Paul Morel spoke on Monday. He said he’s been at home.', 'Paul Morel has been at home'],
])('%s %s names who speaks', (language, sentence, text) => {
  expect(claimsOf(sentence, language).at(-1)!.proposition.text).toBe(text);
});
