import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('French territories that act', () => {
  it.each([
    ["C'est l'espoir du canton du Jura, qui cofinance le projet.", ['canton du Jura']],
    ['La commune attend une aide de la province Sud.', ['province Sud']],
    ['Le canton de Vaud a versé une aide.', ['canton de Vaud']],
    ["La province de Liège n'a pas encore annoncé son plan.", ['province de Liège']],
    ['Selon le canton de Berne, tout va bien.', ['canton de Berne']],
    ['Le pont est financé par le département de la Loire.', ['département de la Loire']],
    ['La métropole de Nantes a lancé un appel.', ['métropole de Nantes']],
    ['Il loue les Forces de Défense et de Sécurité et les chefs.', ['Forces de Défense et de Sécurité']],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));

  it.each([
    'Il habite le canton de Vaud.',
    'Ils vivent dans la province Nord.',
    'Inondations en province de Namur.',
    'La région de Meknès a soif.',
    'Ils ont traversé le département de la Loire, qui dort.',
  ])('none in: %s', (text) => expect(named('Organization', text, 'fr')).toEqual([]));
});
