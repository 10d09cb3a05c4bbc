import { describe, it } from 'vitest';
import { cutInvitations } from '../../../../src/article/noise/rules/cut-invitations.ts';
import { expectCut } from './harness.ts';

describe('cut-invitations', () => {
  it('invitations to other places go', () => {
    expectCut(cutInvitations, [
      '- Suivez Le Courrier sur Facebook et Instagram',
      '- Follow the Ledger on Twitter.',
      '- | Example.com',
    ]);
  });
  it('speech stays', () => {
    expectCut(cutInvitations, ['« Suivez mon regard », a lancé le maire sur Facebook.']);
  });
});
