import { expect, test } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';

test.each([
  ["« Il n'y a pas de délai », a dit Luc Ferrand.", 'Il y a un délai'],
  ["Luc Ferrand a dit qu'il n'y avait plus de lits ni de draps.", 'Il y avait des lits ou des draps'],
  ["Luc Ferrand assure qu'il n'est pas question de fermer.", 'Il est question de fermer'],
  ["Luc Ferrand estime qu'il reste trois navires au port.", 'Il reste trois navires au port'],
  ["Luc Ferrand affirme qu'il n'est pas normal de payer deux fois.", 'Il est normal de payer deux fois'],
  ["Luc Ferrand affirme qu'il a payé deux fois.", 'Luc Ferrand a payé deux fois'],
  ["Luc Ferrand assure qu'il reste à Nantes.", 'Luc Ferrand reste à Nantes'],
])('%s', (text, proposition) => expect(claimsOf(text, 'fr').at(-1)?.proposition.text).toBe(proposition));
