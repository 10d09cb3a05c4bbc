import { describe, expect, it } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';

const told = (text: string) => claimsOf(text, 'fr').map(({ text: words, speaker }) => [speaker, words]);
const claimants = (text: string) => claimsOf(text, 'fr').map(({ speaker }) => speaker);

describe('French sayings over other verbs and words', () => {
  it.each([
    ['« Le pont tiendra », est venu redire lundi devant les élus l’ingénieur Paul Castan.', ['Paul Castan']],
    ['« Le rayon fermera », est venue annoncer aux caissières la gérante, Odile Ramel.', ['Odile Ramel']],
    ['Les deux éleveurs sont venus expliquer que la laine ne valait plus rien.', ['Les deux éleveurs']],
    ['L’éleveuse Nora Vidal a pris le temps d’expliquer que la laine ne valait plus rien.', ['Nora Vidal']],
    ['La juge Nora Vidal prend soin de préciser que le dossier reste ouvert.', ['Nora Vidal']],
    ['Un deuxième pêcheur avait lui assuré que la digue était fissurée.', ['Un deuxième pêcheur']],
    ['Les infirmières ont elles aussi affirmé que les lits manquaient.', ['Les infirmières']],
    ['La directrice Anne Riou avait elle-même reconnu que le toit fuyait.', ['Anne Riou']],
    ['Me Corbeau essaie de convaincre le tribunal que son client dormait.', ['Corbeau']],
    [
      'L’entraîneur Denis Ferrand tente de persuader les dirigeants que l’équipe progresse.',
      ['Denis Ferrand'],
    ],
    ['La mairie a informé les habitants que l’eau serait coupée mardi.', ['La mairie']],
    ['Les salariés manifestent, tandis que la direction annonçait un second plan social.', ['la direction']],
    ['Clara Dumont l’annonce : la lutte continuera.', ['Clara Dumont']],
    ['La direction l’annonce : trois magasins fermeront en mai.', ['direction']],
    ['Mardi, la direction avait évoqué au moins 30 départs.', ['direction']],
    ['La préfecture a annoncé près de 300 évacuations.', ['préfecture']],
    ['Le SNES avait noté « des retards inquiétants » entre les deux gares.', ['SNES']],
  ])('%s', (text, speakers) => {
    expect(claimants(text)).toEqual(speakers);
  });

  it.each([
    'Le chef prend soin de ses légumes et de ses clients.',
    'Il a pris la peine de venir lundi à la réunion.',
    'Il vient manger le dimanche chez sa mère.',
    'Le film a convaincu le jury que présidait Anne Riou.',
    'Le maire de l’annonce : rien.',
  ])('claims nothing in: %s', (text) => {
    expect(claimants(text)).toEqual([]);
  });
});

describe('who gives out a figure', () => {
  it.each([
    ['Un bilan donné samedi par trois pompiers avait fait état d’au moins 8 blessés.', 'trois pompiers'],
    ['Un précédent décompte publié vendredi par la Croix-Rouge faisait état de 40 disparus.', 'Croix-Rouge'],
    [
      'Trois fermes sont inondées, selon un bilan publié mardi par la préfète de l’Orne.',
      'la préfète de l’Orne',
    ],
    ['Trois fermes sont inondées, selon un nouveau point donné lundi par les secours.', 'les secours'],
  ])('%s', (text, speaker) => {
    expect(claimants(text)).toEqual([speaker]);
  });
});

describe('a verb inside a fragment in marks', () => {
  it.each([
    'Un autre berger avait raconté que "trois cavaliers" ont "menacé la famille" avec "des fusils".',
    'Un autre berger a raconté que « trois cavaliers » avaient « attaqué la bergerie » avec « des fusils ».',
  ])('is no cue of its own: %s', (text) => {
    expect(claimants(text)).toEqual(['Un autre berger']);
  });

  it('is one behind the closing mark', () => {
    expect(told('« Les trains rouleront », commenté le chef de gare.')).toEqual([
      ['le chef de gare', 'Les trains rouleront'],
    ]);
  });
});

