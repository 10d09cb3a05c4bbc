import type { Span } from '../../../model/span.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { formTest } from '../../language/form-test.ts';

const LINK = formTest(/^(?:and|et|so|hence|donc)$/);
const BUT = formTest(/^(?:but|mais|;)$/);
/** A new clause of its own behind "and": its subject. */
const SUBJECT = formTest(
  /^(?:i|we|he|she|they|it|you|there|this|that|je|j'|nous|on|vous|il|elle|ils|elles|ce|c'|cela|ça)$/,
);

/**
 * The words of a statement that its negation covers: those of the negated clause. "Ce n'est pas une affaire d'argent mais de
 * respect", "I did not come for money. I came for justice": what follows is affirmed, and cannot stand in a denied text.
 */
export function deniedWords(view: SentenceView, content: readonly Span[], main: VerbGroup): Span[] {
  const last = view.tokens[view.to - 1]!;
  let end = last.text === '.' ? last.start : last.end;
  for (let i = main.to; i < view.to - 1; i++) {
    const token = view.tokens[i]!;
    if (!(LINK.of(token) ? view.is(i + 1, SUBJECT) : BUT.of(token))) continue;
    const before = view.tokens[i - 1]!;
    end = before.lower === ',' ? before.start : token.start;
    break;
  }
  return content.flatMap((span) =>
    span.start >= end ? [] : [{ start: span.start, end: Math.min(span.end, end) }],
  );
}
