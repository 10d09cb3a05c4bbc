import { describe, expect, it } from 'vitest';
import { sourceOf } from './names-of.ts';

describe('sourceAt in French', () => {
  it.each([
    [
      'Le ministre de la Santé, Paul Martin, a protesté. Le ministre a ajouté que non.',
      'Le ministre',
      2,
      'person: Paul Martin',
    ],
    [
      'Dmitri Volkov, porte-parole du Kremlin, a démenti. « Non », a dit le porte-parole du Kremlin.',
      'le porte-parole du Kremlin',
      1,
      'person: Dmitri Volkov',
    ],
    ["L'avocate Marie Durand est venue. « Non », a-t-elle dit.", '-t-elle', 1, 'person: Marie Durand'],
    ['Le député LFI Adrien Martin proteste.', 'Le député LFI Adrien Martin', 1, 'person: Adrien Martin'],
    [
      'Un haut responsable américain a confirmé.',
      'Un haut responsable américain',
      1,
      'anonymous: Un haut responsable américain',
    ],
    ["Selon un rapport de l'ONU, la faim recule.", "un rapport de l'ONU", 1, "document: un rapport de l'ONU"],
    [
      'Les données douanières russes montrent une hausse.',
      'Les données douanières russes',
      1,
      'document: Les données douanières russes',
    ],
    ["« Non », explique à l'AFP Ana Lestrade.", "l'AFP Ana Lestrade", 1, 'person: Ana Lestrade'],
    [
      '« Non », déploraient les Nations unies dans une note.',
      'les Nations',
      1,
      'organization: Nations unies',
    ],
    [
      "« Non », a relevé la coalition d'ONG Climate Front Against Fraud (CFAF).",
      "la coalition d'ONG Climate Front Against Fraud (CFAF)",
      1,
      'organization: Climate Front Against Fraud',
    ],
    [
      "« Non », a précisé sur Facebook l'agence hydrologique nationale.",
      "l'agence hydrologique nationale",
      1,
      "anonymous: l'agence hydrologique nationale",
    ],
    ['Pékin dément. La Chine proteste.', 'Pékin', 1, 'country: Pékin'],
    ['Pékin dément. La Chine proteste.', 'La Chine', 1, 'country: Chine'],
    [
      'Le groupe Harvex licencie. Le groupe a précisé hier les postes.',
      'Le groupe',
      2,
      'organization: Harvex',
    ],
    [
      "Le ministère de l'Eau a fermé des puits. Le ministère affirme avoir prévenu.",
      'Le ministère',
      2,
      "organization: ministère de l'Eau",
    ],
    // A noun of another sort of body than the one named before.
    ['La société Harvex licencie. Le syndicat proteste.', 'Le syndicat', 1, 'anonymous: Le syndicat'],
    [
      "L'université de Gand a publié l'étude. La fédération proteste.",
      'La fédération',
      1,
      'anonymous: La fédération',
    ],
    ["La société Harvex licencie. L'entreprise se tait.", "L'entreprise", 1, 'organization: Harvex'],
    ['Les syndicats ont réagi. « Non », ont-ils répondu.', '-ils', 1, 'anonymous: Les syndicats'],
    ['Jeanne Morel a vu Paul Vidal. La jeune femme raconte.', 'La jeune femme', 1, 'person: Jeanne Morel'],
    ['Paul Vidal a rencontré Marc Roy. Ce dernier a souri.', 'Ce dernier', 1, 'person: Marc Roy'],
    [
      'Les avocats de Jean Dupuis ont plaidé.',
      'Les avocats de Jean Dupuis',
      1,
      'anonymous: Les avocats de Jean Dupuis',
    ],
    ["Emilie Hortet, 39 ans, clerc d'avocat, a souri.", 'Emilie Hortet, 39 ans', 1, 'person: Emilie Hortet'],
  ])('%s [%s]', (text, words, nth, source) => {
    expect(sourceOf(text, words, 'fr', nth)).toBe(source);
  });

  it('gives no source for the first person or an impersonal pronoun', () => {
    expect(sourceOf('Paul Vidal est là. Je dis non.', 'Je', 'fr')).toBeNull();
    expect(sourceOf('Paul Vidal est là. Il faut partir.', 'Il', 'fr')).toBeNull();
  });

  it('does not look for an antecedent in a heading', () => {
    const text =
      'Le maire Paul Vidal a parlé hier soir devant la presse.\n\nLuc Roy accuse la mairie\n\nIl a ajouté que tout irait bien.';
    expect(sourceOf(text, 'Il', 'fr')).toBe('person: Paul Vidal');
  });
});

describe('sourceAt in English', () => {
  it.each([
    [
      "Clinton's campaign said no. Hillary Clinton smiled.",
      "Clinton's campaign",
      "anonymous: Clinton's campaign",
    ],
    [
      'David Fairman, president of Orvex, said so.',
      'David Fairman, president of Orvex',
      'person: David Fairman',
    ],
    ['Actress Ann Holt told Paul Reed that she would go.', 'she', 'person: Ann Holt'],
    ['Ryan Cole was firm when Jake Tarrant asked about it. "No," he said.', '" he', 'person: Ryan Cole'],
    [
      'A Florida election official said no.',
      'A Florida election official',
      'anonymous: A Florida election official',
    ],
    ['Russia denied it.', 'Russia', 'country: Russia'],
    [
      'Lakeland Savings lost its case. It said no customer would be affected.',
      'It',
      'organization: Lakeland Savings',
    ],
    ['A poll by Gallup found otherwise.', 'A poll by Gallup', 'document: A poll by Gallup'],
    ['Senator Lee Park spoke. The senator said more.', 'The senator', 'person: Lee Park'],
    [
      'The company Orvalis withdrew it. The company said it was safe.',
      'The company said',
      'organization: Orvalis',
    ],
  ])('%s [%s]', (text, words, source) => {
    expect(sourceOf(text, words, 'en')).toBe(source);
  });
});
