import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { namedSource } from '../../names/named-source.ts';
import type { QuoteContext } from '../quote-context.ts';

const VOICE = /^,? par (?:la voix|la bouche|l['’](?:intermédiaire|entremise)) d(?:e |u |['’])/;
/** Between those words and the name: a role, or a role and a comma. */
const BEFORE_NAME =
  /^(?:[\p{Ll}\s'’-]{0,70}(?:,\s(?:l[ea]\s|l['’])?(?:[\p{Ll}-]+\s){0,2})?|(?:M\.|Mme|Me|Mᵉ)\s)$/u;
const LONGEST = 120;

/**
 * French: the person through whom a body speaks.
 * Fires on: La ligue, par la voix de sa présidente Ana Roux, rappelle que P. … a précisé le parquet par la voix de Mme Roux.
 * Not on: La ligue, par la voix de sa présidente, rappelle que P. (nobody named)
 */
export function voicedBy(context: QuoteContext, span: Span): Source | null {
  if (context.analysis.language !== 'fr') return null;
  const match = VOICE.exec(context.slice(span.end, span.end + 40));
  if (!match) return null;
  const from = span.end + match[0].length;
  const { entities } = context.names;
  for (const entity of context.names.entitiesIn({ start: from, end: from + LONGEST })) {
    const { kind, mentions } = entities[entity]!;
    const mention = mentions.find(({ start, form }) => start >= from && form === 'name');
    if (kind !== 'Person' || !mention || mention.start > from + LONGEST) continue;
    if (BEFORE_NAME.test(context.slice(from, mention.start))) return namedSource(entities[entity]!, mention);
  }
  return null;
}
