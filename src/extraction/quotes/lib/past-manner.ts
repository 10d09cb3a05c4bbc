import type { Span } from '../../../model/span.ts';
import { phraseFrom, type Range } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { QuoteContext } from '../quote-context.ts';
import { canUtter } from './can-utter.ts';
import { isOnePerson } from './role-gender.ts';

/** Tokens between a verb and its subject. */
const LONGEST_MANNER = 8;

/** "rigole jaune un élève", "réplique du tac au tac Ana Roy": somebody behind words of manner, at the end of the clause. */
export function pastManner(context: QuoteContext, view: SentenceView, from: number): Range | null {
  const { tokens } = view;
  for (let i = from + 1; i < Math.min(view.to, from + LONGEST_MANNER); i++) {
    const last = tokens[i - 1]!;
    if (
      /^(?:punctuation|mark|verb|auxiliary|negation)$/.test(last.tag) ||
      /^(?:et|ou|mais|que)$/.test(last.lower)
    )
      return null;
    if (last.tag === 'preposition' && /^(?:determiner|clitic)$/.test(tokens[i]!.tag)) {
      // "chez le libraire Paul Marin" is one phrase.
      i = phraseFrom(view, i)?.to ?? i;
      continue;
    }
    if (/^(?:preposition|determiner|clitic|pronoun|conjunction)$/.test(last.tag)) continue;
    if (tokens[i]!.tag !== 'name' && !tokens[i]!.capital && !/^(?:determiner|clitic)$/.test(tokens[i]!.tag))
      continue;
    const range = phraseFrom(view, i);
    if (!range || range.from !== i || !(range.to >= view.to || /^[,.;:!?]$/.test(tokens[range.to]!.text)))
      continue;
    const span = view.span(range.from, range.to);
    if (speaks(context, span)) return range;
  }
  return null;
}

/** True for words that stand for a person by name or role, or for a body. */
export function speaks(context: QuoteContext, span: Span): boolean {
  const source = context.whoAt(span);
  if (source === null) return false;
  if (source.kind === 'organization' || isOnePerson(context, source)) return true;
  return source.kind === 'anonymous' && /^(?:une?|l[ea]) /i.test(source.name) && canUtter(context, source);
}
