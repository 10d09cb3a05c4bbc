import { expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

test.each([
  [
    'Le maire a indiqué que la route était fermée et a promis une aide.',
    ['Le maire a indiqué que la route était fermée', 'a promis une aide'],
  ],
  [
    'Le syndicat affirme que l’eau est sale et demande une enquête.',
    ['Le syndicat affirme que l’eau est sale'],
  ],
  [
    'Le préfet assure que la maire était malade et est partie.',
    ['Le préfet assure que la maire était malade et est partie'],
  ],
  [
    'Le préfet affirme que la maire reçoit les élus et demande une aide.',
    ['Le préfet affirme que la maire reçoit les élus et demande une aide'],
  ],
])('%s', (text, evidence) => {
  expect(claimsOf(text, 'fr').map((claim) => claim.text)).toEqual(evidence);
});
