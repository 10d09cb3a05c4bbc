import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const FIRST =
  'Ce n’est « pas une prison du tout », prévient la commandante de police en charge du centre de Brévaux. Le maire Luc Marot est venu.\n\nLa visite commence dans une grande cour grise.\n\n';
const WHOLE = 'la commandante de police en charge du centre de Brévaux';

it.each([
  ['« On ferme les grilles le soir », explique la commandante.', WHOLE],
  ['« On isole de plus en plus les gens », confesse la commandante du site.', WHOLE],
  [
    '« On isole de plus en plus les gens », confesse la commandante du site. « On ferme les grilles le soir », explique la commandante.',
    WHOLE,
  ],
  ['« On a faim ici tous les jours », alerte ainsi un « retenu » dans un couloir.', 'un « retenu »'],
  ['« On isole de plus en plus les gens », confesse la directrice du site.', 'la directrice du site'],
])('French: the office told in full before: %s', (text, speaker) => {
  expect(speakersOf(FIRST + text).at(-1)).toBe(speaker);
});

it('French: the prosecutor of the Republic is that of the town', () => {
  const text =
    '« Il a avoué au bout d’une heure », a déclaré le procureur de Brévaux, Luc Marot. La mère pleure. « Il continue de parler d’un accident », a détaillé le procureur de la République.';
  expect(speakersOf(text)).toEqual(['Luc Marot', 'Luc Marot']);
});
