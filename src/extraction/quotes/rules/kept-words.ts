import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { perLanguage } from '../../lib/per-language.ts';
import { readLexicon } from '../../lib/read-lexicon.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { lastVerb, subjectSource } from '../lib/clause-subject.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Tokens of links between verb and marks. */
const MOST_LINKS = 3;

/**
 * Accepts: in French, a few words in marks right behind a verb of will, mood or judgement, or behind "pour", "afin de" and
 * beginning with an infinitive: they are kept in the wording of the person or body that is the verb's subject.
 * Fires on: La maire refuse de « baisser les bras ». La maire renonce à sa tournée pour « calmer les esprits ».
 * Not on: La maire ouvre la salle « baisser de rideau ». Le pont refuse de « céder un pouce ».
 */
export const keptWords: AttributionRule = {
  id: 'kept-words',
  attribute(index, context) {
    const { outerStart, by, utterance } = context.passages[index]!;
    if (context.analysis.language !== 'fr' || by !== 'marks' || utterance) return null;
    const sentence = context.sentenceAt(outerStart);
    const from = context.sentence(sentence)?.start ?? outerStart;
    const finite = ({ kind, passive }: VerbGroup) => kind === 'finite' && !passive;
    const group = lastVerb(context, sentence, from, outerStart, finite);
    if (!group || !(isKept(context, group, outerStart) || isPurpose(context, index))) return null;
    const source = subjectSource(context, sentence, group);
    if (!source || (source.kind !== 'organization' && !isOnePerson(context, source))) return null;
    const cue = context.view(sentence)!.span(group.from, group.to);
    const detail = `is what "${source.name}" has in mind after "${context.slice(cue.start, cue.end)}"`;
    return { speakers: [source], cue, via: [], rule: this.id, confidence: 0.6, detail };
  },
};

function isKept(context: QuoteContext, group: VerbGroup, outerStart: number): boolean {
  const { kept, links } = wordsOf('fr');
  if (!kept.has(group.reflexive ? `se ${group.lemma}` : group.lemma)) return false;
  const { tokens } = context.analysis;
  const mark = context.firstToken(outerStart);
  if (mark - group.to > MOST_LINKS) return false;
  for (let i = group.to; i < mark; i++) if (!links.has(tokens[i]!.lower)) return false;
  return true;
}

/** "pour « calmer les esprits »", "afin de « calmer les esprits »" */
function isPurpose(context: QuoteContext, index: number): boolean {
  const { start, outerStart } = context.passages[index]!;
  const { tokens } = context.analysis;
  if (tokens[context.firstToken(start)]?.tag !== 'infinitive') return false;
  return /(?:^|\s)(?:pour|afin de|afin d['’])\s?$/i.test(
    context.slice(Math.max(0, outerStart - 10), outerStart),
  );
}

/** French only; the reflexive verbs as "se …". */
const wordsOf = perLanguage((language) => {
  const { kept, links } = readLexicon<Record<'kept' | 'links', { words: string[] }>>(language, 'quotes-kept');
  return {
    kept: new Set(kept.words.map((word) => word.replace(/^s'/, 'se '))),
    links: new Set(links.words),
  };
});
