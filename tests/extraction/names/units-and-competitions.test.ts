import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('units, services and media', () => {
  it.each([
    ["La brigade d'incendie de Bessac est venue.", ["brigade d'incendie de Bessac"]],
    ["L'unité des Fraudes enquête. L'escouade des Vols aussi.", ['unité des Fraudes', 'escouade des Vols']],
    ['La Katiba Oumou a quitté le camp.', ['Katiba Oumou']],
    ['La brigade Al-Fajr et le bataillon Vulcain sont partis.', ['Al-Fajr', 'Vulcain']],
    ['La section de recherches de Dijon enquête.', ['section de recherches de Dijon']],
    ['Le Service de sécurité incendie de Magog est venu.', ['Service de sécurité incendie de Magog']],
    [
      "L'enquête revient à la Force policière de Bessac et du Bureau des enquêtes.",
      ['Force policière de Bessac', 'Bureau des enquêtes'],
    ],
    ['La Police cantonale grisonne enquête depuis lundi.', ['Police cantonale grisonne']],
    ['La Garde côtière a repêché trois marins.', ['Garde côtière']],
    ["Il l'a dit à l'Agence France presse.", ['Agence France presse']],
    ['Il l’a dit sur franceinfo. Il part, selon lacroisette.fr.', ['franceinfo', 'lacroisette.fr']],
    ['Il l’a dit à ici Bretagne. Il vit ici, en Bretagne.', ['ici Bretagne']],
    ['Elle a gagné sur le circuit WTA.', ['WTA']],
    [
      "Le Ministère de l'Intérieur et de la Sécurité se tait.",
      ["Ministère de l'Intérieur et de la Sécurité"],
    ],
  ])('%s', (text, organizations) => {
    expect(named('Organization', text, 'fr')).toEqual(organizations);
  });

  it.each([
    "Elle a gagné deux Grands Chelems et l'US Open.",
    'La Coupe Davis et le Trophée Vulcain reprennent. Le Super Bowl et le Top 14 aussi.',
    'Certaines APC ne paient plus.',
    "L'unité de Paul Morel est partie. La brigade de Lyon aussi.",
    'La Garde a voté dimanche.',
    'Il vit ici. Le texte est sur la page.',
  ])('none in: %s', (text) => {
    expect(named('Organization', text, 'fr')).toEqual([]);
    expect(named('Person', text, 'fr').filter((name) => !name.includes('Morel'))).toEqual([]);
  });

  it('English: a competition is no body', () => {
    expect(
      named(
        'Organization',
        'She won the Ryder Cup and the Australian Open, according to golfnews.com.',
        'en',
      ),
    ).toEqual(['golfnews.com']);
  });
});
