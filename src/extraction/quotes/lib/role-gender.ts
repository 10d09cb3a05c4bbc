import type { Source } from '../../../model/extraction.ts';
import type { QuoteContext } from '../quote-context.ts';
import { genderOf } from './gender-of.ts';

/** How far before a pronoun the words it took up are looked for. */
const FARTHEST = 2500;

/**
 * Gender of an unnamed source that is one person told by role ("l'avocat général", "the coach"), also where a pronoun
 * took it up; null for named sources, groups and things.
 */
export function roleGender(
  context: QuoteContext,
  { kind, name, span }: Source,
): 'male' | 'female' | 'unknown' | null {
  if (kind !== 'anonymous') return null;
  const pronoun = genderOf(context.slice(span.start, span.end));
  if (pronoun === null) return context.names.roleAt?.(span) ?? null;
  const from = Math.max(0, span.start - FARTHEST);
  const at = context.slice(from, span.start).lastIndexOf(name);
  if (at < 0) return null;
  const role = context.names.roleAt?.({ start: from + at, end: from + at + name.length }) ?? null;
  return role && pronoun;
}

/** True for a named person and for one person told by role: whoever may be taken up and speak on. */
export function isOnePerson(context: QuoteContext, source: Source): boolean {
  return source.kind === 'person' || roleGender(context, source) !== null;
}
