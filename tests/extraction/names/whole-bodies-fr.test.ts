import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('French bodies read to the end of their names', () => {
  it.each([
    [
      'Elle préside l’Alliance des traductrices et traducteurs de Laval.',
      ['Alliance des traductrices et traducteurs de Laval'],
    ],
    [
      'Le Réseau des agricultrices et agriculteurs du Nord proteste.',
      ['Réseau des agricultrices et agriculteurs du Nord'],
    ],
    [
      'Elle cite les chefs du Parti social, du Parti rural et de Rénovation.',
      ['Parti social', 'Parti rural', 'Rénovation'],
    ],
    [
      "Il vient de l'Agence de presse norvégienne et du bureau suédois de la chaîne.",
      ['Agence de presse norvégienne'],
    ],
    ['Le port est fermé, souligne Norvex, premier média à avoir révélé les faits.', ['Norvex']],
    ['La Fédération des comités de quartier réplique.', ['Fédération des comités de quartier']],
    [
      'Le Centre de recherche en santé publique de Lyon publie une étude.',
      ['Centre de recherche en santé publique de Lyon'],
    ],
    ['La Fédération départementale caprine proteste.', ['Fédération départementale caprine']],
    ['Il est médiateur à la Cité des sciences de Rennes.', ['Cité des sciences de Rennes']],
    ['Il a visité hier le Gaec des Noyers.', ['Gaec des Noyers']],
    ['Le syndicat des opticiens de Belgique proteste.', ['syndicat des opticiens de Belgique']],
    ['Selon la fédération des bouchers du Jura, les prix montent.', ['fédération des bouchers du Jura']],
    ["L'État-major du génie [EMG] a confirmé. L'EMG se tait.", ['État-major du génie']],
    [
      'Le Conseil communal de Saint-Oyens a voté. Le Conseil communal de St-Oyens se tait.',
      ['Conseil communal de Saint-Oyens'],
    ],
    [
      'Une réunion du Comité social et économique extraordinaire est prévue.',
      ['Comité social et économique'],
    ],
    ['Elle préside le Conseil supérieur du pouvoir local.', ['Conseil supérieur du pouvoir local']],
    ['Il écrit au Conseil supérieur autonome des notaires.', ['Conseil supérieur autonome des notaires']],
    ['La mairie RN de Corbas a voté. La mairie UPR proteste.', ['RN', 'UPR']],
    ['La Canadienne Susan Church a gagné.', []],
    ['Il travaille au ministère de l’Économie et des Finances.', ['ministère de l’Économie et des Finances']],
    ['Elle quitte le ministère de la Jeunesse et des Sports.', ['ministère de la Jeunesse et des Sports']],
    [
      'Un agent du ministère de l’Agriculture, de la Pêche et de la Forêt a parlé.',
      ['ministère de l’Agriculture, de la Pêche et de la Forêt'],
    ],
    ['Un accord du ministère de la Culture et de Paris est signé.', ['ministère de la Culture']],
    [
      'La Fédération des éleveurs et la mairie de Blois négocient.',
      ['Fédération des éleveurs', 'mairie de Blois'],
    ],
    ["Le Centre d'études en droit publie un avis.", ["Centre d'études en droit"]],
    ["Ils étudient à l'école publique La Plume des vents.", ['La Plume des vents']],
    ['Deux syndicats (Landbond et VAB) participent.', ['Landbond', 'VAB']],
    ['Le think tank norvégien Fjellheim organise un débat.', ['Fjellheim']],
    ['Il a travaillé chez "Copalis", puis il est parti.', ['Copalis']],
    ["L'attaquant des Sharks de Kelowna a marqué.", ['Sharks de Kelowna']],
    ['Igor Pavic, attaquant de Sturm, a marqué.', ['Sturm']],
    ['La Ligue des enseignants à temps partiel proteste.', ['Ligue des enseignants à temps partiel']],
    ['La Fédération des tailleurs à domicile a écrit.', ['Fédération des tailleurs à domicile']],
    ['La Caisse de garantie et cautionnement a payé.', ['Caisse de garantie et cautionnement']],
    ["Le ministère de l'Énergie et de l'Eau se tait.", ["ministère de l'Énergie et de l'Eau"]],
    ['Selon le ministère en charge de la Pêche, tout va bien.', ['ministère en charge de la Pêche']],
    ['Le ministère chargé des Sports a confirmé.', ['ministère chargé des Sports']],
    ['Les Hospices civils de Beaune ont publié un bilan.', ['Hospices civils de Beaune']],
    [
      'Elle parle au nom des Forces de défense et de sécurité et des chefs de village.',
      ['Forces de défense et de sécurité'],
    ],
    [
      'La Haute Autorité pour la transparence des comptes enquête.',
      ['Haute Autorité pour la transparence des comptes'],
    ],
    ['Le Front pour la liberté et le progrès a signé.', ['Front pour la liberté et le progrès']],
    ['La Caisse de dépôt et Paul ont signé.', ['Caisse de dépôt']],
  ])('%s', (text, organizations) => expect(named('Organization', text, 'fr')).toEqual(organizations));

  it.each([
    'Un Airbus A320 a décollé. Un Boeing 737 a suivi.',
    'Airbus A350 : trois commandes.',
    'Le centre des Halles de Paris rouvre.',
    'Il conduit un 4x4 Nissan.',
    'Les prix ont monté. Au Sénégal, les écoles rouvrent.',
    'date 2022-03 Au Sénégal, les écoles rouvrent.',
    "Le syndicat des voisins de Paul proteste. L'attaquant de Paul a couru.",
  ])('no body in: %s', (text) => expect(named('Organization', text, 'fr')).toEqual([]));
});

