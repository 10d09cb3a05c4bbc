import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('what names no body in French', () => {
  it.each([
    'La vidéo publiée sur TikTok le montre.',
    "Elle l'a lu sur le compte Instagram de l'atelier, puis sur sa chaîne YouTube.",
    'Elle a écrit sur sa page Facebook : « Je pars. »',
    'Suivez-nous sur Facebook, Twitter et Instagram.',
    'Retrouvez-nous sur Facebook.',
    'Ils en parlent dans un groupe Facebook.',
    'La Vertonnaise a vendu ses prix deux fois.',
    '« Rien », a dit le Belmontois.',
    'Les aides de la Politique forestière commune (Pfc) baissent.',
    "Le Salon de l'agriculture a ouvert.",
    'Il hurle : « STOP ! On arrête. »',
    'La cathédrale Saint-Bavon rouvre.',
    'Le rendez-vous est au Palais de la Bourse.',
  ])('%s', (text) => expect(named('Organization', text, 'fr')).toEqual([]));

  it.each([
    ['Facebook a supprimé la vidéo publiée sur Facebook.', ['Facebook']],
    ['Elle a réagi sur sa page Facebook.', ['Facebook']],
    ['Contactée, la Finja ne commente pas.', ['Finja']],
    ['La Fenapor, la fédération des parents, appelle au calme.', ['Fenapor']],
    ['Le Kremlin, qui avait salué le plan, attend.', ['Kremlin']],
    ["Le patron d'Orvia parle. Orvia lance un satellite.", ['Orvia']],
    ['SpaceZ a lancé sa fusée. La fusée de SpaceZ a explosé.', ['SpaceZ']],
    ['La Bourse de Paris a reculé.', ['Bourse de Paris']],
  ])('but in: %s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});
