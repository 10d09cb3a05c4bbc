import { formTest } from '../form-test.ts';
import type { MutableToken } from '../mutable-token.ts';
import { ADJECTIVE, NOUN, VERB } from '../word.ts';

const DAY = formTest(
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|earlier|last|this|here|there)$/,
);

/**
 * "New polls released Sunday showed", "a man arrested in Paris said": a form in -ed after a noun is a participle where
 * the clause's own verb is still to come, with no comma or conjunction before it.
 */
export function isReduced(tokens: readonly MutableToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || (before.tag !== 'noun' && before.tag !== 'name')) return false;
  // A noun, name or clause right after it is its object: then it is the clause's verb itself.
  const next = tokens[i + 1];
  if (!next || !(next.word.closed?.tag === 'preposition' || DAY.of(next))) return false;
  // "The man accused of theft": without its object the verb can only be passive.
  if (next.lower === 'of' && /^(?:accused|suspected|convicted|acquitted)$/.test(tokens[i]!.lower))
    return true;
  if (opensWithPreposition(tokens, i)) return true;
  for (let j = i + 1; j < Math.min(tokens.length, i + 12); j++) {
    const { word, text, lower } = tokens[j]!;
    if (word.closed?.tag === 'auxiliary' && !(word.capital && lower === 'may'))
      return !/^(?:be|been|being|to)$/.test(lower);
    if (word.closed) {
      if (/^(?:subordinator|conjunction|pronoun)$/.test(word.closed.tag) || lower === 'to') return false;
      continue;
    }
    if (/^[,.;:"“”]/.test(text)) return false;
    if (
      word.can & VERB &&
      !(word.can & (NOUN | ADJECTIVE)) &&
      !/^(?:preposition|determiner)$/.test(tokens[j - 1]!.word.closed?.tag ?? '')
    )
      return true;
  }
  return false;
}

/** "In a statement posted on": the noun before hangs on a preposition that opens the sentence or what follows a comma. */
function opensWithPreposition(tokens: readonly MutableToken[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && /^(?:noun|name|adjective|clitic)$/.test(tokens[k]!.tag)) k--;
  if (tokens[k]!.tag === 'determiner') k--;
  if (k < 0 || tokens[k]!.tag !== 'preposition' || tokens[k]!.lower === 'as' || !tokens[k + 1]) return false;
  const before = tokens[k - 1];
  return (
    !before || before.sentence !== tokens[i]!.sentence || /^[,;:]$/.test(before.text) || before.tag === 'mark'
  );
}
