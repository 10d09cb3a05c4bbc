import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { COPULAS, lastVerb } from '../lib/clause-subject.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import type { QuoteContext } from '../quote-context.ts';

/**
 * Accepts: in French, ", pour" and one person after the closing mark, with nothing but the end of the clause behind.
 * Fires on: C'est « une tristesse de façade », pour le magistrat.
 * Not on: Elle chante « Les beaux jours », pour le maire qui part.
 */
export const forSomebodyAfter: AttributionRule = {
  id: 'for-somebody-after',
  attribute(index, context) {
    const { outerEnd } = context.passages[index]!;
    const { tokens, language } = context.analysis;
    let comma = context.firstToken(outerEnd);
    // "La crue reste « un cauchemar » pour la maire": behind a verb of being no comma is needed.
    if (tokens[comma]?.lower === 'pour' && followsCopula(context, index)) comma--;
    const word = tokens[comma + 1];
    if (language !== 'fr' || word?.lower !== 'pour') return null;
    if (tokens[comma]!.text !== ',' && tokens[comma]!.start >= outerEnd) return null;
    const view = context.view(word.sentence);
    const range = view && phraseFrom(view, comma + 2);
    if (!view || !range || range.from !== comma + 2) return null;
    const next = tokens[range.to];
    if (next && next.sentence === word.sentence && !/^[.,;!?]/.test(next.text)) return null;
    const source = context.sourceAt(view.span(range.from, range.to));
    if (!source || !isOnePerson(context, source)) return null;
    const cue = { start: word.start, end: word.end };
    return {
      speakers: [source],
      cue,
      via: [],
      rule: this.id,
      confidence: 0.75,
      detail: 'is followed by "pour"',
    };
  },
};

/** Nothing but the verb stands before the marks: "c'est « … »", "reste « … »". */
function followsCopula(context: QuoteContext, index: number): boolean {
  const { outerStart } = context.passages[index]!;
  const sentence = context.sentenceAt(outerStart);
  const from = context.sentence(sentence)?.start ?? outerStart;
  const group = lastVerb(context, sentence, from, outerStart, ({ kind }) => kind === 'finite');
  return group !== null && COPULAS.has(group.lemma) && group.to >= context.firstToken(outerStart) - 1;
}
