import { expect, it } from 'vitest';
import { articleForms } from '../../../src/resolution/article-forms.ts';
import { compareEntities, entitiesConflict } from '../../../src/resolution/entities/compare-entities.ts';
import { createReference } from '../../../src/resolution/entities/reference.ts';
import { type EntitySpec, makeInput } from '../factory.ts';

const REFERENCE = createReference();
const place = (name: string, country: string | null = null): EntitySpec => ({ name, kind: 'Place', country });
const person = (name: string, description: string): EntitySpec => ({ name, descriptions: [description] });

/** The form of the first of an article's entities, which the article lets act. */
function formOf(name: string, country: string, others: readonly EntitySpec[]) {
  const { extraction } = makeInput({ entities: [place(name, country), ...others] });
  return articleForms(extraction, REFERENCE).entities[0]!;
}

const ATLANTA = () => formOf('Georgia', 'GE', [place('Atlanta'), person('Ann Moss', 'Gov.')]);
const GOVERNOR = () => formOf('Géorgie', 'GE', [person('Ann Moss', 'gouverneure de Géorgie')]);
const LOST = () => formOf('Géorgie', 'GE', [place('Wisconsin'), place('Arizona'), place('États-Unis', 'US')]);
const TBILISI = () => formOf('Georgia', 'GE', [place('Tbilisi', 'GE'), place('Atlanta')]);
const PRESIDENT = () =>
  formOf('Géorgie', 'GE', [person('Nino Beridze', 'présidente géorgienne'), place('Texas')]);

it.each([
  ['towns of it', ATLANTA],
  ['whoever governs it', GOVERNOR],
  ['two of its neighbours', LOST],
])('a name shared with a state means the region where the article speaks of %s', (_, form) => {
  expect(form().country).toBeNull();
  expect(compareEntities(form(), GOVERNOR())?.verdict).toBe('SAME');
  for (const state of [TBILISI(), PRESIDENT()]) {
    expect(state.country).toBe('GE');
    expect(compareEntities(form(), state)).toBeNull();
    expect(entitiesConflict(form(), state)).toBe(true);
  }
});

it('it means the state where the article says nothing, one neighbour, or something of the state', () => {
  expect(formOf('Georgia', 'GE', []).country).toBe('GE');
  expect(formOf('Georgia', 'GE', [place('Florida'), place('Russia', 'RU')]).country).toBe('GE');
  expect(
    formOf('Géorgie', 'GE', [person('Nino Beridze', 'gouverneure de la Banque de Géorgie')]).country,
  ).toBe('GE');
});

it('towns that share a name with a capital are told apart as well', () => {
  const californian = formOf('San Jose', 'CR', [place('Oakland'), place('California')]);
  expect(californian.country).toBeNull();
  const costaRican = formOf('San José', 'CR', [place('Costa Rica', 'CR')]);
  expect(compareEntities(californian, costaRican)?.verdict).toBe('UNSURE');
  expect(entitiesConflict(californian, costaRican)).toBe(true);
});
