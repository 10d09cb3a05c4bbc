import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('words told within a quotation', () => {
  test('are found right behind a verb of saying, without a colon', () => {
    expect(
      speakersOf(
        'Jeanne Morel revient sur la nuit. « Le préfet a dit "partez tous avant midi", et on est partis », raconte Jeanne Morel.',
      ),
    ).toEqual(['Jeanne Morel', 'Le préfet']);
  });
  test('"il" is not who tells it, but whoever was named before', () => {
    expect(
      speakersOf(
        'Hugo Valmer a quitté le port en mars. « Il m\'a dit "je ne reviendrai jamais ici", et il a ri », raconte Luc Petit.',
      ),
    ).toEqual(['Luc Petit', 'Hugo Valmer']);
  });
  test('"je disais" is who tells it', () => {
    expect(
      speakersOf('« Je leur disais : "Ouvrez donc cette porte !" Rien à faire », raconte Luc Petit.'),
    ).toEqual(['Luc Petit', 'Luc Petit']);
  });
  test('a title behind another verb is not told', () => {
    expect(speakersOf('« Il a relu "La Vie en face" au lit », raconte Luc Petit.')).toEqual(['Luc Petit']);
  });
});

describe('a body that speaks through somebody', () => {
  test.each([
    [
      'La Ligue des ports, par la voix de sa présidente Ana Roux, rappelle que « le quai reste fermé ».',
      'Ana Roux',
    ],
    ['« Le quai reste fermé », a précisé le parquet par la voix de Mme Roux.', 'Roux'],
    [
      'La Ligue des ports, par la voix de son porte-parole, le capitaine Luc Petit, rejette « une manœuvre indigne ».',
      'Luc Petit',
    ],
    [
      'La Ligue des ports, par la voix de sa présidente, rappelle que « le quai reste fermé ».',
      'Ligue des ports',
    ],
  ])('%s', (text, speaker) => {
    expect(speakersOf(`Ana Roux est là. Mme Roux attend. ${text}`).at(-1)).toMatch(speaker);
  });
});

describe('"cette dernière" and "celle-ci"', () => {
  test('take up the body named last where the sentence names no person', () => {
    const text = (who: string) =>
      `« On attend », dit Ana Roux. Elle demande une aide de la Croix-Rouge de Valbourg. ${who} évoque « un dossier complet ».`;
    expect(speakersOf(text('Cette dernière')).at(-1)).toBe('Croix-Rouge de Valbourg');
    expect(speakersOf(text('Celle-ci')).at(-1)).toBe('Croix-Rouge de Valbourg');
  });
  test('take up the person where one is named', () => {
    expect(
      speakersOf(
        'La Croix-Rouge de Valbourg a reçu la visite de Mme Ana Roux. Cette dernière évoque « un dossier complet ».',
      ),
    ).toEqual(['Ana Roux']);
  });
});

describe('who speaks stands elsewhere than at the verb', () => {
  test.each([
    [
      '« La formule est de la juge Ana Roux »',
      '« Un désert en plein bourg ». La formule est de la maire Ana Roux.',
      'Ana Roux',
    ],
    [
      'la phrase of somebody',
      '« On ne verra plus jamais ça ici ». La phrase de Luc Petit a fait rire la salle.',
      'Luc Petit',
    ],
    [
      'a season behind the verb',
      '« On ne se parle plus », confiait cet hiver à la radio Luc Petit, 39 ans.',
      'Luc Petit',
    ],
    [
      'an adverb before the participle in marks',
      'Le club de Valbourg a « vivement regretté ce départ ».',
      'club de Valbourg',
    ],
    [
      'a verb in marks before another clause',
      "« Rien n'est dit », glisse Luc Petit. Fonderies Delta « prend acte » et annonce qu'elle étudiera « toutes les suites utiles ».",
      'Fonderies Delta',
    ],
    [
      'whom the sentence opens with, in apposition',
      "Pour le porte-parole du parti en matière de santé, Luc Petit, l'affaire démontre que l'État paie « sans lire ses contrats ».",
      'Luc Petit',
    ],
    [
      'a thing behind the verb is its object',
      '« On reste », dit Luc Petit. Et répète la même chose, ou presque : « Personne ne partira avant cet hiver. »',
      'Luc Petit',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });
});
