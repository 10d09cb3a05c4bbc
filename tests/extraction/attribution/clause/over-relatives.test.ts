import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';
import { speakersOf } from '../../quotes/speakers-of.ts';

const claimants = (text: string) => claimsOf(text, 'fr').map(({ speaker }) => speaker);

describe('a relative clause between subject and verb', () => {
  it.each([
    [
      'La préfecture, que les pêcheurs accusent de mollesse, a promis « un plan avant la fin du mois ».',
      'préfecture',
    ],
    [
      "L'usine Delmas, qui loge cent familles et dont le toit fuit, a promis « des travaux avant l'hiver ».",
      'Delmas',
    ],
    ['Le gardien, que ses voisins disaient muet, a assuré « ne rien savoir du vol ».', 'Le gardien'],
    ['La doyenne, à qui la ville doit son musée, a promis « un don de cent toiles rares ».', 'La doyenne'],
  ])('quote: %s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it.each([
    ['La régie, avec laquelle la ville a rompu, affirme que le bail court.', 'régie'],
    ["L'avocate qui défend la ville où vit le juge a assuré que le bail court.", "L'avocate"],
    [
      'Un élu dont le frère mène un chantier a reçu une lettre l’informant que le quai fermerait.',
      'une lettre',
    ],
    ['La cheffe sait que la ville qui tient le port affirme que le quai tiendra.', 'la ville'],
    ['Le préfet a quitté la salle affirmant que le quai tiendra.', 'Le préfet'],
  ])('claim: %s', (text, speaker) => expect(claimants(text).at(-1)).toBe(speaker));

  it.each([
    ['Les prix, dont la hausse inquiète, vont baisser, a indiqué la ministre.', 'la ministre'],
    ['Le quai, que la ville a payé, est sûr, a dit le maire.', 'le maire'],
  ])('inverted cue behind a clause: %s', (text, speaker) => expect(claimants(text)).toEqual([speaker]));

  it('does not take the object for an inverted subject', () => {
    expect(
      claimants(
        'Delmas, dont les ventes ont chuté, a confirmé ce lundi son projet de « fermeture de deux quais ».',
      ),
    ).toEqual(['Delmas']);
  });
});

describe('nouns inside marks or beside them are no sources', () => {
  it.each([
    [
      '« Un enfant, blessé par une tuile, a prévenu ses parents, ce qui a évité le pire », a dit Paul Ney.',
      'Paul Ney',
    ],
    [
      '« Le feu est parti du toit », situé au nord, dans la cour, a confié à la presse un passant.',
      'un passant',
    ],
    ['Ana Ruiz se souvient d’un « accueil glacial ».', 'Ana Ruiz'],
  ])('%s', (text, speaker) => expect(new Set(claimants(text))).toEqual(new Set([speaker])));
  it('a mere memory is no claim', () => expect(claimants('Ana Ruiz se souvient de son père.')).toEqual([]));
});

describe('whose words they are', () => {
  it.each([
    ["La cour est saine, selon les propos d'Ana Ruiz.", 'Ana Ruiz'],
    ['La cour est saine, selon les mots de la cheffe du groupe, Rita Sol.', 'Rita Sol'],
    ["La cour est saine, aux dires d'Ana Ruiz.", 'Ana Ruiz'],
    ['La cour est saine, pour reprendre les mots de Paul Ney.', 'Paul Ney'],
    ['Selon les déclarations du maire Paul Ney, la cour est saine.', 'Paul Ney'],
  ])('%s', (text, speaker) => expect(claimants(text)).toEqual([speaker]));
  it('a contract says nothing', () =>
    expect(claimants('La cour est saine, selon les termes du contrat.')).toEqual([]));
});
