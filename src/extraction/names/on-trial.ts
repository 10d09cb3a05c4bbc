import { formTest } from '../language/form-test.ts';
import type { Description } from './find-descriptions.ts';
import type { Focused } from './sentence-focus.ts';
import type { ToldSoFar } from './told-so-far.ts';
import type { Gender } from './word-lists.ts';

/** Roles of whoever a trial or an inquiry is about. */
export const ACCUSED = /^(?:prévenu|accusé|suspect|inculpé|condamné|détenu)$/;

/**
 * French: the only one before of whom the article said that a court or the police has to do with him, for "le prévenu".
 * Fires on: Paul Roux, 43 ans, comparaissait jeudi. « … », a dit le prévenu. Le procès d'Ana Petit s'ouvre. … l'accusée.
 * Not on: Le maire Paul Roux a été agressé. « … », a dit le suspect. Two people who are tried.
 */
export function onTrial(
  told: ToldSoFar,
  { role, determiner, from, to }: Description,
  gender: Gender,
): Focused | null {
  const { reading, pieces, nextPiece, entityOfPiece, entities } = told;
  if (reading.language !== 'fr' || determiner !== 'definite' || !ACCUSED.test(role.lemma)) return null;
  const known = triedSoFar(told);
  for (; known.next < nextPiece; known.next++) {
    const entity = entityOfPiece[known.next]!;
    if (entity >= 0 && entities[entity]!.kind === 'Person' && isTried(known.next)) known.people.add(entity);
  }
  let only = -1;
  for (const entity of known.people) {
    const theirs = entities[entity]!.gender;
    if (gender !== 'unknown' && theirs !== 'unknown' && gender !== theirs) continue;
    if (only >= 0) return null;
    only = entity;
  }
  if (only < 0) return null;
  return { key: `e${only}`, referent: { entity: only, from, to }, gender: entities[only]!.gender };

  function isTried(piece: number): boolean {
    const { tokens } = reading;
    const { titleFrom, to: end } = pieces[piece]!;
    const { sentence } = tokens[titleFrom]!;
    if (reading.quoted[titleFrom]) return false;
    if (OF.of(tokens[titleFrom - 1]) && PROCEEDINGS.of(tokens[titleFrom - 2])) return true;
    const next = pieces[piece + 1]?.from ?? tokens.length;
    for (let i = end; i < Math.min(next, end + FARTHEST) && tokens[i]?.sentence === sentence; i++) {
      if (!PROSECUTED.of(tokens[i]!)) continue;
      // "a été jugé", "est poursuivi", "comparaît", "mis en examen"; not "a accusé", "a jugé".
      const { tag } = tokens[i]!;
      if (tag === 'verb') return APPEARS.of(tokens[i]!);
      return (
        tag === 'participle' && /^(?:est|été|était|sera|fut|,)$/.test(overAdverb(i - 1)) && isExamined(i)
      );
    }
    return false;
  }

  function overAdverb(i: number): string {
    const { tokens } = reading;
    return (tokens[i]!.tag === 'adverb' ? tokens[i - 1] : tokens[i])?.lower ?? '';
  }

  function isExamined(i: number): boolean {
    const { tokens } = reading;
    return (
      !/^mise?$/.test(tokens[i]!.lower) || /^(?:examen|cause|accusation)$/.test(tokens[i + 2]?.lower ?? '')
    );
  }
}

/** Who is tried as far as an article was read: each name is looked at once, however often "le prévenu" comes. */
const perArticle = new WeakMap<ToldSoFar, { next: number; readonly people: Set<number> }>();

function triedSoFar(told: ToldSoFar) {
  let known = perArticle.get(told);
  if (!known) perArticle.set(told, (known = { next: 0, people: new Set() }));
  return known;
}

/** Tokens between a name and what is done to its bearer. */
const FARTHEST = 14;
const OF = formTest(/^(?:de|d')$/);
const PROCEEDINGS = formTest(/^(?:procès|jugement|arrestation|interpellation|comparution|inculpation)$/);
const APPEARS = formTest(/^compara(?:ît|it|issait|îtra|itra|issent)$/);
const PROSECUTED = formTest(
  /^(?:compara(?:ît|it|issait|îtra|itra)|jugée?|poursuivie?|accusée?|soupçonnée?|écrouée?|interpellée?|arrêtée?|incarcérée?|inculpée?|mise?)$/,
);
