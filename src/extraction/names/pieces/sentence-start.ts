import { isClosedWord } from '../is-closed-word.ts';
import type { Walk } from './walk.ts';

/** A closed-class word with a capital at the start of a sentence. */
export function closedInitial(walk: Walk, k: number): boolean {
  const { reading } = walk;
  const { tokens, initial } = reading;
  return (
    initial[k] === 1 &&
    tokens[k]!.ordinary &&
    isClosedWord(tokens[k]!) &&
    !/^(?:the|former|new)$/.test(tokens[k]!.lower)
  );
}

/** "Poutine a reçu": a noun in the singular that opens a French sentence without an article. */
export function mayBeSubject(walk: Walk, k: number): boolean {
  const { reading, from, layout } = walk;
  const { tokens, infos, language } = reading;
  const { tag, text } = tokens[k]!;
  return (
    language === 'fr' &&
    layout === 'prose' &&
    k === from &&
    (tag === 'noun' || tag === 'name') &&
    !/[sx]$/.test(text) &&
    /^(?:verb|auxiliary|clitic|negation|pronoun)$/.test(tokens[k + 1]?.tag ?? '') &&
    !infos[k]!.role &&
    !infos[k]!.calendar &&
    !infos[k]!.organizationHead
  );
}
