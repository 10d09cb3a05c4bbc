import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('organizations in French', () => {
  it.each([
    ["Un juge de la Cour de l'impôt se retire.", ["Cour de l'impôt"]],
    ["L'armée ukrainienne avance, selon le parquet de Lille.", ['armée ukrainienne', 'parquet de Lille']],
    ['Le ministère russe de la Défense a démenti.', ['ministère russe de la Défense']],
    ['Le ministère chinois des Affaires étrangères proteste.', ['ministère chinois des Affaires étrangères']],
    ["L'université Laval et l'université de Nantes coopèrent.", ['université Laval', 'université de Nantes']],
    ["L'Agence du revenu du Canada enquête.", ['Agence du revenu du Canada']],
    ['Selon le Haut Conseil du climat, il fait chaud.', ['Haut Conseil du climat']],
    [
      'La Fédération nationale des pêcheurs et des mareyeurs manifeste à Brest.',
      ['Fédération nationale des pêcheurs et des mareyeurs'],
    ],
    ['Le groupe Harvex rachète la société Melbourg.', ['Harvex', 'Melbourg']],
    ["L'hebdomadaire Pruvost accuse le club AS Volnay.", ['Pruvost', 'AS Volnay']],
    ['La commission électorale a annoncé un report.', ['commission électorale']],
    ['Il a vendu Brunelle & Fournier.', ['Brunelle & Fournier']],
    ['Selon La Voix du Littoral, le port ferme.', ['La Voix du Littoral']],
    ['Elle dirige Maghreb Info depuis mai.', ['Maghreb Info']],
    ['Le Global Peace and Research Centre publie un rapport.', ['Global Peace and Research Centre']],
    ['La SNCF et EDF ont signé avec la CGT.', ['SNCF', 'EDF', 'CGT']],
    ['Novatrom SA a été vendue hier.', ['Novatrom SA']],
  ])('%s', (text, organizations) => {
    expect(named('Organization', text, 'fr')).toEqual(organizations);
  });

  it.each([
    'Les syndicats et la gendarmerie sont sur place.',
    'Une école française a fermé. Le conseil de ses amis lui suffit.',
    'Le TGV part à 8 h. Le PIB recule. Le PDG a le VIH.',
    "L'île de Groix et la Coupe du monde.",
    'IL EST PARTI HIER SANS RIEN DIRE',
  ])('none in: %s', (text) => {
    expect(named('Organization', text, 'fr')).toEqual([]);
  });
});
