import { describe, expect, it } from 'vitest';
import { reasonIn } from '../../src/explorer/app/language/reasons.ts';
import { CLAIM_RULES } from '../../src/resolution/claims/claim-rules.ts';
import { factsOf } from '../../src/resolution/claims/facts/facts-of.ts';
import { claimOf } from '../resolution/claims/claim-pairs.ts';

/** Facts with words for whatever a reason may name. */
const FACTS = {
  ...factsOf(
    claimOf('La police a saisi 40 kilos de drogue en mai', 'fr'),
    claimOf('The police seized 50 kilos of cocaine in June', 'en'),
    () => null,
  ),
  opposed: 'open and closed',
  undone: 'fail',
};
const REASONS = CLAIM_RULES.flatMap(({ link }) => link?.(FACTS)?.reason ?? []);

describe('what relates two claims is said in French', () => {
  it('there are reasons', () => expect(REASONS.length).toBeGreaterThan(15));
  it.each([...new Set(REASONS)])('%s', (reason) => expect(reasonIn('fr', reason)).not.toBe(reason));
});
