import type { AssertionNode } from '../../model/graph.ts';
import type { SpeakerPosition } from '../shapes.ts';

/** Assertions of one side grouped by who makes them: most independent origins first, then newest. */
export function bySpeaker(assertions: readonly AssertionNode[]): SpeakerPosition[] {
  const groups = new Map<string, AssertionNode[]>();
  for (const assertion of assertions) {
    const group = groups.get(assertion.speakerId);
    if (group) group.push(assertion);
    else groups.set(assertion.speakerId, [assertion]);
  }
  return [...groups]
    .map(([speakerId, own]) => ({ speakerId, assertions: own }))
    .sort((a, b) => originCount(b.assertions) - originCount(a.assertions));
}

/** Distinct origins: forty reprints are one. */
export function originCount(assertions: readonly AssertionNode[]): number {
  return new Set(assertions.map((assertion) => assertion.originId)).size;
}
