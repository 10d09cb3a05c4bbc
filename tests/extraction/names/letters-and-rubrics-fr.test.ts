import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('capitals that name no body, and bodies told by where their name stands', () => {
  it.each([
    ['PETIT PONT. – Loïc Tarel, le gardien, a parlé. La salle a ri.', []],
    ['La ville mise sur le gaz naturel en citerne (GNC), moins cher.', []],
    ["Le visa est gratuit dans l'Union européenne pour les Moldaves.", ['Union européenne']],
    ["Les vents de l'Atlantique Nord faiblissent, comme ceux du Pacifique Sud.", []],
    ["Le CAC 40 gagne 0,5 %. L'indice Nikkei a perdu 2 %.", []],
    ['Il a lu Marées (Ed. Taldec), puis Demain (éditions Zorn), dit-il.', ['Taldec', 'Zorn']],
    ['Depuis 2020 la RTK Radio Soba est là.', ['RTK Radio Soba']],
    ['Le rappeur KZR a été mis en examen.', []],
    ['Il écoute les débats de radio Soltan.', ['Soltan']],
    ['« L’enquête avance », a déclaré jeudi à la presse Ken Moritaka, procureur adjoint.', []],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));

  it.each([
    ['« L’enquête avance », a déclaré jeudi à la presse Ken Moritaka, procureur adjoint.', ['Ken Moritaka']],
    ['Le rappeur KZR a été mis en examen.', ['KZR']],
  ])('people in %s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));
});
