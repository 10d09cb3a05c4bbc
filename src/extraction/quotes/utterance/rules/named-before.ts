import type { Tag } from '../../../parts.ts';
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

/** "what biologists call an “edge effect”": nobody in particular calls it so. */
const GENERIC_CALL =
  /\b[Ww]hat (?:(?:is|are) (?:often |sometimes )?called|(?:the |some |many )?\p{Ll}+s (?:often |sometimes )?call)(?: an?| the)?\s*$/u;
const MODIFIERS: ReadonlySet<Tag> = new Set(['adjective', 'name', 'participle', 'noun', 'number']);

function isNamed(view: PassageView): boolean {
  const { works, named, terms, participles } = titleWordsOf(view.analysis.language);
  if (GENERIC_CALL.test(view.textBefore(70))) return true;
  const { tokens } = view.analysis;
  let i = view.before();
  // "appelle « à la prudence »"
  if (/^appel/.test(tokens[i]?.lower ?? '') && /^(?:à|aux?)\s/u.test(view.text)) return false;
  // Works and named things begin with a capital; a term need not.
  const isName = /^[\p{Lu}\p{N}#]/u.test(view.text);
  // "dans son livre, « La Nuit »,"
  if (tokens[i]?.text === ',') return isName && works.has(tokens[i - 1]?.lower ?? '') && isBareName(view);
  // "s'est dite « inquiète »", "s'étaient déclarés": they said it of themselves.
  if (isReflexive(tokens[i]?.lower, tokens[i - 1]?.lower, tokens[i - 2]?.lower)) return false;
  if (isNaming(tokens[i]?.lower, tokens[i - 1]?.lower, participles)) return true;
  for (let seen = 0; i >= 0 && seen <= MOST_BETWEEN; i--, seen++) {
    const { tag } = tokens[i]!;
    // "un livre-enquête", "le roman-fleuve"
    const { lower: whole } = tokens[i]!;
    const head = whole.slice(0, Math.max(0, whole.indexOf('-')));
    const lower = works.has(head) ? head : whole;
    if (terms.has(lower)) return !goesOnAsClause(view);
    if (isName && (works.has(lower) || named.has(lower))) return true;
    if (!MODIFIERS.has(tag)) return false;
  }
  return false;
}

/** "intitulé « … »", "known as “…”", "connu sous le nom de « … »" (the noun is in the list). */
function isNaming(
  last: string | undefined,
  before: string | undefined,
  participles: ReadonlySet<string>,
): boolean {
  if (participles.has(last ?? '')) return true;
  return last === 'as' && (before === 'known' || before === 'branded' || participles.has(before ?? ''));
}

const SAID = /^(?:dite?s?|déclarée?s?|estimée?s?|jugée?s?|montrée?s?|avouée?s?)$/;

function isReflexive(last = '', auxiliary = '', clitic = ''): boolean {
  return (
    SAID.test(last) &&
    /^(?:est|sont|était|étaient|être|suis|fut)$/.test(auxiliary) &&
    /^(?:s['’]|se|m['’])$/.test(clitic)
  );
}

/** "Ces théories « mettent la main sur tous les débats »": a clause whose subject the noun is. */
function goesOnAsClause({ analysis, from, words }: PassageView): boolean {
  const { tag, capital } = analysis.tokens[from]!;
  return analysis.language === 'fr' && tag === 'verb' && !capital && words.length >= CLAUSE_WORDS;
}

const CLAUSE_WORDS = 4;

function isBareName(view: PassageView): boolean {
  return !view.hasVerb && !/[,.!?…]$/.test(view.text);
}
