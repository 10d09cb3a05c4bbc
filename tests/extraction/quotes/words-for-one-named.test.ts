import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

it('knows a family name that is another word too, where the whole name came before', () => {
  expect(speakersOf('Paul Noël est venu hier. « Je reste là », dit alors Noël, qui repart.')).toEqual([
    'Paul Noël',
  ]);
});

it('gives "le communiqué" to whose communiqué it was just before', () => {
  const text =
    "L'enquête a été ouverte, a annoncé le procureur de la République, Yann Dervaux.\n\nSelon le communiqué du procureur, les pompiers sont arrivés quand « la grange brûlait déjà depuis une heure ».\n\n« Plusieurs hommes ont pris la fuite dans les bois », poursuit le communiqué.";
  expect(speakersOf(text)).toEqual(['Yann Dervaux', 'Yann Dervaux']);
});

it('leaves a communiqué whose owner nobody told of as it is', () => {
  expect(speakersOf('« Plusieurs hommes ont pris la fuite », poursuit le communiqué.')).toEqual([
    'le communiqué',
  ]);
});

it('takes the body named in apposition to what it is', () => {
  const text =
    'Les émissions de la radio ont été coupées, « une décision prise hors de tout cadre légal », selon la maison-mère des deux radios, Société Korval.';
  expect(speakersOf(text)).toEqual(['Société Korval']);
});

it('takes a body behind a role for the subject of what follows', () => {
  const text = "« C'est une erreur grave », selon le maire, la SNCF, muette, ne répondra pas.";
  expect(speakersOf(text)).toEqual(['le maire']);
});

it('takes an infinitive in marks for what the relative clause before them says', () => {
  const text =
    "Contrairement à Luc Perrot, qui dit «ne pas bien comprendre cette querelle», Jean Roux assure qu'il «entend les inquiétudes».";
  expect(speakersOf(text)).toEqual(['Luc Perrot', 'Jean Roux']);
});

it('reads over "par exemple" between the parts of a verb', () => {
  const text =
    "« Espèce de grande andouille », « je vais te jeter dans le port », avaient par exemple écrit des internautes, selon des captures d'écran postées sur son compte.";
  expect(speakersOf(text)).toEqual(['des internautes', 'des internautes']);
});

it('takes "TV" and a name for a channel, not for a person', () => {
  const text =
    'Paul Vernier est venu avec sa fille. « Pendant deux jours, elle a été triste », a indiqué son père à TV Korval.';
  expect(speakersOf(text)).toEqual(['son père']);
});

it('takes the head of state for the one person named at the top without a word on who that is', () => {
  const text =
    "Lucien Maçon était à Bayonne vendredi pour saluer la mémoire du général de Vals.\n\n« La voix du général résonne ici », a déclaré le chef de l'État.";
  expect(speakersOf(text)).toEqual(['Lucien Maçon']);
});

it('takes nobody told by age for the head of state', () => {
  const text =
    'Paul Marsan, 45 ans, pleure. « Ici est née la ligne », a lancé le président de la République.';
  expect(speakersOf(text)).toEqual(['le président de la République']);
});

it('reads over an adjective before the noun that takes somebody up', () => {
  const text =
    "Élie Masson a résumé l'affaire dans un message. Lundi, le tempétueux entrepreneur avait affirmé que Pommier « menaçait de tout retirer ».";
  expect(speakersOf(text)).toEqual(['Élie Masson']);
});

it('takes the same words for the same person, whose lawyer was named between', () => {
  const text =
    "Le chanteur Eddy Marval était au premier rang. « Je l'assume pleinement », a lancé le chanteur. Il reçoit des menaces, comme l'a confirmé son avocat Nicolas Verdon.\n\n« J'ai eu très peur de sortir », a encore indiqué le chanteur.";
  expect(speakersOf(text)).toEqual(['Eddy Marval', 'Eddy Marval']);
});

it.each([
  ["l'ancien militant étudiant", 'Bruno Jallais'],
  ["l'ancien directeur du port", "l'ancien directeur du port"],
])(
  'takes what somebody was before for who spoke, unless it is the office of one with a story of his own: %s',
  (words, name) => {
    const text = `« Il faut bâtir », a affirmé Bruno Jallais, hôte de Brian Chass à la mairie. Le marché des pommes a reculé cette année. Les prix ont monté dans les halles. La mairie a promis mille chambres.\n\nMais « ce ne sera pas suffisant », a reconnu ${words}.`;
    expect(speakersOf(text)).toEqual(['Bruno Jallais', name]);
  },
);
