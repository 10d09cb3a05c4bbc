import type { PassageView } from '../passage-view.ts';
import { titleWordsOf } from '../title-words.ts';
import type { UtteranceRule } from '../utterance-rule.ts';

const MOST_WORDS = 6;
/** ", formule employée quand …", "(terme du métier)", ", a term used by …" */
const EXPLAINED =
  /^\s?[,(–—-]\s?(?:(?:une?|la|le|l['’]|selon la|selon l['’])\s?)?(?:formule|expression|terme|mot|notion|concept|appellation|sigle|jargon|terminologie)\s(?:employée?|utilisée?|consacrée?|qui (?:désigne|signifie|veut dire)|désignant|signifiant|juridique|technique|du métier|médical|officielle?)/u;
const EXPLAINED_ENGLISH =
  /^,?\s?[,(–—-]\s?(?:(?:an?|the)\s)?(?:\p{Ll}+\s)?(?:term|phrase|expression|jargon|shorthand|slang|euphemism)\s(?:used|for|meaning|that means|that refers|referring|describing|employed|coined|in)\b/u;

/**
 * Refuses: a term that the next words explain, the name of a thing held up as a model, a name others gave.
 * Fires on: Elle obtient un « renvoi technique », formule employée quand une pièce manque.
 * Not on: Elle parle d'un « renvoi honteux », une formule qui a choqué.
 */
export const explainedTerm: UtteranceRule = {
  id: 'explained-term',
  decide: (view) =>
    view.words.length <= MOST_WORDS && (isExplained(view) || isLikened(view)) ? false : null,
};

function isExplained(view: PassageView): boolean {
  const after = view.textAfter(60);
  return (view.analysis.language === 'fr' ? EXPLAINED : EXPLAINED_ENGLISH).test(after);
}

function isLikened(view: PassageView): boolean {
  const { likened, renamed } = titleWordsOf(view.analysis.language);
  const { tokens } = view.analysis;
  const before = view.textBefore(30).trimEnd().toLowerCase().replaceAll('’', "'");
  if (likened.some((phrase) => before.endsWith(` ${phrase}`) || before === phrase)) return true;
  const at = view.before();
  // "le nouvel « homme fort » du pays": an article before, a noun in the marks.
  if (!renamed.has(tokens[at]?.lower ?? '') || view.words.length > 3 || view.hasVerb) return false;
  return tokens[at - 1]?.tag === 'determiner' || tokens[at - 1]?.tag === 'preposition';
}
