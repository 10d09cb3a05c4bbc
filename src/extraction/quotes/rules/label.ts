import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { namedSource } from '../../names/named-source.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { guestOf } from '../lib/guest-of.ts';
import { initialsOf } from '../passages/find-labelled-speech.ts';
import type { QuoteContext } from '../quote-context.ts';

const LETTER = /^(?:[QRA]|Question|Réponse|Answer)$/;
const INITIALS = /^(?:\p{Lu}\.[\s-]?){2,4}$/u;

/**
 * Accepts: a turn of an interview: the one its label names, in full or by initials; after "R.", "Réponse" or no label
 * the guest.
 * Fires on: Ana Duarte : Nous restons. (in an interview)
 * Not on: a quotation in marks.
 */
export const label: AttributionRule = {
  id: 'label',
  attribute(index, context) {
    const { by, continues, speaker: span } = context.passages[index]!;
    if (by !== 'label' || continues) return null;
    const words = span ? context.slice(span.start, span.end) : '';
    const speaker = (span && !LETTER.test(words) ? named(context, span, words) : null) ?? guestOf(context);
    return {
      speakers: speaker ? [speaker] : [],
      cue: null,
      via: [],
      rule: this.id,
      confidence: 0.9,
      detail: words ? `stands after the label or name "${words}"` : 'answers a question of an interview',
    };
  },
};

function named(context: QuoteContext, span: Span, words: string): Source | null {
  if (!INITIALS.test(words)) return context.names.sourceAt(span);
  const letters = words.replace(/[^\p{Lu}]/gu, '');
  const person = context.names.entities.find(
    ({ kind, name, aliases }) =>
      kind === 'Person' && [name, ...aliases].some((form) => form !== words && initialsOf(form) === letters),
  );
  return person ? namedSource(person, span) : context.names.sourceAt(span);
}
