import type { SentenceView } from './sentence-view.ts';

/** French: "de son côté", "de leur côté" begins here: three words that are none of what is said. */
export function isOnTheirSide(view: SentenceView, at: number): boolean {
  return (
    view.french &&
    view.lower(at) === 'de' &&
    view.lower(at + 2) === 'côté' &&
    /^(?:son|leur|mon|notre)$/.test(view.lower(at + 1))
  );
}
