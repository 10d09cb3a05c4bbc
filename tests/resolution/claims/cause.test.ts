import { expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { causeOf } from '../../../src/resolution/claims/cause.ts';

test.each<[Language, string, string, string]>([
  ['fr', 'La grève a entraîné la faillite', 'La grève a', 'la faillite'],
  ['fr', 'La faillite a été provoquée par la grève', 'la grève', 'La faillite a été'],
  ['fr', 'En raison de la grève, le musée est fermé', 'la grève', 'le musée est fermé'],
  ['fr', "L'usine s'est arrêtée à cause d'une panne", 'une panne', "L'usine s'est arrêtée"],
  ['fr', "Un mégot est à l'origine de l'incendie", 'Un mégot', "l'incendie"],
  ['en', 'The strike led to the bankruptcy', 'The strike', 'the bankruptcy'],
  ['en', 'The bankruptcy was due to the strike', 'the strike', 'The bankruptcy was'],
  ['en', 'The bankruptcy was caused by the strike', 'the strike', 'The bankruptcy was'],
])('%s: %s: because of %s', (language, text, cause, effect) => {
  const found = causeOf(text, language);
  expect([found?.cause.trim(), found?.effect.trim()]).toEqual([cause, effect]);
});

test('a sentence that tells no cause', () => {
  expect(causeOf('The strike ended on Monday', 'en')).toBeNull();
  expect(causeOf('Le maire a fermé le musée', 'fr')).toBeNull();
});
