import { describe, expect, it } from 'vitest';
import { isFamilyName, samePerson } from '../../../src/extraction/names/person-names.ts';
import { namesOf } from './names-of.ts';

const people = (text: string, language: 'fr' | 'en') =>
  namesOf(text, language)
    .entities.filter(({ kind }) => kind === 'Person')
    .map(({ name, aliases, gender }) => ({ name, aliases, gender }));

describe('samePerson', () => {
  it.each([
    ['donald j. harper', 'donald harper', true],
    ['garcia padilla', 'alejandro garcia padilla', true],
    ['d. harper', 'donald harper', true],
    ['donald harper', 'donald harper jr.', false],
    ['anne roux', 'marie roux', false],
    ['roux', 'anne roux', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(samePerson(a.split(' '), b.split(' '))).toBe(same);
    expect(samePerson(b.split(' '), a.split(' '))).toBe(same);
  });

  it('knows the family name', () => {
    expect(isFamilyName(['anne', 'roux'], 'roux')).toBe(true);
    expect(isFamilyName(['anne', 'roux'], 'anne')).toBe(false);
  });
});

describe('clusters of people', () => {
  it('joins the family name alone and with a title to the full name, without the title in the name', () => {
    const text = 'Le juge Randall Bocage a parlé. M. Bocage a souri, puis Bocage est parti.';
    expect(people(text, 'fr')).toEqual([
      { name: 'Randall Bocage', aliases: ['Bocage', 'M. Bocage'], gender: 'male' },
    ]);
  });

  it('keeps husband and wife apart by their titles', () => {
    const text =
      'Bill Harrow met Hillary Harrow in Leeds. Mrs. Harrow said she was tired. Mr. Harrow said nothing.';
    const [bill, hillary] = people(text, 'en');
    expect(bill).toMatchObject({ name: 'Bill Harrow', aliases: ['Harrow', 'Mr. Harrow'] });
    expect(hillary).toMatchObject({ name: 'Hillary Harrow', aliases: ['Harrow', 'Mrs. Harrow'] });
  });

  it('joins a surname that stands first', () => {
    const text = 'Le président Xi Guowei a parlé. Selon Xi, la paix viendra.';
    expect(people(text, 'fr').map(({ name }) => name)).toEqual(['Xi Guowei']);
  });

  it('knows people of one name', () => {
    expect(people("Selon la chanteuse Zazou, c'est fini. Zazou a confié sa joie.", 'fr')[0]?.name).toBe(
      'Zazou',
    );
  });

  it('takes a firm named after a person for a firm', () => {
    const { entities } = namesOf('Marcel Aubry a fondé Aubry Frères en 1953.', 'fr');
    expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'Person Marcel Aubry',
      'Organization Aubry Frères',
    ]);
  });

  it('does not take a firm that the data know for its founder', () => {
    const { entities } = namesOf('Renault veut produire. Louis Renault y avait songé.', 'fr');
    expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'Organization Renault',
      'Person Louis Renault',
    ]);
  });

  it('leaves out authors of bylines and captions, and names that stand only in teasers', () => {
    const text =
      'Par Luc Marchal\n\nLe maire Paul Vidal a démissionné hier après une longue crise.\n\nPhoto : Anne Perrin / AFP\n\nLire aussi : Jean Cassin revient';
    expect(people(text, 'fr').map(({ name }) => name)).toEqual(['Paul Vidal']);
  });
});
