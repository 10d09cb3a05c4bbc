import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { anaphoraWords } from '../lib/described-nouns.ts';

/** Tokens looked at before the colon. */
const FARTHEST = 25;

/** What words that somebody spoke do: "fusent", "tient en trois mots", "ne s'est pas fait attendre". */
const BEARS =
  /^(?:porter|concerner|viser|fuser|tomber|tenir|résumer|claquer|attendre|sonner|cingler|cibler)$/;

/**
 * Accepts: French words in marks after a colon and a noun that announces them, at the sentence's start, with whose they are.
 * The noun may have a verb of what such words do.
 * Fires on: Réaction du préfet : « La route restera fermée. » Verdict cinglant d'une élue : « C'est trop tard. »
 * Not on: La réaction du préfet tarde : « La route restera fermée », dit la maire.
 */
export const announcingNoun: AttributionRule = {
  id: 'announcing-noun',
  attribute(index, context) {
    const { outerStart } = context.passages[index]!;
    const { tokens, language } = context.analysis;
    const colon = context.firstToken(outerStart) - 1;
    const sentence = tokens[colon]?.text === ':' ? context.sentence(tokens[colon]!.sentence) : undefined;
    if (!sentence || colon - sentence.from > FARTHEST) return null;
    let noun = sentence.from;
    while (noun < colon && /^(?:determiner|clitic|adjective|conjunction|mark)$/.test(tokens[noun]!.tag))
      noun++;
    // "Réponse cinglante du ministre :"
    let before = noun + 1;
    while (before < colon && /^(?:adjective|participle|adverb)$/.test(tokens[before]!.tag)) before++;
    const link = tokens[before];
    const announcing = anaphoraWords(language, 'announcing');
    if (!link || !(announcing.has(tokens[noun]!.lower) || announcing.has(tokens[noun]!.lemma))) return null;
    if (!/^(?:de|d'|du|des)$/.test(link.lower)) return null;
    const view = context.view(link.sentence);
    const range = view && phraseFrom(view, before + 1, colon);
    if (!view || !range) return null;
    const verbs = view.groups.filter(({ kind, from }) => kind === 'finite' && from > noun && from < colon);
    // Nothing but the noun itself acts: "Les remarques des élus ont porté sur le prix :".
    const bears = verbs[0]?.from === range.to && BEARS.test(verbs[0].lemma);
    if (verbs.length > 1 || (verbs.length === 1 && !bears)) return null;
    const span = view.span(range.from, range.to);
    const source = context.whoAt(span);
    if (!source) return null;
    const cue = view.span(noun, noun + 1);
    const detail = `is announced by "${context.slice(cue.start, cue.end)}"`;
    return { speakers: [source], cue, via: [], rule: this.id, confidence: 0.85, detail };
  },
};
