import type { Judgement } from '../model/graph.ts';

/** Who changes what, and why. */
export interface Ruling {
  readonly left: string;
  readonly right: string;
  readonly verdict: Judgement['verdict'];
  readonly reason: string;
  /** Name of the person. */
  readonly by: string;
}

/**
 * The changes people may make, as the API needs them; whoever starts the server puts resolution and store behind it.
 * Each resolves once the change and all that follows from it is written, and throws DixitError when it is refused.
 */
export interface Curation {
  /** Resolves to the id of the judgement. */
  judge(ruling: Ruling): Promise<string>;
  revoke(judgementId: string, by: string, reason?: string): Promise<void>;
  withdraw(articleId: string, reason: string, by: string): Promise<void>;
}
