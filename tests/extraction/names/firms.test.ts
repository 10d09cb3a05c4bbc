import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('firms without a telling word', () => {
  it.each([
    ['fr', '« Nous sommes prêts », a déclaré Jeanne Morel, directrice chez Lumen Ostrava.', 'Lumen Ostrava'],
    ['fr', 'Claire Donnat travaille chez Brivelle depuis dix ans, a-t-elle précisé.', 'Brivelle'],
    ['en', 'Farrell analyst Joan Webb said prices would fall by the summer.', 'Farrell'],
    ['en', 'Prices would fall, according to Orvex spokeswoman Anna Pryce.', 'Orvex'],
  ] as const)('%s: %s', (language, text, name) => {
    expect(named('Organization', text, language)).toContain(name);
  });

  it('is told from a person with whom somebody is, and from whom a job belongs to', () => {
    expect(named('Person', 'Elle a dormi chez Camille Vernon, a raconté sa mère.', 'fr')).toContain(
      'Camille Vernon',
    );
    expect(
      named('Organization', 'Tom Farrell adviser Joan Webb said prices would fall.', 'en'),
    ).not.toContain('Tom Farrell');
  });
});

describe('capitals that name no body', () => {
  it('are terms of work, health and sport', () => {
    expect(
      named(
        'Organization',
        'Les salariés ont cumulé huit jours d’ITT, et les TPE-PME s’inquiètent du coût.',
        'fr',
      ),
    ).toEqual([]);
    expect(
      named(
        'Organization',
        'The firm reported EBITDA of nine million before its IPO, and SMEs followed.',
        'en',
      ),
    ).toEqual([]);
  });
});
