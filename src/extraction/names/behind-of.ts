import { formTest } from '../language/form-test.ts';
import type { Reading } from './reading.ts';

/** French "de", alone or with its article. */
export const OF = formTest(/^(?:de|du|des|d')$/);
const ARTICLE = formTest(/^(?:la|l')$/);

/** Index behind "de", "de la", "du" at `k`; 0 where no "de" stands there. */
export function behindOf(tokens: Reading['tokens'], k: number): number {
  if (!OF.of(tokens[k])) return 0;
  return ARTICLE.of(tokens[k + 1]) ? k + 2 : k + 1;
}
