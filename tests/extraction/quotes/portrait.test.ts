import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const TEXT = (title: string, last: string) =>
  `${title}

Elle a rallumé seule le vieux phare. Odile Kermarec reçoit dans la lanterne. « J’ai les clés depuis mai », dit-elle.

Sur l’île, on l’a d’abord regardée passer. « Une Parisienne de plus », lâche la patronne du café, Anne Petit. « On l’aime bien », ajoute-t-elle.

${last}`;

describe('in a portrait', () => {
  test.each([
    ['"elle"', 'Elle hausse les épaules, regarde le large. « On verra bien. »'],
    ['"a-t-elle confié"', '« Je ne sais rien faire d’autre », a-t-elle confié un jour de pluie.'],
  ])('%s of another paragraph is whom the headline names', (_, last) => {
    expect(speakersOf(TEXT('Odile Kermarec, la dame du feu', last)).at(-1)).toBe('Odile Kermarec');
  });
  test('without a name in the headline it is who spoke last', () => {
    expect(
      speakersOf(
        TEXT('La dame du feu', '« Je ne sais rien faire d’autre », a-t-elle confié un jour de pluie.'),
      ).at(-1),
    ).toBe('Anne Petit');
  });
  test('where another is named in the paragraph it is she', () => {
    expect(
      speakersOf(
        TEXT(
          'Odile Kermarec, la dame du feu',
          'Anne Petit essuie un verre. « Je ne sais rien faire d’autre », a-t-elle dit.',
        ),
      ).at(-1),
    ).toBe('Anne Petit');
  });
});
