import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('a colon after a relative clause of the object', () => {
  test.each([
    [
      'Issa Koné coordonne l’action de syndicats qui observent la pluie depuis lundi : « Nos camions sont à l’arrêt ».',
      'Issa Koné',
    ],
    [
      'Lina Costa préside le collectif des parents qui ont écrit au recteur mardi : « Le bus passe une fois sur deux ».',
      'Lina Costa',
    ],
    [
      'Le médecin Jean Lorme suit les travaux d’une équipe qui a noté une baisse des naissances : « Nos lits se vident ».',
      'Jean Lorme',
    ],
    [
      'L’infirmière Lise Morel soigne des patients qui accusent l’hôpital de négligence : « Nous manquons de lits ».',
      'Lise Morel',
    ],
  ])('is the main subject’s: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
  test.each([
    [
      'Nous avons rencontré Paul Roux, un voisin qui dénonce le bruit depuis deux ans : « On ne dort plus ».',
      'Paul Roux',
    ],
    ['Jean Roux, qui dénonce le bruit depuis deux ans, est las : « On ne dort plus ».', 'Jean Roux'],
    ['C’est Paul Roux qui a prévenu les pompiers dans la nuit : « Tout brûlait ».', 'Paul Roux'],
  ])('but not where the main verb leads in to who is described: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

test.each([
  ['« Le prévenu manque de repères, commence la procureure, il n’avait que seize ans. »', 'la procureure'],
  ['« La salle était vide, débute l’avocate, personne n’a rien vu. »', 'l’avocate'],
  ['« Je ne suis pas prêt », constate l’ex-N.1 mondial, tombé au 90e rang.', 'l’ex-N.1 mondial'],
  ['« J’ai bien servi », a dit l’ancien No.2 mondial.', 'l’ancien No.2 mondial'],
  ['« Le dossier est clos », a dit le vice-prés. Urs Frey.', 'Urs Frey'],
  ['Chez Norvia, on évoque un « simple retard » de livraison.', 'Norvia'],
  ['À la CGT, on dénonce un « mépris total » des ouvriers.', 'CGT'],
  ['Au sein de la CGT, on dénonce un « mépris total » des ouvriers.', 'CGT'],
])('%s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test('"on parle de" within what somebody explains is hers', () => {
  const text =
    'Anne Lind a répondu. Auprès des petits, on parle de « la question du corps, on s’adapte aux enfants », explique Sarah Courvoisier.';
  expect(speakersOf(text)).toEqual(['Sarah Courvoisier']);
});
