import { phraseBefore } from '../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../attribution/clause/verb-group.ts';
import { formTest } from '../language/form-test.ts';

const DE = formTest(/^(?:de|d')$/);

/**
 * Accepts: French "et" or "mais" behind the object of one verb and before the subject of the next, which agrees with it.
 * Fires on: On a trois cars et trois cars ne suffisent pas. Il longe le mur qui ferme la cour et de nouveaux murs seront bâtis.
 * Not on: Le pain et le vin coûtent cher. Les champs qui bordent le lac et la route sont inondés.
 * Returns the index of the conjunction, or -1.
 */
export function clauseBehindObject(view: SentenceView, group: VerbGroup, floor: number): number {
  if (!view.french || group.inverted >= 0) return -1;
  let before = group.from;
  while (before > floor && view.tokens[before - 1]!.tag === 'adverb') before--;
  const phrase = phraseBefore(view, before);
  if (!phrase) return -1;
  // "de nouvelles salles"
  const opens = view.is(phrase.from - 1, DE) ? phrase.from - 2 : phrase.from - 1;
  let link = before - 1;
  while (link >= opens && !view.is(link, LINK)) link--;
  if (link < opens || link <= floor) return -1;
  const number = numberOf(view, link + 1);
  if (number === null || number !== (PLURAL.test(finiteWord(view, group)) ? 2 : 1)) return -1;
  const earlier = view.groups.filter(({ kind, from }) => kind === 'finite' && from >= floor && from < link);
  const verb = earlier.at(-1);
  if (!verb || verb.to >= link || stops(view, verb, link)) return -1;
  if (!isRelative(view, verb)) return link;
  // "les champs qui bordent le lac et la route sont inondés": the relative clause belongs to the subject.
  const main = earlier.findLast((other) => other !== verb && !isRelative(view, other));
  if (!main) return -1;
  for (let i = main.to; i < verb.from - 1; i++) if (/^(?:que|qu')$/.test(view.lower(i))) return -1;
  return link;
}

const LINK = formTest(/^(?:et|mais)$/);
const PLURAL = /(?:nt)$/;

function finiteWord(view: SentenceView, { from, to }: VerbGroup): string {
  for (let i = from; i < to; i++)
    if (view.tokens[i]!.tag === 'verb' || view.tokens[i]!.tag === 'auxiliary') return view.lower(i);
  return '';
}

/** 1 or 2 for what opens a singular or plural phrase, null for other words. */
function numberOf(view: SentenceView, i: number): 1 | 2 | null {
  const lower = view.lower(i);
  if (/^(?:le|la|l'|une?|ce|cet|cette|mon|ma|ton|ta|son|sa|notre|votre|leur|chaque|aucune?)$/.test(lower))
    return 1;
  if (/^(?:les|des|ces|mes|tes|ses|nos|vos|leurs|plusieurs|certaine?s|quelques)$/.test(lower)) return 2;
  const next = view.tokens[i + 1];
  if (/^(?:de|d')$/.test(lower)) return /^(?:noun|adjective)$/.test(next?.tag ?? '') ? 2 : null;
  return view.tokens[i]?.tag === 'number' && next?.tag === 'noun' ? 2 : null;
}

/** A comma, a mark or a word that opens another clause stands in the object; "ne … que" opens none. */
function stops(view: SentenceView, verb: VerbGroup, to: number): boolean {
  const restricts = /^(?:ne|n')$/.test(view.lower(verb.from)) && !verb.negated;
  for (let i = verb.to; i < to; i++) {
    const { tag, lower } = view.tokens[i]!;
    if (restricts && i === verb.to && /^(?:que|qu')$/.test(lower)) continue;
    if (tag === 'punctuation' || tag === 'mark' || tag === 'subordinator' || LINK.of(view.tokens[i]!))
      return true;
    if (/^(?:qui|que|qu'|dont|où)$/.test(lower)) return true;
  }
  return false;
}

function isRelative(view: SentenceView, { from }: VerbGroup): boolean {
  for (let i = from - 1; i >= view.from && from - i < 6; i--) {
    if (/^(?:qui|que|qu'|dont|où)$/.test(view.lower(i)))
      return /^(?:noun|name)$/.test(view.tokens[i - 1]?.tag ?? '');
    if (/^(?:verb|auxiliary|punctuation|conjunction)$/.test(view.tokens[i]!.tag)) return false;
  }
  return false;
}
