import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/article/noise/split-lines.ts';

describe('splitLines', () => {
  it('keeps one paragraph a line in web text, with or without empty lines', () => {
    expect(splitLines('Un paragraphe.\nUn autre.\n\n\nUn troisième.')).toEqual([
      'Un paragraphe.',
      'Un autre.',
      'Un troisième.',
    ]);
  });

  it('joins lines that break off within a sentence, a broken name too', () => {
    expect(
      splitLines(
        '"Les équipes ont tourné jusqu’au matin, surtout vers\nla digue, que la houle a frappé avec\nune grande force", raconte la capitaine du port, Maud\nLeroux. "Rien n’a coulé."\nUn autre paragraphe commence.',
      ),
    ).toEqual([
      '"Les équipes ont tourné jusqu’au matin, surtout vers la digue, que la houle a frappé avec une grande force", raconte la capitaine du port, Maud Leroux. "Rien n’a coulé."',
      'Un autre paragraphe commence.',
    ]);
  });

  it('keeps credits and texts of pictures apart', () => {
    const lines = [
      'The wing as it may have looked. DRAWING COURTESY OF JO HALE',
      'the bone of the wing',
      'The bone is old.',
    ];
    expect(splitLines(lines.join('\n'))).toEqual(lines);
  });

  it('keeps headings and lists', () => {
    const lines = [
      'Le port rouvre mardi après la grande tempête',
      'Les pêcheurs attendent.',
      'de la farine',
      'du sel',
    ];
    expect(splitLines(lines.join('\n'))).toEqual(lines);
    const apart = ['The harbour opens again on Tuesday, after', 'the storm, the mayor said.'];
    expect(splitLines(apart.join('\n\n'))).toEqual(apart);
  });

  it('a stamp below the headline opens no wrapping, and a long paragraph is no line of a column', () => {
    const lines = [
      'La digue de Port-Bresc a atteint son point de rupture',
      'modifié le 8 avril 2024 à 05:13 Lecture : 1 minute',
      'Le patron de la régie dénonce un chantier sans contrôle',
      `La mairesse de Port-Bresc, Anne Lind, ${'regrette un chantier conduit sans contrôle, '.repeat(4)}dit-elle.`,
      'Soutien et polémiques après la visite de la mairesse sur le chantier',
      'La mairesse appelle au calme lors d’une tournée dans les hameaux du bas',
    ];
    expect(splitLines(lines.join('\n'))).toEqual(lines);
  });

  it('joins the lines of a hard-wrapped text by one space', () => {
    const wrapped = [
      'The owner of a flooded mine in the north of the country denied on',
      'Friday that it had ignored warnings about a dam above the site and',
      'said that engineers had visited it twice in January without finding',
      'anything amiss.',
      '',
      'Union officials dispute that account and want to see the log books',
      'of the last ten years, which the company has refused to hand over',
      'so far.',
    ].join('\n');
    const paragraphs = splitLines(wrapped);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toContain('denied on Friday that');
    expect(paragraphs[1]).toMatch(/hand over so far\.$/);
  });

  it('makes runs of plain blanks one and keeps no-break spaces', () => {
    expect(splitLines('Un  président «\u00a0non\u00a0» a \t dit ')).toEqual([
      'Un président «\u00a0non\u00a0» a dit',
    ]);
  });
});
