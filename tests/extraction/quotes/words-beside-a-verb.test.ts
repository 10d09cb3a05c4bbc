import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

it.each([
  [
    'the cue that ends the sentence has both parts',
    'Trois mineurs ont été tués, selon deux sources syndicales. « Les ouvriers descendaient au fond » lorsque la cage « a cédé à la hauteur du puits », a précisé l’une d’elles.',
    ['l’une d’elles', 'l’une d’elles'],
  ],
  [
    'placards are carried by marchers',
    'Plus de 500 étudiants ont défilé à Rennes avec des banderoles dénonçant « un ministère sourd » et criant « non à la sélection ».',
    ['Plus de 500 étudiants', 'Plus de 500 étudiants'],
  ],
  [
    'praise in a relative clause, with its grounds',
    'Ce prix couronne un opéra, que la presse a salué pour « la grâce des voix » mais aussi pour « les décors construits avec soin ».',
    ['la presse', 'la presse'],
  ],
  [
    'what others tell the speaker',
    '« Avant, les clients venaient, raconte Lise Morel. Aujourd’hui, les fournisseurs nous disent : “désolé, nous n’avons plus de stock”. »',
    ['Lise Morel', 'les fournisseurs'],
  ],
  [
    'words in a relative clause are no speech of what the main verb has for its object',
    "La mairesse Odile Brassac, qui n'a « pas fermé l'œil de la nuit », fait le tour des sinistrés. « On tiendra », dit-elle.",
    ['Odile Brassac', 'Odile Brassac'],
  ],
  [
    'the latter, before the medium',
    'Odile Brassac et son mari, Luc Brassac, se sont constitués partie civile. « On veut des réponses, pas des fleurs », a dit ce dernier à Guyane la 1ère.',
    ['Luc Brassac'],
  ],
  [
    'praise, feelings and wishes in the words kept of them',
    'Hugo Valmer a loué « le calme exemplaire » des voyageurs. Le préfet, Paul Roux, exprime sur X « toute sa solidarité » aux sinistrés et adresse ses « pensées aux familles des victimes ».',
    ['Hugo Valmer', 'Paul Roux', 'Paul Roux'],
  ],
  [
    'the elected of a place',
    "Odile Brassac a dénoncé vendredi un « enterrement de première classe ». « On recommence à zéro », a ironisé l'élue de Valbourg.",
    ['Odile Brassac', 'Odile Brassac'],
  ],
  [
    'a role whose bearer is named next, without a word on who that is',
    '« Le phare était éteint », a précisé la procureure de la République. Le conducteur « conteste avoir accéléré », a ajouté Odile Brassac.',
    ['Odile Brassac', 'Odile Brassac'],
  ],
  [
    'not somebody who is brought in',
    '« Le phare était éteint », a précisé la procureure de la République. Odile Brassac, avocate, dénonce « une enquête à charge ».',
    ['la procureure de la République', 'Odile Brassac'],
  ],
  [
    'not somebody for whom another speaks',
    '« Le phare était éteint », a précisé la procureure de la République. Au nom des motards, Odile Brassac a dénoncé « une enquête à charge ».',
    ['la procureure de la République', 'Odile Brassac'],
  ],
  [
    'those who serve an office, its bearer named behind it',
    "« Nous n'avons rien reçu », répond le cabinet du ministre des Transports, Hugo Valmer. L'entourage du maire, Paul Roux, évoque une panne « exceptionnelle et de courte durée ».",
    ['cabinet du ministre des Transports', "L'entourage du maire"],
  ],
  [
    'somebody named behind the place of the office',
    'Le sénateur du Loiret Jean-Marc Bardet proteste. « Nous ne lâcherons rien », a-t-il dit.',
    ['Jean-Marc Bardet'],
  ],
  [
    'offices of a village and of a list',
    '« On continue », répond Odile Bardet, syndique de Valbourg. Hugo Valmer mène la liste adverse. « Rien ne change », a averti la syndique.',
    ['Odile Bardet', 'Odile Bardet'],
  ],
  [
    'what a body does, in its own words',
    "« La justice est saisie », écrit Daniel Marceau dans une lettre. Le rectorat de Dijon a fermé le collège « jusqu'à vendredi inclus, au minimum ».",
    ['Daniel Marceau', 'rectorat de Dijon'],
  ],
])('%s', (_name, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

it('what people in general say colours the tale', () => {
  expect(
    speakersOf('« Et des gens crient : “vous partirez tous demain”. C’est dur », raconte Lise Morel.'),
  ).toEqual(['Lise Morel']);
});

it('renting is no praise', () => {
  expect(
    speakersOf('Les suspects louaient des voitures avant de les revendre « dans plusieurs villes du pays ».'),
  ).toEqual([]);
});
