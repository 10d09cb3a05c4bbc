import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

it('knows a family name that is another word too, where the whole name came before', () => {
  expect(speakersOf('Paul Noël est venu hier. « Je reste là », dit alors Noël, qui repart.')).toEqual([
    'Paul Noël',
  ]);
});

it('gives "le communiqué" to whose communiqué it was just before', () => {
  const text =
    "L'enquête a été ouverte, a annoncé le procureur de la République, Yann Dervaux.\n\nSelon le communiqué du procureur, les pompiers sont arrivés quand « la grange brûlait déjà depuis une heure ».\n\n« Plusieurs hommes ont pris la fuite dans les bois », poursuit le communiqué.";
  expect(speakersOf(text)).toEqual(['Yann Dervaux', 'Yann Dervaux']);
});

it('leaves a communiqué whose owner nobody told of as it is', () => {
  expect(speakersOf('« Plusieurs hommes ont pris la fuite », poursuit le communiqué.')).toEqual([
    'le communiqué',
  ]);
});

it('takes the body named in apposition to what it is', () => {
  const text =
    'Les émissions de la radio ont été coupées, « une décision prise hors de tout cadre légal », selon la maison-mère des deux radios, Société Korval.';
  expect(speakersOf(text)).toEqual(['Société Korval']);
});

it('takes a body behind a role for the subject of what follows', () => {
  const text = "« C'est une erreur grave », selon le maire, la SNCF, muette, ne répondra pas.";
  expect(speakersOf(text)).toEqual(['le maire']);
});

it('takes an infinitive in marks for what the relative clause before them says', () => {
  const text =
    "Contrairement à Luc Perrot, qui dit «ne pas bien comprendre cette querelle», Jean Roux assure qu'il «entend les inquiétudes».";
  expect(speakersOf(text)).toEqual(['Luc Perrot', 'Jean Roux']);
});

it('reads over "par exemple" between the parts of a verb', () => {
  const text =
    "« Espèce de grande andouille », « je vais te jeter dans le port », avaient par exemple écrit des internautes, selon des captures d'écran postées sur son compte.";
  expect(speakersOf(text)).toEqual(['des internautes', 'des internautes']);
});

it('takes "TV" and a name for a channel, not for a person', () => {
  const text =
    'Paul Vernier est venu avec sa fille. « Pendant deux jours, elle a été triste », a indiqué son père à TV Korval.';
  expect(speakersOf(text)).toEqual(['son père']);
});
