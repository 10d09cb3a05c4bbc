import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

test.each([
  ['Le gardien accusé par Kevin est abasourdi : « Je n’étais pas de service ce soir-là ».', 'Le gardien'],
  ['L’entraîneur critiqué par Dupuis reste calme : « Le groupe travaille bien ».', 'L’entraîneur'],
  ['L’agent suspendu par la mairie de Dreux répond : « Je n’ai rien signé ».', 'L’agent'],
  ['La voisine dénoncée par M. Roche tombe des nues : « Je ne l’ai jamais vu ».', 'La voisine'],
  ['Le vigile mis en cause par M. Roche se défend : « Je n’ai rien vu ce soir-là ».', 'Le vigile'],
  ['Les joueurs sanctionnés lundi par la ligue protestent : « C’est injuste ».', 'Les joueurs'],
])('who suffers the act speaks, not its agent: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test.each([
  [
    'Les élus ont été placés sous escorte, la préfecture affirmant agir « pour leur sécurité ».',
    'la préfecture',
  ],
  ['Le marché a été fermé, le maire disant vouloir « éviter un drame ».', 'le maire'],
  ["Les vols ont été annulés, la compagnie assurant n'avoir « aucun pilote disponible ».", 'la compagnie'],
])('a participle with its own subject: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test.each([
  [
    "La marine a affirmé avoir saisi « trois chalutiers » au large, faisant deux blessés selon l'ONU.",
    'La marine',
  ],
  ['La mairie a dit avoir planté « mille arbres », dont la moitié sont morts d’après Greenpeace.', 'mairie'],
])('the last part alone is told by another: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test('a noun in marks with its article is the subject of the verb behind it', () => {
  expect(
    speakersOf('Ce soir-là, des "bandes de voleurs" ont attaqué Tinkélébou. Le bilan est lourd, dit un élu.'),
  ).not.toContain('Tinkélébou');
});
