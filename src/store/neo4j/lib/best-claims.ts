import type { ClaimNode } from '../../../model/graph.ts';
import { FIELD_NAMES } from '../../fields.ts';
import type { Step } from '../../lib/search-large.ts';
import { levelToken, MOST_LEVEL } from '../../lib/search-token.ts';
import { type Group, triesOf } from '../../lib/text-plan.ts';
import type { ClaimCounts } from '../../store.ts';
import { type Connection, integer, type Parameters } from '../connection.ts';
import { nodeFrom } from '../properties.ts';
import { luceneOf, withinWords } from './lucene-of.ts';

/** A claim that was found, with what it is met by and what is known of it. */
export interface FoundClaim {
  readonly claim: ClaimNode;
  readonly counts: ClaimCounts;
  /** Share of what is asked. */
  readonly share: number;
}

/** Assertions and claims read per try of the evidence: several of them may be of one claim. */
const ROWS_PER_CLAIM = 5;

/** By what claims say themselves: of those that meet the words, the ones of most origins. */
const OWN = `CALL db.index.fulltext.queryNodes('claim_own', $words, {limit: $limit}) YIELD node AS c
  WITH c ORDER BY c.independentOrigins DESC, c.id`;

/** By what claims and their evidence say. */
const EVIDENCE = `CALL db.index.fulltext.queryNodes('claim_words', $words, {limit: $rows}) YIELD node
  WITH DISTINCT coalesce(node.claimId, node.id) AS claimId
  MATCH (c:Claim {id: claimId}) WHERE c.assertionCount > 0
  WITH c ORDER BY c.id`;

const COUNTS = ['affirmOrigins', 'denyOrigins', 'independentOrigins', 'assertionCount', 'articleCount'];
const KNOWN = [...FIELD_NAMES.claim, ...COUNTS].map((name) => `c.${name}`).join(', ');

/** Tries in one statement. Always as many, so that the server plans each statement once, whatever is asked. */
const TRIES = { own: 8, evidence: 2 };
const TEXTS = { own: OWN, evidence: EVIDENCE };

interface Asked {
  readonly by: keyof typeof TRIES;
  readonly words: string;
  /** Made while fewer claims are found; and, where others stand between, no fewer than makes those needless. */
  readonly below: number;
  readonly least?: number;
  readonly share: number;
}

/**
 * Claims of a large graph by a plan (lib/search-large.ts), mostly in one round trip: each of its tries is made only while
 * those before it gave too little, which the server sees for itself.
 */
export async function bestClaims(
  connection: Connection,
  steps: readonly Step[],
  limit: number,
): Promise<FoundClaim[]> {
  const asked = steps.flatMap(askedBy);
  const found: FoundClaim[] = [];
  let at = 0;
  while (at < asked.length) {
    if (found.length >= asked[at]!.below) {
      at++;
      continue;
    }
    const { tries, until, apart } = tryTogether(asked, at);
    const known = found.map(({ claim }) => claim.id);
    const { text, parameters } = bestClaimsQuery(tries, known, limit);
    const [row] = await connection.read<{ claims: unknown[][]; sizes: number[] }>(text, parameters);
    const shares = row!.sizes.flatMap((size, index) =>
      Array.from({ length: size }, () => tries[index]!.share),
    );
    row!.claims.forEach((values, index) => {
      found.push(foundClaim(values, shares[index]!));
    });
    // What stands apart is needed, and those behind it were not made.
    at = apart !== null && found.length < asked[apart]!.below ? apart : until;
  }
  return found;
}

/**
 * What one statement asks from a place in the plan on, and up to where. Tries of the other index that stand between are left
 * out as long as they are not needed: then those behind them wait too.
 */
function tryTogether(
  asked: readonly Asked[],
  from: number,
): { tries: Asked[]; until: number; apart: number | null } {
  const { by } = asked[from]!;
  const tries: Asked[] = [];
  let apart: number | null = null;
  let until = from;
  for (; until < asked.length && tries.length < TRIES[by]; until++) {
    const one = asked[until]!;
    if (one.by === by) tries.push({ ...one, least: apart === null ? 0 : asked[apart]!.below });
    else if (apart === null) apart = until;
    else if (one.below > asked[apart]!.below) break;
  }
  return { tries, until, apart };
}

function foundClaim(values: readonly unknown[], share: number): FoundClaim {
  const [affirmOrigins, denyOrigins, independentOrigins, assertions, articles] = values.slice(
    FIELD_NAMES.claim.length,
  ) as [number, number, number, number, number];
  return {
    claim: nodeFrom('claim', values),
    counts: { affirmOrigins, denyOrigins, independentOrigins, assertions, articles },
    share,
  };
}

/** A step as what is asked of the indexes, one after another. */
export function askedBy(step: Step): Asked[] {
  const { below } = step;
  if (step.by === 'own')
    return step.tries.map(({ groups, share }) => ({ by: 'own', words: ownWords(groups), below, share }));
  const { groups, share } = step;
  if (step.by === 'whole') return [{ by: 'evidence', words: luceneOf([groups]), below, share }];
  return triesOf(groups)
    .slice(1)
    .map((alternatives) => ({
      by: 'evidence',
      words: luceneOf(alternatives),
      below,
      share: share * (1 - 1 / groups.length),
    }));
}

/** Text and parameters; its plan is tested too. */
export function bestClaimsQuery(
  asked: readonly Asked[],
  known: readonly string[],
  limit: number,
): { readonly text: string; readonly parameters: Parameters } {
  const { by } = asked[0]!;
  const parameters: Parameters = {
    known,
    limit: integer(limit),
    left: integer(limit - known.length),
    ...(by === 'evidence' && { rows: integer(limit * ROWS_PER_CLAIM) }),
  };
  const tries = Array.from({ length: TRIES[by] }, (_, at) => {
    const { words = '', below = 0, least = 0 } = asked[at] ?? {};
    parameters[`words${at}`] = words;
    parameters[`below${at}`] = integer(below - known.length);
    parameters[`least${at}`] = integer(least - known.length);
    // A subquery that collects gives one row even where nothing was asked.
    return `CALL (best) {
        WITH best WHERE $least${at} <= size(best) < $below${at}
        ${TEXTS[by].replace('$words', `$words${at}`)}
        RETURN collect(c) AS met
      }
      WITH best, sizes, [c IN met WHERE NOT c IN best AND NOT c.id IN $known][0..$left - size(best)] AS more
      WITH best + more AS best, sizes + [size(more)] AS sizes`;
  });
  return {
    text: `WITH [] AS best, [] AS sizes
      ${tries.join('\n')}
      RETURN [c IN best | [${KNOWN}]] AS claims, sizes`,
    parameters,
  };
}

/**
 * Lucene's query language for claims that meet all groups, those of the highest level first. The words asked for must be
 * met and count nothing; what counts is the level of origins, each far above the one below, so that the index itself gives
 * the best first and reads no more of them.
 */
export function ownWords(groups: readonly Group[]): string {
  const [within] = withinWords([groups], 'three');
  return `${(within ?? []).map((group) => `+(${group.join(' ')})^0`).join(' ')} +(${LEVELS})`;
}

const LEVELS = Array.from({ length: MOST_LEVEL }, (_, at) => `${levelToken(at + 1)}^${8 ** at}`).join(' ');
