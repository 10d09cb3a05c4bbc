import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import type { QuoteContext } from '../quote-context.ts';
import { firstFitting, fits, lastPerson, lastSpeaker } from './antecedents.ts';
import { anaphoraWords, describedNouns } from './described-nouns.ts';
import type { Gender } from './taken-up-nouns.ts';

/** How far back somebody of the description may have been brought in. */
const FARTHEST = 2500;
/** Somebody from a town or country, by the ending: "le Lyonnais", "la Québécoise"; "le Kremlin" has none. */
const FROM_SOMEWHERE = /^\p{Lu}[\p{L}-]+(?:ien|ienne|éen|éenne|ois|oise|ais|aise|ain|aine)$/u;
/** After the noun at most one adjective: "la conseillère municipale". */
const WITH_ADJECTIVE = /^([\p{L}-]+) [\p{Ll}-]+$/u;

/**
 * Person whom a definite description takes up ("l'habitant", "la conseillère municipale", "le Lyonnais"): the only one
 * spoken of or speaking just before whose gender fits. Null where somebody of the description was brought in apart.
 */
export function describedPerson(
  context: QuoteContext,
  span: Span,
  noun: string,
  article: Gender | null,
): Source | null {
  const head = WITH_ADJECTIVE.exec(noun)?.[1] ?? noun;
  const nouns = describedNouns(context.analysis.language);
  const known = nouns.get(noun.toLowerCase()) ?? nouns.get(head.toLowerCase());
  const demonym =
    known === undefined &&
    FROM_SOMEWHERE.test(noun) &&
    !anaphoraWords(context.analysis.language, 'papers').has(noun);
  if (known === undefined && !demonym) return null;
  const gender =
    article ?? (known === undefined || known === 'any' ? (/e$/.test(noun) ? 'female' : 'male') : known);
  if (known !== undefined && known !== 'any' && known !== gender) return null;
  if (!demonym && broughtIn(context, span.start, head.toLowerCase())) return null;
  const person =
    lastSpeaker(context, span.start, gender) ??
    firstFitting(context, span.start, gender) ??
    lastPerson(context, span.start, gender);
  return person && fits(context, person, gender) ? { ...person, span } : null;
}

/** "un habitant" stands before, and not in apposition to a name. */
export function broughtIn(context: QuoteContext, offset: number, noun: string): boolean {
  const from = Math.max(0, offset - FARTHEST);
  const before = context.slice(from, offset).toLowerCase();
  for (const article of ['un ', 'une ', 'des ', 'deux ', 'autre ']) {
    const words = article === 'des ' || article === 'deux ' ? `${article}${noun}s` : `${article}${noun}`;
    const at = before.lastIndexOf(words);
    if (at < 0) continue;
    const start = from + at;
    const end = start + words.length;
    const apposed =
      /,\s*$/.test(context.slice(start - 2, start)) &&
      context.names.entityAt({ start: start - 3, end: start - 2 }) !== null;
    const followed = context.names
      .entitiesIn({ start: end, end: end + 40 })
      .some((entity) =>
        context.names.entities[entity]!.mentions.some(
          (mention) => mention.start >= end && /^,?\s*$/.test(context.slice(end, mention.start)),
        ),
      );
    if (!apposed && !followed) return true;
  }
  return false;
}
