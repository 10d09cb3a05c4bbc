import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('letters that name no body', () => {
  it.each([
    'Le gaz naturel liquéfié (GNL) est cher. Le prix du GNL monte.',
    'Il reçoit une injection de PDI. Le PDI agit vite.',
    'Le P.L.P. est un appareil de mesure.',
    'Au XXe siècle, la ville a grandi.',
  ])('%s', (text) => {
    expect(named('Organization', text, 'fr')).toEqual([]);
  });

  it.each([
    ['Le GFV a protesté. Le GFV est un syndicat.', ['GFV']],
    ['Le syndicat des maçons libres (SML) manifeste.', ['syndicat des maçons libres']],
    ['KerChem Lamorte emploie 200 personnes. KerChem Lamorte a fermé.', ['KerChem Lamorte']],
  ])('%s', (text, organizations) => {
    expect(named('Organization', text, 'fr')).toEqual(organizations);
  });
});
