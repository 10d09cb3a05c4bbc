import type { Range } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import { evenSpaces } from '../../lib/even-spaces.ts';
import type { AssertionContext } from '../statement.ts';
import { figureWordsOf } from './figure-words.ts';

/** A phrase as words and, where it is one, as an entity of the article. */
export interface Role {
  readonly words: string;
  readonly entity: number | null;
}

export const NOBODY: Role = { words: '', entity: null };

/** What a noun phrase names: the thing of a sum of money, without its article. */
export function roleOf(context: AssertionContext, view: SentenceView, whole: Range): Role {
  const range = thingOf(view, whole);
  const span = view.span(range.from, range.to);
  const entity = context.names.entityAt(span);
  return { words: wordsOf(view, range), entity };
}

/** "12 millions de dollars de drones", "$12M of drones": the thing, not the money. */
function thingOf(view: SentenceView, range: Range): Range {
  const currencies = figureWordsOf(view.analysis.language);
  const first = view.tokens[range.from]!;
  if (first.tag !== 'number' && !currencies.signs.has(first.text)) return range;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const share = /^(?:%|cent|percent)$/.test(view.lower(i - 1));
    const money =
      share || currencies.currencies.has(view.tokens[i - 1]!.lemma) || currencies.signs.has(first.text);
    if (money && /^(?:de|d'|of)$/.test(view.lower(i))) return { from: i + 1, to: range.to };
  }
  return range;
}

/** The words of a phrase without its article. */
function wordsOf(view: SentenceView, { from, to }: Range): string {
  let start = from;
  while (
    start < to - 1 &&
    (view.tokens[start]!.tag === 'determiner' || view.tokens[start]!.tag === 'clitic') &&
    view.lower(start) !== "'s"
  )
    start++;
  const { start: begin } = view.tokens[start]!;
  return evenSpaces(view.analysis.text.slice(begin, view.tokens[to - 1]!.end));
}