describe('how far a name goes and what is none', () => {
  it.each([
    ['La présidente du club des Castors belmontois a lu une lettre.', ['club des Castors belmontois']],
    ["Le Groupe d'appui à la paix et aux familles a signé.", ["Groupe d'appui à la paix et aux familles"]],
    [
      'Le Rassemblement pour la Dignité et la Solidarité a signé.',
      ['Rassemblement pour la Dignité et la Solidarité'],
    ],
    ["Elle enseigne à l'ETH de Lausanne.", ['ETH de Lausanne']],
    ['Il est mort à la clinique Bakolo.', ['clinique Bakolo']],
    ['La papeterie Kerber-Vasse va fermer.', ['Kerber-Vasse']],
    ['Elle travaille à France Hydrogène.', ['France Hydrogène']],
    [
      'Velmark Paper, propriétaire du site, se tait. La direction de Velmark Paper a écrit.',
      ['Velmark Paper'],
    ],
    ["Chaque soir, l'essentiel de l'actualité.", []],
    ["La grève à l'usine de Tornegol dure.", []],
    ['Le titre de la biotech de Tornegol a bondi de 8 %.', []],
    ['Le BRX-204 a soigné des souris à la COP31.', []],
    ["La ministre a jugé l'agence sanitaire trop lente.", []],
    ['Elle travaille dans un lycée du Mans.', []],
    ['Elle travaille au lycée du Mans.', ['lycée du Mans']],
    ['Le Regroupement pour un quartier vivant a écrit.', ['Regroupement pour un quartier vivant']],
    ['Les syndicats CGSP Facteurs et CSC Transcom ont écrit.', ['CGSP Facteurs', 'CSC Transcom']],
    ['Deux camions du Sdis 42 brûlent.', ['Sdis 42']],
    ['Le Sdis 42 fois cité.', []],
    ['Ils ont joué au Stade de la Concorde.', []],
    ['Ils ont battu le Stade de Reims.', ['Stade de Reims']],
    ['Samedi, Limoges renverse Angers.', ['Limoges', 'Angers']],
    ['Le match contre Limoges est remis.', ['Limoges']],
    ['Ils vont à Limoges contre leur gré.', []],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});
