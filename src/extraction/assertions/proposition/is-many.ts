import type { Source } from '../../../model/extraction.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { Frame } from '../../parts.ts';

/**
 * True where a speaker is many by the words that name it, or in French by the verb: "Police", "officials", "les deux
 * villes", "cinq maires disent". Not for a person, nor for one of "le maire et la préfète disent": each is its own speaker.
 */
export function isMany(view: SentenceView, { kind, entity, span }: Source, frame: Frame | null): boolean {
  if (kind === 'person') return false;
  const { text } = view.analysis;
  const words = text.slice(span.start, span.end);
  if (!view.french) return ENGLISH.test(words.split(/\s(?:of|in|from|at)\s/)[0]!) && !NAME.test(words);
  if (FRENCH.test(words)) return true;
  const alone = frame?.sources.length === 1 && (entity === null || !/\set\s/.test(words));
  return alone && MANY_SAY.test(text.slice(frame.cue.start, frame.cue.end));
}

const FRENCH = /^(?:les|des|ces|ses|leurs|plusieurs|quelques|ils|elles)\b/i;
const MANY_SAY = /(?:^|[\s'’])(?:sont|ont|étaient|avaient|soient|aient|seraient|auraient|disent|montrent)\b/;
const ENGLISH = /^(?:police|they|we|the two|several|some)\b|[^s'’]s$/i;
const NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u;
