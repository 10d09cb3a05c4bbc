import type { GazetteerEntry } from './gazetteer.ts';
import type { Reading } from './reading.ts';

const MAX_PHRASE = 7;

/** Longest gazetteer entry that begins at token `i`. */
export function gazetteerPhrase(
  { tokens, infos, words }: Reading,
  i: number,
  end: number,
): { to: number; entry: GazetteerEntry } | null {
  const { entries, followers } = words.gazetteer;
  let key = '';
  let next: ReadonlySet<string> | undefined;
  let best: { to: number; entry: GazetteerEntry } | null = null;
  for (let j = i; j < Math.min(end, i + MAX_PHRASE); j++) {
    const info = infos[j]!;
    const part = info.key;
    if (!part || (j > i && !next!.has(info.opening))) break;
    key += !key || key.endsWith("'") || part.startsWith("'") ? part : ` ${part}`;
    const entry = j === i ? info.known : entries.get(key);
    if (entry) {
      const token = tokens[j]!;
      // "Sud-ouest" is no "Sud Ouest".
      const lowered = j === i && entry.kind === 'organization' && /-\p{Ll}+$/u.test(token.text);
      const cased = !entry.lastCapital || (token.capital && !lowered) || /[-'’]\p{Lu}/u.test(token.text);
      const first =
        tokens[i]!.capital ||
        infos[i]!.shape === 'mixed' ||
        (j > i && !entry.lastCapital) ||
        tokens[j]!.capital;
      if (cased && first && !(j === i && !tokens[i]!.capital && infos[i]!.shape !== 'mixed'))
        best = { to: j + 1, entry };
    }
    next = j === i ? info.followers : followers.get(key);
    if (!next) break;
  }
  // Short forms in capitals are matched in capitals: "US" is a state, "us" and "Us" are not.
  if (
    best &&
    best.to === i + 1 &&
    tokens[i]!.text.length <= 3 &&
    infos[i]!.shape !== 'acronym' &&
    infos[i]!.key.length <= 3
  )
    return null;
  return best;
}
