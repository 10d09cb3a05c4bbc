import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import type { QuoteContext } from '../quote-context.ts';

const PRONOUNS = new Set([
  'il',
  'elle',
  'ils',
  'elles',
  'lui',
  'he',
  'she',
  'they',
  '-il',
  '-elle',
  '-ils',
  '-elles',
  '-t-il',
  '-t-elle',
]);

/**
 * Most likely subject of a clause: its first subject pronoun or its first person or body that no preposition governs,
 * whichever comes first; else the first person at all.
 */
export function subjectIn(context: QuoteContext, clause: Span): Source | null {
  const { tokens } = context.analysis;
  let governed: Source | null = null;
  let last: number | null = null;
  for (let i = context.firstToken(clause.start); i < tokens.length && tokens[i]!.end <= clause.end; i++) {
    const token = tokens[i]!;
    if (PRONOUNS.has(token.lower)) {
      const source = context.sourceAt(token);
      if (source) return source;
      continue;
    }
    if (!token.capital && token.tag !== 'name') continue;
    const entity = context.names.entityAt(token);
    if (entity === null || entity === last) continue; // a later word of the same name
    last = entity;
    const kind = context.names.entities[entity]?.kind;
    if (kind !== 'Person' && kind !== 'Organization') continue;
    const mention = context.names.entities[entity]!.mentions.find(
      ({ start, end }) => start <= token.start && end >= token.end,
    );
    const source = context.names.sourceAt(mention ?? token);
    if (!source) continue;
    const before = tokens[i - 1];
    if (before && before.end > clause.start && before.tag === 'preposition') {
      if (kind === 'Person') governed ??= source;
    } else return source;
  }
  return governed;
}
