import { cuesOf } from '../../attribution/cues.ts';
import { wordOf } from '../../language/word.ts';

/** A comma, a small word that may be a verb of saying, and what its subject begins with. */
const CANDIDATE = /,\s+(\p{Ll}{3,20})\s+(?=\p{Lu}\p{Ll}|l['’]\p{Ll}|(?:la|le|une?|cette|ce)\s)/gu;
const MOST = 12;

/**
 * Offset of the comma before a French verb of saying with its subject behind (", raconte Luc Morin", ", analyse la
 * patronne"), or -1. The words are those after an opening mark; nothing is tagged yet.
 */
export function findInsertedCue(words: string): number {
  const { verbs } = cuesOf('fr');
  CANDIDATE.lastIndex = 0;
  for (let seen = 0; seen < MOST; seen++) {
    const match = CANDIDATE.exec(words);
    if (!match) return -1;
    const { analyses, closed } = wordOf(match[1]!, 'fr');
    const says = analyses.some(
      ({ tag, lemma }) => tag === 'V' && verbs.get(lemma)?.some((cue) => cue.forms.has('after')),
    );
    if (closed === null && says) return match.index;
  }
  return -1;
}
