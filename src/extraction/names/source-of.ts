import type { Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { formTest, writtenTest } from '../language/form-test.ts';
import type { Knowledge } from './knowledge.ts';
import { namedSource } from './named-source.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';

const STOP = writtenTest(/^[,;:(–—]/);
const RELATIVE = formTest(/^(?:qui|who|dont|whose|which|that)$/);

export function referentSource(knowledge: Knowledge, referent: Referent, span: Span): Source | null {
  if (referent.entity >= 0) return entitySource(knowledge, referent.entity, span);
  return wordsSource(knowledge, referent.from, referent.to, 'anonymous', span);
}

export function entitySource(knowledge: Knowledge, index: number, span: Span): Source | null {
  const entity = knowledge.entities[index]!;
  if (entity.kind !== 'Place') return namedSource(entity, span);
  return {
    kind: entity.country ? 'country' : 'anonymous',
    name: entity.name,
    entity: entity.country ? index : null,
    span,
  };
}

/** An unnamed source in the article's words: the phrase up to a comma or relative clause. */
export function wordsSource(
  knowledge: Knowledge,
  from: number,
  to: number,
  kind: 'anonymous' | 'document',
  span?: Span,
): Source {
  const { tokens, analysis } = knowledge.reading;
  let end = from + 1;
  while (
    end < to &&
    (!STOP.of(tokens[end]!) || isListed(knowledge.reading, end, to)) &&
    !RELATIVE.of(tokens[end]!)
  )
    end++;
  const start = tokens[from]!.start;
  const stop = tokens[end - 1]!.end;
  return {
    kind,
    name: analysis.text.slice(start, stop),
    entity: null,
    span: span ?? { start, end: tokens[to - 1]!.end },
  };
}

/** English: "Friends, colleagues and former rivals": a comma between the members of a list that takes up the phrase. */
function isListed({ tokens, language }: Reading, comma: number, to: number): boolean {
  if (language !== 'en' || tokens[comma]!.text !== ',' || tokens[comma - 1]!.tag !== 'noun') return false;
  let joined = false;
  for (let i = comma + 1; i < to; i++) {
    const { tag, lower } = tokens[i]!;
    if (lower === 'and' || lower === 'or') joined = i > comma + 1;
    else if (lower !== ',' && tag !== 'noun' && tag !== 'adjective') return false;
  }
  return joined;
}
