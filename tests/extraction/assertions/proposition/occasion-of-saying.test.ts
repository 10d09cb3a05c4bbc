import { expect, it } from 'vitest';
import type { Language } from '../../../../src/model/language.ts';
import { claimsOf } from '../claims-of.ts';

it.each<[Language, string, string]>([
  [
    'fr',
    'Le club a démenti mardi avoir vendu son stade, au lendemain de la parution d’une enquête.',
    'Le club a vendu son stade',
  ],
  [
    'fr',
    'La mairie a nié avoir fermé la piscine, deux jours après la plainte des nageurs.',
    'La mairie a fermé la piscine',
  ],
  [
    'fr',
    'Le ministère affirme avoir payé les loyers, en réponse aux accusations des propriétaires.',
    'Le ministère a payé les loyers',
  ],
  [
    'fr',
    'Nadia Morel a assuré ne pas avoir vu le contrat, lors d’une conférence de presse à Lyon.',
    'Nadia Morel a vu le contrat',
  ],
  [
    'en',
    'The club denied having sold its stadium, a day after a newspaper published the contract.',
    'The club has sold its stadium',
  ],
  [
    'en',
    'The ministry denied paying the landlords, in response to a question from the opposition.',
    'The ministry has been paying the landlords',
  ],
])('%s when or on what occasion it was said is not what was said: %s', (language, sentence, text) => {
  expect(claimsOf(sentence, language).at(-1)!.proposition.text).toBe(text);
});

it.each<[Language, string, string]>([
  ['fr', 'Le club nie avoir vendu son stade après la saison.', 'Le club a vendu son stade après la saison'],
  [
    'fr',
    'La mairie affirme avoir fermé la piscine lors des travaux.',
    'La mairie a fermé la piscine lors des travaux',
  ],
  [
    'fr',
    'Le maire affirme que la piscine a fermé, deux jours après la plainte.',
    'La piscine a fermé, deux jours après la plainte',
  ],
])('%s stays where it may belong to what was said: %s', (language, sentence, text) => {
  expect(claimsOf(sentence, language).at(-1)!.proposition.text).toBe(text);
});
