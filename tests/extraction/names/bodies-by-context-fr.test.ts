import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('French bodies by what stands before their name', () => {
  it.each([
    ["La sœur Marie Ongaya dirige l'orphelinat Notre Dame de Lourdes.", ['orphelinat Notre Dame de Lourdes']],
    [
      "L'orphelinat Bon Pasteur et la crèche Samba Nzila ont reçu un lot.",
      ['orphelinat Bon Pasteur', 'crèche Samba Nzila'],
    ],
    ['Des propos rapportés par le média soudanais al-Nour.', ['al-Nour']],
    ["Les États ont attaqué l'administration Keller.", ['administration Keller']],
    ["Le chef d'État-major de l'armée algérienne est arrivé.", ['armée algérienne']],
    ['Le président du Sénat Modeste Kabila Mutombo est arrivé.', ['Sénat']],
    ['Le Sénat Coutumier a dit non.', ['Sénat Coutumier']],
    ['Il dirige la radio Belloc.fm.', ['Belloc.fm']],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));

  it.each([
    "L'ancien ministre malien du Trésor a parlé.",
    'Il joue en Ligue 1 Norvia. Le Groupe C est relevé.',
    'Elle est diplômée en affaires (BS) et en droit (LL.M).',
    "Le Projet d'appui à l'enseignement supérieur (PAES) finance la salle.",
    'La campagne « Tolérance zéro au travail des enfants » reprend.',
    'Elle vit au home Rosa Keller.',
    "Le match est nul. Le joueur avait brillé lors d'un amical Argentine-Haïti (4-0), puis contre le Brésil. Le but est tardif.",
  ])('no body in: %s', (text) => expect(named('Organization', text, 'fr')).toEqual([]));

  it('takes letters that are the initials of somebody named for her', () => {
    const text = 'Présidentielle : MIK se retire\n\nMamadou Ibra Kane se retire. Hier MIK a parlé au Sénat.';
    expect(named('Person', text, 'fr')).toEqual(['Mamadou Ibra Kane']);
    expect(named('Organization', text, 'fr')).toEqual(['Sénat']);
  });
});
