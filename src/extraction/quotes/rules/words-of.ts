import type { Source } from '../../../model/extraction.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { speakersBefore } from '../lib/speakers-before.ts';
import type { QuoteContext } from '../quote-context.ts';

/** "dans les mots de", "pour reprendre l'expression de", "in the words of": the source follows. */
const OF_SOMEBODY =
  /(?:(?:dans|selon|avec|pour (?:reprendre|citer)) (?:les (?:propres )?(?:mots|termes|paroles)|l['’]expression|la formule) (?:de|d['’]|du|des)|in the (?:own )?words of)\s?/giu;
/** "selon ses propres mots", "in his words": whoever speaks. */
const OWN =
  /(?:(?:dans|selon|avec|pour reprendre) (?:ses|leurs) (?:propres )?(?:mots|termes|paroles)|in (?:his|her|their) (?:own )?words)(?!\p{L})/giu;

/**
 * Accepts: words in marks in one sentence with "dans les mots de X", "selon ses propres termes" and their like.
 * Fires on: Dans les mots de sa sœur, c'était « un garçon sans histoire ».
 * Not on: Les mots de sa sœur pèsent. C'était « un garçon sans histoire ».
 */
export const wordsOf: AttributionRule = {
  id: 'words-of',
  attribute(index, context) {
    const { outerStart, outerEnd } = context.passages[index]!;
    const sentence = context.sentence(context.sentenceAt(outerStart));
    const end = context.sentence(context.sentenceAt(outerEnd - 1))?.end ?? outerEnd;
    if (!sentence) return null;
    // Bounded: sentences of hostile text may be long.
    const start = Math.max(sentence.start, outerStart - LONGEST);
    const words = context.slice(start, Math.min(end, outerEnd + LONGEST));
    const named = nearest(OF_SOMEBODY, words, start, context);
    const own = named ?? nearest(OWN, words, start, context);
    if (!own) return null;
    const speakers = named ? sourceAfter(context, named.end) : speakersBefore(context, own.start);
    if (speakers.length === 0) return null;
    const detail = `stands with "${context.slice(own.start, own.end).trim()}"`;
    return { speakers, cue: own, via: [], rule: this.id, confidence: 0.85, detail };
  },
};

const LONGEST = 300;

function nearest(
  pattern: RegExp,
  words: string,
  offset: number,
  context: QuoteContext,
): { start: number; end: number } | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    const start = offset + match.index;
    if (context.passageAround(start) === -1) return { start, end: start + match[0].trimEnd().length };
  }
  return null;
}

function sourceAfter(context: QuoteContext, offset: number): readonly Source[] {
  const first = context.analysis.tokens[context.firstToken(offset)];
  const view = first && context.view(first.sentence);
  const range = view && phraseFrom(view, first.index);
  if (!view || !range) return [];
  const span = view.span(range.from, range.to);
  const source = context.sourceAt(span);
  return source ? [source] : [];
}
