import type { Source } from '../../../model/extraction.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { QuoteContext } from '../quote-context.ts';
import { firstFinite, subjectSource } from './clause-subject.ts';

const MOST_SENTENCES = 10;
const MOST_PARAGRAPHS = 4;
/** Sayings of one sentence that are looked at; keeps hostile text linear. */
const MOST_SAYINGS = 8;

/**
 * Who was last spoken of as subject, or spoke, before an offset, nearest first: the sayings and the first subjects of
 * the sentences before, outside quotation marks; headings are passed over. At most one for each saying or sentence.
 */
export function* previousSubjects(context: QuoteContext, offset: number): Generator<Source> {
  const own = context.sentenceAt(offset);
  const paragraph = context.paragraphAt(offset);
  for (let index = own; index >= 0 && index > own - MOST_SENTENCES; index--) {
    const sentence = context.sentence(index)!;
    if (sentence.paragraph < paragraph - MOST_PARAGRAPHS) return;
    const end = Math.min(sentence.end, offset);
    if (index !== own && context.isHeading(sentence.paragraph)) continue;
    const frames = context.framesWithin(sentence.start, end);
    for (let i = frames.length - 1; i >= Math.max(0, frames.length - MOST_SAYINGS); i--) {
      const frame = frames[i]!;
      if (frame.inside !== -1 || frame.end > end || frame.cue.start < sentence.start) continue;
      yield* frame.sources.flatMap((span) => context.sourceAt(span) ?? []);
    }
    const topic = index >= own - 1 ? topicOf(context, index, offset) : null;
    if (topic) yield topic;
    const group = firstFinite(context, index, sentence.start, end);
    if (group && context.view(index)!.tokens[group.to - 1]!.end <= end) {
      const subject = subjectSource(context, index, group);
      if (subject) yield subject;
    }
  }
}

const MOST_MORE = 6;
const MORE = /^(?:preposition|determiner|clitic|noun|adjective|name)$/;

/** "Pour ce menuisier, pareil, « … », peste-t-il": whom a French sentence opens with; who takes it up is he. */
export function topicOf(context: QuoteContext, sentence: number, before: number): Source | null {
  const view = context.view(sentence);
  if (!view?.french || !/^(?:pour|chez|selon)$/.test(view.tokens[view.from]?.lower ?? '')) return null;
  const range = phraseFrom(view, view.from + 1);
  if (!range || range.from !== view.from + 1) return null;
  // "Pour le porte-parole du parti en matière de santé, Luc Petit, l'affaire montre que P"
  let comma = range.to;
  while (comma < range.to + MOST_MORE && MORE.test(view.tokens[comma]?.tag ?? '')) comma++;
  if (view.lower(comma) !== ',') return null;
  const span = view.span(range.from, range.to);
  return span.end < before ? context.whoAt(span) : null;
}
