/** Any white space but single blanks. */
const UNEVEN = /\s\s|[^\S ]/;

/** Every run of white space as one blank. Most texts have nothing else, and looking is cheaper than replacing. */
export function evenSpaces(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}
