import { formTest } from '../language/form-test.ts';
import type { Reading } from './reading.ts';

/** Tokens before a bracket among which the full name is looked for, for each letter in it. */
const TOKENS_PER_LETTER = 4;
/** What is decided or signed is no body: "Politique agricole commune (PAC)". */
const SCHEME = formTest(
  /^(?:politique|loi|traité|accord|convention|contrat|taxe|plan|impôt|indice|prime|allocation)$/,
);
const SMALL = formTest(
  /^(?:de|du|des|d'|la|le|les|l'|et|pour|of|the|and|for|on|in|en|à|au|aux|&|sur|par|contre|sans|-)$/,
);

/**
 * First token (at or after `from`) of the name whose initials the letters in brackets at token `open` are, or -1.
 * `commas`: the name may hold a list.
 * Fires on: "Bureau d'enquêtes et d'analyses (BEA)", "l'association Droit au logement (DAL)".
 * Not on: "le prêt à taux zéro (PTZ)", "Produit intérieur brut (PIB)".
 */
export function bracketedLetters(reading: Reading, open: number, from: number, commas = false): number {
  const { tokens, infos, words } = reading;
  const short = tokens[open + 1];
  const closing = tokens[open]!.text === '[' ? ']' : ')';
  if (!short?.capital || tokens[open + 2]?.text !== closing || !/^[[(]$/.test(tokens[open]!.text)) return -1;
  const letters = infos[open + 1]!.folded.replace(/[^a-z]/g, '');
  if (letters.length < 3 || letters.length > 9 || words.lists.notAcronyms.has(short.text)) return -1;
  // "Algérienne des eaux (ADE)" takes a small word's letter, "Bureau d'enquêtes et d'analyses (BEA)" does not.
  const without = firstWord(reading, open, from, letters, false, commas);
  return without >= 0 ? without : firstWord(reading, open, from, letters, true, commas);
}

/** From the last word back each word of weight must give the next letter; small words may, if `small` is set. */
function firstWord(
  reading: Reading,
  open: number,
  from: number,
  letters: string,
  small: boolean,
  commas: boolean,
): number {
  const { tokens, infos, words } = reading;
  let at = letters.length - 1;
  // "National Fire Risk Reduction and Rescue Council (NFRRC)": one word may be left out.
  let spare = letters.length > 3 ? 1 : 0;
  const least = Math.max(from, open - letters.length * TOKENS_PER_LETTER);
  for (let k = open - 1; k >= least; k--) {
    const token = tokens[k]!;
    if (commas && token.text === ',') continue;
    if (token.tag === 'punctuation' || token.tag === 'mark' || token.tag === 'verb') return -1;
    const { folded } = infos[k]!;
    const fits = folded[0] === letters[at];
    if (SMALL.of(token)) {
      if (small && fits && at > 0) at--;
      continue;
    }
    if (!fits) {
      if (!token.capital || at < 1 || spare-- <= 0) return -1;
      continue;
    }
    at--;
    if (at >= 0) continue;
    const named = token.capital && !infos[k]!.role && infos[k]!.firstName === null;
    const thing =
      words.lists.measures.has(token.lower) ||
      SCHEME.of(token) ||
      words.lists.notOrganizations.has(folded) ||
      (words.lists.things.has(token.lower) && !infos[k]!.organizationHead && token.lower !== 'programme');
    return (named || (infos[k]!.organizationHead && k > from && tokens[k - 1]!.tag === 'determiner')) &&
      !thing
      ? k
      : -1;
  }
  return -1;
}
