import { expect } from 'vitest';
import { makePage, type NoiseRule } from '../../../../src/article/noise/page.ts';

/** Two paragraphs of an article, to stand around what a rule is shown. */
export const PROSE = [
  'Le barrage de Sainte-Aubierge a cédé dans la nuit de lundi à mardi, selon la préfecture, qui parle de trois villages évacués et de dégâts considérables en aval.',
  'Les secours ont travaillé jusqu’au matin pour conduire les habitants vers le gymnase de la commune voisine, où des lits de camp avaient été installés par la mairie.',
] as const;

/** Lines that stay after one rule, in order. */
export function remaining(rule: NoiseRule, lines: readonly string[], title: string | null = null): string[] {
  const page = makePage(lines.join('\n\n'), title);
  rule.apply(page);
  return page.lines.filter((line) => line.cut === null).map((line) => line.text);
}

/** The rule cuts the lines marked with a leading "- " and keeps the others. */
export function expectCut(rule: NoiseRule, marked: readonly string[], title: string | null = null): void {
  const lines = marked.map((line) => line.replace(/^- /, ''));
  expect(remaining(rule, lines, title)).toEqual(marked.filter((line) => !line.startsWith('- ')));
}
