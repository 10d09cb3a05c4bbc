import { BODY_ALONE, bodyAlone, OPENS_BODY_ALONE } from '../body-alone.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** French "selon la préfecture", "la Couronne a plaidé": a body by its noun alone, where it speaks. */
export function bodiesAlone(walk: Walk, i: number): number {
  const { reading, end } = walk;
  if (reading.language !== 'fr' || !OPENS_BODY_ALONE.of(reading.tokens[i])) return NOT_HERE;
  const alone = bodyAlone(reading, i, end);
  if (!alone) return NOT_HERE;
  const { to, nounTo } = alone;
  // "la préfecture maritime" is a name; "la préfecture" is that one, once it is named.
  if (to > nounTo) walk.push(i, to, 'organization', 3, 'organization/speaking-body', { shortTo: nounTo });
  else walk.push(i, to, 'organization', 1, BODY_ALONE, { headOnly: true });
  return to;
}
