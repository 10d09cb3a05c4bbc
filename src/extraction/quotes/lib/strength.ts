import type { Frame } from '../../parts.ts';

const SPOKEN: ReadonlySet<Frame['sense']> = new Set([
  'say',
  'deny',
  'accuse',
  'promise',
  'rumour',
  'forecast',
]);
/** Judging is done in words; these are not. */
const SILENT = new Set([
  'penser',
  'croire',
  'supposer',
  'présumer',
  'soupçonner',
  'think',
  'believe',
  'suppose',
  'assume',
  'suspect',
]);

/** How surely a frame tells of words spoken: 2 for plain saying with a clause, 1 for judging and mention, 0 for thought. */
export function strength(frame: Frame): 0 | 1 | 2 {
  if (isSilent(frame)) return 0;
  const mention = frame.rule === 'object' || frame.form === 'infinitive';
  // "Moscou demande « un effort »" asks for the thing, "Moscou salue « un effort »" speaks of it.
  if (mention) return SPOKEN.has(frame.sense) || frame.sense === 'feel' ? 1 : 0;
  return SPOKEN.has(frame.sense) ? 2 : 1;
}

/** A thought or wish that nobody need have uttered. */
function isSilent({ sense, lemma }: Frame): boolean {
  return SILENT.has(lemma) || sense === 'wish';
}
