import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { FormTest } from '../language/form-test.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readWordSets } from '../lib/read-word-sets.ts';
import type { Reading } from './reading.ts';

/** Platforms on which people say things (data/platforms.yml). */
export const PLATFORM = new FormTest(({ text }) => platforms().has(text));
const BEFORE = /^(?:on|via|through|over|using|by)$/;
/**
 * Whether a platform is only where something was said: "on Instagram", "a WhatsApp post". Not
 * "Facebook said", "Instagram's owner".
 */
export function isChannel({ tokens, language }: Reading, from: number, to: number): boolean {
  if (to !== from + 1 || !PLATFORM.of(tokens[from]!)) return false;
  if (language === 'fr') return isFrenchChannel(tokens, from);
  const before = tokens[from - 1]?.lower ?? '';
  if (/^['’]s?$/.test(tokens[to]?.text ?? '')) return false;
  return BEFORE.test(before) || channelWordsOf(language).posted.has(tokens[to]?.lower ?? '');
}

/** A row of platforms is read from its first. */
function isFrenchChannel(tokens: Reading['tokens'], from: number): boolean {
  let k = from - 1;
  for (let row = 0; row < 8 && /^(?:,|et|ou|\/)$/.test(tokens[k]?.lower ?? ''); row++) {
    if (!tokens[k - 1] || !PLATFORM.of(tokens[k - 1]!)) return false;
    k -= 2;
  }
  const before = tokens[k];
  if (!before) return false;
  const { posted, shared, told, followed } = channelWordsOf('fr');
  // "sur sa page Facebook": somebody's own, on which they speak; what a colon opens is theirs alone.
  const own = /^(?:sa|son|leur)$/.test(tokens[k - 1]?.lower ?? '') && tokens[k - 2]?.lower === 'sur';
  if (own && /^(?:page|compte)$/.test(before.lower) && tokens[from + 1]?.text !== ':') return false;
  if (/^(?:par)$/.test(before.lower)) return tokens[k - 1]?.tag !== 'participle';
  // "sa page Facebook", "publié sur Facebook": told as a medium is; "suivez-nous sur Facebook" is the page's own.
  if (told.has(tokens[from]!.text)) {
    const what = /^(?:sur|via)$/.test(before.lower) ? tokens[k - 1] : before;
    const opens = tokens[from + 1]?.text === ':';
    return opens || what === undefined || followed.has(what.lower) || !/\p{L}/u.test(what.text);
  }
  if (!/^(?:sur|via)$/.test(before.lower)) return posted.has(before.lower);
  // "a salué sur Twitter": where somebody speaks it is told of.
  const what = tokens[k - 1];
  return what !== undefined && (what.tag === 'noun' || shared.has(what.lower));
}

/** Words beside a platform's name, one set for a language (lexicon/<language>/names-channels.yml). */
const channelWordsOf = perLanguage((language) =>
  readWordSets<'posted' | 'shared' | 'told' | 'followed'>(language, 'names-channels'),
);

let loaded: ReadonlySet<string> | undefined;

function platforms(): ReadonlySet<string> {
  return (loaded ??= new Set(
    (readYaml(readFileSync(new URL('data/platforms.yml', import.meta.url), 'utf8')) as { words: string[] })
      .words,
  ));
}
