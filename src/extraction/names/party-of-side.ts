import type { Reading } from './reading.ts';

/** French "le parti d'opposition", "un parti de gauche": where a party stands and not what it is called. */
export function partyOfSide(tokens: Reading['tokens'], i: number): boolean {
  return (
    /^(?:parti|formation)$/.test(tokens[i]!.lower) &&
    /^(?:de|d'|au)$/.test(tokens[i + 1]?.lower ?? '') &&
    /^(?:opposition|gouvernement|gauche|droite|centre|pouvoir)$/.test(tokens[i + 2]?.lower ?? '') &&
    // "le parti de droite Avenir", "le parti d'opposition UFT": its name stands behind.
    !tokens[i + 3]?.capital
  );
}
