import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';

const BODY = (role: string) =>
  `« Je veux voir les familles », a dit ${role} après une réunion. « Tout sera rebâti », a-t-il ajouté. « Personne ne dormira dehors », a dit Esteban Morales.`;

describe('the one person of a headline', () => {
  it('holds the office that the text tells first', () => {
    expect(
      speakersOf(`Séisme : Morales attendu dans les villages\n\n${BODY('le président chilien')}`),
    ).toEqual(['Esteban Morales', 'Esteban Morales', 'Esteban Morales']);
  });
  it.each([
    ['another office', 'Séisme : Morales attendu dans les villages', 'le maire de Talca'],
    ['two people', 'Séisme : Morales reçu par Ana Ruiz', 'le président chilien'],
    ['nobody', 'Séisme : les secours attendus dans les villages', 'le président chilien'],
  ])('is not meant by %s', (_, headline, role) => {
    expect(speakersOf(`${headline}\n\n${BODY(role)}`)[0]).toBe(role);
  });
});
