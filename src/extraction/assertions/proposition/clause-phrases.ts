import { phraseFrom, type Range } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import type { AssertionContext } from '../statement.ts';
import { NOBODY, type Role, roleOf } from './role-of.ts';

/** First noun phrase after the verb; of several links only that of an indirect object is stepped over. */
export function objectAfter(view: SentenceView, main: VerbGroup, end: number): Range | null {
  let i = main.to;
  while (i < end && i < main.to + 6) {
    const { tag, lower, text } = view.tokens[i]!;
    if (tag === 'adverb' || tag === 'negation' || tag === 'mark') i++;
    else if (/^(?:à|au|aux|to|pour|for|en|de|d'|contre|against|sur|on|avec|with)$/.test(lower)) {
      const phrase = phraseFrom(view, i + 1, end);
      if (!phrase) return null;
      // "a fourni à Moscou des drones": the thing comes after the receiver.
      const further = phraseFrom(view, phrase.to, end);
      return further ?? phrase;
    } else if (tag === 'punctuation' && text === ',') return null;
    else return phraseFrom(view, i, end);
  }
  return null;
}

/** The noun phrase that a span begins with, over a word or two. */
export function firstPhrase(view: SentenceView, from: number, end: number): Range | null {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const phrase = phraseFrom(view, i, end);
    if (phrase) return phrase;
  }
  return null;
}

/** Dictionary form of a phrase's first noun. */
export function headNoun(view: SentenceView, { from, to }: Range): string | null {
  for (let i = from; i < to; i++) {
    const { tag, lemma } = view.tokens[i]!;
    if (tag === 'noun') return lemma;
    if (tag === 'name') return null;
  }
  return null;
}

/** "la livraison de drones": what the noun's act is done to. */
export function complementOf(context: AssertionContext, view: SentenceView, { from, to }: Range): Role {
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:de|d'|du|des|of)$/.test(view.lower(i))) continue;
    return roleOf(context, view, { from: i + 1, to });
  }
  return NOBODY;
}
