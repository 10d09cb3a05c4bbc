import type { Source } from '../../../model/extraction.ts';
import { fold } from '../../../model/fold.ts';
import type { Span } from '../../../model/span.ts';
import { roleWordsAgain } from '../../names/role-words.ts';
import type { QuoteContext } from '../quote-context.ts';
import { fits, lastFitting } from './antecedents.ts';
import { anaphoraWords, describedNouns } from './described-nouns.ts';
import type { Gender } from './taken-up-nouns.ts';

/** How far back somebody of the description may have been brought in. */
const FARTHEST = 2500;
/** Somebody from a town or country, by the ending: "le Lyonnais", "la Québécoise"; "le Kremlin" has none. */
const FROM_SOMEWHERE = /^\p{Lu}[\p{L}-]+(?:ien|ienne|éen|éenne|ois|oise|ais|aise|ain|aine)$/u;
/** After the noun at most one adjective: "la conseillère municipale". */
const WITH_ADJECTIVE = /^([\p{L}-]+) [\p{Ll}-]+$/u;

/** "le tempétueux entrepreneur": an adjective of manner before the noun. */
const BEHIND_EPITHET = /^\p{L}+(?:eux|euse|able|ible|aire|if|ive|iant|iante) ([\p{L}-]+)$/u;

/**
 * Person whom a definite description takes up ("l'habitant", "la conseillère municipale", "le Lyonnais"): the only one
 * spoken of or speaking just before whose gender fits. Null where somebody of the description was brought in apart.
 */
export function describedPerson(
  context: QuoteContext,
  span: Span,
  noun: string,
  article: Gender | null,
  aged = false,
): Source | null {
  const head = WITH_ADJECTIVE.exec(noun)?.[1] ?? noun;
  const nouns = describedNouns(context.analysis.language);
  const known =
    nouns.get(noun.toLowerCase()) ??
    nouns.get(head.toLowerCase()) ??
    nouns.get(BEHIND_EPITHET.exec(noun.toLowerCase())?.[1] ?? '');
  const demonym =
    known === undefined &&
    (FROM_SOMEWHERE.test(noun) || isOfRegion(noun)) &&
    !anaphoraWords(context.analysis.language, 'papers').has(noun);
  // "le vétéran de 41 ans": the age says that it is one spoken of.
  if (known === undefined && !demonym && !aged) return null;
  if (known !== undefined && known !== 'any' && article && known !== article) return null;
  if (!demonym && broughtIn(context, span.start, head.toLowerCase())) return null;
  if (demonym && comesInHere(context, span.start, noun)) return null;
  const own = known === 'any' ? null : known;
  const gender = article ?? own ?? (known === undefined ? byEnding(noun) : null);
  if (gender) return lastOf(context, span, gender);
  // "l'interprète" may be a woman or a man.
  const [one, other] = [lastOf(context, span, 'female'), lastOf(context, span, 'male')];
  return one && other && one.entity !== other.entity ? lastOf(context, span, byEnding(noun)) : (one ?? other);
}

/** "Un Canadien arrive. « … », dit le Canadien": somebody of the paragraph itself, whom a sentence opens with. */
function comesInHere(context: QuoteContext, offset: number, noun: string): boolean {
  const from = Math.max(context.paragraphStart(offset), offset - FARTHEST);
  const before = context.slice(from, offset);
  for (const article of ['Un ', 'Une ']) {
    const at = before.lastIndexOf(`${article}${noun} `);
    if (at >= 0 && /^\p{Ll}/u.test(before.slice(at + article.length + noun.length + 1))) return true;
  }
  return false;
}

function byEnding(noun: string): Gender {
  return /e$/.test(noun) ? 'female' : 'male';
}

/** The one taken up, if the gender is not another's. */
function lastOf(context: QuoteContext, span: Span, gender: Gender): Source | null {
  const person = lastFitting(context, span.start, gender);
  return person && fits(context, person, gender) ? { ...person, span } : null;
}

/** "le Valaisan": a region by a word with another ending. */
function isOfRegion(noun: string): boolean {
  return /^\p{Lu}/u.test(noun) && roleWordsAgain().regions.has(fold(noun));
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
