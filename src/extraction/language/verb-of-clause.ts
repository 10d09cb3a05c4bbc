import { formTest, writtenTest } from './form-test.ts';
import type { MutableToken } from './mutable-token.ts';
import { ADJECTIVE, lemmaOf, NOUN, VERB } from './word.ts';

const BESIDE_NOUNS: ReadonlySet<string> = new Set(['preposition', 'determiner', 'clitic', 'number']);

/**
 * Accepts: a form that may be noun or verb, behind a subject that opens its clause, where the clause has no other verb.
 * Fires on: « La ville compte 300 lits. » « Le plan marche bien. »
 * Not on: « Le plan de marche est prêt. » « Un accord cadre. »
 */
export function findVerbOfClause(tokens: MutableToken[], from: number, to: number): void {
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !isBoundary(tokens[end]!)) end++;
    const verb = end - start < 4 ? -1 : candidate(tokens, start, end);
    if (verb >= 0) {
      tokens[verb]!.tag = 'verb';
      tokens[verb]!.lemma =
        tokens[verb]!.lower === 'entre' ? 'entrer' : lemmaOf(tokens[verb]!.word, 'V', 'C', 'F');
      loosen(tokens, verb + 1, end);
    }
    start = end + 1;
  }
}

function isBoundary(token: MutableToken): boolean {
  return token.tag === 'mark' || STOPS.of(token) || OPENS.of(token);
}

const STOPS = writtenTest(/^[.,;:!?«»“”"()…–—]/);
const OPENS = formTest(/^(?:mais|car|or)$/);
const SUBORDINATES = formTest(/^(?:qui|que|qu'|dont|où|ne|n')$/);

/** Index of the form that must be the verb, or -1. */
function candidate(tokens: MutableToken[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]!.tag === 'conjunction' || tokens[at]!.tag === 'adverb')) at++;
  const opener = tokens[at]!;
  if (at + 2 >= to || !(opener.tag === 'determiner' || opener.lower === "l'")) return -1;
  for (let i = from; i < to; i++) {
    const { tag } = tokens[i]!;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'subordinator') return -1;
    if (SUBORDINATES.of(tokens[i]!)) return -1;
  }
  const plural = /^(?:les|des|ces|ses|mes|tes|nos|vos|leurs|plusieurs|deux|trois|certains|certaines)$/.test(
    opener.lower,
  );
  let nouns = 0;
  for (let i = at + 1; i < Math.min(to - 1, at + 8); i++) {
    const { word, tag, lower } = tokens[i]!;
    const before = tokens[i - 1]!;
    // "La loi entre en vigueur": no preposition, which another one would not follow.
    const enters = lower === 'entre' && /^(?:en|dans|au|aux|à)$/.test(tokens[i + 1]!.lower);
    if (
      nouns > 0 &&
      (enters || (word.can & VERB && word.can & (NOUN | ADJECTIVE) && !word.closed)) &&
      !word.capital &&
      /^(?:noun|name|adjective)$/.test(before.tag) &&
      /(?:nt|ont)$/.test(lower) === plural &&
      !/s$/.test(lower) &&
      goesOn(tokens[i + 1]!, (word.can & ADJECTIVE) !== 0)
    )
      return i;
    if (tag === 'noun' || tag === 'name' || tag === 'adjective') nouns++;
    else if (!BESIDE_NOUNS.has(tag)) return -1;
  }
  return -1;
}

/** What may follow a verb; behind an adjective only what cannot go on with its noun. */
function goesOn({ tag, lower }: MutableToken, adjective: boolean): boolean {
  if (tag === 'determiner' || tag === 'number' || tag === 'adverb' || /^(?:bien|mal|mieux)$/.test(lower))
    return true;
  if (tag === 'clitic') return lower !== "d'" || !adjective;
  return tag === 'preposition' && !adjective;
}

/** Behind the verb "le" and "la" are articles again. */
function loosen(tokens: MutableToken[], from: number, to: number): void {
  const next = tokens[from];
  if (from < to && next?.tag === 'pronoun' && /^(?:le|la|les)$/.test(next.lower)) next.tag = 'determiner';
}
