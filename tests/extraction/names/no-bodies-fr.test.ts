import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('what is no body in French', () => {
  it.each([
    'La Verviétoise a augmenté ses prix.',
    "« J'aurais dû tirer », a dit le Saguenois.",
    'MINE. Le centre minier ne rouvrira pas.',
    'Elle se tait.\n\nG.C. avec A.-M.T.',
    "Devant l'OPJ, il aurait reconnu les faits.",
    'Le magasin (4,9 milliards d’euros de CA) a dévoilé son plan.',
    'Il conduit une Toyota Corolla blanche.',
    'Deux cents Renault bloquent la rue.',
    'À la station Barcelone, des usagers attendent.',
    'Le texte est lu à son siège de Torgnelle par la porte-parole.',
    'Le capitaine du Marie-Galante dit n’avoir rien vu.',
    "Le voilier devait partir. Il s'appelle L'Obstinée.",
    'Avec Le Dernier Quai, en salle mercredi, la réalisatrice signe un film dur.',
    'Il a tout mis sur son Livret A.',
    "Elle a refusé la Légion d'honneur.",
    'On apprend cela par WhatsApp.',
  ])('none in: %s', (text) => expect(named('Organization', text, 'fr')).toEqual([]));

  it.each([
    ['Une association baptisée Les Amis du lac est née.', ['Les Amis du lac']],
    ['Elle travaille chez Renault. La Renault est rouge.', ['Renault']],
    ["L'actrice a tout dit sur sa page Facebook.", ['Facebook']],
    [
      'Les blessés vont à l’Hôpital régional Dr-Paul-B.-Landry, à Bathurst.',
      ['Hôpital régional Dr-Paul-B.-Landry'],
    ],
    ['Le Bureau politique du Parti du progrès a siégé.', ['Parti du progrès']],
    ["L'ITT de Paul dure. L'EDF de demain.", ['EDF']],
  ])('but in: %s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});
