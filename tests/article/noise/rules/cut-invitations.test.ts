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

  it('addresses of writers go; what reached somebody stays', () => {
    expectCut(cutInvitations, [
      '- Reach Jo Hale at 555-123-4567 or jo@ledger.example',
      '- Contactez Jo Hale à jo@courrier.example',
      'Contact with the village was lost at midnight, the county said.',
    ]);
  });

  it('calls to a recording below go', () => {
    expectCut(cutInvitations, [
      '- • Écoutez l’entrevue de la mairesse de Brévaux à Radio Rivage :',
      'Écoutez la maire, disent-ils : elle sait de quoi elle parle.',
    ]);
  });
});
