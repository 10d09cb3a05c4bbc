import { bodyTest } from './body-words.ts';
import { isInverted } from './is-inverted.ts';
import { complement } from './organization-complement.ts';
import { partyOfSide } from './party-of-side.ts';
import type { Reading } from './reading.ts';

/**
 * A body in small letters that speaks: "la commission électorale a annoncé", "selon l'institut national de la
 * statistique". It needs more than its head ("la commission a annoncé" takes up one named before).
 */
export function speakingBody(reading: Reading, i: number, end: number): number {
  const { tokens, infos, words } = reading;
  const info = infos[i]!;
  if (!info.organizationHead || tokens[i]!.tag !== 'noun' || info.role) return 0;
  if (!/^(?:le|la|l'|du|au)$/.test(tokens[i - 1]?.lower ?? '')) return 0;
  if (TAKES_UP.of(tokens[i]) || words.lists.genericOrganizations.has(tokens[i]!.lower)) return 0;
  if (partyOfSide(tokens, i)) return 0;
  const { to } = complement(reading, i + 1, end, tokens[i]!.lower, true);
  if (to === i + 1 || to > i + 8) return 0;
  const before = tokens[i - 2];
  const after = tokens[to];
  const same = (token: { sentence: number } | undefined) => token?.sentence === tokens[i]!.sentence;
  if (
    same(before) &&
    (/^(?:selon|d'après)$/.test(before!.lower) ||
      (infos[i - 2]!.speech &&
        /^(?:verb|participle|auxiliary)$/.test(before!.tag) &&
        isInverted(reading, i - 2)))
  )
    return to;
  if (!same(after)) return 0;
  if (infos[to]!.speech && after!.tag === 'verb') return to;
  if (after!.tag === 'auxiliary' && same(tokens[to + 1]) && infos[to + 1]!.speech) return to;
  return after!.tag === 'auxiliary' && same(tokens[to + 2]) && infos[to + 2]!.speech ? to : 0;
}

const TAKES_UP = bodyTest('takes-up');
