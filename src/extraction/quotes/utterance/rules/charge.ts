import type { PassageView } from '../passage-view.ts';
import { titleWordsOf } from '../title-words.ts';
import type { UtteranceRule } from '../utterance-rule.ts';

const LONGEST = 300;
const MOST_WORDS = 9;
const MOST_LINKS = 8;
const QUOTATION = /[«“„"][^«»“”„"]*[»”“"]/g;

/**
 * Refuses: the name of an offence after a word of the law, also later in a series of them.
 * Fires on: Ils doivent répondre d'« abus de faiblesse », « faux et usage » et « recel de vol ».
 * Not on: Ils doivent répondre « de leurs actes devant nous tous », dit la maire.
 */
export const charge: UtteranceRule = {
  id: 'charge',
  decide: (view) =>
    view.words.length <= MOST_WORDS && isBareNoun(view) && followsCharge(view) ? false : null,
};

/** "faux en écriture": neither article nor verb (its first word may look like one: "menaces", "entrave"). */
function isBareNoun({ analysis, from, to }: PassageView): boolean {
  for (let i = from; i < to; i++) {
    const { tag } = analysis.tokens[i]!;
    if (i === from && (tag === 'determiner' || tag === 'pronoun' || tag === 'preposition')) return false;
    if (i > from && (tag === 'verb' || tag === 'auxiliary' || tag === 'pronoun')) return false;
  }
  return true;
}

/** Index of the last stop, or -1. */
function lastStop(text: string): number {
  return Math.max(text.lastIndexOf('.'), text.lastIndexOf('!'), text.lastIndexOf('?'));
}

function followsCharge(view: PassageView): boolean {
  const { charges, chargeLinks } = titleWordsOf(view.analysis.language);
  const before = view.textBefore(LONGEST).toLowerCase().replaceAll('’', "'").replace(QUOTATION, ' ');
  const words = before.slice(lastStop(before) + 1).match(/[\p{L}-]+'?/gu) ?? [];
  const last = words.length - 1;
  for (let i = last; i >= 0 && i >= last - MOST_LINKS; i--) {
    // A word of the law alone before the marks governs nothing.
    if (i < last && charges.has(words[i]!)) return true;
    if (!chargeLinks.has(words[i]!)) return false;
  }
  return false;
}
