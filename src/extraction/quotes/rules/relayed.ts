import type { AttributionRule } from '../attribution-rule.ts';
import { followsAtOnce } from '../lib/frame-gap.ts';
import { colonBefore } from './colon-before.ts';
import { outsideFrames } from './content-is-passage.ts';

/** Verbs of passing on what somebody else said. */
const RELAYING: ReadonlySet<string> = new Set([
  'rapporter',
  'relater',
  'relayer',
  'reprendre',
  'citer',
  'reproduire',
]);

/**
 * Accepts: a passage that somebody announces before a colon and a medium passes on behind it: the medium goes between.
 * Fires on: Le ministre l'a redit : « Les vannes sont neuves », rapporte L'Écho du Sud.
 * Not on: L'accord est signé : « Les vannes sont neuves », rapporte L'Écho du Sud.
 */
export const relayed: AttributionRule = {
  id: 'relayed',
  attribute(index, context) {
    if (context.analysis.language !== 'fr') return null;
    const frame = outsideFrames(index, context).find(
      (candidate) => RELAYING.has(candidate.lemma) && followsAtOnce(context, index, candidate),
    );
    if (!frame) return null;
    const media = context.speakersOf(frame);
    if (media.length === 0 || media.some(({ kind }) => kind !== 'organization')) return null;
    const announced = colonBefore.attribute(index, context);
    const speaks = announced?.speakers.every(
      ({ kind, name }) => kind === 'person' && media.every((medium) => medium.name !== name),
    );
    return announced && speaks && announced.speakers.length > 0
      ? { ...announced, rule: 'relayed', confidence: 0.85, via: [...announced.via, ...media] }
      : null;
  },
};
