import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('a role right behind a name of which nothing was told', () => {
  const ROLE = 'La secrétaire générale de la fédération accuse le groupe de « mépris organisé ».';
  test('takes it up', () => {
    expect(speakersOf(`« Nous restons ici », ironise Ana Roux.\n\n${ROLE}`)).toEqual([
      'Ana Roux',
      'Ana Roux',
    ]);
  });
  test.each([
    ['where the article tells who that is', `« Nous restons ici », ironise Ana Roux, étudiante.\n\n${ROLE}`],
    [
      'where she was named before',
      `Ana Roux habite le quai. « Nous restons ici », ironise Ana Roux.\n\n${ROLE}`,
    ],
    [
      'where it is set apart',
      '« Nous restons ici », ironise Ana Roux. La secrétaire générale, elle, accuse le groupe de « mépris organisé ».',
    ],
    ['where it is of another gender', `« Nous restons ici », ironise Luc Petit.\n\n${ROLE}`],
  ])('does not %s', (_, text) => {
    expect(speakersOf(text).at(-1)).toMatch(/^La secrétaire générale/);
  });
});

test('a role is whoever is named behind the next quotation, as the one who speaks at a microphone', () => {
  expect(
    speakersOf(
      "Le recteur s'est dit « solidaire des revendications », dans un mot. « L'année ne sera pas sacrifiée », a écrit Luc Petit, au micro de la radio.",
    ),
  ).toEqual(['Luc Petit', 'Luc Petit']);
});

test('a name behind an office with what it is of stands in apposition', () => {
  expect(
    speakersOf('« On tiendra », a ironisé sa coprésidente, la conseillère aux États Ana Roux (PS), hier.'),
  ).toEqual(['Ana Roux']);
});

test('"elle" is the body that the paragraph is about, not whoever spoke before', () => {
  expect(
    speakersOf(
      '« On reste », dit Claude Roux.\n\nLa direction, elle, renvoie la balle. Dans un communiqué, elle juge que « la grève met en péril les emplois ».',
    ).at(-1),
  ).toMatch(/^(?:La )?direction$/);
});

test('"le membre du gouvernement" takes up the minister', () => {
  expect(
    speakersOf(
      'Le ministre de la Santé, Luc Petit, a visité le chantier. « Tout sera prêt en mai », a indiqué le membre du gouvernement.',
    ),
  ).toEqual(['Luc Petit']);
});

describe('somebody nameless is told in all words that tell him from others', () => {
  test.each([
    ['a crié un homme au fond de la salle', 'un homme au fond de la salle'],
    ['dit un homme en bleu de travail, content de lui', 'un homme en bleu de travail'],
    ['demande une marchande assise devant son étal vide', 'une marchande assise devant son étal vide'],
    ['indique un agent sur place', 'un agent sur place'],
    ['a coupé une voix dans le public', 'une voix dans le public'],
    ['a dit une habitante au micro de la radio', 'une habitante'],
    ['a dit une habitante en fin de journée', 'une habitante'],
  ])('%s', (words, speaker) => {
    expect(speakersOf(`« Vous le saviez depuis deux ans ! », ${words}.`)).toEqual([speaker]);
  });
});

describe('the only one named in a paragraph', () => {
  test('is "il", before whoever spoke above', () => {
    expect(
      speakersOf(
        "« On manque de bras », précise Luc Petit. Il attend des renforts.\n\nÀ la sortie, Karim Sadi, chauffeur de 58 ans, se dit soulagé. « C'était long », dit-il.",
      ),
    ).toEqual(['Luc Petit', 'Karim Sadi']);
  });
  test('is not where the pronoun stands before the name', () => {
    expect(
      speakersOf(
        "« On manque de bras », précise Luc Petit. Il attend des renforts.\n\nIl est allé voir Karim Sadi. « C'était long », dit-il.",
      ).at(-1),
    ).toBe('Luc Petit');
  });
});

test('a subject stands over an aside between hyphens', () => {
  expect(
    speakersOf(
      '« On part », lâche Ange Ruiz. Son successeur Marc Ruiz - aucun lien de parenté - assure que « le port est sain ».',
    ),
  ).toEqual(['Ange Ruiz', 'Marc Ruiz']);
});
