import { describe, expect, it } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';
import { speakersOf } from '../quotes/speakers-of.ts';

const rows = (text: string) => claimsOf(text, 'fr').map(({ speaker, text: evidence }) => [speaker, evidence]);
const claims = (text: string) => claimsOf(text, 'fr').map(({ text: evidence }) => evidence);

describe('French verbs that carry a claim', () => {
  it.each([
    ['Le préfet a recensé trente sinistrés et deux noyés.', 'Le préfet'],
    ['La Croix-Rouge a dénombré 400 tentes près du fleuve.', 'Croix-Rouge'],
    ['La direction table sur une baisse de 3 % des ventes.', 'La direction'],
    ["L'institut voit la sécheresse comme un simple accident.", "L'institut"],
    ['La banque prévoit un recul des loyers dès juin.', 'La banque'],
    ['La ministre a acté la fin du chantier.', 'La ministre'],
    ['Le club a officialisé le départ de son gardien.', 'Le club'],
    ["Le préfet s'est fixé pour but de rouvrir trois écoles.", 'Le préfet'],
    ['Awa Diallo a de son côté fustigé une « gestion aveugle ».', 'Awa Diallo'],
    ['Le rapport met en lumière un défaut de freins.', 'Le rapport'],
    ['Paul Ney subodore que la vente est truquée.', 'Paul Ney'],
  ])('%s', (text, speaker) => expect(rows(text)).toEqual([[speaker, text.slice(0, -1)]]));

  it('shares an auxiliary between coordinated attacks', () => {
    expect(claims('Le syndicat a vilipendé un « plan brutal » et raillé une « direction absente ».')).toEqual(
      ['Le syndicat a vilipendé un « plan brutal »', 'raillé une « direction absente »'],
    );
  });

  it('gives a participle behind a closing cue to whoever says the cue', () => {
    expect(
      rows('Le juge a rejeté la plainte, déplore Me Ana Ruiz, mettant en avant la fatigue de son client.')[1],
    ).toEqual(['Ana Ruiz', 'mettant en avant la fatigue de son client']);
    expect(
      claims(
        '« Tout est sec », a affirmé Ivo Kral, chef du port, précisant que deux quais sont « fermés ».',
      )[1],
    ).toBe('précisant que deux quais sont « fermés »');
  });

  it.each([
    ['Paul Ney regarde la pluie comme tous les matins et voit le chat comme hier.'],
    ['Le club envisage le match. La loi a prévu une table.'],
    ['Paul Ney doutait de ce qu’il lisait.'],
    ['« Je m’excuse de ce que j’ai fait », a dit Paul Ney.'],
    ['Le préfet a salué « le grand courage des équipes ».'],
    ['Le maire a fustigé la ministre.'],
    ['La famille compte trois enfants.'],
  ])('no claim: %s', (text) => expect(claims(text)).toEqual([]));

  it('quotes the praise all the same', () => {
    expect(speakersOf('Le préfet a salué « le grand courage des équipes ».')).toEqual(['Le préfet']);
    expect(claims('La foire que la ville avait prévue « à huis clos » est finie.')).toEqual([]);
  });

  it('a town before the colon of a headline is no source', () => {
    expect(
      claims("Tourlaville : la piscine restera ouverte l'hiver\n\nLe conseil a tranché lundi soir."),
    ).toEqual([]);
  });
});

describe('a report, a colon and a quotation', () => {
  it.each([
    [
      'Paul Ney estime que la neige a tout bloqué : « On ne passait plus », a-t-il raconté.',
      ['Paul Ney estime que la neige a tout bloqué', 'On ne passait plus'],
    ],
    [
      'Selon la guide, le froid n’a gêné personne : « La foule était là », a-t-elle expliqué.',
      ['Selon la guide, le froid n’a gêné personne', 'La foule était là'],
    ],
    [
      'Ana Ruiz affirme que le quai est sûr : « Nous l’avons vérifié deux fois ».',
      ['Ana Ruiz affirme que le quai est sûr', 'Nous l’avons vérifié deux fois'],
    ],
    [
      'Un garde a évoqué un butin de « mille francs et deux montres », « La vitre a été brisée », a poursuivi un témoin.',
      ['Un garde a évoqué un butin de « mille francs et deux montres »', 'La vitre a été brisée'],
    ],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected));

  it('gives each its source', () => {
    expect(speakersOf('Ana Ruiz affirme que le quai est sûr : « Nous l’avons vérifié deux fois ».')).toEqual([
      'Ana Ruiz',
    ]);
    expect(speakersOf('Le capitaine Yann Morel appelle « à la prudence de tous ».')).toEqual(['Yann Morel']);
    expect(speakersOf('Ce film, décrit comme « un grand choc » par Ana Ruiz, sort mardi.')).toEqual([
      'Ana Ruiz',
    ]);
  });
});
