import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

it('takes how much later somebody spoke for no part of the name', () => {
  expect(speakersOf('« Ici est née la ligne », a déclaré le préfet deux jours plus tard.')).toEqual([
    'le préfet',
  ]);
});

it('finds the subject behind "il y a" and a time', () => {
  const text =
    '« Moins de cent voix et tout est perdu », a prévenu il y a quelques jours le président du conseil, Octave Lemire, comme le rapporte La Gazette.';
  expect(speakersOf(text)).toEqual(['Octave Lemire']);
});

it('gives a participle behind the marks to the subject before, not to its object', () => {
  const text =
    'Marc Dalbin a affirmé à Radio Korval que ses partisans « ne partiraient pas avant la fin du vote », qualifiant son ancien allié et désormais rival, Luc Perrot, maire de la ville, de « traître à la cause ».';
  expect(speakersOf(text)).toEqual(['Marc Dalbin', 'Marc Dalbin']);
});

it('gives a participle to the subject of the sentence, not to the site where he spoke', () => {
  const text =
    "Paul Vernier, chercheur au Centre d'études rurales, se déclare en 2015, sur le site internet Terrain, «assez choqué par la façon dont il est traité», notant qu'«on s'accommode bien des autres».";
  expect(speakersOf(text)).toEqual(['Paul Vernier', 'Paul Vernier']);
});

it('takes "pour" and a body before words in marks for whose view it is', () => {
  const text =
    '"Il n\'est pas en état d\'être jugé", a fait valoir son avocat Martin Delmas. Pour le parquet financier, "de nombreux éléments laissent penser que la fraude est ancienne".';
  expect(speakersOf(text)).toEqual(['Martin Delmas', 'parquet financier']);
});

it('reads over "cette fois" between the parts of a verb', () => {
  const text =
    "Jean Perrot a réagi. Joint hier par Le Matin, il a dit «assumer les erreurs». Mais, il a cette fois pointé l'«erreur humaine» d'un employé.";
  expect(speakersOf(text)).toEqual(['Jean Perrot', 'Jean Perrot']);
});

it('takes the second half of an office between commas for no subject', () => {
  const text =
    'Le premier adjoint au maire de Brévens, aussi chargé des Écoles, du Sport et des Fêtes municipales, a ajouté que: « La salle est devenue une offre essentielle pour la ville. »';
  expect(speakersOf(text)).toEqual(['Le premier adjoint au maire de Brévens']);
});

it('gives what a thing is said to suggest to who tells of it', () => {
  const text =
    "La directrice a raconté que le dessin qui l'avait le plus amusée suggérait que les deux maires étaient tombés d'accord « pour que les touristes puissent assister à la fête ».";
  expect(speakersOf(text)).toEqual(['La directrice']);
});

it('knows a verb by "pour sa part" behind it', () => {
  const text =
    "Le parti Alda est en tête. Christian Marvaux écrit pour sa part dans les journaux de Nordpresse que l'Alda a « franchi la ligne rouge de la démocratie » avec sa campagne.";
  expect(speakersOf(text)).toEqual(['Christian Marvaux']);
});

it('goes on with the subject of a verb that stands in marks of its own', () => {
  const text =
    'En janvier, après les attaques, Tarek Rahmani «condamne» les actes mais refuse de dire «Je suis Paul», dénonçant «des condamnations à géométrie variable».';
  expect(speakersOf(text)).toEqual(['Tarek Rahmani', 'Tarek Rahmani']);
});

it('takes up a role by its noun, whoever is named between', () => {
  const text =
    'L\'homme éprouvait "une haine du pays", a développé le magistrat instructeur. Il s\'était intéressé à la mort du professeur Samuel Patin. "Dans ses messages, il laissait entendre qu\'il avait un projet", a noté le magistrat.';
  expect(speakersOf(text)).toEqual(['le magistrat instructeur', 'le magistrat instructeur']);
});

it('takes a town before an article in capital at the head of a report for nobody', () => {
  const text =
    'Korval, Le ministre de la Pêche, Anatole Brissaud, a invité les armateurs à un « effort durable ». « Nous serons là », a poursuivi le ministre.';
  expect(speakersOf(text)).toEqual(['Anatole Brissaud', 'Anatole Brissaud']);
});
