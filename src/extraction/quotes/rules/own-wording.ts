import type { AttributionRule } from '../attribution-rule.ts';
import { canUtter } from '../lib/can-utter.ts';
import { carried } from '../lib/carried.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';
import type { QuoteContext } from '../quote-context.ts';

const FEWEST_WORDS = 3;
/** Share of words with a capital inside from which they are a title. */
const TITLE = 1 / 3;
/** Sentences between a quotation and words kept of what the same speaker said. */
const MOST_SENTENCES = 1;
const MOST_AHEAD = 3;

/**
 * Accepts: three words in marks or more, or a verb, in the article's own sentence, where somebody is quoted near by: by its
 * subject who speaks elsewhere, else by who was quoted last in the paragraph, else by who is quoted next in it.
 * Fires on: La maire sort à peine de « trois nuits sans sommeil ». « On tiendra », dit-elle.
 * Not on: Il pleut. Le « gros temps » continue. Elle joue dans « Les Filles du quai ».
 */
export const ownWording: AttributionRule = {
  id: 'own-wording',
  attribute(index, context) {
    const { outerStart, by, utterance } = context.passages[index]!;
    if (by !== 'marks' || utterance || context.parents[index] !== -1 || !isWorded(context, index))
      return null;
    const sentence = context.sentenceAt(outerStart);
    const from = context.sentence(sentence)?.start ?? outerStart;
    const group = firstFinite(context, sentence, from, outerStart);
    const subject = group && subjectSource(context, sentence, group);
    if (
      subject &&
      subject.entity !== null &&
      canUtter(context, subject) &&
      context.saysSomething(subject.entity)
    ) {
      const detail = `stands in a sentence about "${subject.name}", who speaks elsewhere`;
      return { speakers: [subject], cue: null, via: [], rule: this.id, confidence: 0.45, detail };
    }
    // "La mairie a suspendu l'agent « à titre conservatoire »": its own reasons, not whoever was quoted before.
    if (subject?.kind === 'organization' && context.analysis.language === 'fr' && group?.kind === 'finite') {
      const detail = `stands in a sentence about what "${subject.name}" does`;
      return { speakers: [subject], cue: null, via: [], rule: this.id, confidence: 0.4, detail };
    }
    // Somebody else's doing, in the article's words.
    if (subject?.kind === 'person') return null;
    const near = quotedBefore(context, index) ?? quotedNext(context, index);
    return near === null ? null : carried(context, near, this.id, 0.5, 'keeps words beside a quotation of');
  },
};

/** Enough words, no title and no name for a thing: "des « tuiles du pays »". */
function isWorded(context: QuoteContext, index: number): boolean {
  const { start, end, outerStart } = context.passages[index]!;
  const { tokens } = context.analysis;
  const mark = context.firstToken(outerStart);
  let words = 0;
  let capitals = 0;
  let verb = false;
  for (let i = context.firstToken(start); i < tokens.length && tokens[i]!.end <= end; i++) {
    const { tag, capital } = tokens[i]!;
    if (tag === 'punctuation' || tag === 'mark') continue;
    words++;
    if (capital && tokens[i]!.start > start) capitals++;
    if (tag === 'verb' || tag === 'auxiliary') verb = true;
  }
  if (!verb && tokens[mark - 1]?.tag === 'determiner') return false;
  return (words >= FEWEST_WORDS || verb) && capitals < words * TITLE;
}

function quotedBefore(context: QuoteContext, index: number): number | null {
  const before = context.attributedBefore(index, 0);
  // What was only in somebody's mind says nothing of the words beside it.
  if (before < 0 || context.attributions[before]!.rule === 'kept-words') return null;
  const last = context.sentenceAt(context.passages[before]!.outerEnd - 1);
  return context.sentenceAt(context.passages[index]!.outerStart) - last <= MOST_SENTENCES ? before : null;
}

function quotedNext(context: QuoteContext, index: number): number | null {
  const { passages, paragraphs, attributions } = context;
  const sentence = context.sentenceAt(passages[index]!.outerEnd - 1);
  for (let i = index + 1; i <= index + MOST_AHEAD && paragraphs[i] === paragraphs[index]; i++) {
    if (context.sentenceAt(passages[i]!.outerStart) - sentence > 1) return null;
    if (attributions[i]?.speakers.length) return i;
  }
  return null;
}
