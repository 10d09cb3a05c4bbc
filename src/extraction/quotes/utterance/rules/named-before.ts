import type { PassageView } from '../passage-view.ts';
import { titleWordsOf } from '../title-words.ts';
import type { UtteranceRule } from '../utterance-rule.ts';

/** Words that may stand between the noun and its title: "son dernier film, le très attendu « … »" is not reached. */
const MOST_BETWEEN = 2;

/**
 * Refuses: what a noun for a work, a named thing or a term, or a verb of naming introduces.
 * Fires on: Le film « Un jour de pluie » sort mercredi.
 * Not on: Le film, dit-il, « parle de nous tous ».
 */
export const namedBefore: UtteranceRule = {
  id: 'named-before',
  decide: (view) => (isNamed(view) ? false : null),
};

function isNamed(view: PassageView): boolean {
  const words = titleWordsOf(view.analysis.language);
  const before = view.before(60);
  // A colon or a verb of saying between noun and mark would make it speech; so would a long stretch.
  const tail = /(?:[\p{L}\p{N}'’-]+[\s,]*){1,4}$/u.exec(before)?.[0] ?? '';
  if (tail.length === 0) return false;
  const parts =
    tail
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const last = parts.at(-1) ?? '';
  if (words.participles.has(last) || words.participles.has(withoutElision(last))) return true;
  if (/[,]\s*$/.test(tail)) return words.works.has(last) && !view.endsAsSentence;
  const isName = /^[\p{Lu}\p{N}#]/u.test(view.text);
  for (let i = parts.length - 1; i >= 0 && i >= parts.length - 1 - MOST_BETWEEN; i--) {
    const word = withoutElision(parts[i]!);
    const noun = words.terms.has(word) || (isName && (words.works.has(word) || words.named.has(word)));
    if (noun) return i === parts.length - 1 || isModifier(view, parts.length - 1 - i);
  }
  return false;
}

/** The tokens between noun and mark are adjectives or names, no verbs or prepositions. */
function isModifier(view: PassageView, count: number): boolean {
  const { tokens } = view.analysis;
  for (let i = view.from - 1, seen = 0; i >= 0 && seen < count; i--) {
    const { tag } = tokens[i]!;
    if (tag === 'mark' || tag === 'punctuation') continue;
    seen++;
    if (tag !== 'adjective' && tag !== 'name' && tag !== 'participle' && tag !== 'noun' && tag !== 'number')
      return false;
  }
  return true;
}

function withoutElision(word: string): string {
  return word.replace(/^(?:l|d|qu|s|j|n|c)'/, '');
}
