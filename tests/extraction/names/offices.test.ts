import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('offices and ranks before a name are none of it', () => {
  it.each([
    ['Le ministre de la Santé Jorix Pieters a démissionné.', ['Jorix Pieters']],
    ['Le ministre de la Justice Morvex a parlé.', ['Morvex']],
    ['La ministre de la Fonction Publique Ketla Moros a répondu.', ['Ketla Moros']],
    ["Le secrétaire d'État aux Transports Wilko Brandel refuse.", ['Wilko Brandel']],
    ["Elle a rencontré Victoire Moreau, la fille de l'Espoir.", ['Victoire Moreau']],
  ])('%s', (text, people) => {
    expect(named('Person', text, 'fr')).toEqual(people);
  });

  it.each([
    ['The Inspector General of Police said the men were held. He said they would appear in court.', []],
    ['Inspector General of Police Kofi Mensah said the men were held.', ['Kofi Mensah']],
    ['CSP Amina Yusuf said the suspect fled. DSP Tunde Bello confirmed it.', ['Amina Yusuf', 'Tunde Bello']],
    ['Shelby County Mayor Patrick Doyle opened the road.', ['Patrick Doyle']],
    ['Attorney General of the Federation Abu Malik spoke.', ['Abu Malik']],
    ['North Yorkshire said no.', []],
  ])('%s', (text, people) => {
    expect(named('Person', text, 'en')).toEqual(people);
  });

  it('letters of a rank are no organization', () => {
    expect(named('Organization', 'The IGP, Musa Garba, was silent. A DSP left.', 'en')).toEqual([]);
  });

  it('two letters stand for the one body whose initials they are', () => {
    const text = 'Researchers at the University of Queensland found it, UQ said.';
    expect(named('Organization', text, 'en')).toEqual(['University of Queensland']);
  });
});
