import type { AttributionRule } from '../attribution-rule.ts';

/** Between two quotations of one sentence: ", l'industrie d'un", ", et Le Matin d'". */
const GAP =
  /^\s?,\s(?:(?:et|quand|tandis que|alors que)\s)?([\p{L}][\p{L}\s'’.-]{2,50}?)\s(?:d['’]|de\s)(?:une?\s|la\s|l['’])?\s?$/u;

/**
 * Accepts: in French, words in marks behind a second subject without a verb, whose verb stands before the first words.
 * Fires on: La maire parle d'un « texte creux », le préfet d'une « vraie chance ». (le préfet)
 * Not on: La maire parle d'un « texte creux », et d'une « vraie honte ».
 */
export const gapped: AttributionRule = {
  id: 'gapped',
  attribute(index, context) {
    const { outerStart } = context.passages[index]!;
    const before = context.passages[index - 1];
    if (context.analysis.language !== 'fr' || !before || outerStart - before.outerEnd > 80) return null;
    const match = GAP.exec(context.slice(before.outerEnd, outerStart));
    if (!match) return null;
    const verb = context
      .framesWithin(before.outerStart - 120, before.outerStart)
      .findLast(({ inside, cue }) => inside === -1 && cue.end <= before.outerStart);
    if (!verb || verb.sentence !== context.sentenceAt(outerStart) || !SPOKEN_OF.test(verb.lemma)) return null;
    const start = before.outerEnd + match[0].indexOf(match[1]!);
    const span = { start, end: start + match[1]!.length };
    const source = context.whoAt(span);
    if (!source) return null;
    const detail = `stands behind "${source.name}" in a clause that shares "${context.slice(verb.cue.start, verb.cue.end)}"`;
    return { speakers: [source], cue: verb.cue, via: [], rule: this.id, confidence: 0.75, detail };
  },
};

const SPOKEN_OF = /^(?:parler|qualifier|traiter)$/;
