import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { readInput } from './read-input.ts';

/**
 * "They lied", said by Paula Reeves in three articles; Omar Haddad says it beside her in the second. Whoever hears of
 * the second last must still learn that both speak of the same people.
 */
export function toldAgain(): ResolutionInput[] {
  return [
    readInput('“They lied”, said Paula Reeves in Dover on Monday.', { outlet: 'Dover News' }),
    readInput('“They lied”, said Paula Reeves at noon. “They lied”, said Omar Haddad after her.', {
      outlet: 'The Lamp',
    }),
    readInput('The harbour was closed again. “They lied”, said Paula Reeves.', { outlet: 'Quayside' }),
    readInput('A vote is near. “They lied”, said Omar Haddad of the ferry company.', { outlet: 'Zenith' }),
    readInput('“They lied”, said Carla Moss, who was asked of the school.', { outlet: 'School Weekly' }),
  ];
}

/** Every order of the list. */
export function ordersOf<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, at) => ordersOf(list.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}
