import { MOST_LEVEL } from '../../lib/search-token.ts';

/** The least number of origins of each level: compared with, as logarithms are not exact. */
const LEAST = Array.from({ length: MOST_LEVEL }, (_, at) => 2 ** at);

/**
 * Cypher: what a claim `c` has in the full-text index of claims beside its words and tokens, namely its subject and its
 * level of origins (lib/search-token.ts says the same in code).
 */
export const OWN_WORDS = `coalesce('subjecte' + substring(c.subjectId, 4) + ' ', '') +
  'originlevel' + toString(size([least IN [${LEAST.join(', ')}] WHERE least <= c.independentOrigins]))`;
