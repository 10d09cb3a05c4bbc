import { foldedWords } from '../../model/fold.ts';
import { indexWords } from '../../model/neutral-tokens.ts';

/**
 * What the full-text index holds of a text: its words folded ("l’Élysée" as "l elysee", which no analyzer of either server
 * makes of it), and the same as language-neutral tokens (model/neutral-tokens.ts), which search asks for.
 */
export function searchedWords(text: string, language: string): string {
  return `${foldedWords(text).join(' ')} ${indexWords(text, language)}`;
}
