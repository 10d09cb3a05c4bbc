import type { Source } from '../../../model/extraction.ts';
import { wordListsOf } from '../../names/word-lists.ts';
import type { QuoteContext } from '../quote-context.ts';

/** True for a source that is a text: a document, or words whose first noun is one ("les articles 3 et 4 du règlement"). */
export function isWritten(context: QuoteContext, { kind, span }: Source): boolean {
  if (kind === 'document') return true;
  if (kind !== 'anonymous') return false;
  const { tokens, language } = context.analysis;
  const { documents } = wordListsOf(language);
  for (let i = context.firstToken(span.start); i < tokens.length && tokens[i]!.end <= span.end; i++) {
    const { tag, lower, lemma } = tokens[i]!;
    if (tag === 'noun') return documents.has(lower) || documents.has(lemma);
    if (tag === 'name') return false;
  }
  return false;
}
