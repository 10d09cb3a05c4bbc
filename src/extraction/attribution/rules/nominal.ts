import type { Frame } from '../../parts.ts';
import { contentEnd, hasFiniteVerb, spansOf } from '../clause/content.ts';
import { phraseFrom } from '../clause/noun-phrase.ts';
import type { SentenceRule } from '../rule.ts';

/**
 * Accepts: a noun of saying with its clause, and whose saying it is.
 * Fires on: l'affirmation du maire selon laquelle le pont tient; his claim that the bridge holds.
 * Not on: une information importante; the claim was late.
 */
export const nominal: SentenceRule = {
  id: 'nominal',
  frames(view) {
    const frames: Frame[] = [];
    for (let i = view.from; i < view.to; i++) {
      const token = view.tokens[i]!;
      if (token.tag !== 'noun' || !view.cues.nouns.has(token.lemma)) continue;
      const of = /^(?:de|du|des|d'|of|by)$/.test(view.lower(i + 1)) ? phraseFrom(view, i + 2) : null;
      const after = of ? of.to : i + 1;
      const clause = clauseStart(view.lower(after), view.lower(after + 1), view.french);
      if (clause === 0) continue;
      const start = after + clause;
      const end = contentEnd(view, start);
      if (!hasFiniteVerb(view, start, end)) continue;
      const owner = view.tokens[i - 1]!;
      const possessive =
        i > view.from && (/^(?:his|her|their|its|son|sa|leur)$/.test(owner.lower) || owner.lower === "'s");
      const holder =
        owner.lower === "'s"
          ? view.span(Math.max(view.from, nameStart(view.tokens, i - 2, view.from)), i - 1)
          : possessive
            ? { start: owner.start, end: owner.end }
            : null;
      const sources = of ? [view.span(of.from, of.to)] : holder ? [holder] : [];
      frames.push({
        form: 'nominal',
        cue: { start: token.start, end: token.end },
        lemma: token.lemma,
        sense: /rum/.test(token.lemma) ? 'rumour' : /^accus|^charge/.test(token.lemma) ? 'accuse' : 'say',
        negated: false,
        conditional: false,
        sources,
        via: [],
        content: spansOf(view, [start, end]),
        sentence: view.index,
        rule: 'nominal',
        confidence: sources.length > 0 ? 0.8 : 0.4,
      });
    }
    return frames;
  },
};

/** Tokens of "selon laquelle", "selon lequel", "que", "that" before the clause; 0 where there is none. */
function clauseStart(first: string, second: string, french: boolean): number {
  if (french) return first === 'selon' && /^les?quel/.test(second.replace('laquelle', 'lequel')) ? 2 : 0;
  return first === 'that' ? 1 : 0;
}

function nameStart(tokens: readonly { readonly tag: string }[], last: number, floor: number): number {
  let i = last;
  while (i > floor && tokens[i - 1]!.tag === 'name') i--;
  return i;
}
