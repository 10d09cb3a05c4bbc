import type { Source } from '../../../model/extraction.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isEmbedded } from '../lib/is-embedded.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Passages looked back over for who was asked. */
const MOST_BACK = 8;
/** Characters between question and answer: the cue of the question, "Silence." */
const FARTHEST = 120;
/** Who asks by trade: in court, on the air. */
const ASKER =
  /(?<!\p{L})(?:président|présidente|juge|magistrate?|procureure?|vice-procureure?|avocate?|avocate? générale?|maître|Me|animateur|animatrice|présentateur|présentatrice|journaliste|intervieweur|policier|policière|enquêteur|enquêtrice|substitut)(?!\p{L})/iu;
/** A question put to somebody, and how such are answered. */
const PUT = /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes|toi)(?!\p{L})[^?]*\?\s*$/iu;
const ANSWER =
  /^(?:oui|non|si|ouais|évidemment|bien sûr|absolument|jamais|pas |peut-être|un peu|exact|effectivement|je |j['’]|parce qu|c['’]était|c['’]est|aucun)/iu;

/**
 * Accepts: in French, an answer in marks without attribution right behind a question that somebody put who asks by trade:
 * whoever spoke last before the question.
 * Fires on: « Je dormais », dit le prévenu. « Vous étiez donc absent ? », relance la juge. « Non, j'étais dans la voiture. »
 * Not on: « Je dormais », dit le prévenu. « Vous me croyez ? », lance sa sœur. « Je n'ai rien vu. »
 */
export const answersQuestion: AttributionRule = {
  id: 'answers-question',
  attribute(index, context) {
    const { start, end, outerStart } = context.passages[index]!;
    if (context.analysis.language !== 'fr' || isEmbedded(context, index)) return null;
    const before = context.attributedBefore(index, 1);
    if (before < 0 || context.passages[before]!.outerEnd + FARTHEST < outerStart) return null;
    const question = context.passages[before]!;
    if (!PUT.test(context.slice(question.start, question.end))) return null;
    if (!ANSWER.test(context.slice(start, Math.min(end, start + 20)))) return null;
    const sentence = context.sentence(context.sentenceAt(Math.max(0, question.outerStart - 3)));
    const around = `${context.slice(sentence?.start ?? question.outerStart, question.outerStart)} ${context.slice(question.outerEnd, outerStart)}`;
    if (!ASKER.test(around)) return null;
    const asked = askedOne(context, before);
    if (!asked) return null;
    const detail = `answers a question after which "${asked.name}" has the word again`;
    return { speakers: [asked], cue: null, via: [], rule: this.id, confidence: 0.6, detail };
  },
};

/** Who spoke last before a question, and is not who puts it. */
function askedOne(context: QuoteContext, question: number): Source | null {
  const asker = context.attributions[question]!.speakers[0]!;
  for (let i = question - 1; i >= Math.max(0, question - MOST_BACK); i--) {
    const [speaker] = context.attributions[i]?.speakers ?? [];
    if (!speaker || context.parents[i] !== -1 || !isOnePerson(context, speaker)) continue;
    if (speaker.name !== asker.name && (speaker.entity === null || speaker.entity !== asker.entity))
      return speaker;
  }
  return null;
}