describe('joint claimants with an office each', () => {
  it.each([
    [
      'Selon la cour des comptes et le porte-parole de la mairie, le stade coûterait 40 millions.',
      ['cour des comptes', 'le porte-parole de la mairie'],
    ],
    [
      'Le président de la région et la maire de Sète ont assuré que la digue tiendrait.',
      ['Le président de la région', 'la maire de Sète'],
    ],
    [
      'Selon le ministre de la Santé et des Sports, la piscine rouvrira.',
      ['le ministre de la Santé et des Sports'],
    ],
  ])('%s', (text, speakers) => {
    expect(claimants(text)).toEqual(speakers);
  });
});

describe('office, town and name', () => {
  it.each([
    'La pause est longue, a jugé le député macroniste de Lyon Omar Fayad.',
    'La pause est longue, a jugé le maire de Paris Omar Fayad.',
    'La pause est longue, a jugé le conseiller fillonniste de Nantes Omar Fayad.',
  ])('%s', (text) => {
    expect(claimants(`${text}\n\n« Rien ne bouge », a renchéri le député du Centre, Nabil Daher.`)).toEqual([
      'Omar Fayad',
      'Nabil Daher',
    ]);
  });
});

describe('who speaks among several, or many', () => {
  it.each([
    ['« Le moteur a pris feu », a raconté l’un des pilotes à l’AFP.', ['l’un des pilotes']],
    ['« Le moteur a pris feu », a raconté l’une d’entre elles.', ['l’une d’entre elles']],
    ['Le moteur a pris feu, selon l’un des deux pilotes.', ['l’un des deux pilotes']],
    ['Plus de 500 étudiants ont annoncé une grève.', ['Plus de 500 étudiants']],
    ['Au moins 500 étudiants ont annoncé une grève.', ['Au moins 500 étudiants']],
    [
      'Selon le ministère de l’Agriculture et de la Pêche, les ports rouvriront.',
      ['ministère de l’Agriculture et de la Pêche'],
    ],
    [
      'Selon la commission paritaire et le représentant du syndicat, l’usine tourne.',
      ['commission paritaire', 'le représentant du syndicat'],
    ],
    [
      'Selon l’article 47 de la Constitution, le gouvernement reste en place.',
      ['l’article 47 de la Constitution'],
    ],
  ])('%s', (text, speakers) => {
    expect(claimants(text)).toEqual(speakers);
  });

  it('an article of a paper is no article of law', () => {
    expect(claimants('Selon un article du Monde, le gouvernement reste en place.')).not.toContain(
      'un article',
    );
  });
});

describe('where what is said ends', () => {
  it.each([
    [
      'Le maire Paul Garnier a assuré que le pont « est solide » et appelle les conducteurs à la prudence.',
      ['Le maire Paul Garnier a assuré que le pont « est solide »'],
    ],
    [
      'Le député Luc Roy a estimé que le texte était bancal et invite ses collègues à le rejeter.',
      ['Le député Luc Roy a estimé que le texte était bancal'],
    ],
    [
      'La ministre Ana Roy a assuré que la situation est grave et appelle des mesures fortes.',
      ['La ministre Ana Roy a assuré que la situation est grave et appelle des mesures fortes'],
    ],
    [
      'Le barrage tient, mais « on ne peut pas exclure une rupture dans les prochains jours », a indiqué Maud Fortin.',
      [
        'Le barrage tient',
        '« on ne peut pas exclure une rupture dans les prochains jours », a indiqué Maud Fortin',
      ],
    ],
  ])('%s', (text, words) => {
    expect(told(text).map(([, evidence]) => evidence)).toEqual(words);
  });

  it.each([
    'Farid Nassar a critiqué la réforme, craignant que la colère ne monte.',
    'Les élèves ont défilé avec des pancartes réclamant « un prix juste » et proclamant « oui à la terre ».',
  ])('a mood or a slogan states nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
