import { FormTest } from '../language/form-test.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readWordSets } from '../lib/read-word-sets.ts';

type BodyWords = 'takes-a-stand' | 'acts' | 'which' | 'tasks' | 'not-served' | 'part-of-name' | 'takes-up';

/** Words of rules for bodies told in small letters (lexicon/fr/names-bodies.yml). */
export const bodyWords = perLanguage((language) => readWordSets<BodyWords>(language, 'names-bodies'));

/** Whether a French word is of one of their groups. */
export function bodyTest(group: BodyWords): FormTest {
  return new FormTest(({ lower }) => bodyWords('fr')[group].has(lower));
}
