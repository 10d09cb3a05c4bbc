import type { Span } from '../../../model/span.ts';

/** Words that address the person asked, and words in which one speaks of oneself; quotations are taken out before. */
const ADDRESSED = /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes|you|your|yours|yourself)(?!\p{L})/iu;
const FIRST_PERSON =
  /(?<!\p{L})(?:[Jj]e|[Jj]['’]\p{L}+|[Nn]ous|[Mm]on|[Mm]es|[Mm]oi|[Nn]otre|[Nn]os|I|I['’]\p{L}+|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’]\p{L}+|[Oo]ur)(?![\p{L}'’])/u;
const QUOTATION = /[«“"][^«»“”"]{1,400}[»”"]/g;
const LONGEST_QUESTION = 400;
const LONGEST_READ = 1500;

/** True where the words outside quotation marks address somebody. */
export function isAddressed(words: string): boolean {
  return ADDRESSED.test(words.slice(0, LONGEST_READ).replace(QUOTATION, ' '));
}

/** True where somebody speaks of himself outside quotation marks. */
export function isFirstPerson(words: string): boolean {
  return FIRST_PERSON.test(words.slice(0, LONGEST_READ).replace(QUOTATION, ' '));
}

/** True for a short paragraph that ends in a question mark, is no quotation, and is not asked of oneself. */
export function isQuestion(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_QUESTION || !/\?[\s*]*$/.test(text.slice(end - 4, end))) return false;
  if (/[«“”"]/.test(text.slice(start, start + 4))) return false;
  const words = text.slice(start, end);
  return isAddressed(words) || !isFirstPerson(words);
}
