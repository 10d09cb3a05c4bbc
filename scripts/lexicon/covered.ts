/** Reads words, one a line, and prints those that the bilingual lexicon, the predicate classes or the stop words hold: `covered.ts fr`. */
import { readFileSync } from 'node:fs';
import { isStopWord, lexiconConcepts } from '../../src/model/concepts.ts';
import { fold } from '../../src/model/fold.ts';
import { isLanguage } from '../../src/model/language.ts';
import { stateOf } from '../../src/model/states.ts';

const language = process.argv[2] ?? '';
if (!isLanguage(language)) throw new Error(`"${language}" is no language; give fr or en`);
const covered = readFileSync(0, 'utf8')
  .split('\n')
  .filter(
    (word) =>
      word !== '' &&
      (isStopWord(fold(word), language) ||
        lexiconConcepts(word, language).length > 0 ||
        stateOf(word, language) !== null),
  );
process.stdout.write(`${covered.join('\n')}\n`);
