import { formTest } from '../../language/form-test.ts';
import type { Walk } from './walk.ts';

/** Particles that open a family name by themselves. */
export const NAME_PARTICLE = formTest(/^(?:von|van|bin|ibn|ter|della|dos)$/);

export function isSaint(walk: Walk, k: number): boolean {
  const { reading } = walk;
  const { tokens } = reading;
  return (
    /^(?:le|la|de|du|d'|van|von|el|al|des|bin|ben|ter|di|della|dos)$/.test(tokens[k]!.lower) &&
    particleChain(walk, k) > 0
  );
}

/** Index of the capitalised word behind up to three particles from `k`, or 0. */
export function particleChain(walk: Walk, k: number): number {
  const { reading, end } = walk;
  const { tokens, infos } = reading;
  let n = k;
  while (n < Math.min(end, k + 3) && infos[n]!.particle && !tokens[n]!.capital) n++;
  return n > k && n < end && tokens[n]!.capital && infos[n]!.shape === 'capital' ? n : 0;
}
