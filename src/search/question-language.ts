import { isStopWord, lexiconConcepts } from '../model/concepts.ts';
import { foldedWords } from '../model/fold.ts';
import type { Language } from '../model/language.ts';
import { questionWords } from './question-words.ts';

/** Language of a question: by its little words, then by the words it knows, then by its accents; English when nothing tells. */
export function questionLanguage(text: string): Language {
  const words = foldedWords(text);
  const score = (language: Language) => {
    const { filler } = questionWords(language);
    let sum = 0;
    for (const word of words) {
      if (isStopWord(word, language) || filler.has(word)) sum += 3;
      else if (lexiconConcepts(word, language).length > 0) sum += 1;
    }
    return sum;
  };
  const french = score('fr') + (/[àâçéèêëîïôùûœ]/i.test(text) ? 2 : 0);
  return french > score('en') ? 'fr' : 'en';
}
