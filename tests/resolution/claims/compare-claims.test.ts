import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { ClaimForm } from '../../../src/model/graph.ts';
import type { Language } from '../../../src/model/language.ts';
import { articleForms } from '../../../src/resolution/article-forms.ts';
import { claimLookups } from '../../../src/resolution/claims/claim-keys.ts';
import { compareClaimForms } from '../../../src/resolution/claims/compare-claims.ts';
import { createReference } from '../../../src/resolution/entities/reference.ts';

const reference = createReference();

/** The claim of a sentence as a speaker without a name says it. */
function claim(sentence: string, language: Language): ClaimForm {
  const text = language === 'fr' ? `${sentence}, a dit le préfet.` : `${sentence}, the prefect said.`;
  const extraction = extract({ id: sentence, language, text });
  return articleForms(extraction, reference, '2023-05-02').claims[0]!;
}

function relation(left: ClaimForm, right: ClaimForm): string {
  const { verdict, link } = compareClaimForms(left, right, (a, b) => (a && b ? a === b : null));
  return verdict === 'SAME' ? 'SAME' : (link?.kind ?? 'NONE');
}

type Case = [Language, string, Language, string];

describe('one claim', () => {
  test.each<Case>([
    ['fr', 'Trois cents barques ont coulé', 'fr', '300 barques ont coulé'],
    ['fr', 'La moitié des écoles sont fermées', 'fr', 'Une école sur deux est fermée'],
    ['fr', 'Le groupe Valdor rachète la mine', 'fr', 'Valdor rachète la mine'],
    ['fr', 'La récolte a été perdue en douze mois', 'fr', 'La récolte a été perdue en un an'],
    ['en', 'Firefighters evacuated 250 people', 'en', 'Two hundred and fifty people were evacuated'],
    ['en', 'The flood killed nine miners', 'en', 'Nine miners died in the flood'],
    ['fr', 'Le juge a libéré le suspect', 'en', 'The suspect was released by the judge'],
  ])('%s: %s = %s: %s', (left, one, right, other) => {
    const [a, b] = [claim(one, left), claim(other, right)];
    expect(relation(a, b)).toBe('SAME');
    expect(relation(b, a)).toBe('SAME');
    // Both ways they find each other in a store.
    expect(claimLookups(a).some((key) => b.keys.includes(key))).toBe(true);
    expect(claimLookups(b).some((key) => a.keys.includes(key))).toBe(true);
  });
});

describe('one claim in the words of another desk', () => {
  test.each<Case>([
    [
      'fr',
      'La gendarmerie a appréhendé le braqueur',
      'fr',
      "Le braqueur a été arrêté par les forces de l'ordre",
    ],
    [
      'fr',
      "Le pipeline s'est rompu faute d'entretien",
      'fr',
      "Le défaut d'entretien a causé la rupture du pipeline",
    ],
    ['fr', 'La ville a acheté quarante rames', 'en', 'The city has bought forty trains'],
    ['en', 'The truce took effect on the island', 'fr', "La trêve est entrée en vigueur dans l'île"],
    ['en', 'A ferry hit the pier', 'en', 'The vessel hit the pier'],
    ['en', 'Harbour Rovers have signed the winger', 'en', 'The winger has signed for Harbour Rovers'],
  ])('%s: %s = %s: %s', (left, one, right, other) => {
    expect(relation(claim(one, left), claim(other, right))).toBe('SAME');
  });
});

describe('claims that contradict each other', () => {
  test.each<Case>([
    ['fr', 'Le fonds a relevé ses frais', 'fr', 'Le fonds a réduit ses frais'],
    ['en', 'The rebels control the mine', 'en', 'The rebels have lost control of the mine'],
    ['fr', 'Le préfet a autorisé le festival', 'en', 'The festival has been banned'],
    ['fr', 'Le test est positif', 'fr', 'Le test est négatif'],
    ['fr', "L'otage est vivant", 'fr', "L'otage est mort"],
    ['fr', 'Le sénat a adopté la loi', 'fr', 'Le sénat a rejeté la loi'],
    ['en', 'The road is open', 'en', 'The road is closed'],
    ['en', 'The fair will open in May', 'en', 'The fair will open in June'],
    ['fr', 'Le naufrage a fait douze morts', 'en', 'The shipwreck killed forty people'],
    ['fr', 'Quatre casques bleus ont été blessés', 'en', 'Nine UN peacekeepers were injured'],
  ])('%s: %s ≠ %s: %s', (left, one, right, other) => {
    expect(relation(claim(one, left), claim(other, right))).toBe('CONTRADICTS');
  });
});

describe('two claims that neither are one nor exclude each other', () => {
  test.each<Case>([
    ['fr', 'La banque a ouvert une agence', 'fr', 'La banque a fermé une agence'],
    ['fr', 'Le Pérou a vendu des mines au Chili', 'fr', 'Le Chili a vendu des mines au Pérou'],
    ['en', 'Sales rose by 4%', 'en', 'Profits rose by 4%'],
    ['en', 'The king visited Ghana', 'en', 'The queen visited Ghana'],
    ['en', 'The family sold the farm', 'en', 'The family bought the farm'],
    ['en', 'Inflation rose to 4% in May', 'en', 'Inflation rose to 6% in August'],
    ['en', "The governor's brother was robbed", 'en', 'The governor was robbed'],
    ['en', 'Imports of electric scooters doubled', 'en', 'Imports of electric buses doubled'],
    ['fr', 'Le prix du maïs a triplé', 'fr', "Le prix de l'orge a triplé"],
    ['en', 'Two miners were saved', 'en', 'Two miners were lost'],
    ['fr', "L'avocate a entendu le gardien", 'en', 'The guard heard the lawyer'],
  ])('%s: %s | %s: %s', (left, one, right, other) => {
    expect(['NONE', 'SIMILAR_TO']).toContain(relation(claim(one, left), claim(other, right)));
  });
});

test('a time that one side adds makes it the more specific claim', () => {
  const [dated, plain] = [claim('The mayor resigned on Friday', 'en'), claim('The mayor resigned', 'en')];
  const { verdict, link } = compareClaimForms(dated, plain, () => null);
  expect(verdict).toBe('NONE');
  expect(link).toMatchObject({ kind: 'SUPPORTS', fromRight: false });
});
