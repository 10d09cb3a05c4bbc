import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { wordsOf } from '../../names/word-info.ts';
import type { QuoteContext } from '../quote-context.ts';

/** What a story calls the place that it has named before. */
const OF_THE_PLACE =
  / (?:du (?:site|centre|lieu|service|groupe|secteur)|de (?:l['’]établissement|l['’]unité|la structure)|des lieux)$/;
/** Characters back to the words by which an office was told in full. */
const FARTHEST_OFFICE = 8000;

/**
 * French: the unnamed holder of an office in the words by which an earlier saying told her: "la commandante de la caserne de
 * Vals" for "la commandante", "la commandante des lieux".
 */
export function wholeOffice(context: QuoteContext, span: Span, noun: string): Source | null {
  if (context.analysis.language !== 'fr') return null;
  const head = noun.replace(OF_THE_PLACE, '');
  const { roles } = wordsOf('fr').lists;
  if (!roles.has(head) || roles.get(head)!.plural) return null;
  const frames = context.framesWithin(Math.max(0, span.start - FARTHEST_OFFICE), span.start);
  for (let i = frames.length - 1; i >= 0; i--) {
    const [first, ...others] = frames[i]!.sources;
    if (!first || others.length > 0 || first.end > span.start) continue;
    const words = /^(?:l[ea] |l['’])(.+)$/iu.exec(context.slice(first.start, first.end))?.[1]?.toLowerCase();
    if (!words?.startsWith(`${head} `) || OF_THE_PLACE.test(words)) continue;
    const source = context.sourceAt(first);
    return source?.kind === 'anonymous' ? { ...source, span } : null;
  }
  return null;
}
