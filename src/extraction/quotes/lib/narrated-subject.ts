import type { Source } from '../../../model/extraction.ts';
import type { Token } from '../../parts.ts';
import type { QuoteContext } from '../quote-context.ts';
import { fits } from './antecedents.ts';
import { canUtter } from './can-utter.ts';
import type { Gender } from './taken-up-nouns.ts';

/** Tokens between "et" and the infinitive. */
const FARTHEST = 24;

/**
 * French: "Et la patronne du syndicat de rappeler la règle : « … »": who stands between "et" and the infinitive that tells what
 * was done next; null where a verb stands before it, or where the words are of nobody. A role that nobody was named with is that of
 * the person who spoke last.
 */
export function narratedSubject(context: QuoteContext, index: number, infinitive: Token): Source | null {
  const { tokens, language } = context.analysis;
  const of = infinitive.index - 1;
  const sentence = context.sentence(infinitive.sentence);
  if (language !== 'fr' || !sentence || !/^(?:de|d')$/.test(tokens[of]?.lower ?? '')) return null;
  let first = of;
  while (first > sentence.from && of - first < FARTHEST && tokens[first - 1]!.lower !== 'et') {
    first--;
    if (/^(?:verb|auxiliary|mark|infinitive|gerund)$/.test(tokens[first]!.tag)) return null;
  }
  if (first === sentence.from || tokens[first - 1]!.lower !== 'et') return null;
  const opens = first - 1 === sentence.from || /^[,;»”"]$/.test(tokens[first - 2]!.text);
  if (!opens || first >= of || !/^(?:determiner|name)$/.test(tokens[first]!.tag)) return null;
  const span = { start: tokens[first]!.start, end: tokens[of - 1]!.end };
  const source = context.whoAt(span);
  if (!source || !canUtter(context, source)) return null;
  const gender = source.kind === 'anonymous' ? ROLE_GENDER.get(tokens[first]!.lower) : undefined;
  const before = context.attributedBefore(index, 1);
  const [last] = before < 0 ? [] : context.attributions[before]!.speakers;
  return gender && last?.kind === 'person' && fits(context, last, gender) ? last : source;
}

const ROLE_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['le', 'male'],
  ['la', 'female'],
]);
