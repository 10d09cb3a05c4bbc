import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('names in a row with an organization', () => {
  it.each([
    ['Les prix montent chez Google, Amazon et Lidrian.', ['Google', 'Amazon', 'Lidrian']],
    ['Un accord a été trouvé entre Téloréal et la SNCF.', ['Téloréal', 'SNCF']],
    ['Le bloc réunit le Pnd, Terre Nouvelle et Alternance.', ['Pnd', 'Terre Nouvelle', 'Alternance']],
    ['Des firmes comme Ostrandi et Bexor en profitent.', ['Ostrandi', 'Bexor']],
  ])('%s', (text, names) => {
    expect(named('Organization', text, 'fr')).toEqual(names);
  });

  it('leaves a person in the row a person', () => {
    expect(named('Person', 'Google, la CGT et Paul Morand ont signé.', 'fr')).toEqual(['Paul Morand']);
  });
});

describe('bodies joined in one token', () => {
  it.each([
    ["L'intersyndicale CFDT-CGT appelle à la grève.", ['CFDT', 'CGT']],
    ['La majorité PRG-Ecolo-PTB a échoué.', ['PRG', 'Ecolo', 'PTB']],
  ])('%s', (text, names) => {
    expect(named('Organization', text, 'fr')).toEqual(names);
  });

  it.each(['Il habite en Auvergne-Rhône-Alpes.', 'Le système FR-Alert est prêt.'])('none: %s', (text) => {
    expect(named('Organization', text, 'fr')).toEqual([]);
  });
});
