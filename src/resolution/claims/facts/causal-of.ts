import type { ClaimProfile } from '../claim-profile.ts';
import type { Match } from '../overlap.ts';
import type { Facts } from './facts.ts';

export function causalOf(a: ClaimProfile, b: ClaimProfile, match: Match): Facts['causal'] {
  const meets = (left: readonly string[], right: readonly string[]) =>
    left.some((word) => right.some((other) => match(word, other)));
  if (a.cause && b.cause) {
    if (meets(a.cause.cause, b.cause.cause)) return 'agree';
    return meets(a.cause.cause, b.cause.effect) && meets(a.cause.effect, b.cause.cause) ? 'reverse' : 'none';
  }
  const [cause, subject] = a.cause ? [a.cause.cause, b.subjectWords] : [b.cause?.cause ?? [], a.subjectWords];
  const isCause = (word: string) => cause.some((other) => match(word, other) || match(other, word));
  return subject.length > 0 && subject.every(isCause) ? 'agree' : 'none';
}
