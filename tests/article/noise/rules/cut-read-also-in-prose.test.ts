import { describe, expect, it } from 'vitest';
import { cutReadAlsoInProse } from '../../../../src/article/noise/rules/cut-read-also-in-prose.ts';
import { remaining } from './harness.ts';

const before = 'Le sommet prévu à Lomé a été reporté de trois semaines par les organisateurs.';
const next = 'La ministre a promis une réponse avant la fin du mois de mai.';

describe('cut-read-also-in-prose', () => {
  it.each([
    ['a title up to its mark', `Lire aussi : Et si le port rouvrait dès lundi ? ${next}`],
    ['a title without mark, up to the capital', `Lire aussi : Le port rouvre lundi ${next}`],
    ['two titles', `Lire aussi : Votre guide du sommet Ce que le port peut apprendre des gares ${next}`],
    ['a quoted opening', `LIRE AUSSI : Le port rouvre lundi ${next}`],
  ])('%s goes', (_name, text) => {
    expect(remaining(cutReadAlsoInProse, [`${before} ${text}`])).toEqual([`${before} ${next}`]);
  });

  it('keeps sentences that use the words', () => {
    const text = 'Il faut lire aussi ses poèmes, a dit la ministre devant les élèves du lycée de Kara.';
    expect(remaining(cutReadAlsoInProse, [text])).toEqual([text]);
  });

  it('cuts no more than the label where the title has no visible end', () => {
    const long = 'Macron salue une nouvelle étape '.repeat(12).trim();
    const [kept] = remaining(cutReadAlsoInProse, [`${before} Lire aussi : ${long} et ${next}`]);
    expect(kept).toContain(next);
  });

  it('takes an order to click with the words up to the next sentence', () => {
    const text =
      'Le pont a été fermé mardi soir. Cliquez ici pour recevoir notre lettre du matin Les travaux dureront trois semaines.';
    expect(remaining(cutReadAlsoInProse, [text])).toEqual([
      'Le pont a été fermé mardi soir. Les travaux dureront trois semaines.',
    ]);
  });
});
